import type { Ask, Reply } from '../../ask/ask';
import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { textAnswer } from '../../domain/answers';
import { withFitting } from '../../domain/examples';
import { dueCards, nextDue, type PracticeCard, type Sat } from '../../domain/practice';
import { CoachError, usage } from '../../errors';
import type { Guide, Question } from '../../guide/guide';
import { schedule } from './repetition';
import { askIn, openTalk } from '../../talk/unfinished';
import { examplesOrNone } from '../../talk/people-read';
import { sayExamples } from '../../talk/examples';
import { knownProcess, processOf } from '../../talk/which';
import { addTo, askedOf, cardsIn, keepCard, listedHelp } from './cards';
import { typedIn } from '../../words/typed';

const GRADES: readonly Sat[] = ['again', 'hard', 'good', 'easy'];

/** The hard questions of all debriefs, one at a time; each comes back when it is time. */
export async function run(
  coach: Coach,
  options: OptionsOf<'practice'>,
  [name]: string[],
): Promise<Result> {
  const guide = await coach.guide('practice');
  const given = await coach.answersFor(askedOf(guide));
  const sat = options.sat ?? gradeIn(given?.['sat']);
  const answer = options.answer ?? textAnswer(given ?? {}, 'answer');
  if (options.add !== null || options.from !== null)
    return result(coach, guide, await addTo(coach, options, name), 0);
  if (options.new || options.company !== null)
    throw usage({ is: 'no-input', options: ['--add', '--from'] });
  const only = name === undefined ? null : (await knownProcess(coach, name)).id;
  if (given && sat === null) throw usage({ is: 'no-input', options: ['sat'] });
  if (sat !== null) {
    await gradeFirst(coach, guide, only, { sat, answer });
    return result(coach, guide, only, 1);
  }
  const count = coach.ask && !options.json ? await talk(coach, coach.ask, guide, only) : 0;
  return result(coach, guide, only, count);
}

/** What is asked of each hard question. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: askedOf(await coach.guide('practice')) };
}

function gradeIn(answer: unknown): Sat | null {
  return GRADES.find((grade) => grade === answer) ?? null;
}

/** For scripts: how the first question of today sat. Throws `usage` when there is none. */
async function gradeFirst(
  coach: Coach,
  guide: Guide,
  only: string | null,
  how: How,
): Promise<void> {
  const [first] = dueCards(await cardsIn(coach, guide, only), coach.today);
  if (first?.process) return keep(coach, first, how);
  throw usage({ is: 'said', text: coach.words.practice.nothingDue, hint: '' });
}

interface How {
  sat: Sat;
  answer: string | null;
}

function keep(coach: Coach, card: PracticeCard, { sat, answer }: How): void {
  keepCard(coach, card, { memory: schedule(card.memory ?? null, sat, coach.today), answer });
}

/** One question after the other, as long as the person likes; each is kept before the next. Gives how many. */
async function talk(coach: Coach, ask: Ask, guide: Guide, only: string | null): Promise<number> {
  const words = coach.words.practice;
  const due = await withHome(coach, dueCards(await cardsIn(coach, guide, only), coach.today));
  if (due.length > 0) coach.note(`\n  ${words.count(due.length)}`);
  let count = 0;
  for (const card of due) {
    const done = await practise(coach, ask, guide, card, { number: count + 1, of: due.length });
    if (done === 'kept') count += 1;
    else if (done !== 'skipped') throw stopped(count, done.isHalf);
  }
  return count;
}

/** Before the first job there is nowhere to keep an answer: it is asked for then. */
async function withHome(coach: Coach, due: PracticeCard[]): Promise<PracticeCard[]> {
  if (due.every(({ process }) => process !== '')) return due;
  const { id } = await processOf(coach, { new: true, company: null, role: null }, undefined);
  return due.map((card) => ({ ...card, process: id }));
}

interface PracticePlace {
  number: number;
  of: number;
  /** What was written of it a moment ago, when the person goes back. */
  written?: string | null;
}

function textIn(reply: Reply | null): string | null {
  return reply?.kind === 'given' && typeof reply.value === 'string' ? reply.value : null;
}

/** What came of one question; stopped, whether anything of it is left to go on with. */
type Practised = 'kept' | 'skipped' | { isHalf: boolean };

function stopped(kept: number, half: boolean): CoachError {
  return new CoachError({ kind: 'stopped', kept, half, command: 'coach practice' });
}

/** A new question is first answered in writing; a known one is said aloud, and sharpened when it sat badly. */
async function practise(
  coach: Coach,
  ask: Ask,
  guide: Guide,
  card: PracticeCard,
  { written: before = null, ...place }: PracticePlace,
): Promise<Practised> {
  const [answering, grading] = askedOf(guide);
  if (!answering || !grading) return 'skipped';
  const written = async (unanswered?: string): Promise<Reply> =>
    askIn(
      open,
      ask,
      {
        ...answering,
        text: card.question,
        help: listedHelp(guide, card.question) ?? answering.help,
      },
      {
        place,
        earlier: card.answer ?? before,
        isFirst: true,
        ...(unanswered !== undefined && { unanswered }),
      },
    );
  const open = await openTalk(coach, {
    talk: `coach practice ${card.question}`,
    process: card.process,
  });
  const stop = (): Practised => ({ isHalf: open.isLeft() });
  const { unwritten } = coach.words.practice;
  const isNew = card.answer === null;
  if (isNew && before === null) sayExamples(coach, card.question);
  const first = isNew ? await written(unwritten) : null;
  if (first?.kind === 'stopped') return stop();
  const help = card.answer ?? grading.help;
  const text = card.answer === null ? grading.text : `${card.question} ${grading.text}`;
  const asked = { place, earlier: null, isFirst: !isNew };
  const sat = await ask.question({ ...grading, text, help }, asked);
  if (sat.kind === 'stopped') return stop();
  if (sat.kind === 'back')
    return practise(coach, ask, guide, card, { ...place, written: textIn(first) });
  const grade = sat.kind === 'given' ? gradeIn(sat.value) : null;
  if (grade === null) return 'skipped';
  const sharpens = card.answer !== null && (grade === 'again' || grade === 'hard');
  const again = sharpens ? await written() : first;
  const answer = textIn(again);
  keep(coach, card, { sat: grade, answer });
  if (again?.kind === 'stopped') return stop();
  open.end();
  return 'kept';
}

async function result(
  coach: Coach,
  guide: Guide,
  only: string | null,
  count: number,
): Promise<Result> {
  const { words, today, look } = coach;
  const all = await cardsIn(coach, guide, only);
  const { reasons } = typedIn(words);
  const due = withFitting(dueCards(all, today), examplesOrNone(coach), reasons);
  const next = nextDue(all);
  return {
    document: {
      schema: 'coach.practice/1',
      due: due.map(({ process, question, answer, memory, examples }) => ({
        process: process || null,
        question,
        answer,
        due: memory?.due ?? today,
        examples,
      })),
      next,
      practised: count,
    },
    page: async () => {
      const { practicePage } = await import('./page');
      return practicePage(
        { due, all: all.length, next, practised: count, guide, words, today },
        look,
      );
    },
  };
}
