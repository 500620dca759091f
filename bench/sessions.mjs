/** For `peers.sh`, which compares programs of the same kind: its sessions as `coach import` takes them. `node bench/sessions.mjs IN OUT` */
import { readFileSync, writeFileSync } from 'node:fs';

/** Processes that a person with a long history still has going. */
const GOING = 30;
/** The word that is searched for. */
const RARE = /kvantdator/gu;

const [, , from, to] = process.argv;
const { sessions } = JSON.parse(readFileSync(from, 'utf8'));
const processes = sessions.map((session, at) => processOf(session, at < sessions.length - GOING));
writeFileSync(to, JSON.stringify({ schema: 'coach.export/1', processes }));

/** A process with one debrief. What is found is known by its id, which therefore stands beside the word. */
function processOf({ id, startedAt, role, answers }, over) {
  const on = startedAt.slice(0, 10);
  const given = answers.map(({ answer }, at) => [`own-${at}`, answer.replace(RARE, `$& ${id}`)]);
  const happenings = [
    { kind: 'interview', on, round: 1, state: 'held' },
    ...(over ? [{ kind: 'i-answered', on, what: 'withdrew' }] : []),
  ];
  return {
    schema: 'coach.process/2',
    id: id.toLowerCase(),
    uid: id,
    over,
    company: `Bolag ${id}`,
    role,
    country: 'SE',
    startedOn: on,
    happenings: happenings.map((one, at) => ({
      ...one,
      id: `h${at}`,
      told: `${on}T12:00:00.00${at}`,
    })),
    sessions: [
      {
        id: 'debrief-1',
        kind: 'debrief',
        state: 'finished',
        startedOn: on,
        finishedOn: on,
        answers: Object.fromEntries(given),
      },
    ],
  };
}
