import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { NewProcess } from '../../src/domain/process';
import { CoachError } from '../../src/errors';
import { openProcesses } from '../../src/store/local';
import { whileLocked } from '../../src/store/disk/lock';
import { openStore } from '../../src/store/open';
import { putIn } from '../../src/domain/change/change';
import { differenceOf } from '../../src/domain/change/difference';
import { noted, placed, recordOf } from './changes';

/** A program of its own for the tests: `node child.cjs FOLDER JOB TIMES NAME`. Says each thing after it is done, one a line. */
const [, , folder = '', job = '', times = '1', name = ''] = process.argv;
const processes = openProcesses(folder);
const start = (company: string): NewProcess => ({
  company,
  role: '',
  country: 'SE',
  startedOn: '2026-11-22',
});
const AT = '2026-11-22T00:00:00.000';
const say = (line: string): void => void writeSync(1, `${line}\n`);

const jobs: Record<string, (turn: number) => string | Promise<string>> = {
  add: () => processes.add(start(name), randomUUID()).id,
  note: (turn) => {
    const text = `${process.pid}/${turn}`;
    processes.change(name, noted(text));
    return text;
  },
  tell: (turn) => {
    const words = `${process.pid}/${turn}`;
    const happening = { kind: 'note', on: null, words, id: randomUUID(), told: AT } as const;
    processes.change(name, () => [{ do: 'tell', happening }]);
    return words;
  },
  answer: (turn) => {
    const value = `${process.pid}/${turn}`;
    processes.change(name, () => [
      { do: 'answer', sitting: 'debrief-1', question: value, value, at: AT },
    ]);
    return value;
  },
  put: (turn) => {
    const source = `${process.pid}/${turn}`;
    processes.change(name, () => [
      putIn('market', `${source}/2026/median/1`, { source, year: 2026, measure: 'median' }, AT),
    ]);
    return source;
  },
  edit: async (turn) => {
    const question = `${process.pid}/${turn}`;
    const shown = processes.get(name);
    if (!shown) return 'gone';
    const hardQuestions = [...shown.hardQuestions, { question, answer: null, on: '2026-11-22' }];
    // The editor is open while the others write.
    await new Promise((done) => setTimeout(done, 2));
    const changes = differenceOf(shown, { ...shown, hardQuestions }, AT);
    processes.change(name, () => changes);
    return question;
  },
  long: () => {
    processes.change(name, placed('å'.repeat(50_000)));
    return 'long';
  },
  import: async (turn) => {
    const records = Array.from({ length: 300 }, (_, n) => `${name}-${turn}-${n}`);
    const { added } = await processes.addAll(
      records.map((id) => recordOf(id, { ...start(id), role: 'x'.repeat(1000) })),
    );
    return String(added.length);
  },
  restore: async () => {
    const contents = {
      processes: ['one', 'two'].map((id) => recordOf(id, start(name))),
      files: { 'settings.json': { schema: 'coach.settings/1', name } },
      guides: [{ path: 'sv/thanks.md', text: name }],
    };
    openStore(folder).everything.replace(contents, '2026-11-22');
    return 'restored';
  },
  hold: () =>
    whileLocked(
      folder,
      () => undefined,
      () => {
        say('held');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        return '';
      },
    ),
  check: () => {
    processes.checkWritable();
    return 'writable';
  },
  get: () => processes.get(name)?.company ?? 'nothing',
  list: () =>
    Array.from(processes.newest(), (found) =>
      found.ok ? found.process.id : found.unreadable.why,
    ).join(),
};

/** Writers of one process, who try again when the store was busy too long: nothing is kept then, and a slow machine loses nobody. */
const PATIENT = ['tell', 'answer', 'put', 'edit'];

async function patiently(turn: number): Promise<string> {
  for (;;) {
    try {
      return (await jobs[job]?.(turn)) ?? 'no such job';
    } catch (error) {
      const isBusy =
        error instanceof CoachError && 'why' in error.fault && error.fault.why === 'locked';
      if (!isBusy || !PATIENT.includes(job)) throw error;
    }
  }
}

async function main(): Promise<void> {
  say('ready');
  try {
    for (let turn = 0; turn < Number(times); turn += 1) say(await patiently(turn));
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    say(JSON.stringify(error.fault));
  }
}

void main();
