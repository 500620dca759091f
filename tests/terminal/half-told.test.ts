import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Language } from '../../src/words/languages';
import { coachAt, dataFolder, programOfTheFile, talk, type Turn } from './program';
import { pause, type Pty } from './pty';

vi.setConfig({ testTimeout: 40_000 });

const program = programOfTheFile();

/** A talk that keeps what is told only when a part of it is whole, and the way to the end of that. */
interface Talk {
  language: Language;
  /** Told without a question, before the talk. */
  told?: string[];
  argv: string[];
  /** To the question that is half answered. */
  to: Turn[];
  half: string;
  /** Back to it: what was answered is there, and Enter takes it. */
  back: Turn[];
  rest: string;
  end?: Turn[];
  /** What is kept at last, and where it shows. */
  kept: RegExp;
  shows: string[];
}

const JOB = ['--new', '--company', 'Prov', '--role', 'Snickare', '--no-input'];
const MET = ['log', ...JOB];

const TALKS: Record<string, Talk> = {
  'the employer of a new job': {
    language: 'sv',
    argv: ['debrief'],
    to: [[/arbetsgivare/, '']],
    half: 'Provbol',
    back: [[/fortsätter du/, '']],
    rest: 'aget\r',
    kept: /"company":"Provbolaget"/,
    shows: ['list', '--json'],
  },
  'the post of a new job': {
    language: 'nb',
    argv: ['log'],
    to: [
      [/arbeidsgiver/, 'Prov\r'],
      [/stilling/, ''],
    ],
    half: 'Snekk',
    back: [[/Her går du videre[^]*Prov/, '\r']],
    rest: 'er\r',
    kept: /"company":"Prov","role":"Snekker"/,
    shows: ['list', '--json'],
  },
  edit: {
    language: 'nb',
    told: MET,
    argv: ['edit', 'prov'],
    to: [
      [/Hva vil du endre/, '4'],
      [/ligger arbeidsplassen/, ''],
    ],
    half: 'Bergen sen',
    back: [
      [/Hva vil du endre/, '4'],
      [/Her går du videre/, ''],
    ],
    rest: 'trum\r',
    kept: /"place":"Bergen sentrum"/,
    shows: ['show', 'prov', '--json'],
  },
  people: {
    language: 'sv',
    argv: ['people', '--add'],
    to: [
      [/heter/, 'Bo Prov\r'],
      [/för dig/, '1'],
      [/Varifrån/, ''],
    ],
    half: 'En gammal kol',
    back: [
      [/fortsätter du[^]*Bo Prov/, '\r'],
      [/❯ En kontakt/, '\r'],
    ],
    rest: 'lega\r',
    kept: /"from":"En gammal kollega"/,
    shows: ['people', '--json'],
  },
  references: {
    language: 'nb',
    argv: ['references', '--add'],
    to: [
      [/heter/, 'Eva Prov\r'],
      [/kjenner dere/, ''],
    ],
    half: 'Hun ledet me',
    back: [[/Her går du videre[^]*Eva Prov/, '\r']],
    rest: 'g\r',
    kept: /"from":"Hun ledet meg"/,
    shows: ['references', '--json'],
  },
  examples: {
    language: 'nb',
    argv: ['examples', '--add', 'Flyttingen'],
    to: [[/situasjonen/, '']],
    half: 'Vi skulle fly',
    back: [],
    rest: 'tte\r\r',
    kept: /"was":"Vi skulle flytte"/,
    shows: ['examples', '--json'],
  },
  practice: {
    language: 'sv',
    told: ['practice', ...JOB, '--add', 'Varför just ni?'],
    argv: ['practice'],
    to: [[/Varför just ni/, '']],
    half: 'För att jag vi',
    back: [],
    rest: 'll\r\r',
    end: [[/Hur satt/, '2']],
    kept: /"answer":"För att jag vill"/,
    shows: ['show', 'prov', '--json'],
  },
  thanks: {
    language: 'nb',
    told: MET,
    argv: ['thanks', 'prov', '--on', '2026-11-21'],
    to: [[/samtalen/, '']],
    half: 'omvisnin',
    back: [],
    rest: 'gen\r',
    kept: /"thing":"omvisningen"/,
    shows: ['show', 'prov', '--json'],
  },
  log: {
    language: 'sv',
    told: MET,
    argv: ['log', 'prov'],
    to: [
      [/Vad har hänt/, '1'],
      [/Hur hörde/, '1'],
      [/Vilken dag/, 'i går\r'],
      [/egna ord/, ''],
    ],
    half: 'Vi hör av o',
    back: [
      [/fortsätter du[^]*Vad har hänt/, '\r'],
      [/Hur hörde/, '\r'],
      [/Vilken dag/, '\r'],
    ],
    rest: 'ss\r',
    kept: /"words":"Vi hör av oss"/,
    shows: ['show', 'prov', '--json'],
  },
};

test.each(
  Object.entries(TALKS).flatMap(([name, plan]) =>
    ['SIGKILL', 'SIGHUP'].map((signal) => [name, signal, plan] as const),
  ),
)(
  '%s, %s: what was answered stands there again, and what was half written',
  async (_n, signal, plan) => {
    const folder = dataFolder();
    const at = (argv: string[]): Pty => coachAt(program, argv, { folder, language: plan.language });
    if (plan.told) await at(plan.told).exit();
    const first = at(plan.argv);
    await talk(first, plan.to);
    first.type(plan.half);
    await first.until(RegExp(plan.half));
    await pause(1200);
    first.kill(signal);
    await first.exit();

    const second = at(plan.argv);
    await talk(second, plan.back);
    await second.until(RegExp(plan.half));
    second.type(plan.rest);
    await talk(second, plan.end ?? [[/[^]/, '']]);
    for (let n = 0; n < 12 && !(await hasEnded(second)); n += 1) second.key('tab');
    const shown = at(plan.shows);
    await shown.exit();
    expect(shown.raw().replaceAll(/\s*\n\s*|(?<=":) /g, '')).toMatch(plan.kept);
    expect(readdirSync(folder)).not.toContain('unfinished.json');
  },
);

async function hasEnded(at: Pty): Promise<boolean> {
  return Promise.race([at.exit().then(() => true), pause(700).then(() => false)]);
}
