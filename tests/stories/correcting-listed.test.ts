import { describe, expect, test } from 'vitest';
import type { Ask } from '../../src/ask/ask';
import { numberedHappenings } from '../../src/view/happenings';
import { LANGUAGES, type Language } from '../../src/words/languages';
import { BACK, type Line, scriptedAsk, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, shown, TODAY } from './afternoon';

const DONE: Line = ['field', 'done'];

describe.each(LANGUAGES)('a reference told can be put right from the list (%s)', (language) => {
  /** Given: a reference told of the job the day before. */
  async function given(): Promise<Stage> {
    const stage = await debriefedIn(language);
    const happened = [{ kind: 'reference-told', on: '2026-11-21', name: 'Prova Provson' }];
    await stage.coach(['log', '--file', '-'], undefined, { stdin: JSON.stringify(happened) });
    return stage;
  }

  test.each<[string, Line[], object[]]>([
    [
      'another name',
      [
        ['right-how', 'correct'],
        ['right-on', null],
        ['right-name', 'Prova Provsson'],
      ],
      [{ on: '2026-11-21', name: 'Prova Provsson' }],
    ],
    ['taken back', [['right-how', 'take-back']], []],
  ])('%s', async (_what, answers, left) => {
    const stage = await given();
    const told = numberedHappenings(await shown(stage));
    const at = `told-${told.findIndex(({ kind }) => kind === 'reference-told') + 1}`;
    const scene = await stage.coach(['edit'], [['field', at], ...answers, DONE]);
    expect(scene.code, scene.err).toBe(0);
    const after = (await shown(stage)).happenings.filter(({ kind }) => kind === 'reference-told');
    expect(after).toHaveLength(left.length);
    expect(after).toMatchObject(left);
  });
});

describe('a mark of the checklist can be put right from the list', () => {
  /** Given: one point ticked that nobody can see, one laid aside, and one unticked that the coach has seen done. */
  async function given(language: Language = 'sv'): Promise<Stage> {
    const stage = await debriefedIn(language);
    await stage.coach(['checklist', '--tick', '8', '--not-for-me', '12', '--untick', '2']);
    return stage;
  }

  test.each<[Language, string[]]>([
    [
      'sv',
      [
        'Punkt 2: Skriv ner hur det gick  Inte klar än',
        'Punkt 8: Håll andra jobb för dig själv  Klar',
        'Punkt 12: Lär av en förebild  Inget för mig',
      ],
    ],
    [
      'nb',
      [
        'Punkt 2: Noter hvordan det gikk  Ikke gjort ennå',
        'Punkt 8: Vær varsom med å nevne andre jobber  Gjort',
        'Punkt 12: Lær av et forbilde  Ikke noe for meg',
      ],
    ],
  ])('only what the person has marked is listed (%s)', async (language, lines) => {
    const stage = await given(language);
    expect(await listed(stage, 'point-')).toEqual(lines);
  });

  test.each<[string, Line[], Record<string, string>]>([
    ['marked otherwise', [['right-point', 'not-for-me']], { 2: 'not-for-me' }],
    ['as it was', [['right-point', 'open']], { 2: 'open' }],
    ['left', [['right-point', null]], { 2: 'open' }],
    ['taken away', [['right-point', 'take-back']], {}],
  ])('%s', async (_what, answers, points) => {
    const stage = await given();
    const scene = await stage.coach(['edit'], [['field', 'point-2'], ...answers, DONE]);
    expect(scene.code, scene.err).toBe(0);
    expect(scene.asked[1]?.earlier).toBe('open');
    expect((await shown(stage)).points).toEqual({ 8: 'ticked', 12: 'not-for-me', ...points });
  });

  test('taken away, it is seen done by the coach again, and no longer listed', async () => {
    const stage = await given();
    await stage.coach(['edit'], [['field', 'point-2'], ['right-point', 'take-back'], DONE]);
    const { points } = (await stage.coach(['checklist', '--json'])).json<{ points: object[] }>();
    expect(points[1]).toMatchObject({ number: 2, state: 'ticked', by: 'coach' });
    expect(await listed(stage, 'point-')).toHaveLength(2);
  });

  test('marked otherwise in another window meanwhile, it is asked whose holds', async () => {
    const stage = await given();
    const meanwhile = async (): Promise<string> => {
      await stage.coach(['checklist', '--tick', '2']);
      return 'take-back';
    };
    const whose: Line = ['meanwhile', 'theirs'];
    await stage.coach(['edit'], [['field', 'point-2'], ['right-point', meanwhile], whose, DONE]);
    expect((await shown(stage)).points).toMatchObject({ 2: 'ticked' });
  });
});

