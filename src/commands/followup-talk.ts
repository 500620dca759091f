import type { Coach } from '../coach';
import { listAnswer, type Answers, textAnswer } from '../domain/answers';
import { answerFaults, withFollowup } from '../domain/followup';
import { lastInterview, type Process, type Session } from '../domain/process';
import {
  CHANGED,
  FACT_QUESTIONS,
  factsOf,
  isOfferExpired,
  openFacts,
} from '../domain/process-facts';
import { failedTests, reasonKind } from '../domain/reason';
import { type Guide, type Question, questionsOf, textOf } from '../guide/guide';
import type { Walked } from '../guide/walk';
import { weekdayDay } from '../view/days';
import { paragraph } from '../view/inline';
import { factWords } from '../words/facts';
import { converse, uncounted } from './converse';

/** What a talk needs beside the coach. */
export interface Talk {
  guide: Guide;
  process: Process;
  session: Session;
  keep: (answers: Answers) => void;
  /** Ask everything again, whatever is known. */
  which: 'open' | 'all';
}

const TESTS = ['question-answered', 'question-findable', 'question-matters'];

/** Asks for what the process does not hold: facts first, then the reasons, each held up to its tests. */
export async function talk(coach: Coach, begun: Talk): Promise<Walked> {
  if (mayAsk(begun, coach.today)) coach.note(`\n${paragraph(begun.guide.intro, coach.look)}\n`);
  let walked = await whenHeld(coach, begun);
  if (walked.state === 'stopped') return walked;
  const held = { 'interviewed-on': walked.answers['interviewed-on'] ?? null };
  const process = withFollowup(begun.process, held, coach.today);
  const setup = { ...begun, process, session: { ...begun.session, answers: walked.answers } };
  const asked = await idsToAsk(coach, setup);
  if ('state' in asked) return asked;
  const steps = [
    asked.ids.filter((id) => !REASONS.includes(id)),
    asked.ids.filter((id) => id === 'open-question'),
    asked.ids.filter((id) => id === 'new-information' || id === 'information-matters'),
  ];
  for (const ids of steps) {
    walked = await stepOf(coach, setup, ids, walked.answers);
    if (walked.state === 'stopped') return walked;
  }
  return mended(coach, setup, walked.answers);
}

/** Whether a new sitting begins that has something to ask. */
function mayAsk({ process, session, which }: Talk, today: string): boolean {
  const isNew = session.state === 'begun' && Object.keys(session.answers).length === 0;
  return isNew && (which === 'all' || openFacts(process, today).length > 0);
}

/** Everything else hangs on the day of the interview, so that comes first where it is not known. */
async function whenHeld(coach: Coach, setup: Talk): Promise<Walked> {
  const { answers } = setup.session;
  if (factsOf(setup.process, coach.today) !== null) return { state: 'finished', answers };
  return ask(coach, setup, ['interviewed-on'], answers);
}

const REASONS = ['open-question', ...TESTS, 'new-information', 'information-matters'];

function stepOf(coach: Coach, setup: Talk, ids: string[], answers: Answers): Promise<Walked> {
  if (ids[0] === 'open-question') return questionTalk(coach, setup, answers);
  const walked = ask(coach, setup, ids, answers);
  return ids[0] === 'new-information' ? newsTold(coach, setup, walked) : walked;
}

/** Says what becomes of news that can wait. */
async function newsTold(coach: Coach, { guide }: Talk, walk: Promise<Walked>): Promise<Walked> {
  const walked = await walk;
  if (walked.answers['information-matters'] === false) tell(coach, guide, ['information-weak']);
  return walked;
}

/** What is open; on a later day first whether anything has changed. */
async function idsToAsk(coach: Coach, setup: Talk): Promise<{ ids: string[] } | Walked> {
  const { process, session, which, guide } = setup;
  if (which === 'all') return { ids: FACT_QUESTIONS };
  const { state } = process.outcome;
  if (session.state === 'finished' || state === 'closed' || state === 'rejected')
    return { ids: [] };
  const before = { ...process, sessions: process.sessions.filter(({ id }) => id !== session.id) };
  const ids = openFacts(before, coach.today);
  if (isOfferExpired(process, coach.today)) {
    coach.note(paragraph(textOf(guide, 'offer-expired').text, coach.look));
    ids.push(...(CHANGED['offer'] ?? []));
  }
  const since = factsOf(process, coach.today)?.interviewedOn ?? coach.today;
  const isAgain = before.sessions.some((one) => one.kind === 'followup' && one.startedOn >= since);
  if (!isAgain) return { ids };
  const again = await ask(coach, setup, ['changed'], session.answers);
  if (again.state === 'stopped') return again;
  const changed = listAnswer(again.answers, 'changed').flatMap((value) => CHANGED[value] ?? []);
  return { ids: inOrder([...ids, ...changed, ...unsettled(process)]) };
}

