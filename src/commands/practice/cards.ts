import type { Coach } from '../../coach';
import {
  cardsOf,
  isSameQuestion,
  type PracticeCard,
  questionAdded,
  practised,
} from '../../domain/practice';
import { isActive } from '../../domain/process';
import { CoachError } from '../../errors';
import { type Guide, type Question, questionsOf } from '../../guide/guide';
import type { OptionsOf } from '../../cli/flags';
import { keepIn } from '../../talk/target';
import { readable, readableIn, targetOf } from '../../talk/which';

/** What is asked of every card: its answer, and how that sat. */
export function askedOf(guide: Guide): Question[] {
  return questionsOf(guide).slice(0, 2);
}

/** The questions of the person's own lists with `use: practice`. */
function listed(guide: Guide): Question[] {
  return questionsOf(guide).slice(2);
}

/** What the list says below the question; null for one that says nothing, or that is in no list. */
export function listedHelp(guide: Guide, question: string): string | null {
  const found = listed(guide).find(({ text }) => isSameQuestion(text, question));
  return found?.help || null;
}

/** What can be practised: the hard questions of the processes, or of one, and those of the person's own lists, kept with a process once they are answered. */
export async function cardsIn(
  coach: Coach,
  guide: Guide,
  only: string | null,
): Promise<PracticeCard[]> {
  const all = [...readableIn(coach, await coach.everything.having('hardQuestions'))];
  const known = cardsOf(all, coach.today);
  const process = only ?? (all.find(isActive) ?? readable(coach, 1)[0])?.id ?? '';
  const own = listed(guide)
    .filter(({ text }) => !known.some(({ question }) => isSameQuestion(question, text)))
    .map(({ text }) => ({ question: text, answer: null, on: coach.today, process }));
  const mine =
    only === null
      ? known
      : cardsOf(
          all.filter(({ id }) => id === only),
          coach.today,
        );
  return [...mine, ...own];
}

/** Adds what `--add` says or the file of `--from` lists, to a process that is there or begins now. Throws `input`. */
export async function addTo(
  coach: Coach,
  options: OptionsOf<'practice'>,
  name: string | undefined,
): Promise<string> {
  const { add, from, answer } = options;
  const questions = from === null ? [add ?? ''] : await questionsIn(coach, from);
  const target = await targetOf(coach, options, name);
  const before = target.kind === 'known' ? target.process.hardQuestions.length : 0;
  const cards = questions.map((question) => ({ question, answer, on: coach.today }));
  const { id, hardQuestions } = keepIn(coach, target, (stored) =>
    cards.flatMap((card) => questionAdded(stored, card, coach.now())),
  );
  coach.note(coach.words.practice.added(hardQuestions.length - before));
  return id;
}

async function questionsIn(coach: Coach, file: string): Promise<string[]> {
  const [text, { plainLines, splitFront }, { readList }] = await Promise.all([
    coach.readFile(file),
    import('../../guide/front'),
    import('../../guide/list'),
  ]);
  const whole = plainLines(text);
  const questions = readList(splitFront(whole)?.body ?? whole);
  if (questions.length > 0) return questions.map((one) => one.text.normalize('NFC'));
  const why = { is: 'said', text: coach.words.practice.noneIn } as const;
  throw new CoachError({ kind: 'input', file, where: '', why });
}

/** Keeps how a question sat, and its answer if there is a new one. */
export function keepCard(
  coach: Coach,
  card: PracticeCard,
  sat: Parameters<typeof practised>[1],
): void {
  const { question, on } = card;
  coach.processes.change(card.process, (stored) => [
    ...questionAdded(stored, { question, answer: null, on }, coach.now()),
    practised(question, sat, coach.now()),
  ]);
}
