import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { contradiction, LEVELS } from '../../domain/salary/bids';
import { debriefOf } from '../../domain/debrief';
import { latestDebrief } from '../../domain/debrief-sessions';
import type { BidLevel, Country, Process } from '../../domain/process';
import { salaryAnswers } from '../../domain/salary/salary';
import { saidIn } from '../../domain/salary/figures';
import { isAllowed, questionsOf, textOf, type Guide, type Question } from '../../guide/guide';
import { kronor } from '../../view/amounts';
import { items, page, paragraph, prose } from '../../view/page';
import { sayExamples } from '../../talk/examples';
import { countryFacts, fact } from '../../talk/country-facts';
import { converse, stopped } from '../../talk/converse';
import { benefitsLine } from '../../talk/benefits';
import { employerLines } from '../../talk/employer';
import { inUnit, reckoning } from './amounts';
import { noticeElsewhere } from './notice-elsewhere';
import { paySitting } from './sitting';

export interface SalaryGuides {
  salary: Guide;
  terms: Guide;
}

/** The talk about pay: only what is not known yet, or everything again when nothing is left. Throws `stopped`. */
export async function salaryTalk(
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
  const facts = await factsBefore(coach, process, questions);
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
  const quiet = await beforeQuestions(coach, process);
  const elsewhere = noticeElsewhere(coach, process, questions);
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
      remind(coach, process, { guide, facts }, id);
      for (const text of [...(quiet[id] ?? []), ...(elsewhere[id] ?? [])])
        coach.note(`\n${prose(text, coach.look)}`);
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
};

/** A fact that is read before a question, and the country whose job one leaves; null: of the job one may get. */
const FACT_BEFORE: Record<string, [id: string, country: Country | null]> = {
  market: ['public-pay', null],
  'notice-from': ['spoken-yes', null],
  notice: ['notice', 'SE'],
  'notice-norway': ['notice', 'NO'],
};

/** The facts to be read before these questions, by the question's id. */
async function factsBefore(
  coach: Coach,
  process: Process,
  questions: readonly Question[],
): Promise<Record<string, string>> {
  const facts: Record<string, string> = {};
  for (const { id } of questions) {
    const [about, country] = FACT_BEFORE[id] ?? [];
    if (about !== undefined)
      facts[id] = fact(coach, await countryFacts(coach, country ?? process.country), about);
  }
  return facts;
}

/** What helps before a question; before the arguments also what went well in the interview. */
function remind(
  coach: Coach,
  process: Process,
  { guide, facts }: { guide: Guide; facts: Record<string, string> },
  id: string,
): void {
  const country = process.country.toLowerCase();
  const said = (BEFORE[id] ?? []).map((text) => textOf(guide, text.replace('CC', country)).text);
  const texts = facts[id] === undefined ? said : [...said, facts[id]];
  const strengths = id === 'argument-1' ? strengthLines(coach, process) : [];
  const lines = [...texts.flatMap((text) => ['', paragraph(text, coach.look)]), ...strengths];
  if (lines.length > 0) coach.note(page(lines).trimEnd());
}

/** What to know before a question because of the person's own case: of benefits, and of a state employer. */
async function beforeQuestions(coach: Coach, process: Process): Promise<Record<string, string[]>> {
  const [no, resigning] = [
    await benefitsLine(coach, 'refusing'),
    await benefitsLine(coach, 'resigning'),
  ].map((text) => (text === null ? [] : [text]));
  const employer = await employerLines(coach, process, ['resign']);
  return { floor: no ?? [], 'notice-from': [...employer, ...(resigning ?? [])] };
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
