import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import type { Language } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';

// A locked backup takes some seconds of work.
vi.setConfig({ testTimeout: 30_000 });

const TODAY = '2026-11-22';

/** The floor and twelve times the floor, however the digits are parted; and the reason for it. */
const TELLS = [/4\D?1\D?2\D?3\D?4/, /4\D?9\D?4\D?8\D?0\D?8/, /41,2/, /hemlighyra/i];

/** Command lines of every command, in every format it has. `OUT` is a folder for written files. */
const LINES: Record<string, string[][]> = {
  today: [[], ['--all']],
  debrief: [
    ['provbolaget', '--answers', 'OUT/debrief.yaml'],
    ['provbolaget', '--questions'],
  ],
  followup: [
    ['provbolaget', '--facts', 'OUT/facts.yaml'],
    ['provbolaget', '--mail'],
    ['provbolaget', '--ics', 'OUT/day.ics'],
    ['provbolaget', '--eml', 'OUT/mail.eml'],
    ['--rules'],
  ],
  salary: [
    ['provbolaget'],
    ['offer', 'provbolaget'],
    ['compare'],
    ['card', 'provbolaget'],
    ['card', 'provbolaget', '--level', 'dream'],
    ['card', 'provbolaget', '--format', 'md'],
    ['terms', 'provbolaget'],
    ['advice', 'provbolaget'],
    ['provbolaget', '--rehearse'],
    ['provbolaget', '--offer', '40000', '--answer-by', '2026-11-27'],
    ['provbolaget', '--offer', '43000'],
    ['provbolaget', '--said', '42000', '--to', 'Anna'],
    ['provbolaget', '--realistic', '41000'],
    ['provbolaget', '--dream', '41000'],
    ['provbolaget', '--questions'],
  ],
  thanks: [
    ['provbolaget'],
    ['provbolaget', '--mailto'],
    ['provbolaget', '--eml', 'OUT/thanks.eml'],
  ],
  checklist: [['provbolaget'], ['provbolaget', '--always']],
  references: [[], ['provbolaget'], ['provbolaget', '--letter']],
  people: [[]],
  examples: [[]],
  practice: [[], ['provbolaget', '--add', 'Varför?']],
  prepare: [['provbolaget'], ['provbolaget', '--print']],
  log: [['provbolaget'], ['--kinds']],
  outcome: [['provbolaget', 'offer'], ['provbolaget']],
  list: [[], ['--all']],
  show: [['provbolaget'], []],
  edit: [['provbolaget', '--set', 'place=Umeå']],
  search: [['41234'], ['hemlighyra'], ['provbolaget'], ['41']],
  export: [
    [],
    ['--format', 'json'],
    ['--format', 'md'],
    ['--format', 'csv'],
    ['--format', 'activity', '--month', '2026-11'],
    ['--format', 'activity', '--print', 'OUT/sheet.html', '--out', 'OUT/sheet.csv'],
  ],
  calendar: [['OUT/days.ics'], ['-']],
  report: [['OUT/year.html'], ['OUT/adviser.html', '--for', 'adviser'], ['-']],
  facts: [[], ['--all'], ['pension']],
  trends: [[]],
  import: [['OUT/export.json']],
  merge: [['OUT/nothing.json', 'OUT/nothing.json', 'OUT/nothing.json']],
  backup: [['OUT/backup.json'], ['OUT/backup.age', '--passphrase-file', 'OUT/facts.yaml']],
  restore: [['OUT/nothing.json']],
  config: [[]],
  doctor: [[]],
  guides: [['check']],
  man: [[]],
  completion: [['bash'], ['zsh'], ['fish']],
  undo: [[], ['--list'], ['provbolaget', '--list'], ['--clear']],
  forget: [['provbolaget', '--yes']],
};

/** A backup is a whole copy of what is kept, and says so; it is the one file beside the process itself. */
const WHOLE_COPIES = ['backup.json'];

