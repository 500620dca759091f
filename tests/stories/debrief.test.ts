import { describe, expect, test } from 'vitest';
import { roundsOf } from '../../src/domain/ledger/folds';
import { BACK, type Line, STOP } from '../scripted-ask';
import { newStage } from '../stage';
import { debriefed, FACTS, flat, NINE, shown, TODAY } from './afternoon';

describe('an hour after the first interview', () => {
  test('the talk ends in a page: keep, change, hard questions, promises, next steps', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['debrief'], [...FACTS, ...NINE]);
    expect(scene.code).toBe(0);
    expect(scene.err).toContain(
      'Först sju korta om intervjun, sedan nio frågor, ungefär fem minuter.',
    );
    expect(scene.out).toContain('Provbolaget · Systemutvecklare');
    expect(flat(scene.out)).toContain('Behåll Börja med ett eget exempel');
    expect(flat(scene.out)).toContain('Ändra till nästa gång: en sak Ha siffrorna redo');
    expect(flat(scene.out)).toContain('Kan vänta Fråga om teamet');
    expect(flat(scene.out)).toContain('Svåra frågor att öva på Varför vill du byta jobb?');
    expect(flat(scene.out)).toContain('Besked senast fredag 27 november');
    expect(flat(scene.out)).toContain('coach thanks provbolaget');
    expect(flat(scene.out)).toContain('coach debrief provbolaget --second-look');
  });

  test('the same in Norwegian, of a job in Norway', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    const scene = await stage.coach(['debrief'], [...FACTS, ...NINE]);
    expect(scene.code).toBe(0);
    expect(flat(scene.out)).toContain('Endre til neste gang: én ting Ha siffrorna redo');
    expect(flat(scene.out)).toContain('Svar innen fredag 27. november');
    expect((await stage.coach(['show', '--json'])).json()).toMatchObject({ country: 'NO' });
  });

  test('--json is one document with the fields of the interface', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['debrief', '--json'], [...FACTS, ...NINE]);
    expect(scene.json()).toEqual({
      schema: 'coach.debrief/1',
      process: 'provbolaget',
      session: { id: 'debrief-1', state: 'finished', look: 1, startedOn: TODAY },
      answers: {
        ...Object.fromEntries(FACTS),
        ...Object.fromEntries(NINE.filter(([id]) => id !== 'more')),
      },
      keep: ['Börja med ett eget exempel'],
      change: ['Ha siffrorna redo', 'Fråga om teamet'],
      hardQuestions: ['Varför vill du byta jobb?'],
      promises: [
        {
          saidOn: TODAY,
          round: 1,
          who: null,
          words: 'Besked senast fredag.',
          by: '2026-11-27',
          agreement: 'ok',
          contactFrom: null,
        },
      ],
      next: [
        {
          what: 'skicka ett kort tack, om du vill',
          on: TODAY,
          command: 'coach thanks provbolaget',
        },
        {
          what: 'ta en titt till på svaren',
          on: '2026-11-23',
          command: 'coach debrief provbolaget --second-look',
        },
        {
          what: 'se om det är dags att höra av dig',
          on: '2026-11-30',
          command: 'coach followup provbolaget',
        },
      ],
    });
  });

  test('everything can be skipped but the company', async () => {
    const stage = newStage({ today: TODAY });
    const skipped = [...FACTS.slice(1), ['feeling', null], ['good', null], ['bad', null]] as const;
    const scene = await stage.coach(
      ['debrief'],
      [
        ['company', 'Provbolaget'],
        ...skipped.map(([id]) => [id, null] as const),
        ['change', null],
        ['hard-questions', null],
        ['forgotten', null],
        ['more', null],
      ],
    );
    expect(scene.code).toBe(0);
    expect(flat(scene.out)).toContain('coach debrief provbolaget --resume');
    const listed = await stage.coach(['debrief', '--questions']);
    const { facts } = listed.json<{ facts: { id: string; optional: boolean }[] }>();
    expect(facts.filter(({ optional }) => !optional).map(({ id }) => id)).toEqual(['company']);
  });

  test('four things to change are one too many: said, and asked again with what was written', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['debrief', '--json'],
      [
        ...FACTS,
        ...NINE.slice(0, 6),
        ['change', ['a', 'b', 'c', 'd']],
        ['change', ['a', 'b']],
        ...NINE.slice(7),
      ],
    );
    expect(flat(scene.err)).toContain('Högst tre saker att ändra. Behåll dem som betyder mest.');
    expect(scene.json()).toMatchObject({ change: ['a', 'b'] });
  });

  test('--on names the day, --company and --role the job; neither is asked again', async () => {
    const stage = newStage({ today: TODAY });
    const rest = FACTS.slice(3);
    const named = ['--company', 'Provbolaget', '--role', 'Utvecklare', '--on', 'i fredags'];
    await stage.coach(['debrief', ...named], [...rest, ...NINE]);
    const process = await shown(stage);
    expect(process).toMatchObject({ id: 'provbolaget', role: 'Utvecklare' });
    expect(roundsOf(process)).toEqual([{ number: 1, on: '2026-11-20', people: [] }]);
  });

  test('--on alone: the company is still asked for', async () => {
    const stage = newStage({ today: TODAY });
    const facts = FACTS.filter(([id]) => id !== 'interviewed-on');
    const scene = await stage.coach(['debrief', '--on', '2026-11-20'], [...facts, ...NINE]);
    expect(scene.code).toBe(0);
    expect(roundsOf(await shown(stage))).toMatchObject([{ number: 1, on: '2026-11-20' }]);
  });
});

