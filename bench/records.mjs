/** A word that one record in five hundred holds. */
export const RARE = 'vattenkraft';

const SENTENCES = [
  'Samtalet började lugnt och jag fick tid att tänka efter.',
  'De frågade om ett projekt som jag inte hade läst på om.',
  'Jag berättade om flytten av systemet och vad den gav.',
  'Nästa gång vill jag ha ett kort exempel redo.',
  'Anna ville veta hur jag gör när två viktiga saker krockar.',
];

/** Processes that a person with a long history still has going. */
export const GOING = 30;

/** What `coach import` takes: this many processes of one debrief each, answered in full (about 3 KB); the newest are open, at most half, the others over. */
export function exported(count, questions) {
  const closed = count - Math.min(GOING, count / 2);
  const processes = Array.from({ length: count }, (_, i) =>
    record(i, questions.slice(0, 25), i < closed),
  );
  return { schema: 'coach.export/1', processes };
}

function record(i, questions, over) {
  const on = new Date(Date.UTC(2026, 8, 1 + (i % 60))).toISOString().slice(0, 10);
  const words = { company: `Bolag ${i}`, role: i % 500 === 250 ? RARE : 'utvecklare' };
  const answers = Object.fromEntries(questions.map((one, at) => [one.id, answer(one, i + at)]));
  const job = { id: `bolag-${i}`, uid: `bench-${i}`, over, ...words };
  const process = processOf({ job, on, told: told(on, over), answers });
  const sittings = ['followup', 'prepare', 'outcome'].map((kind) => sitting(kind, on));
  return {
    ...process,
    people: [{ name: 'Anna Ek', role: 'chef' }],
    sessions: [...process.sessions, ...sittings],
  };
}

/** A process as it is kept, with what was told of it and one debrief, all on one day. */
export function processOf({ job, on, told: tellings, answers }) {
  const debrief = { id: 'debrief-1', kind: 'debrief', state: 'finished' };
  return {
    schema: 'coach.process/2',
    ...job,
    country: 'SE',
    startedOn: on,
    happenings: tellings.map((one, at) => ({
      ...one,
      id: `h${at}`,
      told: `${on}T12:00:00.00${at}`,
    })),
    sessions: [{ ...debrief, startedOn: on, finishedOn: on, answers }],
  };
}

/** What is left of a shorter talk. */
function sitting(kind, on) {
  const answers = { note: SENTENCES[0] };
  return { id: `${kind}-1`, kind, state: 'finished', startedOn: on, finishedOn: on, answers };
}

/** Something they have said, another thing each time. */
export function happening(n) {
  return { kind: 'they-said', on: '2026-11-20', who: 'Anna Ek', words: `Det blir nummer ${n}.` };
}

/** An interview, what was said in it, and for one that is over the no. */
function told(on, over) {
  const words = 'Vi hör av oss inom två veckor.';
  return [
    { kind: 'interview', on, round: 1, state: 'held', with: [{ name: 'Anna Ek' }] },
    { kind: 'they-said', on, who: 'Anna Ek', words },
    ...(over ? [{ kind: 'i-answered', on, what: 'withdrew' }] : []),
  ];
}

/** An answer of the question's kind. */
export function answer({ kind, choices }, i) {
  const sentence = SENTENCES[i % SENTENCES.length];
  const kinds = {
    choice: () => choices[i % choices.length].value,
    choices: () => [choices[0].value],
    scale: () => 1 + (i % 5),
    'yes-no': () => i % 2 === 0,
    date: () => '2026-09-01',
    list: () => [sentence],
    people: () => [{ name: 'Anna Ek' }],
    amount: () => 42_000,
    text: () => sentence,
    long: () => `${sentence} ${SENTENCES[(i + 2) % SENTENCES.length]}`,
  };
  return kinds[kind]();
}
