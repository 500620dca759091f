/** For `peers.sh`, which compares programs of the same kind: its sessions as `coach import` takes them. `node bench/sessions.mjs IN OUT` */
import { readFileSync, writeFileSync } from 'node:fs';
import { GOING, processOf } from './records.mjs';

/** The word that is searched for. */
const RARE = /kvantdator/gu;

const [, , from, to] = process.argv;
const { sessions } = JSON.parse(readFileSync(from, 'utf8'));
const processes = sessions.map((session, at) => recordOf(session, at < sessions.length - GOING));
writeFileSync(to, JSON.stringify({ schema: 'coach.export/1', processes }));

/** A process with one debrief. What is found is known by its id, which therefore stands beside the word. */
function recordOf({ id, startedAt, role, answers: given }, over) {
  const on = startedAt.slice(0, 10);
  const answers = given.map(({ answer }, at) => [`own-${at}`, answer.replace(RARE, `$& ${id}`)]);
  const told = [
    { kind: 'interview', on, round: 1, state: 'held' },
    ...(over ? [{ kind: 'i-answered', on, what: 'withdrew' }] : []),
  ];
  const job = { id: id.toLowerCase(), uid: id, over, company: `Bolag ${id}`, role };
  return processOf({ job, on, told, answers: Object.fromEntries(answers) });
}
