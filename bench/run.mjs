/** What the program costs, in times `node -e 0`: `npm run bench -- [--rounds N] [--coach FILE]`. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './folders.mjs';
import { cpuOf, peakOf } from './measure.mjs';
import { untilEnd, untilPrompt } from './prompt.mjs';
import { median, ratio, rounds } from './rounds.mjs';
import { GROWTH, rowsOf } from './rows.mjs';
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
  const rows = [...(await cpuRows()), ...(await promptRows()), ...(await peakRows())];
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
  const rows = [0, 1000, 10_000].map((size) => ({
    name: `first prompt by the clock, ${size}`,
    aim: 2.6,
    gate: 3.6,
    args: [values.coach, 'debrief', '--new', '--data-dir', stage.data[size]],
  }));
  const measured = await rounds(count, [NOTHING, ...rows], (row) =>
    row === NOTHING ? untilEnd(NOTHING.args(), stage.env) : untilPrompt(row.args, stage.env),
  );
  return rows.map((row) => ({ ...row, ...against(measured.get(row), measured.get(NOTHING)) }));
}

/** The peak of whichever command needs most. */
async function peakRows() {
  const rows = rowsOf(values.coach, stage);
  const measured = await rounds(3, [NOTHING, ...rows], (row, round) =>
    peakOf(row.args(count + round), stage.env),
  );
  const base = measured.get(NOTHING);
  const peaks = rows.map((row) => ({ of: row.name, x: ratio(measured.get(row), base) }));
  const most = peaks.reduce((a, b) => (a.x > b.x ? a : b));
  return [{ name: `peak memory (${most.of})`, x: most.x, aim: 1.2, gate: 1.4 }];
}

function against(numbers, base) {
  return { x: ratio(numbers, base), ms: median(numbers) };
}