describe('a question to practise can be put right from the list', () => {
  const OWN = 'Vad kan du inte?';
  const HARD = 'Varför vill du byta jobb?';

  /** Given: the hard question of the debrief, practised, and one of the person's own. */
  async function given(language: Language = 'sv'): Promise<Stage> {
    const stage = await debriefedIn(language);
    const stdin = JSON.stringify({ answer: 'Jag vill bygga.', sat: 'good' });
    await stage.coach(['practice', '--answers', '-'], undefined, { stdin });
    await stage.coach(['practice', '--add', OWN]);
    return stage;
  }

  test.each([
    ['sv', 'Öva'],
    ['nb', 'Øve'],
  ] as const)('each is listed with its answer (%s)', async (language, begin) => {
    const stage = await given(language);
    expect(await listed(stage, 'practice-')).toEqual([
      `${begin}: ${HARD}  Jag vill bygga.`,
      `${begin}: ${OWN}  –`,
    ]);
  });

  test.each<[string, Line[], object[]]>([
    [
      'worded and answered anew, it comes back when it would have',
      [
        ['right-how', 'correct'],
        ['right-question', 'Varför söker du nytt?'],
        ['answer', 'Jag vill leda.'],
      ],
      [
        { question: OWN },
        {
          question: 'Varför söker du nytt?',
          answer: 'Jag vill leda.',
          memory: { due: '2026-11-25' },
        },
      ],
    ],
    [
      'only answered anew',
      [
        ['right-how', 'correct'],
        ['right-question', null],
        ['answer', 'Jag vill leda.'],
      ],
      [{ question: HARD, answer: 'Jag vill leda.', memory: {} }, { question: OWN }],
    ],
    [
      'never worded as another one',
      [
        ['right-how', 'correct'],
        ['right-question', 'vad kan du inte?'],
        ['right-question', HARD],
        ['answer', null],
      ],
      [{ question: HARD, answer: 'Jag vill bygga.' }, { question: OWN }],
    ],
    ['taken away', [['right-how', 'take-back']], [{ question: OWN }]],
    ['left', [['right-how', BACK]], [{ question: HARD }, { question: OWN }]],
    ['neither', [['right-how', null]], [{ question: HARD }, { question: OWN }]],
  ])('%s', async (_what, answers, left) => {
    const stage = await given();
    const scene = await stage.coach(['edit'], [['field', 'practice-1'], ...answers, DONE]);
    expect(scene.code, scene.err).toBe(0);
    const { hardQuestions, sessions } = await shown(stage);
    expect(hardQuestions).toHaveLength(left.length);
    expect(hardQuestions).toMatchObject(left);
    expect(sessions[0]?.answers['hard-questions']).toEqual([HARD]);
  });

  test('taken away, the next sitting of the debrief does not bring it back', async () => {
    const stage = await given();
    await stage.coach(['edit'], [['field', 'practice-1'], ['right-how', 'take-back'], DONE]);
    const stdin = 'bad-again: Inget';
    await stage.coach(['debrief', '--second-look', '--answers', '-'], undefined, { stdin });
    expect((await shown(stage)).hardQuestions).toMatchObject([{ question: OWN }]);
  });

  test('stopped, nothing changes', async () => {
    const stage = await given();
    const before = await shown(stage);
    const answers: Line[] = [
      ['right-how', 'correct'],
      ['right-question', STOP],
    ];
    const scene = await stage.coach(['edit'], [['field', 'practice-1'], ...answers]);
    expect(scene.code).toBe(130);
    expect(await shown(stage)).toEqual(before);
  });

  test('practised in another window meanwhile, it is asked whose holds', async () => {
    const stage = await given();
    const meanwhile = async (): Promise<string> => {
      const stdin = JSON.stringify({ answer: 'Kalkyler.', sat: 'good' });
      await stage.coach(['practice', '--answers', '-'], undefined, { stdin });
      return 'take-back';
    };
    const whose: Line = ['meanwhile', 'theirs'];
    await stage.coach(['edit'], [['field', 'practice-2'], ['right-how', meanwhile], whose, DONE]);
    expect((await shown(stage)).hardQuestions[1]).toMatchObject({ answer: 'Kalkyler.' });
  });
});

describe('stopped in the middle of an answer', () => {
  test.each<[string, Line[], [id: string, draft: string]]>([
    ['a field', [['field', '0']], ['company', 'Provbol']],
    [
      'a question to practise',
      [
        ['field', 'practice-1'],
        ['right-how', 'correct'],
      ],
      ['right-question', 'Varför söker'],
    ],
    ['the advert', [['field', 'advert']], ['advert', 'Vi söker dig som']],
  ])(
    '%s stands there the next time, and what was kept before is counted',
    async (_what, way, [id, draft]) => {
      const at: Line = [id, { kind: 'stopped', draft }];
      const stage = await debriefedIn('sv');
      await stage.coach(['practice', 'provbolaget', '--add', 'Varför just ni?']);
      const place: Line[] = [
        ['field', '2'],
        ['place', 'Umeå'],
      ];
      const first = await stage.coach(['edit'], [...place, ...way, at]);
      expect(first.code).toBe(130);
      expect(first.err).toContain('Ett svar är sparat.');
      expect(first.err).toContain('Det halvskrivna svaret är också sparat.');
      expect(first.err).toContain('Fortsätt när du vill:  coach edit provbolaget');
      const again = await stage.coach(['edit'], [...way, at]);
      expect(again.asked.at(-1)).toMatchObject({ earlier: draft, isHalf: true });
    },
  );
});

/** The lines of the list with values that begin so, as they stand there. */
async function listed(stage: Stage, value: string): Promise<string[]> {
  const script = scriptedAsk([DONE]);
  const lines: string[] = [];
  const question: Ask['question'] = async (asked, how) => {
    const own = asked.choices.filter((choice) => choice.value.startsWith(value));
    lines.push(...own.map(({ label }) => label));
    return script.question(asked, how);
  };
  await stage.coach(['edit'], { ...script, question });
  return lines;
}

/** Given: the first debrief in this language. */
async function debriefedIn(language: Language): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await debriefed(stage);
  return stage;
}
