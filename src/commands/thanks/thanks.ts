import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Day } from '../../domain/day/day';
import { roundOn } from '../../domain/debrief';
import { isMail } from '../../domain/mail';
import { isActive, type Person, type Process } from '../../domain/process';
import { lastInterview, type Round, thanksOf } from '../../domain/ledger/folds';
import { peopleAt } from '../../domain/ledger/people-met';
import { type AgainstThanks, againstThanks, thanksTold, yetToThank } from '../../domain/thanks';
import { usage } from '../../errors';
import { type Guide, type Question, questionsOf } from '../../guide/guide';
import { paragraph } from '../../view/page';
import { type Letter, mailLink } from '../../view/letter';
import { typed } from '../../view/shell';
import { booked } from '../../talk/interview-day';
import { askEmployer, employerLines } from '../../talk/employer';
import { ownRule } from '../../talk/own-rule';
import { tell } from '../../talk/tell';
import { draftsOf, type ThanksFor } from './drafts';
import { thingFor } from './thank-for';
import { begin, preview } from '../../talk/target';
import { targetOf } from '../../talk/which';
import { personFitting } from '../../talk/which-person';

/** A short thank-you mail for each interviewer, or one for all. Nothing is sent. */
export async function run(
  coach: Coach,
  options: OptionsOf<'thanks'>,
  [name]: string[],
): Promise<Result> {
  const guide = await coach.guide('thanks');
  if (options.edit && !coach.ask) throw usage({ is: 'no-input', options: ['--mailto', '--eml'] });
  const given = await coach.answersFor(questionsOf(guide));
  const on = options.on;
  const target = await targetOf(coach, options, name);
  const round = roundFor(coach, preview(target), on);
  const sentOn = options.sent === true ? coach.today : options.sent;
  if (sentOn !== null && sentOn < round.on) {
    // oxlint-disable-next-line unicorn/no-thenable
    throw usage({ is: 'day-order', first: round.on, then: sentOn, option: '--sent' });
  }
  const to = await receivers(coach, options, preview(target), round);
  let process = begin(coach, target);
  process = booked(coach, process, on);
  if (sentOn !== null) return sentResult(coach, guide, { process, round, to }, sentOn, options);
  const against = isDemanded(options) ? null : againstThanks(process, round, coach.today);
  if (against !== null) return shown(coach, guide, options, { process, round, to }, [], against);
  const told = await thingFor(coach, guide, options, { process, round, given });
  const isTalk = coach.ask !== null && !isDemanded(options);
  const about = isTalk ? await known(coach, told.process) : told.process;
  const before = await employerLines(coach, about, isTalk ? ['thank'] : ['letter', 'thank']);
  return result(coach, guide, options, { ...told, process: about, before, round, to });
}

/** Before the first letter: who may read it is said, then whose the employer is and who recruits are asked. Throws `stopped`. */
async function known(coach: Coach, process: Process): Promise<Process> {
  for (const text of await employerLines(coach, process, ['letter']))
    coach.note(`\n${paragraph(text, coach.look)}\n`);
  return askEmployer(coach, process, ['sector', 'recruiter'], `coach thanks ${process.id}`);
}

/** Whether a letter is wanted whatever speaks against it. */
function isDemanded(options: OptionsOf<'thanks'>): boolean {
  const { to, eml, answers, on, more } = options;
  const isNamed = [to, eml, answers, on, more].some((given) => given !== null);
  return isNamed || options.mailto || options.edit || options.copy || options.json;
}

/** The one question: what to thank for. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: questionsOf(await coach.guide('thanks')) };
}

/** The interview to thank for. Throws `usage` when none has been held, or all is over. */
function roundFor(coach: Coach, process: Process, on: Day | null): Round {
  const words = coach.words.thanks;
  const { company, id } = process;
  if (!isActive(process)) {
    const hint = words.endedHint(`coach outcome ${id}`);
    throw usage({ is: 'said', text: words.ended(company), hint });
  }
  const held = lastInterview(process, coach.today);
  if (on !== null) return roundOn(process, on);
  if (held) return held;
  const hint = words.noInterviewHint(`coach thanks ${id} --on ${coach.today}`);
  throw usage({ is: 'said', text: words.noInterview(company), hint });
}

/** Whom the letters are to: each one, or all at once with `--to alla`. Throws `usage` for a name nobody met has. */
async function receivers(
  coach: Coach,
  options: OptionsOf<'thanks'>,
  process: Process,
  round: Round,
): Promise<ThanksFor['to']> {
  const wanted = options.to;
  if (wanted === null) {
    const open = yetToThank(process, round, coach.today);
    return { people: open.length > 0 ? open : peopleAt(process, round), together: false };
  }
  const people = peopleAt(process, round);
  const words = coach.words.thanks;
  if (words.all.includes(wanted.toLowerCase())) return { people, together: people.length > 1 };
  if (people.length === 0)
    return { people: [{ name: wanted, role: null, mail: null }], together: false };
  const found = await personFitting(coach, people, wanted);
  if (found) return { people: [found], together: false };
  const names = people.map(({ name }) => name).join(', ');
  const hint = words.whoElse(`coach edit ${process.id}`);
  throw usage({ is: 'said', text: words.nobody(wanted, names), hint });
}