describe('stopped half way', () => {
  test('five answers are kept, and the way back is said', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['debrief'],
      [['company', 'Provbolaget'], ...FACTS.slice(1, 5), ['answer-by', STOP]],
    );
    expect(scene.code).toBe(130);
    expect(scene.out).toBe('');
    expect(scene.err).toContain('Avbrutet. Fyra svar är sparade.');
    expect(scene.err).toContain('Fortsätt när du vill:  coach debrief provbolaget');
  });

  test('what was half written is kept, offered again, and gone once it is answered', async () => {
    const stage = newStage({ today: TODAY });
    const draft = { kind: 'stopped', draft: 'jag blev helt blank' } as const;
    const stopped = await stage.coach(['debrief'], [...FACTS, ...NINE.slice(0, 4), ['bad', draft]]);
    expect(stopped.err).toContain('Det halvskrivna svaret är också sparat.');
    const untouched = await stage.coach(['debrief', '--resume'], [['bad', STOP]]);
    expect(untouched.asked[0]).toMatchObject({ earlier: 'jag blev helt blank' });
    const scene = await stage.coach(['debrief', '--resume'], NINE.slice(4));
    expect(scene.asked[0]).toMatchObject({ id: 'bad', earlier: 'jag blev helt blank' });
    const { out } = await stage.coach(['show', '--json']);
    expect(out).not.toContain('helt blank');
  });

  test('with --json the stop is said as JSON on stderr', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['debrief', '--json'], [['company', STOP]]);
    expect(scene.code).toBe(130);
    const last = scene.err.trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toEqual({
      error: { code: 'stopped', message: 'Avbrutet. Inget svar hann sparas.', hint: '' },
    });
  });

  test('the next run offers to go on, and asks only what is open', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['debrief'], [...FACTS, ...NINE.slice(0, 4), ['bad', STOP]]);
    const scene = await stage.coach(['debrief'], [['confirm', true], ...NINE.slice(4)]);
    expect(scene.code).toBe(0);
    expect(flat(scene.out)).toContain('Behåll Börja med ett eget exempel');
  });

  test('offered again the day after, it is still the same sitting', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['debrief'], [...FACTS, ...NINE.slice(0, 4), ['bad', STOP]]);
    const script = [['confirm', true], ...NINE.slice(4)] as const;
    const scene = await stage.coach(['debrief', 'provbolaget', '--json'], script, {
      today: '2026-11-23',
    });
    expect(scene.json()).toMatchObject({ session: { id: 'debrief-1', startedOn: TODAY } });
  });

  test.each([
    [[], []],
    [['--role', 'Kokk'], ['role']],
    [['--company', 'Exempelverket'], ['company']],
    [
      ['--company', 'Exempelverket', '--role', 'Kokk', '--on', TODAY],
      ['company', 'role', 'interviewed-on'],
    ],
  ])('a new one with %j is not asked for that, nor said to go on', async (flags, known) => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['checklist', '--new', '--company', 'Provbolaget', '--tick', '1']);
    const open = FACTS.filter(([id]) => !known.includes(id));
    const scene = await stage.coach(['debrief', '--new', ...flags], [...open, ...NINE]);
    expect(scene.code).toBe(0);
    expect(scene.err).not.toContain('fortsätter');
    const { processes } = (await stage.coach(['list', '--json'])).json<{
      processes: { id: string; company: string }[];
    }>();
    const [, company = 'Provbolaget'] = flags[0] === '--company' ? flags : [];
    expect(processes.map((one) => one.company).toSorted()).toEqual([company, 'Provbolaget']);
  });

  test('declined for another job: the old one stays, the new one begins', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['debrief'], [...FACTS, ['feeling', STOP]]);
    const scene = await stage.coach(
      ['debrief'],
      [
        ['confirm', false],
        ['process', '+'],
        ['company', 'Exempelverket'],
        ...FACTS.slice(1),
        ...NINE,
      ],
    );
    expect(scene.code).toBe(0);
    const { processes } = (await stage.coach(['list', '--json'])).json<{
      processes: { id: string }[];
    }>();
    expect(processes.map(({ id }) => id)).toEqual(['exempelverket', 'provbolaget']);
    const left = await stage.coach(['debrief', 'provbolaget'], [['confirm', true], ...NINE]);
    expect(left.code).toBe(0);
  });

  test('--resume goes on without asking', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['debrief'], [...FACTS, ...NINE.slice(0, 4), ['bad', STOP]]);
    const scene = await stage.coach(['debrief', 'provbolaget', '--resume'], NINE.slice(4));
    expect(scene.code).toBe(0);
  });
});

