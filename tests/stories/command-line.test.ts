import { describe, expect, test } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import { GLOBAL, TELLING } from '../../src/cli/flags';
import { flagMeaning } from '../../src/words/help';
import { WORDS } from '../words';
import { newStage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

const stageNow = () => newStage({ today: TODAY });

describe('what is not a command line', () => {
  test.each([
    [['debreif'], 2, 'Kommandot debreif finns inte. Menade du coach debrief?'],
    [['todya'], 2, 'Menade du coach today?'],
    [['aktivitetsrapport'], 2, 'Kommandot aktivitetsrapport finns inte. Menade du coach export?'],
    [['löner'], 2, 'Kommandot löner finns inte. Menade du coach salary?'],
    [['purre'], 2, 'Kommandot purre finns inte. Menade du coach followup?'],
    [['avslag'], 2, 'Menade du coach outcome?'],
    [['xyzzy'], 2, 'Kommandot xyzzy finns inte. coach --help visar alla kommandon.'],
    [['list', '--al'], 2, 'Flaggan --al finns inte här. Menade du --all?'],
    [['salary', '--flor', '30000'], 2, 'Flaggan --flor finns inte här. Menade du --floor?'],
    [['show', '--flor'], 2, 'Flaggan --flor finns inte här. Lägg till --help'],
    [['list', '--foo=1'], 2, 'Flaggan --foo finns inte här.'],
    [['list', '--second-look'], 2, 'Flaggan --second-look finns inte här.'],
    [['list', '--limit'], 2, '--limit behöver ett värde.'],
    [['list', '--limit', '0'], 2, '--limit kan inte vara ”0”.'],
    [['list', '--limit', 'tio'], 2, '--limit kan inte vara ”tio”.'],
    [['list', 'a', 'b'], 2, 'Det står fler ord än kommandot kan ta emot.'],
    [['search'], 2, 'Det saknas något: ORD.'],
    [['import'], 2, 'Det saknas något: FIL.'],
    [
      ['debrief', '--quick', '--deep'],
      2,
      '--quick, --deep och --second-look går inte att använda tillsammans.',
    ],
    [
      ['export', '--format', 'pdf'],
      2,
      '--format kan inte vara ”pdf”. Det här går: json, md, csv, activity.',
    ],
    [
      ['export', '--month', '2026-13', '--format', 'activity'],
      2,
      '--month kan inte vara ”2026-13”.',
    ],
    [
      ['export', '--month', '2026-11'],
      2,
      '--month och --format json går inte att använda tillsammans.',
    ],
    [['config', 'colour', 'red'], 2, 'coach config kan inte vara ”colour”.'],
    [['guides', 'look'], 2, 'coach guides kan inte vara ”look”. Det här går: check.'],
    [['debrief', '--no-input'], 2, 'Här kan inga frågor ställas, och något saknas: --answers.'],
    [['edit', '--no-input'], 2, 'något saknas: --set eller --advert.'],
    [['forget', 'x', '--no-input'], 2, 'något saknas: --yes.'],
    [['show'], 2, 'Det finns ingen process än.'],
  ])('%j', async (argv, code, sentence) => {
    const scene = await stageNow().coach(argv);
    expect(flat(scene.err)).toContain(sentence);
    expect(scene.code).toBe(code);
    expect(scene.out).toBe('');
  });

  test.each([
    [['debreif'], 'Kommandoen debreif finnes ikke. Mente du coach debrief?'],
    [['list', '--al'], 'Valget --al finnes ikke her. Mente du --all?'],
    [['search'], 'Det mangler noe: ORD.'],
    [['list', '--limit'], '--limit trenger en verdi.'],
    [['debrief', '--on', '2027-02-29'], 'Datoen 2027-02-29 finnes ikke.'],
    [['show', 'saab'], 'Ingen prosess passer til «saab».'],
    [['debrief', '--no-input'], 'noe mangler: --answers.'],
  ])('in Norwegian: %j', async (argv, sentence) => {
    const scene = await newStage({ today: TODAY, language: 'nb' }).coach(argv);
    expect(flat(scene.err)).toContain(sentence);
  });

  test.each(ENTRIES.map(({ name }) => name))(
    'coach %s --xyzzy is refused, also as JSON',
    async (name) => {
      const scene = await stageNow().coach([name, '--xyzzy', '--json']);
      expect(scene.code).toBe(2);
      expect(scene.out).toBe('');
      expect(JSON.parse(scene.err)).toMatchObject({
        error: { code: 'usage', message: 'Flaggan --xyzzy finns inte här.' },
      });
    },
  );

  test('the shared options stand before or after the command', async () => {
    const stage = stageNow();
    expect((await stage.coach(['--json', 'list'])).json()).toMatchObject({ processes: [] });
    expect((await stage.coach(['--today', '2026-12-01', 'today', '--json'])).json()).toMatchObject({
      today: '2026-12-01',
    });
  });

  test('coach alone is coach today', async () => {
    expect((await stageNow().coach([])).out).toContain('Söndag 22 november');
  });
});

const HELP = Object.values(WORDS).map(({ help }) => help);

describe('help', () => {
  test.each(ENTRIES.map((entry) => [entry.name, entry] as const))(
    'coach %s and each of its flags are explained in both languages',
    (name, entry) => {
      for (const words of HELP) {
        for (const key of Object.keys({ ...entry.flags, ...GLOBAL, ...TELLING }))
          expect(flagMeaning(words, key, name), key).toMatch(/\S/);
        expect(words.command[name].summary).toMatch(/\S/);
        expect(words.command[name].examples.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(ENTRIES.map((entry) => [entry.name, entry] as const))(
    'every value coach %s takes has a word in both languages',
    (_name, entry) => {
      const values = Object.values({ ...entry.flags, ...GLOBAL }).map(({ value }) => value);
      const names = [...entry.args.map(({ name }) => name), ...values.filter(Boolean)];
      for (const { placeholders } of HELP) {
        expect(names.filter((name) => placeholders[name] === undefined)).toEqual([]);
      }
    },
  );

  test('no help for what is no command or flag', () => {
    const flags = new Set<string>(Object.keys({ ...GLOBAL, ...TELLING }));
    for (const { name, flags: own } of ENTRIES)
      for (const key of Object.keys(own)) flags.add(key).add(`${name} ${key}`);
    for (const words of HELP) {
      expect(
        Object.keys({ ...words.everywhere, ...words.flags }).filter((flag) => !flags.has(flag)),
      ).toEqual([]);
    }
  });

  test.each(ENTRIES.map(({ name }) => name))(
    'coach %s --help is a page and changes nothing',
    async (name) => {
      for (const language of ['sv', 'nb'] as const) {
        const stage = newStage({ today: TODAY, language });
        const scene = await stage.coach([name, '--help']);
        expect(scene.code).toBe(0);
        expect(scene.err).toBe('');
        expect(scene.out).toContain(`coach ${name}`);
        expect(scene.out).not.toMatch(/<\w/);
      }
    },
  );

  test.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['--lang', 'sv', '--help']],
    [['--today', '2026-11-22', '--help']],
  ])('%j is the overview', async (argv) => {
    const scene = await stageNow().coach(argv);
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('En coach för tiden mellan intervjun och nästa jobb.');
  });

  test.each([[['help', 'list']], [['list', '-h']], [['--lang', 'sv', 'list', '--help']]])(
    '%j is the page of a command',
    async (argv) => {
      expect((await stageNow().coach(argv)).out).toMatch(/^\s+coach list/);
    },
  );

  test('of a command that is not there', async () => {
    const scene = await stageNow().coach(['help', 'xyzzy']);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('Kommandot xyzzy finns inte.');
  });
});

describe('a fault in the program itself', () => {
  /** A person who answers nothing stands for any fault nobody foresaw. */
  const broken = (env: Record<string, string>, argv: string[]) =>
    newStage({ today: TODAY, env }).coach(argv, []);

  test('is exit 1, said plainly, without a stack trace', async () => {
    const scene = await broken({}, ['debrief']);
    expect(scene.code).toBe(1);
    expect(scene.out).toBe('');
    expect(scene.err).toContain('Något gick fel i programmet.');
    expect(scene.err).not.toMatch(/\n\s+at /);
  });

  test('with COACH_DEBUG=1 it tells where', async () => {
    expect((await broken({ COACH_DEBUG: '1' }, ['debrief'])).err).toMatch(/\n\s+at /);
  });

  test('as JSON', async () => {
    const scene = await broken({}, ['debrief', '--json']);
    const last = scene.err.trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ error: { code: 'fault' } });
  });
});

describe('colours', () => {
  const ESCAPE = '\u001B[';

  test.each([
    ['a pipe', {}, [], false],
    ['asked for', { FORCE_COLOR: '1' }, [], true],
    ['refused by option', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['refused by the environment', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['an empty NO_COLOR refuses nothing', { FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ])('%s', async (_what, env, argv, coloured) => {
    const stage = newStage({ today: TODAY, env });
    await debriefed(stage);
    expect((await stage.coach(['show', ...argv])).out.includes(ESCAPE)).toBe(coloured);
  });
});
