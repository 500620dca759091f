import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import { type Acquaintance, longestSilent } from '../../domain/people';
import type { PeopleWords } from '../../words/people';
import { nearDay, shortDay } from '../../view/days';
import { hint, type Look, page, paragraph, prose, section, title } from '../../view/page';

export interface PeoplePage {
  contacts: Acquaintance[];
  /** A few texts that fit, their holes filled. */
  advice: { title: string; text: string }[];
  words: Words;
  today: Day;
}

/** The network, the one not heard of for longest first, and the role models with what to borrow. */
export function peoplePage(shown: PeoplePage, look: Look): string {
  const { contacts, advice, words, today } = shown;
  const said = words.people;
  const network = longestSilent(contacts.filter(isContact), today);
  const models = contacts.filter(({ roleModel }) => roleModel);
  const texts = advice.map(({ title: name, text }) => paragraph(`**${name}.** ${text}`, look, 4));
  return page([
    title(said.title, '', look),
    ...(contacts.length === 0 ? ['', hint(said.none('coach people --add'), look)] : []),
    ...section(
      said.network,
      network.flatMap((one) => contactLines(one, shown, said, look)),
      look,
    ),
    ...section(
      said.roleModels,
      models.flatMap((one) => modelLines(one, said, look)),
      look,
    ),
    ...section(said.worth, texts, look),
    ...(contacts.length === 0 ? [] : ['', ...hints(network, shown, said, look)]),
  ]);
}

/** A role model seen only from afar is nobody to get in touch with. */
function isContact({ roleModel, lastMet, nextThought }: Acquaintance): boolean {
  return !roleModel || lastMet !== null || nextThought !== null;
}

function contactLines(
  { name, from, lastMet, nextThought, mail }: Acquaintance,
  { today, words }: PeoplePage,
  said: PeopleWords,
  look: Look,
): string[] {
  const met = lastMet === null ? said.neverMet : said.lastMet(shortDay(lastMet, today, words));
  const facts = [from, met, mail].filter((fact): fact is string => fact !== null);
  const next = nextThought === null ? [] : [prose(said.next(nextThought), look, 6)];
  const known = prose(look.style.quiet(facts.join(', ')), look, 6);
  return [prose(look.style.strong(name), look, 4), known, ...next];
}

function modelLines(
  { name, learn, borrow }: Acquaintance,
  words: PeopleWords,
  look: Look,
): string[] {
  return [
    prose(look.style.strong(name), look, 4),
    ...(learn === null ? [] : [prose(words.does(learn), look, 6)]),
    ...(borrow === null ? [] : [prose(words.borrow(borrow), look, 6)]),
  ];
}

function hints(
  network: Acquaintance[],
  { today, words }: PeoplePage,
  said: PeopleWords,
  look: Look,
): string[] {
  const [first] = network;
  const near = nearDay(today, today, words);
  const lines = [
    said.add('coach people --add'),
    ...(first ? [said.met(`coach people --add "${first.name}" --last-met "${near}"`)] : []),
  ];
  return lines.map((line) => hint(line, look));
}