describe('after the short form', () => {
  const SOME = ['feeling-words', 'strengths', 'good-candidate', 'unsure', 'stronger'];

  test('five more are offered in one key, and five more again', async () => {
    const stage = newStage({ today: TODAY });
    const some = SOME.map((id) => [id, null] as const);
    const scene = await stage.coach(
      ['debrief', '--json'],
      [...FACTS, ...NINE.slice(0, -1), ['more', true], ...some, ['more', false]],
    );
    const [offer] = scene.asked.filter(({ id }) => id === 'more');
    expect(offer?.earlier).toBeNull();
    expect(scene.json()).toMatchObject({ session: { state: 'finished' } });
  });

  test('stopped among them, it goes on there; a step back is the question before', async () => {
    const stage = newStage({ today: TODAY });
    const stopped = await stage.coach(
      ['debrief'],
      [
        ...FACTS,
        ...NINE.slice(0, -1),
        ['more', BACK],
        ['forgotten', 'Körkortet'],
        ['more', true],
        ['feeling-words', 'Bra.'],
        ['strengths', STOP],
      ],
    );
    expect(stopped.code).toBe(130);
    const scene = await stage.coach(
      ['debrief', '--json'],
      [
        ['confirm', true],
        ['more', true],
        ['strengths', 'partly'],
        ['good-candidate', STOP],
      ],
    );
    expect(scene.code).toBe(130);
    const { sessions } = await shown(stage);
    expect(sessions[0]?.answers).toMatchObject({ forgotten: 'Körkortet', strengths: 'partly' });
  });
});

