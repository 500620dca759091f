import { join } from 'node:path';
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { VARIATIONS } from '../../src/domain/followup/variations';
import { TABLE } from '../../src/domain/followup/verdict';
import { contentCheck } from '../../src/guide/check';
import { LANGUAGES } from '../../src/words/languages';
import { newStage } from '../stage';

interface Weighed {
  verdict: string;
  rule: string;
  reasons: { sources: string[] }[];
  script: unknown;
  draft: unknown;
}

const TODAY = '2026-09-21';
const AHEAD = ['2026-09-22', '2026-09-24', '2026-10-15'] as const;
const PAST = ['2026-09-09', '2026-09-17', '2026-09-21'] as const;
const day = fc.constantFrom(...PAST, ...AHEAD);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const mostly = (value: boolean) => fc.constantFrom(value, value, value, value, value, !value);
const seldom = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });

/** Facts documents that can be, of every outcome. */
const facts = fc
  .record({
    country: fc.constantFrom('SE', 'NO'),
    interviewedOn: fc.constantFrom('2026-09-07', '2026-09-08'),
    interested: mostly(true),
    myMove: mostly(false),
    thanked: fc.boolean(),
    promisedAnswerBy: orNull(day),
    agreement: fc.constantFrom('none', 'ok', 'do-not'),
    newInformation: mostly(false),
    openQuestion: mostly(false),
    competingOffer: seldom(
      fc.record({ deadline: orNull(fc.constantFrom(...AHEAD)), told: fc.boolean() }),
    ),
    contacts: fc.array(
      fc.record({
        on: fc.constantFrom(...PAST),
        channel: fc.constantFrom('call', 'mail', 'other'),
        answered: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    nextDate: orNull(fc.constantFrom(...AHEAD)),
  })
  .chain((plain) =>
    fc.constantFrom(
      plain,
      plain,
      { ...plain, promisedAnswerBy: null, contacts: [], interviewedOn: '2026-09-18' },
      { ...plain, promisedAnswerBy: null, contacts: [], interviewedOn: '2026-08-24' },
      { ...plain, promisedAnswerBy: null, contacts: [], interviewedOn: '2026-09-25' },
      { ...plain, outcome: 'next' },
      { ...plain, outcome: 'offer' },
      { ...plain, outcome: 'closed' },
      { ...plain, outcome: 'rejected', decidedOn: '2026-09-17', feedback: 'not-asked' },
      {
        ...plain,
        outcome: 'rejected',
        decidedOn: '2026-09-08',
        feedbackAskedOn: '2026-09-09',
        feedback: 'asked',
      },
    ),
  );

const many = JSON.stringify(fc.sample(facts, { numRuns: 500, seed: 7 }));

describe('every row and every change', () => {
  it.each(LANGUAGES)('has its text in %s', (language) => {
    const { guides } = contentCheck(join(import.meta.dirname, '../../content'));
    const guide = guides.find((one) => one.id === 'followup' && one.language === language);
    const ids = new Set(guide?.items.map(({ id }) => id));
    const needed = [
      ...TABLE.map(({ rule }) => rule.toLowerCase()),
      ...VARIATIONS.map(({ fact }) => `change-${fact}`),
    ];
    expect(needed.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe.each(LANGUAGES)('any facts at all, in %s', (language) => {
  it('give a whole page that fits a narrow window, with every hole filled', async () => {
    const scene = await newStage({
      today: TODAY,
      language,
      columns: 40,
      env: { COACH_DEBUG: '1' },
    }).coach(['followup', '--facts', '-'], undefined, { stdin: many });
    expect(scene.err).toBe('');
    expect(scene.out).not.toMatch(/[{}]|undefined|null/u);
    expect(scene.out.split('\n').filter((line) => stringWidth(line) > 40)).toEqual([]);
  });

  it('give a document with a reason from a source, and a script or a draft where one is due', async () => {
    const scene = await newStage({ today: TODAY, language }).coach(
      ['followup', '--facts', '-', '--json'],
      undefined,
      { stdin: many },
    );
    const answers = scene.json<Weighed[]>();
    expect(new Set(answers.map(({ rule }) => rule)).size).toBeGreaterThan(20);
    for (const { verdict, reasons, script, draft } of answers) {
      expect(reasons[0]?.sources.length).toBeGreaterThan(0);
      expect(script !== null).toBe(verdict === 'call');
      if (['mail', 'thank', 'ask-feedback'].includes(verdict)) expect(draft).not.toBeNull();
    }
  });

  it('never ask for the reason in a letter or on the phone', async () => {
    const scene = await newStage({ today: TODAY, language }).coach(
      ['followup', '--facts', '-', '--json'],
      undefined,
      { stdin: many },
    );
    const answers = scene.json<Weighed[]>();
    expect(JSON.stringify(answers.map(({ script, draft }) => [script, draft]))).not.toMatch(
      /varför|hvorfor/iu,
    );
  });
});
