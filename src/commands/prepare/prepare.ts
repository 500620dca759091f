import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Answers, answerState, listAnswer } from '../../domain/answers';
import { withSession } from '../../domain/debrief';
import { comingRound, withFacts } from '../../domain/lessons';
import type { Process, Session } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import type { Question } from '../../guide/guide';
import { booked } from '../../talk/booked';
import { converse, stopped } from '../../talk/converse';
import { eveningQuestion, everyQuestion, type Preparing, questionsFor } from './questions';
import { prepared } from './result';
import { begin, targetOf } from '../../talk/which';

/** Before the next interview: what was learnt, what to practise, what to ask, what to have ready. */
export async function run(
  coach: Coach,
  options: OptionsOf<'prepare'>,
  [name]: string[],
): Promise<Result> {
  const guide = await coach.guide('prepare');
  const given = await coach.answersFor(everyQuestion(coach, guide));
  if ((options.write || options.tick) && !coach.ask) {
    throw usage({ is: 'no-input', options: ['--answers'] });
  }
  const on = options.on;
  const target = await targetOf(coach, options, name);
  const process = booked(coach, begin(coach, target), on);
  const round = options.round === null ? comingRound(process, coach.today) : Number(options.round);
  const terms = await coach.guide(process.country === 'SE' ? 'terms-se' : 'terms-no');
  const session = sessionFor(process, round, coach);
  const at = keptFacts(coach, { guide, terms, process, session }, options);
  if (given) return prepared(coach, options, keep(coach, at, { ...at.session.answers, ...given }));
  return prepared(coach, options, await talk(coach, options, at));
}

/** The questions to oneself, and the evening's list. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: everyQuestion(coach, await coach.guide('prepare')) };
}

function sessionFor(process: Process, round: number, coach: Coach): Session {
  const known = process.sessions.find((one) => one.kind === 'prepare' && one.round === round);
  return (
    known ?? {
      id: `prepare-${round}`,
      kind: 'prepare',
      round,
      look: 1,
      depth: 'core',
      state: 'begun',
      startedOn: coach.today,
      finishedOn: null,
      answers: {},
    }
  );
}

/** Goes on where it was stopped; once all is answered, everything is asked again with the answers there. */
async function talk(
  coach: Coach,
  options: OptionsOf<'prepare'>,
  at: Preparing,
): Promise<Preparing> {
  const { guide, session } = at;
  if (options.tick) return tick(coach, at);
  if (!options.write) return at;
  let now = at;
  const depth = options.deep ? 'deep' : 'core';
  const list = questionsFor(guide, session.round, depth);
  const isBegun = list.some(({ id }) => answerState(session.answers, id) === 'open');
  const walked = await converse(coach, list, {
    answers: session.answers,
    which: isBegun ? 'open' : 'all',
    keep: (answers) => void (now = keep(coach, now, answers)),
  });
  if (walked.state === 'stopped') {
    throw stopped(now.session.answers, `coach prepare ${at.process.id} --write`);
  }
  return now;
}

async function tick(coach: Coach, at: Preparing): Promise<Preparing> {
  const earlier = listAnswer(at.session.answers, 'evening');
  const question = eveningQuestion(coach, at.guide);
  const reply = await coach.ask?.question(question, { place: null, earlier });
  if (reply?.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  if (reply?.kind !== 'given') return at;
  return keep(coach, at, { ...at.session.answers, evening: reply.value });
}

/** Keeps these answers now; facts about the company go to the process, where the next interview finds them. */
function keep(coach: Coach, at: Preparing, answers: Answers): Preparing {
  const session: Session = { ...at.session, answers };
  const facts = listAnswer(answers, 'company-facts');
  const process = coach.processes.change(at.process.id, (stored) =>
    withFacts(withSession(stored, session), facts, coach.today),
  );
  return { ...at, process, session };
}

function keptFacts(coach: Coach, at: Preparing, options: OptionsOf<'prepare'>): Preparing {
  if (options.fact.length === 0) return at;
  const change = (stored: Process): Process => withFacts(stored, options.fact, coach.today);
  return { ...at, process: coach.processes.change(at.process.id, change) };
}
