import type { Coach, Options, Result } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { isMail } from '../../domain/mail';
import { byName, type Reference, withoutPerson, withPerson } from '../../domain/people';
import { isActive, type Process } from '../../domain/process';
import { isPermission, withReferenceAnswers, withTold, yearIn } from '../../domain/references';
import { CoachError, usage } from '../../errors';
import { type Question, questionsOf } from '../../guide/guide';
import { fill, textOf } from '../../guide/guide';
import { referencesWords } from '../../words/references';
import { meant, wanted as spoken } from '../../words/spoken';
import { personAnswers } from '../../talk/person';
import { textOption } from '../../talk/options';
import { referencesResult } from './result';
import { processOf, readable } from '../../talk/which';

/** The options that say something of a reference, and the question each one answers. */
const DETAILS: Record<string, string> = {
  from: 'from',
  workedUntil: 'worked-until',
  permission: 'permission',
  mail: 'mail',
  phone: 'phone',
  remind: 'remind',
};

/** Who can speak of one's work: permission, what they know, what to remind them of, and the call to make. */
export async function run(coach: Coach, given: Options, [name]: string[]): Promise<Result> {
  const guide = await coach.guide('references');
  const options = withPermission(given);
  checkDetails(coach, options);
  const told = textOption(options['told']);
  const wanted = name ?? told;
  let process = wanted ? await processOf(coach, {}, wanted) : onlyActive(coach);
  const answers = await personAnswers(coach, options, questionsOf(guide), DETAILS);
  if (answers) keepReference(coach, answers, textOf(guide, 'no-permission').text);
  remove(coach, textOption(options['remove']));
  if (told !== null && process) process = tell(coach, options, process);
  const only = textOption(options['name']);
  return referencesResult(coach, {
    guide,
    process,
    references: only === null ? all(coach) : [oneNamed(coach, only)],
    letter: options['letter'] === true,
  });
}

/** What is asked of a reference. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: questionsOf(await coach.guide('references')) };
}

function all(coach: Coach): Reference[] {
  return coach.people.read().references;
}

/** The process the list is for when none is named. */
function onlyActive(coach: Coach): Process | null {
  const active = readable(coach).filter(isActive);
  return active.length === 1 ? (active[0] ?? null) : null;
}

/** The permission as it is kept, where it was given in the person's own word. */
function withPermission(options: Options): Options {
  const permission = meant((words) => words.permission, textOption(options['permission']) ?? '');
  return permission === null ? options : { ...options, permission };
}

/** Throws `usage` for a value that cannot be, before anything is kept. */
function checkDetails(coach: Coach, options: Options): void {
  const words = referencesWords[coach.language];
  const bad = (option: string, value: string, want: string): CoachError =>
    usage({ is: 'bad-value', option, value, want });
  const { permission, mail, workedUntil } = options;
  if (typeof permission === 'string' && !isPermission(permission)) {
    throw bad('--permission', permission, spoken('permission', coach.language));
  }
  if (typeof mail === 'string' && !isMail(mail)) throw bad('--mail', mail, words.wantMail);
  if (typeof workedUntil === 'string' && yearIn(workedUntil, coach.today) === null) {
    throw bad('--worked-until', workedUntil, words.wantYear);
  }
}

/** Keeps a reference; somebody known is filled in, not doubled. Says what could not be kept, and when permission is missing. */
function keepReference(coach: Coach, answers: Answers, noPermission: string): void {
  const words = referencesWords[coach.language];
  const name = textAnswer(answers, 'name') ?? '';
  const known = byName(all(coach), name).find(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  const kept = withReferenceAnswers(known, name, answers, coach.today);
  coach.people.change((people) => ({ ...people, references: withPerson(people.references, kept) }));
  const mail = textAnswer(answers, 'mail');
  const year = textAnswer(answers, 'worked-until');
  if (known) coach.note(words.updated(kept.name));
  if (mail !== null && !isMail(mail)) coach.note(words.badMail(mail));
  if (year !== null && yearIn(year, coach.today) === null) coach.note(words.badYear(year));
  if (kept.permission !== 'yes') coach.note(fill(noPermission, { name: kept.name }));
}

function remove(coach: Coach, name: string | null): void {
  if (name === null) return;
  const { name: found } = oneNamed(coach, name);
  coach.people.change((people) => ({
    ...people,
    references: withoutPerson(people.references, found),
  }));
  coach.note(referencesWords[coach.language].removed(found));
}

/** Notes that references know of the process: the one named, else all who have said yes. */
function tell(coach: Coach, options: Options, process: Process): Process {
  const words = referencesWords[coach.language];
  const name = textOption(options['name']);
  const told =
    name === null
      ? all(coach).filter(({ permission }) => permission === 'yes')
      : [oneNamed(coach, name)];
  if (told.length === 0) {
    const hint = words.nobodyHint(`coach references --told ${process.id} --name …`);
    throw usage({ is: 'said', text: words.nobodyToTell, hint });
  }
  if (!isActive(process)) coach.note(words.ended(process.company));
  const names = told.map((one) => one.name);
  return coach.processes.change(process.id, (stored) => withTold(stored, names, coach.today));
}

/** The one reference of this name. Throws `not-found`, and `usage` when the name fits several. */
function oneNamed(coach: Coach, name: string): Reference {
  const [found, ...more] = byName(all(coach), name);
  if (!found) throw new CoachError({ kind: 'not-found', what: 'person', name });
  if (more.length === 0) return found;
  throw usage({ is: 'ambiguous', name, ids: [found, ...more].map((one) => one.name) });
}
