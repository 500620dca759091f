import type { Day } from '../../domain/day/day';
import { figuresOf } from '../../domain/salary/bids';
import type { OfferBeside } from '../../domain/salary/compare';
import { kronor, money, moneyBeside } from '../../view/amounts';
import { weekdayDay } from '../../view/days';
import { columns, hint, type Look, page, prose, section, title } from '../../view/page';
import type { Words } from '../../words/words';
import { jobName } from '../../view/job-name';

/** A term that matters in some of the offers. */
export interface Term {
  id: string;
  title: string;
}

export interface ComparePage {
  offers: OfferBeside[];
  terms: Term[];
  today: Day;
  words: Words;
}

/** Each thing by itself, the offers under it in the same order; nothing is added up. */
export function comparePage(shown: ComparePage, look: Look): string {
  const { offers, terms, words } = shown;
  const said = words.compare;
  const [only] = offers;
  if (!only) return page([prose(said.none, look)]);
  if (offers.length === 1) return page(oneLines(only, words, look));
  const under = (heading: string, text: (offer: OfferBeside) => string): string[] =>
    section(
      heading,
      columns(
        offers.map((one) => [called(one, offers), text(one)]),
        look,
        4,
      ),
      look,
    );
  return page([
    title(said.title, '', look),
    ...under(said.pay, (one) => payText(one, words)),
    ...under(said.levels, (one) => levelText(one, words)),
    ...under(said.answerBy, (one) => dayText(one, shown)),
    ...terms.flatMap(({ id, title: term }) => under(term, (one) => termText(one, id, words))),
    '',
    ...(terms.length === 0 ? [hint(said.noTerms('coach salary --matters'), look), ''] : []),
    prose(said.noWinner, look),
  ]);
}

function oneLines({ process }: OfferBeside, words: Words, look: Look): string[] {
  return [
    prose(words.compare.one(jobName(process)), look),
    '',
    hint(words.compare.look(`coach salary offer ${process.id}`), look),
  ];
}

/** The employer, with the post where another offer is of the same one. */
function called({ process }: OfferBeside, all: readonly OfferBeside[]): string {
  const isShared = all.filter((one) => one.process.company === process.company).length > 1;
  return isShared ? jobName(process) : process.company;
}

function payText({ process, amount, stands }: OfferBeside, words: Words): string {
  if (amount === null) return words.compare.noFigure;
  const { country } = process;
  const sum = `${money(amount, country, words)}, ${moneyBeside(amount, country, words)}`;
  return stands === null ? sum : `${sum}. ${words.salary.offer.standing[stands]}`;
}

function levelText({ process }: OfferBeside, words: Words): string {
  const figures = figuresOf(process.salary.bids);
  const texts = (['realistic', 'dream'] as const).flatMap((level) => {
    const amount = figures[level];
    if (amount === null) return [];
    return [`${words.salary.level[level]} ${kronor(amount, process.country, words)}`];
  });
  return texts.length === 0 ? words.compare.noLevels : texts.join(', ');
}

function dayText({ answerBy }: OfferBeside, { today, words }: ComparePage): string {
  return answerBy === null ? words.compare.noDay : weekdayDay(answerBy, today, words);
}

function termText({ process }: OfferBeside, id: string, { compare: said }: Words): string {
  const term = process.salary.terms[id];
  const note = term?.note ?? said.noNote;
  return term?.settled ? said.settled(note) : note;
}