describe('a finished debrief taken up again', () => {
  test('--deep asks the rest of the long form and nothing twice', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { 'good-why': null, 'bad-why': null, forgotten: null });
    const { facts, questions } = (await stage.coach(['debrief', '--deep', '--questions'])).json<
      Record<string, { id: string; only?: { id: string; value: string | null } }[]>
    >();
    const quick = (await stage.coach(['debrief', '--questions'])).json<
      Record<string, { id: string }[]>
    >();
    const asked = new Set(
      [...(quick['facts'] ?? []), ...(quick['questions'] ?? [])].map(({ id }) => id),
    );
    const answered = new Set(['feeling', 'good', 'may-contact', 'hard-questions']);
    const due = [...(facts ?? []), ...(questions ?? [])]
      .filter(({ id, only }) => !asked.has(id) && (!only || answered.has(only.id)))
      .map(({ id }) => [id, null] as const);
    const scene = await stage.coach(['debrief', '--deep', 'provbolaget', '--json'], due);
    expect(scene.code).toBe(0);
    expect(scene.json()).toMatchObject({ session: { id: 'debrief-1', state: 'finished' } });
    expect(scene.json()['keep']).toEqual(['Börja med ett eget exempel']);
  });

  test('--resume asks what was skipped', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { 'good-why': 'Övat', 'bad-why': 'Letade', forgotten: null });
    const scene = await stage.coach(
      ['debrief', '--resume', 'provbolaget', '--json'],
      [['forgotten', 'Körkortet']],
    );
    expect(scene.json()).toMatchObject({ answers: { forgotten: 'Körkortet', feeling: 'mixed' } });
  });

  test('--resume with nothing to take up says so', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['checklist', '--new', '--company', 'Provbolaget', '--tick', '1']);
    const scene = await stage.coach(['debrief', '--resume', 'provbolaget'], []);
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('Det finns ingen genomgång att fortsätta med i provbolaget.');
  });
});

