import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Process } from '../../src/domain/process';
import type { Line } from '../scripted-ask';
import type { Stage } from '../stage';

/** Sunday; the Friday after is the 27th. */
export const TODAY = '2026-11-22';

/** The facts of a first interview, told at a terminal. */
export const FACTS: readonly Line[] = [
  ['company', 'Provbolaget'],
  ['role', 'Systemutvecklare'],
  ['interviewed-on', '2026-11-22'],
  ['interviewers', null],
  ['next-step', 'Besked senast fredag.'],
  ['answer-by', '2026-11-27'],
  ['may-contact', 'ok'],
];

/** The nine questions of the short form, all answered, and no more of them. */
export const NINE: readonly Line[] = [
  ['feeling', 'mixed'],
  ['good', 'Exemplet om flytten.'],
  ['good-why', 'Jag hade övat på det.'],
  ['keep', 'Börja med ett eget exempel'],
  ['bad', 'Siffrorna.'],
  ['bad-why', 'Jag letade efter dem.'],
  ['change', ['Ha siffrorna redo', 'Fråga om teamet']],
  ['hard-questions', ['Varför vill du byta jobb?']],
  ['forgotten', null],
  ['more', false],
];

/** The same afternoon as an answers file. */
export const WRITTEN = {
  company: 'Provbolaget',
  role: 'Systemutvecklare',
  'interviewed-on': TODAY,
  interviewers: [],
  'next-step': 'Besked senast fredag.',
  'answer-by': '2026-11-27',
  'may-contact': 'ok',
  feeling: 'mixed',
  good: 'Exemplet om flytten.',
  keep: 'Börja med ett eget exempel',
  bad: 'Siffrorna.',
  change: ['Ha siffrorna redo'],
  'hard-questions': ['Varför vill du byta jobb?'],
};

/** Given: the first debrief, kept from a file. More answers come on top of the written ones. */
export async function debriefed(stage: Stage, more: Record<string, unknown> = {}): Promise<void> {
  const stdin = JSON.stringify({ ...WRITTEN, ...more });
  const scene = await stage.coach(
    ['debrief', '--new', '--company', 'X', '--answers', '-'],
    undefined,
    { stdin },
  );
  if (scene.code !== 0) throw new Error(scene.err);
}

/** The process there is, as it is kept. */
export async function shown(stage: Stage): Promise<Process> {
  return (await stage.coach(['show', '--json'])).json<Process>();
}

/** A page with every run of blanks as one, for sentences that wrap somewhere. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Every file in the data folder. */
export function filesOf(stage: Pick<Stage, 'folder'>): string[] {
  return readdirSync(stage.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The file of a process, by its id. */
export function fileOf(stage: Pick<Stage, 'folder'>, id: string): string {
  const file = filesOf(stage).find((one) => one.endsWith(`-${id}.json`));
  if (!file) throw new Error(`no file of ${id}`);
  return file;
}
