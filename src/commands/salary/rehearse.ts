import type { Coach, Result } from '../../coach';
import { putIn } from '../../domain/change/change';
import { nextKey } from '../../domain/change/parts';
import type { Argument, Process } from '../../domain/process';
import { REHEARSAL_SIZE, shuffled } from '../../domain/salary/rehearsal';
import type { Guide, Question } from '../../guide/guide';
import { quoted } from '../../view/quoted';
import { page, prose } from '../../view/page';
import { stopped } from '../../talk/converse';

/** What the other side says, and the person's own argument to hold against it. */
export interface Exchange {
  id: string;
  objection: string;
  argument: Argument | null;
}

/** Gives a list a random order; the seed makes it the same again. */
export type Shuffle = <T>(items: readonly T[], seed: string) => T[];

/** The objections of one rehearsal: some of the guide's in random order, and the person's own. */
function exchangesOf(
  coach: Coach,
  process: Process,
  guide: Guide,
  shuffle: Shuffle = shuffled,
): Exchange[] {
  const { arguments: own, rehearsals } = process.salary;
  const seed = `${process.id}/${coach.today}/${rehearsals.length}`;
  const lines = guide.items.filter(
    ({ id, kind }) => kind === 'line' && id.startsWith('objection-'),
  );
  const shipped = shuffle(lines, seed)
    .slice(0, REHEARSAL_SIZE)
    .map((line, i) => ({
      id: line.id,
      objection: line.text,
      argument: own[i % Math.max(1, own.length)] ?? null,
    }));
  const mine = own.flatMap((argument, i) =>
    argument.objection === null
      ? []
      : [{ id: `argument-${i + 1}-objection`, objection: argument.objection, argument }],
  );
  return shuffle([...shipped, ...mine], seed);
}

/** Plays the other side; each answer is kept as a note. Without anybody to ask it lists the exchanges. Throws `stopped`. */
export async function rehearse(coach: Coach, process: Process, guide: Guide): Promise<Result> {
  const exchanges = exchangesOf(coach, process, guide);
  const words = coach.words.salary.rehearse;
  const listed = exchanges.flatMap((one) => ['', ...told(coach, one)]);
  if (!coach.ask) return result(process, exchanges, listed);
  coach.note(page([prose(words.opening(exchanges.length), coach.look)]).trimEnd());
  const notes: Record<string, string> = {};
  for (let index = 0; index < exchanges.length; ) {
    const exchange = exchanges[index];
    if (!exchange) break;
    const place = { number: index + 1, of: exchanges.length };
    const isFirst = index === 0;
    const earlier = notes[exchange.id] ?? null;
    const reply = await coach.ask.question(questionOf(coach, exchange), {
      place,
      earlier,
      isFirst,
    });
    index += reply.kind === 'back' ? (isFirst ? 0 : -1) : 1;
    if (reply.kind === 'back') continue;
    if (reply.kind === 'stopped') throw stopped(notes, `coach salary ${process.id} --rehearse`);
    if (reply.kind === 'given' && typeof reply.value === 'string') {
      notes[exchange.id] = reply.value;
      keepNote(coach, process, exchange, reply.value);
    }
    coach.note(argumentLines(coach, exchange).join('\n'));
  }
  return result(process, exchanges, ['', prose(words.done(Object.keys(notes).length), coach.look)]);
}

function keepNote(coach: Coach, { id }: Process, { objection }: Exchange, answer: string): void {
  const note = `${quoted(objection, coach.words)} – ${answer}`;
  const on = coach.today;
  coach.processes.change(id, (stored) => [
    putIn('rehearsals', nextKey(stored, 'rehearsals', on), { on, note }, coach.now()),
  ]);
}

function questionOf(coach: Coach, { id, objection }: Exchange): Question {
  return {
    id,
    kind: 'long',
    text: quoted(objection, coach.words),
    help: coach.words.salary.rehearse.help,
    choices: [],
    rows: [],
    depth: 'core',
    only: null,
    optional: true,
    section: coach.words.salary.rehearse.title,
  };
}

function told(coach: Coach, exchange: Exchange): string[] {
  const words = coach.words.salary.rehearse;
  const text = `${words.theySay}: ${quoted(exchange.objection, coach.words)}`;
  return [prose(coach.look.style.strong(text), coach.look), ...argumentLines(coach, exchange)];
}

function argumentLines(coach: Coach, { argument, id }: Exchange): string[] {
  const words = coach.words.salary.rehearse;
  if (!argument) return [prose(coach.look.style.quiet(words.none), coach.look, 4)];
  const reply = id.startsWith('argument-') ? argument.answer : null;
  const texts =
    reply === null ? [argument.claim, argument.proof, argument.depth] : [reply, argument.proof];
  const [first = '', ...rest] = texts.filter((text): text is string => text !== null);
  return [
    prose(`${words.own}: ${first}`, coach.look, 4),
    ...rest.map((text) => prose(text, coach.look, 4)),
  ];
}

function result(process: Process, exchanges: Exchange[], lines: string[]): Result {
  return {
    document: {
      schema: 'coach.rehearsal/1',
      process: process.id,
      exchanges,
    },
    page: () => page(lines),
  };
}
