import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { debriefed, fileOf, flat, TODAY } from './afternoon';

async function four(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  for (const company of ['Alfa', 'Beta', 'Gamma', 'Delta']) await debriefed(stage, { company });
  await stage.coach(['outcome', 'beta', 'withdrawn']);
  return stage;
}

interface Listed {
  processes: { id: string }[];
  unreadable?: { id: string; why: string }[];
}

async function ids(stage: Stage, ...argv: string[]): Promise<string[]> {
  const scene = await stage.coach(['list', '--json', ...argv]);
  return scene.json<Listed>().processes.map(({ id }) => id);
}

describe('coach list', () => {
  test('newest first: the active ones, some of them, all of them', async () => {
    const stage = await four();
    expect(await ids(stage)).toEqual(['delta', 'gamma', 'alfa']);
    expect(await ids(stage, '--limit', '2')).toEqual(['delta', 'gamma']);
    expect(await ids(stage, '--all')).toEqual(['delta', 'gamma', 'beta', 'alfa']);
    expect(await ids(stage, '--all', '--limit', '3')).toEqual(['delta', 'gamma', 'beta']);
  });

  test('the fields of the interface', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    expect((await stage.coach(['list', '--json'])).json()).toEqual({
      schema: 'coach.list/1',
      processes: [
        {
          id: 'provbolaget',
          company: 'Provbolaget',
          role: 'Systemutvecklare',
          country: 'SE',
          state: 'pending',
          lastInterview: TODAY,
          next: expect.objectContaining({ on: TODAY, command: 'coach thanks provbolaget' }),
        },
      ],
    });
  });

  test('a job that was said yes to is not over, and says so', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(['outcome', 'provbolaget', 'offer']);
    await stage.coach(['outcome', 'provbolaget', 'accepted']);
    expect((await stage.coach(['list', '--json'])).json()).toMatchObject({
      processes: [{ id: 'provbolaget', state: 'accepted' }],
    });
    expect((await stage.coach(['list'])).out).toContain('du har tackat ja');
  });

  test('says that there are more', async () => {
    const stage = await four();
    expect((await stage.coach(['list', '--limit', '2'])).out).toContain('coach list --all');
    expect((await stage.coach(['list', '--all'])).out).not.toContain('coach list --all');
  });

  test('when every process is over, it does not say that it is empty', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(['outcome', 'provbolaget', 'withdrawn']);
    const scene = await stage.coach(['list']);
    expect(scene.out).not.toContain('tomt');
    expect(scene.out).toContain('coach list --all');
  });

  test.each([
    ['damaged', '{"schema": "coach.process/1", "id"', 'är skadad. Den har inte rörts.'],
    [
      'newer',
      '{"schema":"coach.process/3","id":"gamma"}',
      'är skriven av en nyare version. Den har inte rörts.',
    ],
  ])('a %s file is named and left alone, and the others are shown', async (why, text, sentence) => {
    const stage = await four();
    const file = fileOf(stage, 'gamma');
    writeFileSync(file, text);
    expect(await ids(stage)).toEqual(['delta', 'alfa']);
    const listed = (await stage.coach(['list', '--json'])).json<Listed>();
    expect(listed.unreadable).toMatchObject([{ id: 'gamma', why }]);
    expect(flat((await stage.coach(['list'])).out)).toContain(sentence);
    const shown = await stage.coach(['show', 'gamma']);
    expect(shown.code).toBe(4);
    expect(shown.err).toContain(file);
    expect((await stage.coach(['show', 'delta'])).code).toBe(0);
    expect((await stage.coach(['forget', 'delta', '--yes'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('an export says which file it had to leave out', async () => {
    const stage = await four();
    const file = fileOf(stage, 'gamma');
    writeFileSync(file, '{');
    const scene = await stage.coach(['export']);
    expect(scene.json<Listed>().processes).toHaveLength(3);
    expect(scene.err).toContain(file);
  });
});

describe('coach show', () => {
  test('everything told, in the order it happened', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, {
      place: 'Umeå',
      'applied-on': '2026-11-02',
      interviewers: [{ name: 'Prova Provsson', role: 'chef' }],
      'answer-from': 'Prova',
    });
    const page = flat((await stage.coach(['show'])).out);
    const order = [
      'Provbolaget · Systemutvecklare väntar på besked',
      'Umeå Tidslinje A',
      'i dag Det som har hänt',
      'måndag 2 november: du sökte tjänsten',
      'söndag 22 november: intervju 1, med Prova Provsson',
      'söndag 22 november: Prova berättade hur det ligger till, de hör av sig senast fredag 27 november, du får höra av dig. ”Besked senast fredag.”',
      'Genomgång av intervju 1 Hur kändes samtalet? Blandat',
      'Vad vill du göra annorlunda nästa gång? Ha siffrorna redo',
      'Svåra frågor att öva på Varför vill du byta jobb?',
      'Nästa steg i dag skicka ett kort tack, om du vill coach thanks provbolaget',
    ];
    const places = order.map((part) => page.indexOf(part));
    expect(places, page).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('a process that is to be left alone rests, and may still be answered', async () => {
    const stage = newStage({ today: '2026-12-02' });
    const tried = (on: string, channel: string): object => ({ kind: 'i-contacted', on, channel });
    const stdin = JSON.stringify([
      { kind: 'interview', on: '2026-11-02', state: 'held' },
      tried('2026-11-18', 'mail'),
      tried('2026-11-24', 'call'),
    ]);
    const told = ['log', '--new', '--company', 'Prov', '--file', '-'];
    await stage.coach(told, undefined, { stdin });
    expect((await stage.coach(['show'])).out).toContain(
      'klart från din sida, de kan fortfarande svara',
    );
    expect((await stage.coach(['list'])).out).toContain(
      'klart från din sida, de kan fortfarande svara',
    );
  });

  test('a process of which an interview was called off waits for a new time', async () => {
    const stage = newStage({ today: '2026-11-26' });
    const stdin = JSON.stringify([
      { kind: 'interview', on: '2026-11-11', state: 'held' },
      { kind: 'interview', on: '2026-11-25', state: 'called-off', saidOn: '2026-11-24' },
    ]);
    await stage.coach(['log', '--new', '--company', 'Prov', '--file', '-'], undefined, { stdin });
    expect((await stage.coach(['show'])).out).toContain('väntar på en ny tid');
    expect((await stage.coach(['list'])).out).toContain('i dag: be om en ny tid');
    expect((await stage.coach(['today'])).out).toContain('be om en ny tid i dag');
  });

  test('a booked interview whose day has passed is to be told of first', async () => {
    const stage = newStage({ today: '2026-11-26' });
    const stdin = JSON.stringify([
      { kind: 'interview', on: '2026-11-11', state: 'held' },
      { kind: 'interview', on: '2026-11-25', state: 'booked' },
    ]);
    const told = ['log', '--new', '--company', 'Prov', '--file', '-'];
    await stage.coach(told, undefined, { stdin, today: '2026-11-20' });
    expect((await stage.coach(['today'])).out).toContain('berätta vad som har hänt');
  });

  test('the same in Norwegian', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    await debriefed(stage, { 'applied-on': '2026-11-02' });
    const page = flat((await stage.coach(['show'])).out);
    expect(page).toContain('Provbolaget · Systemutvecklare venter på svar');
    expect(page).toContain('søndag 22. november: intervju 1');
    expect(page).toContain('Hvordan');
  });

  test('pay and what came after; the private floor only when it is asked for', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const levels = ['--dream', '50000', '--realistic', '45000', '--floor', '41234'];
    await stage.coach(['salary', 'provbolaget', ...levels]);
    await stage.coach(['thanks', 'provbolaget', '--sent']);
    await stage.coach(['outcome', 'provbolaget', 'rejected', '--feedback', 'Fler år i rollen']);
    const page = flat((await stage.coach(['show'])).out);
    expect(page).toContain('söndag 22 november: du skickade ett tack');
    expect(page).toContain('”Fler år i rollen”');
    expect(page).toContain('Lön dröm: 50 000 kr i månaden realistisk: 45 000 kr i månaden');
    expect(page).not.toContain('41 234');
    expect(flat((await stage.coach(['show', '--show-floor'])).out)).toContain(
      'gräns: 41 234 kr i månaden',
    );
  });

  test('--json is the whole record', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    expect((await stage.coach(['show', '--json'])).json()).toMatchObject({
      schema: 'coach.process/2',
      id: 'provbolaget',
      happenings: [
        { kind: 'interview', on: TODAY, state: 'held' },
        { kind: 'they-said', on: TODAY, answerBy: '2026-11-27', contact: 'ok' },
      ],
      sessions: [{ kind: 'debrief', answers: { feeling: 'mixed' } }],
    });
  });
});

describe('coach today', () => {
  const NOTHING = '\n  Söndag 22 november\n\n  Inget i dag, och det är helt i sin ordning.\n\n';

  test('nothing is a full answer', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(['outcome', 'provbolaget', 'withdrawn', '--no-input']);
    expect((await stage.coach(['today'])).out).toBe(NOTHING);
  });

  test('after a no the one question, as long as it may be asked', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(['outcome', 'provbolaget', 'rejected', '--no-input']);
    const commands = async (today: string) =>
      (await stage.coach(['today', '--json'], undefined, { today }))
        .json<{ steps: { command: string }[] }>()
        .steps.map(({ command }) => command);
    expect(await commands('2026-11-23')).toEqual(['coach outcome provbolaget rejected']);
    expect(await commands('2026-12-04')).toEqual(['coach outcome provbolaget rejected']);
    expect(await commands('2026-12-07')).toEqual([]);
  });

  test('with nothing kept yet, where to begin', async () => {
    const scene = await newStage({ today: TODAY }).coach([]);
    expect(scene.out).toBe(`${NOTHING}  När du har varit på en intervju:  coach debrief\n\n`);
  });

  test('the thanks beside the second look, while there is room', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await debriefed(stage, { company: 'Beta' });
    const steps = async (argv: string[]) =>
      (await stage.coach([...argv, '--json'], undefined, { today: '2026-11-23' }))
        .json<{ steps: { command: string }[] }>()
        .steps.map(({ command }) => command);
    const first = [
      'coach debrief beta --second-look',
      'coach debrief provbolaget --second-look',
      'coach thanks beta',
    ];
    expect(await steps(['today'])).toEqual(first);
    expect(await steps(['today', '--all'])).toEqual([...first, 'coach thanks provbolaget']);
  });

  test('at most three, the rest with --all', async () => {
    const stage = await four();
    await debriefed(stage, { company: 'Epsilon' });
    const three = (await stage.coach(['today', '--json'])).json<{ steps: object[] }>();
    expect(three.steps).toHaveLength(3);
    const all = (await stage.coach(['today', '--all', '--json'])).json<{ steps: object[] }>();
    expect(all.steps).toHaveLength(4);
    expect((await stage.coach(['today'])).out).toContain('Ett steg till kan vänta');
  });

  test('the fields of the interface', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    expect((await stage.coach(['today', '--json'])).json()).toEqual({
      schema: 'coach.today/1',
      today: TODAY,
      steps: [
        {
          process: 'provbolaget',
          what: 'skicka ett kort tack, om du vill',
          on: TODAY,
          why: expect.stringMatching(/\S/),
          command: 'coach thanks provbolaget',
        },
      ],
    });
  });
});