describe('two interviews for one job', () => {
  test('the second has its own sitting, and the first is left as it was', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const scene = await stage.coach(
      ['debrief', 'provbolaget', '--on', '2026-12-04', '--answers', '-', '--json'],
      undefined,
      {
        today: '2026-12-04',
        stdin: 'feeling: calm\nkeep: Vänta in frågan\nhard-questions: [Var är du om fem år?]\n',
      },
    );
    expect(scene.json()).toMatchObject({ session: { id: 'debrief-2' }, keep: ['Vänta in frågan'] });
    const process = await shown(stage);
    expect(roundsOf(process)).toMatchObject([
      { number: 1, on: TODAY },
      { number: 2, on: '2026-12-04' },
    ]);
    expect(process).toMatchObject({
      sessions: [{ id: 'debrief-1' }, { id: 'debrief-2' }],
      hardQuestions: [
        { question: 'Varför vill du byta jobb?' },
        { question: 'Var är du om fem år?' },
      ],
    });
  });

  test('--more reads on in the page of the latest; that of an earlier one is told whole', async () => {
    const stage = newStage({ today: TODAY });
    const hard = Array.from({ length: 12 }, (_, at) => `Punkt ${at + 1}?`);
    await debriefed(stage, { 'hard-questions': hard });
    const more = await stage.coach(['debrief', '--more'], []);
    expect([more.code, more.out.includes('Punkt 12?')]).toEqual([0, true]);
    const on = async (day: string, stdin: string) =>
      stage.coach(['debrief', '--on', day, '--answers', '-'], undefined, {
        today: '2026-12-04',
        stdin,
      });
    await on('2026-12-04', 'feeling: calm');
    const { out } = await on(TODAY, 'feeling: calm');
    expect(out).toContain('Punkt 12?');
    expect(out).not.toContain('--more');
  });

  test.each([
    ['the same afternoon', TODAY],
    ['some days later', '2026-11-26'],
  ])(
    'more answers %s, with no day named, belong to the interview there is',
    async (_when, today) => {
      const stage = newStage({ today: TODAY });
      await debriefed(stage);
      const stdin = 'forgotten: Körkortet';
      const scene = await stage.coach(
        ['debrief', 'provbolaget', '--answers', '-', '--json'],
        undefined,
        { stdin, today },
      );
      expect(scene.json()).toMatchObject({
        session: { id: 'debrief-1' },
        answers: { feeling: 'mixed', forgotten: 'Körkortet' },
      });
      expect(roundsOf(await shown(stage))).toMatchObject([{ number: 1, on: TODAY }]);
    },
  );

  test('answers from a file go to the interview that waits for them', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(['prepare', 'provbolaget', '--on', '2026-11-25']);
    const scene = await stage.coach(
      ['debrief', 'provbolaget', '--answers', '-', '--json'],
      undefined,
      {
        stdin: 'feeling: calm',
        today: '2026-11-26',
      },
    );
    expect(scene.json()).toMatchObject({ session: { id: 'debrief-2' } });
  });

  test('asked for once more the same afternoon, the page is shown again and nothing is asked twice', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['debrief'], [...FACTS, ...NINE]);
    const scene = await stage.coach(['debrief', 'provbolaget'], []);
    expect(flat(scene.out)).toContain('Behåll Börja med ett eget exempel');
  });

  test('at a terminal some days later, it is a further interview', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const facts = [['interviewed-on', '2026-12-01'], ...FACTS.slice(3)] as const;
    const scene = await stage.coach(
      ['debrief', 'provbolaget', '--json'],
      [
        ['new-or-same', 'new'],
        ...facts.slice(0, 3),
        ['answer-by', '2026-12-04'],
        ['may-contact', null],
        ...NINE,
      ],
      {
        today: '2026-12-01',
      },
    );
    expect(scene.json()).toMatchObject({ session: { id: 'debrief-2' } });
  });

  test('the same one some days later: what was skipped is asked, and nothing is a new interview', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { forgotten: null, 'good-why': null, 'bad-why': 'Letade' });
    const scene = await stage.coach(
      ['debrief', 'provbolaget'],
      [
        ['new-or-same', 'same'],
        ['good-why', 'Jag hade övat'],
        ['forgotten', null],
      ],
      { today: '2026-12-01' },
    );
    expect(scene.code, scene.err).toBe(0);
    expect(roundsOf(await shown(stage))).toHaveLength(1);
  });

  test('from the first of the nine one goes back over the facts to the first of all', async () => {
    const stage = newStage({ today: TODAY });
    const facts: Line[] = [...FACTS];
    const first = NINE[0]?.[0] ?? '';
    const back: Line[] = facts.toReversed().map(([id]) => [id, BACK]);
    const scene = await stage.coach(
      ['debrief'],
      [...facts, [first, BACK], ...back.slice(0, -1), ['company', 'Provbolaget AB'], [first, STOP]],
    );
    expect(scene.code).toBe(130);
    expect((await shown(stage)).company).toBe('Provbolaget AB');
  });

  test('an earlier one told afterwards gets its place in the order', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(
      ['debrief', 'provbolaget', '--on', '2026-11-13', '--answers', '-'],
      undefined,
      {
        stdin: 'feeling: calm',
      },
    );
    expect(roundsOf(await shown(stage)).map(({ on }) => on)).toEqual(['2026-11-13', TODAY]);
    const listed = (await stage.coach(['list', '--json'])).json<{
      processes: { lastInterview: string }[];
    }>();
    expect(listed.processes[0]?.lastInterview).toBe(TODAY);
  });
});

