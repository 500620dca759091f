import { writeSync } from 'node:fs';
import type { NewProcess } from '../../src/domain/process';
import { emptyProcess } from '../../src/domain/process';
import { CoachError } from '../../src/errors';
import { openLedger } from '../../src/store/ledger';
import { openProcesses } from '../../src/store/local';
import { readyToWrite } from '../../src/store/writer';
import { whileLocked } from '../../src/store/disk/lock';
import { openStore } from '../../src/store/open';

/** A program of its own for the tests: `node child.cjs FOLDER JOB TIMES NAME`. Says each thing after it is done, one a line. */
const [, , folder = '', job = '', times = '1', name = ''] = process.argv;
const processes = openProcesses(folder);
const ledger = openLedger(folder);
const start = (company: string): NewProcess => ({
  company,
  role: '',
  country: 'SE',
  startedOn: '2026-11-22',
});
const say = (line: string): void => void writeSync(1, `${line}\n`);

const jobs: Record<string, (turn: number) => string | Promise<string>> = {
  add: () => processes.add(start(name)).id,
  note: (turn) => {
    const text = `${process.pid}/${turn}`;
    const note = { on: '2026-11-22', text };
    processes.change(name, (kept) => ({ ...kept, companyNotes: [...kept.companyNotes, note] }));
    return text;
  },
  tell: (turn) => {
    const words = `${process.pid}/${turn}`;
    const told = `2026-11-22T00:00:00.${String(turn).padStart(3, '0')}`;
    const happening = { kind: 'note', on: null, words, id: ledger.newId(), told } as const;
    ledger.change(name, [{ do: 'tell', happening }]);
    return words;
  },
  answer: (turn) => {
    const value = `${process.pid}/${turn}`;
    const at = '2026-11-22T00:00:00.000';
    ledger.change(name, [{ do: 'answer', sitting: 'debrief-1', question: value, value, at }]);
    return value;
  },
  long: () => {
    processes.change(name, (kept) => ({ ...kept, place: 'å'.repeat(50_000) }));
    return 'long';
  },
  import: (turn) => {
    const records = Array.from({ length: 300 }, (_, n) => `${name}-${turn}-${n}`);
    return String(processes.addAll(records.map((id) => emptyProcess(id, start(id)))).added.length);
  },
  restore: async () => {
    const contents = {
      processes: ['one', 'two'].map((id) => emptyProcess(id, start(name))),
      files: { 'settings.json': { schema: 'coach.settings/1', name } },
      guides: [{ path: 'sv/thanks.md', text: name }],
    };
    await openStore(folder).everything.replace(contents, '2026-11-22');
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
  list: () => Array.from(processes.newest(), (found) => (found.ok ? found.process.id : '?')).join(),
};

async function main(): Promise<void> {
  await readyToWrite();
  say('ready');
  try {
    for (let turn = 0; turn < Number(times); turn += 1)
      say((await jobs[job]?.(turn)) ?? 'no such job');
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    say(JSON.stringify(error.fault));
  }
}

void main();
