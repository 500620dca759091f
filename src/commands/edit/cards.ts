import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { withoutFloor } from '../../domain/floor';
import { isSameQuestion } from '../../domain/practice';
import type { HardQuestion, Process } from '../../domain/process';
import { CoachError } from '../../errors';
import { type Question, questionIn } from '../../guide/guide';
import { converse } from '../../talk/converse';
import { answerLabel, type Keep, type Row } from './row';

/** The questions to practise that are kept with the process. */
export async function cardRows(coach: Coach, process: Process, keep: Keep): Promise<Row[]> {
  const [log, practice] = await Promise.all([coach.guide('log'), coach.guide('practice')]);
  const only = { id: 'right-how', value: 'correct' };
  const answering = { ...questionIn(practice, 'answer'), only };
  const questions = [
    questionIn(log, 'right-how'),
    { ...questionIn(log, 'right-question'), only },
    answering,
  ];
  return process.hardQuestions.map((card, i) => ({
    value: `practice-${i + 1}`,
    label: answerLabel(coach, coach.words.edit.card(card.question), answering, card.answer),
    putRight: async () => {
      const answers = await asked(coach, process, card, questions);
      return answers['right-how'] == null ? process : keep(withCard(process, card, answers));
    },
  }));
}

/** What is to become of a question, and if it is put right, how it reads and is answered. Throws `stopped`. */
async function asked(
  coach: Coach,
  { hardQuestions }: Process,
  card: HardQuestion,
  questions: Question[],
): Promise<Answers> {
  const isKnown = (text: string): boolean =>
    hardQuestions.some((one) => one !== card && isSameQuestion(one.question, text));
  const { state, answers } = await converse(coach, questions, {
    answers: { 'right-question': card.question, answer: card.answer },
    which: 'all',
    back: 'leaves',
    places: 'uncounted',
    check: (id, value) =>
      id === 'right-question' && typeof value === 'string' && isKnown(value)
        ? coach.words.edit.cardKnown
        : null,
    keep: () => {},
  });
  if (state === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return state === 'back' ? {} : answers;
}

/** The record with the question worded and answered anew, or without it. */
function withCard(process: Process, card: HardQuestion, answers: Answers): Process {
  const question = textAnswer(answers, 'right-question') ?? card.question;
  const right = { ...card, question, answer: textAnswer(answers, 'answer') ?? card.answer };
  const now = answers['right-how'] === 'take-back' ? [] : [right];
  const hardQuestions = process.hardQuestions.flatMap((one) => (one === card ? now : [one]));
  return { ...withoutFloor(process), hardQuestions };
}