/** A move of one's own and a lost interest may have settled themselves since. */
function unsettled({ situation }: Process): string[] {
  return [
    ...(situation.myMove ? ['my-move'] : []),
    ...(situation.interested === false ? ['interested'] : []),
  ];
}

function inOrder(ids: readonly string[]): string[] {
  return FACT_QUESTIONS.filter((id) => ids.includes(id));
}

async function ask(
  coach: Coach,
  { guide, keep, which, session }: Talk,
  ids: readonly string[],
  answers: Answers,
  again: 'open' | 'all' = which,
): Promise<Walked> {
  const known = { ...session.answers, ...answers };
  const questions = questionsOf(guide).filter(({ id }) => ids.includes(id));
  if (questions.length === 0) return { state: 'finished', answers: known };
  const alone = coach.ask ? { ...coach, ask: uncounted(coach.ask) } : coach;
  return converse(alone, questions, { answers: known, keep, which: again });
}

/** The question in one sentence, mirrored when it only wonders, then held to its three tests. */
async function questionTalk(coach: Coach, setup: Talk, before: Answers): Promise<Walked> {
  let walked = await ask(coach, setup, ['open-question'], before);
  if (walked.state === 'stopped') return walked;
  if (mirror(coach, setup.guide, walked.answers)) {
    walked = await ask(coach, setup, ['open-question'], walked.answers, 'all');
    if (walked.state === 'stopped') return walked;
  }
  if (reasonKind(textAnswer(walked.answers, 'open-question')) !== 'said') return walked;
  const { answers } = walked;
  const isNew = answers['open-question'] !== setup.session.answers['open-question'];
  walked = await askTests(coach, setup, isNew ? untested(answers) : answers);
  if (walked.state === 'finished') tellTests(coach, setup.guide, walked.answers);
  return walked;
}

function askTests(coach: Coach, setup: Talk, answers: Answers): Promise<Walked> {
  const session = { ...setup.session, answers: {} };
  return ask(coach, { ...setup, session }, ['open-question', ...TESTS], answers, 'open');
}

/** Another question has its own tests. */
function untested(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !TESTS.includes(id)));
}

/** Says kindly that a sentence is no reason yet, and what would make it one. */
function mirror(coach: Coach, guide: Guide, answers: Answers): boolean {
  const text = textAnswer(answers, 'open-question');
  const kind = reasonKind(text);
  if (text === null || kind === 'said') return false;
  tell(coach, guide, [`mirror-${kind}`, 'make-it-real']);
  return true;
}

function tellTests(coach: Coach, guide: Guide, answers: Answers): void {
  const value = (id: string): boolean | null =>
    typeof answers[id] === 'boolean' ? answers[id] : null;
  const failed = failedTests({
    answered: value('question-answered'),
    findable: value('question-findable'),
    matters: value('question-matters'),
  });
  const isWhole = TESTS.every((id) => value(id) !== null);
  if (isWhole && failed.length === 0) tell(coach, guide, ['test-passed']);
  tell(
    coach,
    guide,
    failed.map((id) => `test-${id}`),
  );
}

function tell(coach: Coach, guide: Guide, ids: string[]): void {
  for (const id of ids) coach.note(`${paragraph(textOf(guide, id).text, coach.look)}\n`);
}

/** Days that cannot be are asked for again, with the reason. */
async function mended(coach: Coach, setup: Talk, answers: Answers): Promise<Walked> {
  let walked: Walked = { state: 'finished', answers };
  const interviewedOn = lastInterview(setup.process, coach.today)?.on ?? coach.today;
  for (;;) {
    const faults = answerFaults(walked.answers, interviewedOn, coach.today);
    const ids = faults.map(({ id }) => id).filter((id) => id !== '');
    if (ids.length === 0) return walked;
    const day = (value: string): string => weekdayDay(value, coach.today, coach.language);
    for (const { fault } of faults) {
      coach.note(`${paragraph(sentence(factWords[coach.language](fault, day)), coach.look)}\n`);
    }
    const left = Object.entries(walked.answers).filter(([id]) => !ids.includes(id));
    walked = await ask(
      coach,
      { ...setup, session: { ...setup.session, answers: {} } },
      ids,
      Object.fromEntries(left),
      'open',
    );
    if (walked.state === 'stopped') return walked;
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The questions about the situation, in the guide's order: what an answers file may answer. */
export function factQuestions(guide: Guide): Question[] {
  return questionsOf(guide).filter(({ id }) => FACT_QUESTIONS.includes(id));
}
