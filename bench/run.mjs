/** What the program costs, in times `node -e 0`: `npm run bench -- [--rounds N] [--coach FILE]`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './folders.mjs';
import { cpuOf, peakOf } from './measure.mjs';
import { untilEnd, untilPrompt } from './prompt.mjs';
import { median, ratio, rounds } from './rounds.mjs';
import { GROWTH, promptsOf, rowsOf } from './rows.mjs';
import { table } from './table.mjs';
import { verdictsPerSecond } from './verdicts.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    coach: { type: 'string', default: join(import.meta.dirname, '../bin/coach.js') },
  },
});
const count = Number(values.rounds);
const NOTHING = { name: 'node -e 0', args: () => ['-e', '0'] };

const stage = prepare(values.coach);
try {
  const rows = [...(await cpuRows()), ...(await promptRows()), ...(await peakRows()), importRow()];
  const verdicts = await verdictsPerSecond(stage.home);
  process.stdout.write(`Times of node -e 0, Node ${process.versions.node}, ${count} rounds\n\n`);
  process.stdout.write(`${table(rows)}\n\nverdicts a second: ${verdicts}\n`);
} finally {
  rmSync(stage.home, { recursive: true });
}

async function cpuRows() {
  const rows = rowsOf(values.coach, stage);
  const measured = await rounds(count, [NOTHING, ...rows], (row, round) =>
    cpuOf(row.args(round), stage.env),
  );
  const base = measured.get(NOTHING);
  const numbers = (name) => measured.get(rows.find((row) => row.name === name));
  return [
    ...rows.map((row) => ({ ...row, ...against(measured.get(row), base) })),
    ...GROWTH.map((row) => ({ ...row, x: ratio(numbers(row.to), numbers(row.from)) })),
  ];
}

async function promptRows() {
  const rows = promptsOf(values.coach, stage);
  const measured = await rounds(count, [NOTHING, ...rows], (row) =>
    row === NOTHING ? untilEnd(NOTHING.args(), stage.env) : untilPrompt(row.args, stage.env),
  );
  return rows.map((row) => ({ ...row, ...against(measured.get(row), measured.get(NOTHING)) }));
}

/** The peak of each command. */
async function peakRows() {
  const rows = rowsOf(values.coach, stage);
  const measured = await rounds(3, [NOTHING, ...rows], (row, round) =>
    peakOf(row.args(count + round), stage.env),
  );
  const base = measured.get(NOTHING);
  const peak = (row) => ratio(measured.get(row), base);
  return rows.map((row) => ({ name: `memory, ${row.name}`, x: peak(row), aim: 1.25, gate: 1.4 }));
}

/** Once, in seconds of CPU: nobody does it every day. */
function importRow() {
  const folder = mkdtempSync(join(stage.home, 'import-'));
  const args = [values.coach, 'import', stage.everything, '--data-dir', folder];
  const seconds = cpuOf(args, stage.env) / 1000;
  return { name: 'import of 10 000, seconds', x: seconds, aim: 5, gate: 7 };
}

function against(numbers, base) {
  return { x: ratio(numbers, base), ms: median(numbers) };
}
