import { among, figuresOf, type Standing } from '../../domain/salary/bids';
import type { Day } from '../../domain/day/day';
import type { Offer, Process } from '../../domain/process';
import type { Language } from '../../guide/guide';
import { salaryWords } from '../../words/salary';
import { kronor, money, moneyBeside } from '../../view/amounts';
import { weekdayDay } from '../../view/days';
import { quoted } from '../../view/quoted';
import type { Look } from '../../view/look';
import { items, page, prose, section, title } from '../../view/page';
import { drawn, nameOf } from './page';

/** A letter with its holes filled. */
export interface Draft {
  /** When it is for: the first answer, to ask for more, to say yes or no. */
  use: 'now' | 'ask' | 'yes' | 'no';
  subject: string;
  body: string;
}

/** Everything the page of an offer shows. */
export interface OfferPage {
  process: Process;
  offer: Offer;
  stands: Standing | null;
  /** What to think of where it stands, and how to answer calmly. */
  advice: string[];
  openTerms: string[];
  say: string[];
  drafts: Draft[];
  today: Day;
  language: Language;
}

/** The page of an offer: where it stands, what is open, a calm answer, the day to answer. */
export function offerPage(shown: OfferPage, look: Look): string {
  const { process, offer, language } = shown;
  const words = salaryWords[language].offer;
  const { country } = process;
  return page([
    title(nameOf(process), salaryWords[language].unit(country), look),
    '',
    prose(look.style.strong(words.title(money(offer.amount, country, language))), look),
    prose(look.style.quiet(moneyBeside(offer.amount, country, language)), look),
    prose(standingLine(shown), look),
    ...drawn(process, language, look),
    ...shown.advice.flatMap((text) => ['', prose(text, look)]),
    ...section(words.open, items(shown.openTerms, look), look),
    ...section(
      words.say,
      items(
        shown.say.map((text) => quoted(text, language)),
        look,
      ),
      look,
    ),
    ...shown.drafts.flatMap((draft) => draftLines(draft, language, look)),
    '',
    ...dayLines(shown, look),
  ]);
}

function standingLine({ process, offer, stands, language }: OfferPage): string {
  const words = salaryWords[language].offer;
  const { bids } = process.salary;
  const found = among(offer.amount, bids);
  if (stands !== null || !found) return words.standing[stands ?? 'unknown'];
  const above = found.under === null ? null : figuresOf(bids)[found.under];
  return words.among(found, kronor((above ?? 0) - offer.amount, process.country, language));
}

function draftLines({ use, subject, body }: Draft, language: Language, look: Look): string[] {
  const words = salaryWords[language].offer;
  const lines = [prose(`${words.subject}: ${subject}`, look, 4), '', prose(body, look, 4)];
  return section(words.draft[use], lines, look);
}

function dayLines({ process, offer, today, language }: OfferPage, look: Look): string[] {
  const words = salaryWords[language].offer;
  if (offer.answerBy !== null)
    return [prose(words.by(weekdayDay(offer.answerBy, today, language)), look)];
  return [
    prose(words.noDay, look),
    prose(look.style.command(`coach salary ${process.id} --answer-by …`), look, 4),
  ];
}
