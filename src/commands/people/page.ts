import type { Day } from '../../domain/day/day';
import { type Contact, longestSilent } from '../../domain/people';
import type { Language } from '../../guide/guide';
import { type PeopleWords, peopleWords } from '../../words/people';
import { shortDay } from '../../view/days';
import { hint, paragraph } from '../../view/inline';
import type { Look } from '../../view/look';
import { page, prose, section, title } from '../../view/page';

export interface PeoplePage {
  contacts: Contact[];
  /** A few texts that fit, their holes filled. */
  advice: { title: string; text: string }[];
  language: Language;
  today: Day;
}

/** The network, the one not heard of for longest first, and the role models with what to borrow. */
export function peoplePage(shown: PeoplePage, look: Look): string {
  const { contacts, advice, language, today } = shown;
  const words = peopleWords[language];
  const network = longestSilent(contacts.filter(isContact), today);
  const models = contacts.filter(({ roleModel }) => roleModel);
  const texts = advice.map(({ title: name, text }) => paragraph(`**${name}.** ${text}`, look, 4));
  return page([
    title(words.title, '', look),
    ...(contacts.length === 0 ? ['', hint(words.none('coach people --add'), look)] : []),
    ...section(
      words.network,
      network.flatMap((one) => contactLines(one, shown, words, look)),
      look,
    ),
    ...section(
      words.roleModels,
      models.flatMap((one) => modelLines(one, words, look)),
      look,
    ),
    ...section(words.worth, texts, look),
    ...(contacts.length === 0 ? [] : ['', ...hints(network, words, look)]),
  ]);
}

/** A role model seen only from afar is nobody to get in touch with. */
function isContact({ roleModel, lastMet, nextThought }: Contact): boolean {
  return !roleModel || lastMet !== null || nextThought !== null;
}

function contactLines(
  { name, from, lastMet, nextThought, mail }: Contact,
  { today, language }: PeoplePage,
  words: PeopleWords,
  look: Look,
): string[] {
  const met = lastMet === null ? words.neverMet : words.lastMet(shortDay(lastMet, today, language));
  const facts = [from, met, mail].filter((fact): fact is string => fact !== null);
  const next = nextThought === null ? [] : [prose(words.next(nextThought), look, 6)];
  const known = prose(look.style.quiet(facts.join(', ')), look, 6);
  return [prose(look.style.strong(name), look, 4), known, ...next];
}

function modelLines({ name, learn, borrow }: Contact, words: PeopleWords, look: Look): string[] {
  return [
    prose(look.style.strong(name), look, 4),
    ...(learn === null ? [] : [prose(words.does(learn), look, 6)]),
    ...(borrow === null ? [] : [prose(words.borrow(borrow), look, 6)]),
  ];
}

function hints(network: Contact[], words: PeopleWords, look: Look): string[] {
  const [first] = network;
  const lines = [
    words.add('coach people --add'),
    ...(first ? [words.met(`coach people --add "${first.name}" --last-met "i dag"`)] : []),
  ];
  return lines.map((line) => hint(line, look));
}
