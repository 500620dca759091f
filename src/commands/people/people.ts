import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { isMail } from '../../domain/mail';
import { hasHadNo, metElsewhere, withContactAnswers } from '../../domain/network';
import { type Acquaintance, called, withoutPerson, withPerson } from '../../domain/people';
import { usage } from '../../errors';
import { fill, type Guide, type Question, questionsOf, titledOf } from '../../guide/guide';
import { mailRule, tellNamed } from '../../talk/person';
import { readableIn } from '../../talk/which';
import { knownNamed } from '../../talk/which-person';

/** Advice for a page; which of the rest is shown changes from day to day. */
const ADVICE = {
  network: ['little-often', 'impression', 'claim'],
  models: ['ask-advice', 'make-yours', 'from-afar'],
};

/** The network and the role models: who, when last met, what to learn from them. */
export async function run(coach: Coach, options: OptionsOf<'people'>): Promise<Result> {
  const guide = await coach.guide('people');
  const details = detailsIn(coach, options);
  await tellNamed(coach, options.add, questionsOf(guide), details, {
    rules: { mail: mailRule(coach) },
    kept: coach.people,
    keep: (answers) => keepContact(coach, answers),
    command: 'coach people --add',
  });
  await remove(coach, options.remove);
  return result(coach, guide);
}

/** What is asked of a person. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: questionsOf(await coach.guide('people')) };
}

/** What the options say of a person, by the question each one answers. Throws `usage` for what cannot be. */
function detailsIn(coach: Coach, options: OptionsOf<'people'>): Answers {
  const { from, lastMet, next, learn, borrow, mail, roleModel } = options;
  if (mail !== null && !isMail(mail)) {
    const text = coach.words.answers.badMail(mail);
    throw usage({ is: 'said', text, hint: '' });
  }
  const kind = roleModel || borrow || learn ? 'role-model' : null;
  return { from, 'last-met': lastMet, 'next-thought': next, learn, borrow, mail, kind };
}

/** Keeps somebody; one who is known is filled in, not doubled. */
function keepContact(coach: Coach, answers: Answers): void {
  const words = coach.words.people;
  const name = textAnswer(answers, 'name') ?? '';
  const { contacts } = coach.people.read();
  const known = called(contacts, name);
  const kept = withContactAnswers(known, name, answers);
  coach.people.change((people) => ({ ...people, contacts: withPerson(people.contacts, kept) }));
  if (known) coach.note(words.updated(kept.name));
}

async function remove(coach: Coach, name: string | null): Promise<void> {
  if (name === null) return;
  const { name: found } = await knownNamed(coach, coach.people.read().contacts, name);
  coach.people.change((people) => ({ ...people, contacts: withoutPerson(people.contacts, found) }));
  coach.note(coach.words.people.removed(found));
}

async function result(coach: Coach, guide: Guide): Promise<Result> {
  const { words, today, look } = coach;
  const { contacts } = coach.people.read();
  const advice = await adviceFor(coach, guide, contacts);
  return {
    document: { schema: 'coach.people/1', people: contacts },
    page: async () => {
      const { peoplePage } = await import('./page');
      return peoplePage({ contacts, advice, words, today }, look);
    },
  };
}

/** From so many contacts on nobody has to be told why (this project's number). */
const MANY = 5;

/** After a no first of all to leave the employer alone; then new people met; how to tend a network until there is one, and what a role model is for until there is one. */
async function adviceFor(
  coach: Coach,
  guide: Guide,
  contacts: Acquaintance[],
): Promise<{ title: string; text: string }[]> {
  const withNo = await coach.everything.having('a no');
  const met = metElsewhere(readableIn(coach, coach.processes.active()), contacts);
  const hasModel = contacts.some(({ roleModel }) => roleModel);
  const ids = [
    ...(hasHadNo(readableIn(coach, withNo), coach.today) ? ['after-no'] : []),
    ...(met ? ['from-interview'] : []),
    ...(contacts.length < MANY ? ADVICE.network : []),
    ...(hasModel ? ['make-yours'] : ADVICE.models),
  ];
  return ids.map((id) => {
    const { title, text } = titledOf(guide, id);
    return { title, text: fill(text, { company: met?.company ?? '' }) };
  });
}
