import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { deedsOf, FACT_ROWS, factsIn, questionsLeft } from '../../src/domain/followup/fact-rows';
import { type Facts, plainFacts } from '../../src/domain/followup/facts';
import { VARIATIONS } from '../../src/domain/followup/variations';
import { viewOf } from '../../src/domain/followup/view';
import type { Process } from '../../src/domain/process';
import { contentCheck } from '../../src/guide/check';
import { questionsOf } from '../../src/guide/guide';
import { type Line, processWith } from './told';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

const TODAY = '2026-05-20';
const MET: Line = { kind: 'interview', on: '2026-05-07', state: 'held' };

const { guides } = contentCheck(join(import.meta.dirname, '../../content'));
const GUIDE = guides
  .filter(({ id, language }) => id === 'followup' && language === 'sv')
  .flatMap((guide) => questionsOf(guide));

describe('the table of facts', () => {
  it('reads every fact in one row', () => {
    const keys = FACT_ROWS.flatMap((row) => row.keys);
    const facts = Object.keys(plainFacts('SE', TODAY)).filter((key) => key !== 'country');
    expect(keys.toSorted()).toEqual(facts.toSorted());
  });

  it('names every question that asks for a fact once', () => {
    const questions = FACT_ROWS.flatMap((row) => row.questions);
    const asked = GUIDE.map(({ id }) => id).filter((id) => !id.startsWith('log-'));
    expect(questions.toSorted()).toEqual(asked.toSorted());
  });

  it('names a question of its own as the one that asks for its day', () => {
    const kindOf = (id: string): unknown => GUIDE.find((one) => one.id === id)?.kind;
    for (const { dayAsked, questions } of FACT_ROWS.filter((row) => row.dayAsked)) {
      expect(questions).toContain(dayAsked);
      expect(kindOf(dayAsked ?? '')).toBe('date');
    }
  });

  it('names everything that would change the answer once', () => {
    const varied = FACT_ROWS.flatMap((row) => row.varies);
    expect(varied.toSorted()).toEqual(VARIATIONS.map(({ fact }) => fact).toSorted());
  });
});

/** The process with what the answers of a sitting become. */
function answered(process: Process, answers: Answers): Line[] {
  return deedsOf(answers, { today: TODAY, view: viewOf(process, TODAY), reasons }).map((deed) => {
    if (deed.do !== 'tell') throw new Error(`${deed.id} was put right`);
    return { ...deed.telling, toldOn: TODAY };
  });
}

const ANSWERS: [what: string, answers: Answers, facts: Partial<Facts>][] = [
  ['not interested any more', { interested: false }, { interested: false }],
  ['they wait for me', { 'my-move': true }, { myMove: true }],
  ['thanks sent', { thanked: true }, { thanked: true }],
  [
    'a contact',
    {
      contacted: true,
      'contact-on': '2026-05-15',
      'contact-channel': 'mail',
      'contact-answered': false,
    },
    { contacts: [{ on: '2026-05-15', channel: 'mail', answered: false }] },
  ],
  [
    'a promise',
    { 'answer-by': '2026-05-22', agreement: 'ok' },
    { promisedAnswerBy: '2026-05-22', agreement: 'ok' },
  ],
  [
    'from a day',
    { agreement: 'ok', 'contact-from': '2026-05-18' },
    { agreement: 'ok', mayContactAgreed: '2026-05-18' },
  ],
  ['a question', { 'open-question': 'Ingår bilen i tjänsten?' }, { openQuestion: true }],
  [
    'a question with its answer in the advert',
    { 'open-question': 'Ingår bilen i tjänsten?', 'question-answered': true },
    { openQuestion: false },
  ],
  [
    'news',
    { 'new-information': 'Jag har fått mitt truckkort.' },
    { newInformation: true, newsKind: 'new' },
  ],
  [
    'another offer',
    { 'other-offer': true, 'offer-deadline': '2026-05-28', 'offer-told': true },
    { competingOffer: { deadline: '2026-05-28', told: true } },
  ],
  ['no other offer', { 'other-offer': false }, { competingOffer: null }],
  [
    'a skipped question',
    { 'answer-by': null, interested: null },
    { promisedAnswerBy: null, interested: true },
  ],
];

describe('an answer of the follow-up', () => {
  it.each(ANSWERS)('becomes what happened: %s', (_what, answers, facts) => {
    const lines = answered(processWith(MET), answers);
    expect(factsIn(processWith(MET, ...lines), TODAY)).toMatchObject(facts);
  });

  it.each(ANSWERS)('given again says nothing new: %s', (_what, answers) => {
    const process = processWith(MET, ...answered(processWith(MET), answers));
    expect(answered(process, answers)).toEqual([]);
  });

  it('puts right what is known already', () => {
    const asked: Line = { kind: 'they-asked', on: '2026-05-12', for: 'document' };
    const process = processWith(MET, asked);
    expect(
      deedsOf({ 'my-move': false }, { today: TODAY, view: viewOf(process, TODAY), reasons }),
    ).toEqual([{ do: 'correct', id: 'h1', set: { done: TODAY } }]);
  });
});

describe('what is left to ask', () => {
  it('is the interview first, and what hangs on nothing told', () => {
    expect(questionsLeft(processWith(), TODAY)[0]).toBe('interviewed-on');
    const left = questionsLeft(processWith(MET), TODAY);
    expect(left).toContain('answer-by');
    expect(left).not.toContain('thanked');
    expect(left).not.toContain('next-date');
  });

  it('is not what was told', () => {
    const promised: Line = { kind: 'they-said', on: '2026-05-07', answerBy: '2026-05-22' };
    expect(questionsLeft(processWith(MET, promised), TODAY)).not.toContain('answer-by');
  });

  it('is the day, when there is an offer without one', () => {
    const left = questionsLeft(processWith(MET, { kind: 'offer', on: '2026-05-19' }), TODAY);
    expect(left).toEqual(['next-date', 'interested', 'my-move']);
  });

  it('leaves a no alone until their next word', () => {
    const asked = (...lines: Line[]): string[] =>
      questionsLeft(
        {
          ...processWith(MET, ...lines),
          sessions: [
            {
              id: 'followup-1',
              kind: 'followup',
              round: 1,
              look: 1,
              depth: 'core',
              state: 'finished',
              startedOn: '2026-05-14',
              finishedOn: '2026-05-14',
              answers: { 'other-offer': false },
            },
          ],
        },
        TODAY,
      );
    expect(asked()).not.toContain('other-offer');
    expect(asked({ kind: 'they-said', on: '2026-05-18', channel: 'mail' })).toContain(
      'other-offer',
    );
  });
});
