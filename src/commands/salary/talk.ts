import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { contradiction, LEVELS } from '../../domain/salary/bids';
import { debriefOf } from '../../domain/debrief';
import { latestDebrief } from '../../domain/debrief-sessions';
import type { BidLevel, Process } from '../../domain/process';
import { salaryAnswers } from '../../domain/salary/salary';
import { saidIn } from '../../domain/salary/figures';
import { questionsOf, textOf, type Guide, type Question } from '../../guide/guide';
import { isAllowed } from '../../guide/walk';
import { kronor } from '../../view/amounts';
import { paragraph } from '../../view/inline';
import { items, page, prose } from '../../view/page';
import { sayExamples } from '../../talk/examples';
import { converse, stopped } from '../../talk/converse';
import { inUnit, reckoning } from './amounts';
import { paySitting } from './sitting';

export interface SalaryGuides {
  salary: Guide;
  terms: Guide;
}

/** The talk about pay: only what is not known yet, or everything again when nothing is left. Throws `stopped`. */
export async function talk(
  coach: Coach,
  process: Process,
  guides: SalaryGuides,
  depth: 'core' | 'deep',
): Promise<Process> {
  const questions = [
    ...questionsOf(guides.salary, depth),
    ...(depth === 'deep' ? questionsOf(guides.terms) : []),
  ];
  const before = knownOf(salaryAnswers(process, coach.today), depth);
  const open = questions.some(
    (question) => !(question.id in before) && isAllowed(question, before),
  );
  if (!open && depth === 'core') return process;
  coach.note(page([prose(guides.salary.intro, coach.look)]).trimEnd());
  const about = { guide: guides.salary, questions };
  const command = `coach salary ${process.id}${depth === 'deep' ? ' --deep' : ''}`;
  return converseAbout(coach, process, about, {
    answers: before,
    which: open ? 'open' : 'all',
    command,
  });
}

function knownOf(answers: Answers, depth: 'core' | 'deep'): Answers {
  if (depth === 'core') return answers;
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
}

interface SalaryStart {
  /** What is kept already. */
  answers: Answers;
  which: 'open' | 'all';
  /** Offered where nothing is kept. */
  likely?: Answers;
  /** What goes on with it after a stop. */
  command: string;
}

/** Asks these questions and keeps each answer at once. Throws `stopped`. */
export async function converseAbout(
  coach: Coach,
  process: Process,
  { guide, questions }: { guide: Guide; questions: Question[] },
  { answers: known, which, likely = {}, command }: SalaryStart,
): Promise<Process> {
  const sitting = paySitting(coach, process, command);
  let current = process;
  let before = known;
  const given: Answers = {};
  const keep = (answers: Answers, id: string): void => {
    sums.replied(id, answers[id]);
    const fresh = changed(before, answers);
    warn(coach, current, fresh);
    current = sitting.keep({ answers: fresh });
    if (sitting.draft()?.question === id) sitting.half({ question: id, text: '' });
    before = answers;
    Object.assign(given, fresh);
  };
  const ahead =
    which === 'all' ? LEVELS.filter((level) => questions.some(({ id }) => id === level)) : [];
  const sums = reckoning(coach, () => current, ahead);
  const asked = questions.map((question) => inUnit(coach, process.country, question));
  const walked = await converse(coach, asked, {
    ...sums,
    answers: known,
    which,
    offer: (id, answers) => sums.offer(id, { ...answers, [id]: answers[id] ?? likely[id] ?? null }),
    before: (id) => {
      remind(coach, process, guide, id);
      const claim = PROOF.exec(id)?.[1];
      if (claim) sayExamples(coach, textAnswer(before, claim) ?? '');
    },
    draft: sitting.draft(),
    half: sitting.half,
    keep,
  });
  if (walked.state === 'finished') return sitting.finish();
  sitting.pause(walked.draft);
  throw stopped(given, command);
}

/** What this step changed; the name goes along with a figure said. */
function changed(before: Answers, after: Answers): Answers {
  const fresh = Object.entries(after).filter(
    ([id, value]) => before[id] !== value || !(id in before),
  );
  const answers = Object.fromEntries(fresh);
  return 'said-amount' in answers ? { ...answers, 'said-to': after['said-to'] ?? null } : answers;
}

/** Says so when a figure named now does not agree with one named before. */
export function warn(coach: Coach, process: Process, fresh: Answers): void {
  const amount = fresh['said-amount'];
  const clash = typeof amount === 'number' ? contradiction(saidIn(process), amount) : null;
  if (!clash) return;
  const sum = kronor(clash.earlier.amount, process.country, coach.words);
  const text = coach.words.salary.said.contradicts(clash.now, sum, clash.earlier.to);
  coach.note(prose(text, coach.look));
}

/** The proof of a claim, where an example may do. */
const PROOF = /^(argument-\d)-proof$/;

/** Texts of the guide that are read before a question, by its id; `CC` is the country. */
const BEFORE: Record<string, string[]> = {
  market: ['source-line', 'source-CC-official', 'source-CC-union', 'source-network'],
  'argument-1': ['argument-how'],
  'notice-from': ['spoken-yes'],
  notice: ['notice-se'],
  'notice-norway': ['notice-no'],
};

/** What helps before a question; before the arguments also what went well in the interview. */
function remind(coach: Coach, process: Process, guide: Guide, id: string): void {
  const texts = (BEFORE[id] ?? []).map(
    (text) => textOf(guide, text.replace('CC', process.country.toLowerCase())).text,
  );
  const strengths = id === 'argument-1' ? strengthLines(coach, process) : [];
  const lines = [...texts.flatMap((text) => ['', paragraph(text, coach.look)]), ...strengths];
  if (lines.length > 0) coach.note(page(lines).trimEnd());
}

function strengthLines(coach: Coach, process: Process): string[] {
  const session = latestDebrief(process);
  const good = session?.answers['good'];
  const keep = session ? debriefOf(process, session).keep : [];
  const texts = [...keep, ...(typeof good === 'string' ? [good] : [])];
  if (texts.length === 0) return [];
  return ['', prose(coach.words.salary.page.strengths, coach.look), ...items(texts, coach.look)];
}

/** The questions for the levels, from the top. */
export function levelQuestions(guide: Guide, levels: readonly BidLevel[]): Question[] {
  const wanted = LEVELS.toReversed().filter((level) => levels.includes(level));
  return wanted.flatMap((level) => questionsOf(guide).filter(({ id }) => id === level));
}
