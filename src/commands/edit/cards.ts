import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { withoutFloor } from '../../domain/floor';
import { isSameQuestion } from '../../domain/practice';
import type { HardQuestion, Process } from '../../domain/process';
import { type Question, questionIn } from '../../guide/guide';
import { converse, stopped } from '../../talk/converse';
import type { OpenTalk } from '../../talk/unfinished';
import { answerLabel, type Keep, openRow, type Row } from './row';

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
      const talk = await openRow(coach, process, card.question);
      const answers = await asked(coach, process, { card, talk }, questions);
      const isSaid = answers['right-how'] != null;
      const after = isSaid ? await keep(withCard(process, card, answers)) : process;
      talk.end();
      return after;
    },
  }));
}

/** What is to become of a question, and if it is put right, how it reads and is answered. Throws `stopped`. */
async function asked(
  coach: Coach,
  { id: process, hardQuestions }: Process,
  { card, talk }: { card: HardQuestion; talk: OpenTalk },
  questions: Question[],
): Promise<Answers> {
  const isKnown = (text: string): boolean =>
    hardQuestions.some((one) => one !== card && isSameQuestion(one.question, text));
  const { answers: again, draft } = talk.now();
  const walked = await converse(coach, questions, {
    answers: { 'right-question': card.question, answer: card.answer },
    again,
    draft: draft ?? undefined,
    half: (half) => talk.half(half),
    which: 'all',
    back: 'leaves',
    places: 'uncounted',
    check: (id, value) =>
      id === 'right-question' && typeof value === 'string' && isKnown(value)
        ? coach.words.edit.cardKnown
        : null,
    keep: talk.keep,
  });
  if (walked.draft) talk.half(walked.draft);
  if (walked.state === 'stopped') throw stopped({}, `coach edit ${process}`, talk.isLeft());
  return walked.state === 'back' ? {} : walked.answers;
}

/** The record with the question worded and answered anew, or without it. */
function withCard(process: Process, card: HardQuestion, answers: Answers): Process {
  const question = textAnswer(answers, 'right-question') ?? card.question;
  const right = { ...card, question, answer: textAnswer(answers, 'answer') ?? card.answer };
  const now = answers['right-how'] === 'take-back' ? [] : [right];
  const hardQuestions = process.hardQuestions.flatMap((one) => (one === card ? now : [one]));
  return { ...withoutFloor(process), hardQuestions };
}
