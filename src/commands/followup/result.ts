import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { orderFaults } from '../../domain/followup/facts-order';
import type { Process } from '../../domain/process';
import { factsIn } from '../../domain/followup/fact-rows';
import { verdict } from '../../domain/followup/verdict';
import { type CoachError, usage } from '../../errors';
import { weekdayDay } from '../../view/days';
import type { Answered } from './page';
import { mailLink } from '../../view/letter';
import { actsFor, followupHints } from './acts';
import { answered } from './answer';
import { followupDocument } from './document';
import { jobName } from '../../view/job-name';

/** The verdict on a process, as document and page; writes the calendar file or the draft that was asked for. */
export async function followupResult(
  coach: Coach,
  options: OptionsOf<'followup'>,
  process: Process,
): Promise<Result> {
  const answer = await answerFor(coach, process);
  const notes = await writeFiles(coach, options, answer, process);
  if (options.mail && !answer.draft) coach.note(coach.words.followup.noDraft);
  if (options.mailto) return linkResult(coach, answer, process);
  return {
    document: followupDocument(answer, process.id, coach.today),
    page: async () => {
      const { followupPage } = await import('./page');
      const { words, today, look } = coach;
      const name = jobName(process);
      const mail = options.mail ? ('always' as const) : ('when it is the answer' as const);
      const acts = [...notes, ...actsFor(coach, answer, process)];
      const hints = followupHints(coach, answer, process, mail);
      const beside = [...answer.beside, ...(await ofEmployer(coach, answer, process))];
      const said = { ...answer, beside };
      const command = `coach followup ${process.id}${options.mail ? ' --mail' : ''}`;
      const { more } = options;
      const shown = { answered: said, name, today, words, acts, hints, mail, command, more };
      return followupPage(shown, look);
    },
  };
}

/** Whom to turn to where an agency recruits, and before the first letter to a public employer who may read it. */
async function ofEmployer(
  coach: Coach,
  { receipt }: Answered,
  process: Process,
): Promise<string[]> {
  const isLetter = ['mail', 'thank', 'ask-feedback'].includes(receipt.verdict);
  if (!isLetter && receipt.verdict !== 'call') return [];
  const { employerLines, sectorOf } = await import('../../talk/employer');
  const isPublic = isLetter && sectorOf(coach, process) !== null;
  return employerLines(coach, process, isPublic ? ['ring', 'letter'] : ['ring']);
}

/** Weighs what the process holds. Throws `usage` without an interview, or when its days cannot be. */
async function answerFor(coach: Coach, process: Process): Promise<Answered> {
  const facts = factsIn(process, coach.today);
  if (!facts) throw noInterview(coach, process);
  const [fault] = orderFaults(facts, coach.today);
  if (fault) {
    const day = (value: string): string => weekdayDay(value, coach.today, coach.words);
    const text = `${process.company}: ${coach.words.facts(fault, day)}`;
    throw usage({ is: 'said', text, hint: `coach edit ${process.id}` });
  }
  return answered(coach, verdict(facts, coach.today), process);
}

async function writeFiles(
  coach: Coach,
  options: OptionsOf<'followup'>,
  answer: Answered,
  process: Process,
): Promise<string[]> {
  const words = coach.words.followup;
  const [ics, eml] = [options.ics, options.eml];
  if (eml !== null && !answer.draft) throw noFile(words.noDraft, process);
  if (ics !== null && answer.receipt.verdict === 'let-go') throw noFile(words.noDay, process);
  if (ics !== null) {
    const { followupEntry } = await import('./calendar');
    await coach.writeFile(ics, await followupEntry(answer, process, coach));
  }
  if (eml !== null && answer.draft) {
    const { emlOf } = await import('../../view/eml');
    await coach.writeFile(eml, await emlOf(answer.draft));
  }
  return [ics, eml].flatMap((file) => (file === null ? [] : [words.written(file)]));
}

/** The fault where no interview is told, with how to name its day. */
export function noInterview({ words }: Coach, { id }: Process): CoachError {
  const said = words.followup;
  const hint = said.noInterviewHint(`coach followup ${id}`.trimEnd());
  return usage({ is: 'said', text: said.noInterview, hint });
}

function noFile(text: string, process: Process): CoachError {
  return usage({ is: 'said', text, hint: `coach followup ${process.id}` });
}

function linkResult(coach: Coach, answer: Answered, process: Process): Result {
  if (!answer.draft) throw noFile(coach.words.followup.noDraft, process);
  const link = mailLink(answer.draft);
  const document = { ...followupDocument(answer, process.id, coach.today), link };
  return { document, page: () => `${link}\n` };
}