describe('a second look the next day', () => {
  const AFRESH = [
    ['feeling-again', 'calm'],
    ['good-again', 'Frågorna jag ställde.'],
    ['bad-again', null],
    ['better-than-thought', 'better'],
    ['change-again', 'Ta med ett papper med siffror'],
  ] as const;

  test('asks afresh, then shows both and the shift', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const scene = await stage.coach(['debrief', '--second-look'], AFRESH, { today: '2026-11-23' });
    expect(scene.code).toBe(0);
    expect(scene.err).not.toContain('Exemplet om flytten.');
    const page = flat(scene.out);
    expect(page).toContain('En titt till');
    expect(page).toContain('Känslan då: Blandat nu: Lugnt');
    expect(page).toContain('då: Exemplet om flytten. nu: Frågorna jag ställde.');
    expect(page).toContain('Det gick bättre än du först trodde.');
    expect(page).toContain('Ändra till nästa gång: en sak Ta med ett papper med siffror');
    expect(page).not.toContain('Sedan visas båda');
    const kept = flat((await stage.coach(['show'])).out);
    expect(kept).toContain('En titt till på intervju 1 Hur kändes samtalet, så här efteråt? Lugnt');
  });

  test.each([
    [TODAY, true],
    ['2026-11-23', false],
  ])('on %s: that it is meant for tomorrow is said: %j', async (today, isSaid) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const scene = await stage.coach(['debrief', '--second-look'], AFRESH, { today });
    expect(flat(scene.err).includes('En titt till är tänkt för i morgon')).toBe(isSaid);
  });

  test.each([
    [
      ['Siffrorna', 'Teamet', 'Lönen'],
      'Kan vänta Siffrorna Teamet Också kvar från första gången Lönen',
    ],
    [['Siffrorna', 'Teamet'], 'Kan vänta Siffrorna Teamet'],
    [['ta med ett papper med siffror', 'Teamet'], 'Kan vänta Teamet'],
  ])('nothing that was to be changed is lost: %j', async (change, rest) => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { change });
    const today = '2026-11-23';
    const scene = await stage.coach(['debrief', '--second-look'], AFRESH, { today });
    expect(flat(scene.out)).toContain('en sak Ta med ett papper med siffror Nästa steg');
    expect(flat(scene.out)).toContain('coach debrief provbolaget --second-look --more');
    const more = await stage.coach(['debrief', '--second-look', '--more'], undefined, { today });
    expect(flat(more.out)).toContain(rest);
  });

  test('stopped in the middle, it goes on where it was', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const half = [...AFRESH.slice(0, 2), ['bad-again', STOP]] as const;
    const scene = await stage.coach(['debrief', '--second-look'], half);
    expect(scene.code).toBe(130);
    expect(scene.err).toContain('coach debrief provbolaget --second-look');
    const again = await stage.coach(['debrief', 'provbolaget', '--second-look'], AFRESH.slice(2));
    expect(again.code).toBe(0);
  });

  test('--json tells both looks apart', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const scene = await stage.coach(['debrief', '--second-look', '--json'], AFRESH);
    expect(scene.json()).toMatchObject({
      session: { id: 'second-look-1', look: 2, state: 'finished' },
      change: ['Ta med ett papper med siffror', 'Ha siffrorna redo'],
    });
  });

  test('with none to look back on, it says what comes first', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['checklist', '--new', '--company', 'Provbolaget', '--tick', '1']);
    for (const flag of ['--second-look', '--more']) {
      const scene = await stage.coach(['debrief', flag], []);
      expect(scene.code).toBe(2);
      expect(scene.err).toContain('Det finns ingen första genomgång att se tillbaka på.');
    }
  });
});

describe('the day of an answer, read from their words', () => {
  const BEFORE = [
    ['company', 'Provbolaget'],
    ['role', null],
    ['interviewed-on', TODAY],
    ['interviewers', null],
  ] as const;

  test.each([
    ['nån gång nästa vecka, senast torsdag tror jag', 'torsdag 26 november'],
    ['De sa den 15 november först', null],
    ['Snart', null],
  ])('%s: %s', async (words, day) => {
    const stage = newStage({ today: TODAY });
    const script = [...BEFORE, ['next-step', words], ['answer-by', STOP]] as const;
    const scene = await stage.coach(['debrief'], script);
    expect(scene.asked.at(-1)).toMatchObject({ id: 'answer-by', earlier: day });
  });

  test('when the words are written anew, from the new ones', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['debrief'],
      [
        ...BEFORE,
        ['next-step', 'besked på fredag'],
        ['answer-by', '2026-11-27'],
        ['may-contact', BACK],
        ['answer-by', BACK],
        ['next-step', 'besked senast tisdag'],
        ['may-contact', BACK],
        ['answer-by', STOP],
      ],
    );
    expect(scene.asked.at(-1)).toMatchObject({ id: 'answer-by', earlier: 'tisdag 24 november' });
  });
});