describe('coach search', () => {
  async function written(): Promise<Stage> {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { company: 'Åre Skidor', good: 'Samtalet om ÄLGEN i Öland.' });
    await debriefed(stage, { company: 'Beta', good: 'Flytten av servrarna, med siffror.' });
    return stage;
  }

  test.each([
    ['älgen', ['are-skidor']],
    ['ÖLAND', ['are-skidor']],
    ['åre', ['are-skidor']],
    ['are skidor', ['are-skidor']],
    ['o\u0308land', ['are-skidor']],
    ['flytten siffror', ['beta']],
    ['flytten älgen', []],
    ['coach.process', []],
  ])('%s', async (words, found) => {
    const stage = await written();
    const scene = await stage.coach(['search', ...words.split(' '), '--json']);
    const { hits } = scene.json<{ hits: { process: string; where: string; excerpt: string }[] }>();
    expect([...new Set(hits.map(({ process }) => process))]).toEqual(found);
  });

  test('says where, with a little of the text around', async () => {
    const stage = await written();
    expect((await stage.coach(['search', 'servrarna', '--json'])).json()).toMatchObject({
      schema: 'coach.search/1',
      hits: [
        {
          process: 'beta',
          where: 'sessions.0.answers.good',
          excerpt: 'Flytten av servrarna, med siffror.',
        },
      ],
    });
  });

  test('a person sees the question that was answered there', async () => {
    const page = (await (await written()).coach(['search', 'servrarna'])).out;
    expect(page).toBe('\n  beta  Vad gick bra?\n    Flytten av servrarna, med siffror.\n\n');
  });

  test('a text that answers no question stands under what it is part of', async () => {
    const stage = await written();
    const note = { kind: 'i-contacted', on: TODAY, channel: 'call', words: 'Om vikariatet' };
    await stage.coach(['log', 'beta', '--file', '-'], undefined, { stdin: JSON.stringify(note) });
    expect((await stage.coach(['search', 'vikariatet'])).out).toContain('beta  du hörde av dig');
    expect((await stage.coach(['search', 'beta'])).out).toContain('beta  arbetsgivaren');
  });

  test.each([
    ['sv', 'referenser', 'nätverket'],
    ['nb', 'referanser', 'nettverket'],
  ] as const)('looks among people too (%s)', async (language, references, network) => {
    const stage = newStage({ today: TODAY, language });
    const eva = [
      'references',
      '--add',
      'Eva Ek',
      '--permission',
      'yes',
      '--remind',
      'Vattenkraften',
    ];
    await stage.coach([...eva, '--no-input']);
    await stage.coach(['people', '--add', 'Ola Nes', '--from', 'vattenkraft', '--no-input']);
    const { out } = await stage.coach(['search', 'vattenkraft']);
    for (const said of [references, network, 'Vattenkraften']) expect(out).toContain(said);
    const hits = (await stage.coach(['search', 'vattenkraft', '--json'])).json();
    expect(hits).toMatchObject({ hits: [{ process: null }, { process: null }] });
  });

  test('none is said, and is no fault', async () => {
    const scene = await (await written()).coach(['search', 'elefant']);
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('Inget av det du har skrivit innehåller ”elefant”.');
  });

  test('--limit', async () => {
    const stage = await written();
    const { hits } = (
      await stage.coach(['search', 'systemutvecklare', '--limit', '1', '--json'])
    ).json<{
      hits: object[];
    }>();
    expect(hits).toHaveLength(1);
  });
});
