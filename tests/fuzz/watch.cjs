// Beside a run of inputs: one that does not end is kept, and the run with it ended, as no timer could.
const { readFileSync, writeFileSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

const STUCK = 20_000;
const { name, kept, count, text } = workerData;
let seen = -1;

setInterval(() => {
  const now = Atomics.load(count, 0);
  if (now !== seen || now === 0) {
    seen = now;
    return;
  }
  const input = JSON.parse(Buffer.from(text.slice(0, count[1])).toString());
  const all = JSON.parse(readFileSync(kept, 'utf8'));
  all[name] = [...(all[name] ?? []), input];
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
  process.kill(process.pid, 'SIGKILL');
}, STUCK);
