/** What the coach promises, tried by really doing the harm: `npm run promises -- [--only WORD] [--commands KINDS] [--tries N] [--user] [--json]`. */
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands.mjs';
import { FAULTS } from './faults.mjs';
import { asUser, copyOf, prepared, remove } from './place.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    commands: { type: 'string', default: '' },
    tries: { type: 'string', default: '20' },
    user: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (values.user) asUser();
const place = prepared();
const outcomes = [];
try {
  for (const fault of FAULTS.filter(({ name }) => name.includes(values.only)))
    for (const command of COMMANDS.filter(isMeant(fault)))
      outcomes.push(await outcomeOf(fault, command));
} finally {
  remove(place);
}
const tried = outcomes.filter(({ outcome }) => !outcome.startsWith('not tried'));
const broken = outcomes.filter(({ outcome }) => outcome.startsWith('!'));
process.stdout.write(
  values.json
    ? `${JSON.stringify(outcomes)}\n`
    : `${tried.length - broken.length} of ${tried.length} promises held, ${outcomes.length - tried.length} not tried, as ${process.getuid?.() === 0 ? 'root' : 'a user'}\n`,
);
process.exitCode = broken.length === 0 ? 0 : 1;

function isMeant({ to }) {
  return ({ kind, name }) =>
    to.includes(kind) && (values.commands === '' || values.commands.split(',').includes(name));
}

async function outcomeOf({ name, harm }, command) {
  const copy = copyOf(place);
  try {
    const outcome = await harm(copy, command, Number(values.tries));
    const row = { fault: name, command: command.name, kind: command.kind, outcome };
    if (!values.json)
      process.stdout.write(
        `${name.padEnd(40)} ${command.kind} ${command.name.padEnd(14)} ${outcome}\n`,
      );
    return row;
  } finally {
    remove(copy);
  }
}
