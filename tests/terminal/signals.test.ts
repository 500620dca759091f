import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openProcesses } from '../../src/store/local';
import { recordOf } from '../store/changes';
import { dataFolder, programOfTheFile, talk, type Turn } from './program';
import { pause, type Pty, pty } from './pty';

vi.setConfig({ testTimeout: 30_000 });

const program = programOfTheFile();

const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
] as const;

/** The program between two looks at the settings of its terminal. */
const WATCHED = `
stty -g > before
sh -c 'echo $$ > pid; exec "$@"' sh "$@"
echo $? > code
stty -g > after
`;

/** A place in the program, what leads there, and the environment it takes. */
type Place = [what: string, argv: string[], turns: Turn[], env: Record<string, string>];

const NEW = ['--new', '--company', 'Prov', '--role', 'Snickare', '--on', '2026-11-20'];
const PLACES: Place[] = [
  ['a question of words', ['debrief', ...NEW], [[/Vilka träffade/, 'An']], {}],
  ['a choice', ['outcome', ...NEW], [[/Vad är det som har hänt/, '']], {}],
  ['a passphrase', ['backup', 'b.age', '--passphrase'], [[/fras/i, 'hem']], {}],
  ['line by line', ['debrief', ...NEW, '--plain'], [[/Vilka träffade/, 'An']], {}],
];
const TURNS: Turn[] = [
  [/Vilka träffade[^]*Ctrl-E/, '\u0005'],
  [/öppen/, ''],
];
const EDITOR: Place = ['an editor', ['debrief', ...NEW], TURNS, { EDITOR: './editor.sh' }];

/** The program in a terminal of its own, standing in a place. */
async function standing([, argv, turns, more]: Place, isWatched = true): Promise<[Pty, string]> {
  const folder = dataFolder();
  const editor = join(folder, 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\necho sparat > "$1"\necho öppen\nexec sleep 60\n');
  chmodSync(editor, 0o755);
  const env = { COACH_DATA_DIR: join(folder, 'data'), COACH_LANG: 'sv', NO_COLOR: '1', ...more };
  const coach = [process.execPath, join(program.folder, 'bin/coach.js'), ...argv];
  const command = isWatched ? ['/bin/sh', '-c', WATCHED, 'sh', ...coach] : coach;
  const at = pty(command, { env, cwd: folder });
  await talk(at, turns);
  return [at, folder];
}

/** How it ended, as a shell sees it: its exit code, and whether the terminal is as it was. */
async function endOf([at, folder]: [Pty, string]): Promise<{ code: number; isAsBefore: boolean }> {
  await at.exit();
  const said = (name: string): string => readFileSync(join(folder, name), 'utf8').trim();
  const isLast = (last: string, first: string): boolean =>
    at.raw().lastIndexOf(last) >= at.raw().lastIndexOf(first);
  const shown = isLast('\u001B[?2004l', '\u001B[?2004h') && isLast('\u001B[?25h', '\u001B[?25l');
  expect(at.raw()).not.toMatch(/ {4}at |Error/);
  return {
    code: Number(said('code')),
    isAsBefore: shown && said('after') === said('before'),
  };
}

function send(signal: NodeJS.Signals, folder: string): void {
  process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), signal);
}

describe.each(PLACES)('in %s', (...place) => {
  test.each(SIGNALS)('%s ends it, and the terminal is as before', async (signal, code) => {
    const [at, folder] = await standing(place);
    const begun = Date.now();
    send(signal, folder);
    expect(await endOf([at, folder])).toEqual({ code, isAsBefore: true });
    expect(Date.now() - begun).toBeLessThan(2000);
  });
});

describe('while an editor is open', () => {
  test.each([SIGNALS[0], SIGNALS[3]])('%s ends it', async (signal, code) => {
    const [at, folder] = await standing(EDITOR);
    send(signal, folder);
    expect(await endOf([at, folder])).toEqual({ code, isAsBefore: true });
  });

  test('Ctrl-C is for the editor, and the question stands there again', async () => {
    const [at] = await standing(EDITOR);
    at.key('ctrl-c');
    await at.until(/Texten är som den var/);
    at.key('ctrl-c');
    await at.until(/Avbrutet/);
  });
});

test.each(SIGNALS)('%s ends long work, of which all or nothing is done', async (signal, code) => {
  const start = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-11-22' } as const;
  const processes = Array.from({ length: 12_000 }, (_, n) => recordOf(`prov-${n}`, start));
  const file = join(dataFolder(), 'allt.json');
  writeFileSync(file, JSON.stringify({ schema: 'coach.export/1', processes }));
  const [at, folder] = await standing(['long work', ['import', file], [[/\d+ av 12/, '']], {}]);
  const begun = Date.now();
  send(signal, folder);
  expect(await endOf([at, folder])).toEqual({ code, isAsBefore: true });
  expect(Date.now() - begun).toBeLessThan(2000);
  expect(openProcesses(join(folder, 'data')).ids()).toEqual([]);
});

test.each([...PLACES, EDITOR])(
  'a window closed in %s ends it without a crash',
  async (...place) => {
    const [at] = await standing(place, false);
    at.close();
    expect(await at.exit()).toEqual({ code: 0, signal: constants.signals.SIGHUP });
  },
);

test.each(PLACES.slice(0, 3))('Ctrl-C right after Escape stops in %s', async (...place) => {
  const [at, folder] = await standing(place);
  at.key('escape');
  await pause(100);
  at.key('ctrl-c');
  expect(await endOf([at, folder])).toEqual({ code: 130, isAsBefore: true });
});
