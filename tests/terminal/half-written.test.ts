import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../src/words/languages';
import { coachAt, dataFolder, programOfTheFile, talk, type Turn } from './program';
import { pause, type Pty } from './pty';

vi.setConfig({ testTimeout: 40_000 });

const program = programOfTheFile();

/** A talk, and the way to a question of it that is answered in words. */
interface Talk {
  language: Language;
  /** Told without a question, before the talk. */
  told?: string[];
  begin: string[];
  first: Turn[];
  /** The command that goes on with it, when it is another. */
  goOn?: string[];
  then: Turn[];
}

const JOB = ['--new', '--company', 'Prov', '--role', 'Snickare'];
const PAY = ['salary', ...JOB, '--dream', '700000'];

const DEBRIEF: Talk = {
  language: 'sv',
  begin: ['debrief', ...JOB, '--on', '2026-11-20'],
  first: [[/Vilka träffade du\?[^]*ställs/, '']],
  goOn: ['debrief'],
  then: [[/tre svar[^?]*fortsätta\s+där\?/, '\r']],
};

const SALARY: Talk = {
  language: 'nb',
  told: PAY,
  begin: ['salary', 'prov', '--deep'],
  first: [
    [/allerede gjort/, '\t'],
    [/2 av 35/, ''],
  ],
  then: [[/allerede gjort/, '\t']],
};

const OUTCOME: Talk = {
  language: 'sv',
  told: ['outcome', ...JOB, 'rejected', '--on', '2026-11-18'],
  begin: ['outcome', 'prov', '--ask'],
  first: [
    [/Vad vill du fråga om/, '4'],
    [/frågan ställs/, ''],
  ],
  then: [],
};

const PREPARE: Talk = {
  language: 'nb',
  told: PAY,
  begin: ['prepare', 'prov', '--write'],
  first: [[/1 av 8/, '']],
  then: [],
};

/** In a question of words, begun or taken up again. */
async function standing(folder: string, plan: Talk, is: 'begun' | 'again', env = {}): Promise<Pty> {
  const { language, told, begin, goOn = begin } = plan;
  const setup = { folder, language, env };
  if (told && is === 'begun') await coachAt(program, [...told, '--no-input'], setup).exit();
  const at = coachAt(program, is === 'begun' ? begin : goOn, setup);
  await talk(at, is === 'begun' ? plan.first : plan.then);
  return at;
}

/** Ends it a second after the last key, in no way that it hears of, or by a signal. */
async function ended(at: Pty, signal = 'SIGKILL'): Promise<void> {
  await pause(1200);
  at.kill(signal);
  await at.exit();
}

test.each(['SIGKILL', 'SIGTERM', 'SIGHUP'])(
  '%s: what stood in the field stands there again',
  async (signal) => {
    const folder = dataFolder();
    const first = await standing(folder, DEBRIEF, 'begun');
    first.type('Åsa Prov, helt bla');
    await first.until(/helt bla/);
    await ended(first, signal);

    const second = await standing(folder, DEBRIEF, 'again');
    await second.until(/Åsa Prov, helt bla/);
    second.type('nk');
    await second.until(/Åsa Prov, helt blank/);
    second.key('ctrl-c');
    await second.until(/Det halvskrivna svaret är också sparat/);
  },
);

test.each([
  ['pay', SALARY, '650 000, SSB, 2025, med', 'ian'],
  ['the question after a no', OUTCOME, 'Hur blir jag tyd', 'ligare?'],
  ['the evening before', PREPARE, 'Jeg vil lære', ' mer'],
] as const)('also in the talk about %s, until it is answered', async (_what, plan, half, rest) => {
  const folder = dataFolder();
  const first = await standing(folder, plan, 'begun');
  first.type(half);
  await first.until(RegExp(half));
  await ended(first);

  const second = await standing(folder, plan, 'again');
  await second.until(RegExp(half));
  second.type(`${rest}\r\r`);
  await second.until(/[^]/);
  await ended(second);
  const shown = coachAt(program, ['show', '--json'], { folder, language: 'sv' });
  await shown.exit();
  expect(shown.raw()).toMatch(/median|tydligare|lære mer/);
  expect(shown.raw()).not.toContain('"draft"');
});