function sentResult(
  coach: Coach,
  guide: Guide,
  to: ThanksFor,
  on: Day,
  options: OptionsOf<'thanks'>,
): Result {
  const named = options.to !== null && !to.to.together;
  const name = named ? (to.to.people[0]?.name ?? null) : null;
  const process = coach.processes.change(to.process.id, (stored) =>
    thanksTold(stored, on, name).map((telling) => tell(coach, telling)),
  );
  return shown(coach, guide, options, { ...to, process }, []);
}

async function result(
  coach: Coach,
  guide: Guide,
  options: OptionsOf<'thanks'>,
  to: ThanksFor,
): Promise<Result> {
  const made = draftsOf(coach, guide, to);
  const drafts = options.edit ? await edited(coach, made) : made;
  warnOfMails(coach, to.to.people);
  const file = options.eml;
  const isOne = file !== null || options.mailto || options.copy;
  const one = isOne ? theOnly(coach, to, drafts) : null;
  if (file !== null && one) {
    const { emlOf } = await import('../../view/eml');
    await coach.writeFile(file, await emlOf(one));
    if (file !== '-') coach.note(coach.words.thanks.written(file));
  }
  if (options.copy && one) copy(coach, one);
  if (options.mailto && one) return linkResult(to, one);
  return shown(coach, guide, options, to, drafts);
}

/** Into the clipboard, if the terminal has one; says what came of it. */
function copy(coach: Coach, { subject, body }: Letter): void {
  const words = coach.words.thanks;
  coach.note(coach.copy(`${subject}\n\n${body}\n`) ? words.copied : words.noClipboard);
}

function linkResult({ process }: ThanksFor, draft: Letter): Result {
  const link = mailLink(draft);
  const document = { schema: 'coach.thanks/1', process: process.id, drafts: [{ ...draft, link }] };
  return { document, page: () => `${link}\n` };
}

/** The drafts after the person's own editor; one that was left as it was stays. The first line is the subject. */
async function edited(coach: Coach, drafts: Letter[]): Promise<Letter[]> {
  const done: Letter[] = [];
  for (const draft of drafts) {
    const text = await coach.edit(`${draft.subject}\n\n${draft.body}\n`, '.txt');
    const [subject = '', ...lines] = (text ?? '').split('\n');
    done.push(
      text === null ? draft : { ...draft, subject: subject.trim(), body: lines.join('\n').trim() },
    );
  }
  return done;
}

/** The one draft a file or a link can hold. Throws `usage` when there are several. */
function theOnly(coach: Coach, { to, process }: ThanksFor, drafts: Letter[]): Letter {
  const [one] = drafts;
  if (one && drafts.length === 1) return one;
  const words = coach.words.thanks;
  const names = to.people.map(({ name }) => name);
  const hint = words.chooseHint(`coach thanks ${process.id} --to "${names[0] ?? ''}"`);
  throw usage({ is: 'said', text: words.choose(names.join(', ')), hint });
}

function warnOfMails(coach: Coach, people: Person[]): void {
  for (const { name, mail } of people) {
    if (mail !== null && !isMail(mail)) coach.note(coach.words.thanks.badMail(mail, name));
  }
}

/** What shows this page again; null where the letters were written anew. */
function commandOf({ edit, to, on }: OptionsOf<'thanks'>, { id }: Process): string | null {
  const flags = [...(to === null ? [] : ['--to', typed(to)]), ...(on === null ? [] : ['--on', on])];
  return edit ? null : ['coach thanks', id, ...flags].join(' ');
}

function shown(
  coach: Coach,
  guide: Guide,
  options: OptionsOf<'thanks'>,
  to: ThanksFor,
  drafts: Letter[],
  against: AgainstThanks | null = null,
): Result {
  const { words, today, look } = coach;
  const { process, round } = to;
  const named = coach.settings.read().name !== null;
  const sent = thanksOf(process, today).map((one) => ({ on: one.on, to: one.to ?? null }));
  return {
    document: { schema: 'coach.thanks/1', process: process.id, drafts, sent },
    page: async () => {
      const { thanksPage } = await import('./page');
      const people = to.to.people;
      return thanksPage(
        {
          process,
          round,
          drafts,
          before: to.before ?? [],
          against,
          guide,
          people,
          named,
          ownRule: ownRule(coach, 'thanks-rule'),
          words,
          today,
          command: commandOf(options, process),
          more: options.more,
        },
        look,
      );
    },
  };
}