async function withMarkedFloor(language: Language, editor = 'true'): Promise<Stage> {
  const env = { PATH: process.env['PATH'] ?? '', COACH_EDITOR: editor };
  const stage = newStage({ today: TODAY, language, env });
  const stdin = [
    'dream: 48000',
    'realistic: 44000',
    'floor: 41234',
    'floor-reason: Hemlighyra',
    'argument-1: Jag ledde flytten',
    'offer: 43000',
  ].join('\n');
  const start = ['--new', '--company', 'Provbolaget', '--country', 'SE', '--answers', '-'];
  const { code, out, err } = await stage.coach(['salary', ...start], undefined, { stdin });
  expect([code, err]).toEqual([0, '']);
  expectNothingOf(out, 'salary');
  writeFileSync(join(stage.folder, 'debrief.yaml'), 'interviewed-on: 2026-11-20\nkeep: Lugnet\n');
  writeFileSync(join(stage.folder, 'facts.yaml'), 'interviewedOn: 2026-11-20\n');
  const { out: exported } = await stage.coach(['export', '--format', 'json']);
  writeFileSync(join(stage.folder, 'export.json'), exported);
  return stage;
}

function expectNothingOf(text: string, where: string): void {
  for (const tell of TELLS) expect(text, where).not.toMatch(tell);
}

function expectNoFileOf(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile());
  for (const { name } of files) {
    if (!WHOLE_COPIES.includes(name))
      expectNothingOf(readFileSync(join(folder, name), 'utf8'), name);
  }
}

describe.each(['sv', 'nb'] as const)('the floor is in no output (%s)', (language) => {
  test.each(ENTRIES.map(({ name }) => name))('of %s', async (name) => {
    const lines = LINES[name];
    expect(lines, `tests/stories/floor.test.ts has no command line for ${name}`).toBeDefined();
    for (const line of lines ?? []) {
      for (const more of [[], ['--json']]) {
        const stage = await withMarkedFloor(language);
        const argv = line.map((word) => word.replace(/^OUT/, stage.folder));
        const { out, err, code } = await stage.coach([name, ...argv, ...more]);
        const said = [name, ...line, ...more].join(' ');
        expectNothingOf(name === 'search' ? out.replaceAll(line.join(' '), '') : out, said);
        expectNothingOf(name === 'search' ? err.replaceAll(line.join(' '), '') : err, said);
        expect(code, `${said}: ${err}`).not.toBe(1);
        expectNoFileOf(stage.folder);
      }
    }
  });
});

test('nor does it come back at a prompt or in the editor', async () => {
  const copies = mkdtempSync(join(tmpdir(), 'coach-copies-'));
  onTestFinished(() => rmSync(copies, { recursive: true, force: true }));
  const stage = await withMarkedFloor('sv', `cp -t ${copies}`);
  const asked = await stage.coach(
    ['salary', 'provbolaget', '--dream', '41000'],
    [
      ['dream', '48000'],
      ['realistic', '44000'],
      ['floor', null],
    ],
  );
  expectNothingOf(asked.out + asked.err, 'salary --dream');
  await stage.coach(
    ['edit', 'provbolaget'],
    [
      ['field', 'document'],
      ['field', 'done'],
    ],
  );
  expect(readdirSync(copies)).toHaveLength(1);
  expectNoFileOf(copies);
});

test('only asked for by name it is shown, and it is still there', async () => {
  const stage = await withMarkedFloor('sv');
  for (const argv of [
    ['salary'],
    ['salary', 'card'],
    ['show', '--json'],
    ['export', '--format', 'json'],
  ]) {
    const { out } = await stage.coach([...argv, '--show-floor']);
    expect(out, argv.join(' ')).toMatch(/41\D?234/);
  }
  const { out } = await stage.coach(['salary', '--show-floor', '--json']);
  expect(JSON.parse(out)).toMatchObject({ bids: { floor: 41_234 } });
});

test('an edit, and an import of what was exported, leave the floor where it is', async () => {
  const stage = await withMarkedFloor('sv');
  await stage.coach(['edit', 'provbolaget', '--set', 'role=Testare']);
  await stage.coach(['import', join(stage.folder, 'export.json')]);
  const scene = await stage.coach(['salary', 'provbolaget', '--show-floor', '--json']);
  expect(scene.json()).toMatchObject({ bids: { floor: 41_234 } });
});
