import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { isMail } from '../../domain/mail';
import { called, type Reference, withoutPerson, withPerson } from '../../domain/people';
import { isActive, type Process } from '../../domain/process';
import { toldOn, withReferenceAnswers, yearIn } from '../../domain/references';
import { usage } from '../../errors';
import { type Question, questionsOf } from '../../guide/guide';
import { fill, textOf } from '../../guide/guide';
import type { Rules } from '../../talk/check';
import { mailRule, tellNamed } from '../../talk/person';
import { tell } from '../../talk/tell';
import { referencesResult } from './result';
import { peopleIfRead } from '../../talk/people-read';
import { goingOn, knownProcess } from '../../talk/which';
import { knownNamed } from '../../talk/which-person';

/** Who can speak of one's work: permission, what they know, what to remind them of, and the call to make. */
export async function run(
  coach: Coach,
  options: OptionsOf<'references'>,
  [name]: string[],
): Promise<Result> {
  const guide = await coach.guide('references');
  const details = detailsIn(coach, options);
  const told = options.told;
  const wanted = name ?? told;
  let process = wanted ? await knownProcess(coach, wanted) : onlyActive(coach);
  await tellNamed(coach, options.add, questionsOf(guide), details, {
    rules: referenceRules(coach),
    kept: coach.people,
    keep: (answers) => keepReference(coach, answers, textOf(guide, 'no-permission').text),
    command: 'coach references --add',
  });
  await remove(coach, options.remove);
  const only = options.name === null ? null : await knownNamed(coach, all(coach), options.name);
  if (told !== null && process) process = withTold(coach, only, process);
  const known = only === null ? peopleIfRead(coach)?.references : [only];
  return referencesResult(coach, {
    guide,
    process,
    references: known ?? [],
    areRead: known !== undefined,
    letter: options.letter,
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
  const active = goingOn(coach, 2);
  return active.length === 1 ? (active[0] ?? null) : null;
}

/** What the options say of a reference, by the question each one answers. Throws `usage` for what cannot be. */
function detailsIn(coach: Coach, options: OptionsOf<'references'>): Answers {
  const words = coach.words.references;
  const { from, workedUntil, permission, mail, phone, remind } = options;
  if (mail !== null && !isMail(mail)) {
    throw usage({ is: 'bad-value', option: '--mail', value: mail, want: words.wantMail });
  }
  if (workedUntil !== null && yearIn(workedUntil, coach.today) === null) {
    const [option, want] = ['--worked-until', words.wantYear];
    throw usage({ is: 'bad-value', option, value: workedUntil, want });
  }
  return { from, 'worked-until': workedUntil, permission, mail, phone, remind };
}

/** What the answers about a reference are held to, at the prompts and in a file. */
function referenceRules(coach: Coach): Rules {
  return {
    mail: mailRule(coach),
    'worked-until': (value) => {
      const year = textAnswer({ year: value }, 'year');
      const isYear = year === null || yearIn(year, coach.today) !== null;
      return isYear ? null : coach.words.references.badYear(year);
    },
  };
}

/** Keeps a reference; somebody known is filled in, not doubled. Says when permission is missing. */
function keepReference(coach: Coach, answers: Answers, noPermission: string): void {
  const words = coach.words.references;
  const name = textAnswer(answers, 'name') ?? '';
  const known = called(all(coach), name);
  const kept = withReferenceAnswers(known, name, answers, coach.today);
  coach.people.change((people) => ({ ...people, references: withPerson(people.references, kept) }));
  if (known) coach.note(words.updated(kept.name));
  if (kept.permission !== 'yes') coach.note(fill(noPermission, { name: kept.name }));
}

async function remove(coach: Coach, name: string | null): Promise<void> {
  if (name === null) return;
  const { name: found } = await knownNamed(coach, all(coach), name);
  coach.people.change((people) => ({
    ...people,
    references: withoutPerson(people.references, found),
  }));
  coach.note(coach.words.references.removed(found));
}

/** Notes that references know of the process: the one named, else all who have said yes. */
function withTold(coach: Coach, only: Reference | null, process: Process): Process {
  const words = coach.words.references;
  const told = only ? [only] : all(coach).filter(({ permission }) => permission === 'yes');
  if (told.length === 0) {
    const hint = words.nobodyHint('coach references');
    throw usage({ is: 'said', text: words.nobodyToTell, hint });
  }
  if (!isActive(process)) coach.note(words.ended(process.company));
  const names = told.map((one) => one.name);
  return coach.processes.change(process.id, (stored) =>
    names
      .filter((one) => toldOn(stored, one) === null)
      .map((one) => tell(coach, { kind: 'reference-told', on: coach.today, name: one })),
  );
}