test('a day that is typed and not confirmed stands there again', async () => {
  const folder = dataFolder();
  const first = await standing(folder, DEBRIEF, 'begun');
  await talk(first, [
    [/ställs/, '\t'],
    [/Vad sa de/, 'De hör av sig\r\r'],
    [/Vilken dag skulle/, 'nästa tor'],
    [/nästa tor/, ''],
  ]);
  await ended(first);
  const second = await standing(
    folder,
    { ...DEBRIEF, then: [[/fortsätta\s+där\?/, '\r']] },
    'again',
  );
  await second.until(/nästa tor/);
  second.type('sdag\r');
  await second.until(/torsdag \d+ (november|december)/);
});

test('what is ticked and not confirmed is ticked again', async () => {
  const folder = dataFolder();
  const first = await standing(folder, { ...SALARY, first: [[/allerede gjort/, '2']] }, 'begun');
  await first.until(/◉/);
  await ended(first);
  const second = await standing(folder, { ...SALARY, then: [] }, 'again');
  await second.until(/❯◯[^]*◉/);
  second.key('enter');
  await second.until(/2 av 35/);
});

describe('what brought it there does not matter', () => {
  test('the editor', async () => {
    const folder = dataFolder();
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf " ur textredigeraren" >> "$1"\n');
    chmodSync(editor, 0o755);
    const first = await standing(folder, DEBRIEF, 'begun', { EDITOR: editor });
    first.type('Anna');
    await first.until(/Anna/);
    first.key('ctrl-e');
    await first.until(/Anna ur textredigeraren/);
    await ended(first);
    const second = await standing(folder, DEBRIEF, 'again');
    await second.until(/Anna ur textredigeraren/);
    second.key('ctrl-c');
    await second.until(/halvskrivna/);
  });

  test('the last time: skipped and gone back to, it is there still', async () => {
    const folder = dataFolder();
    const first = await standing(folder, DEBRIEF, 'begun');
    first.type('Anna');
    await first.until(/Anna/);
    await ended(first);
    const second = await standing(folder, DEBRIEF, 'again');
    await second.until(/Anna/);
    second.key('tab');
    await second.until(/Vad sa de/);
    second.key('shift-tab');
    await second.until(/Vad sa de[^]*Vilka träffade[^]*Anna/);
    await ended(second);
    const third = await standing(folder, DEBRIEF, 'again');
    await third.until(/Anna/);
  });

  test('line by line: the lines that are whole', async () => {
    const folder = dataFolder();
    const first = await standing(folder, DEBRIEF, 'begun', { ACCESSIBLE: '1' });
    first.type('Anna\rBo\r');
    await first.until(/Bo/);
    await ended(first);
    const second = await standing(folder, { ...DEBRIEF, then: [[/fortsätta\s/, 'j\r']] }, 'again', {
      ACCESSIBLE: '1',
    });
    await second.until(/Anna; Bo/);
  });
});

test('a hundred kilobytes pasted and stopped at once: in a moment, and all of it is kept', async () => {
  const folder = dataFolder();
  const first = await standing(folder, DEBRIEF, 'begun');
  const pasted = 'Åsa Prov, chef, '.repeat(6000).trim();
  const begun = performance.now();
  first.type(`\u001B[200~${pasted}\u001B[201~\u0003`);
  expect(await first.exit()).toMatchObject({ code: 130 });
  expect(performance.now() - begun).toBeLessThan(5000);
  const shown = spawnSync(
    process.execPath,
    [join(program.folder, 'bin/coach.js'), 'show', 'prov', '--json'],
    { encoding: 'utf8', env: { ...process.env, COACH_DATA_DIR: folder, COACH_LANG: 'sv' } },
  );
  expect(JSON.parse(shown.stdout).sessions[0].draft.text.trim()).toBe(pasted);
});

test('rubbed out, it is gone', async () => {
  const folder = dataFolder();
  const first = await standing(folder, DEBRIEF, 'begun');
  first.type('Anna');
  await first.until(/Anna/);
  await pause(1200);
  first.key('ctrl-u');
  await ended(first);
  const second = await standing(folder, DEBRIEF, 'again');
  await second.until(/Vilka träffade/);
  expect(second.screen()).not.toContain('Anna');
});
