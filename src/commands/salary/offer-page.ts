import type { Words } from '../../words/words';
import { among, figuresOf, type OfferStanding } from '../../domain/salary/bids';
import type { Day } from '../../domain/day/day';
import type { Process } from '../../domain/process';
import type { OfferTold } from '../../domain/salary/figures';
import { kronor, money, moneyBeside } from '../../view/amounts';
import { weekdayDay } from '../../view/days';
import { hint, items, type Look, page, prose, section, title } from '../../view/page';
import { quoted } from '../../view/quoted';
import { scaleDrawn } from './page';
import { jobName } from '../../view/job-name';

/** A letter with its holes filled. */
export interface OfferLetter {
  /** When it is for: the first answer, to ask for more, to say yes or no. */
  use: 'now' | 'ask' | 'yes' | 'no';
  subject: string;
  body: string;
}

/** Everything the page of an offer shows. */
export interface OfferPage {
  process: Process;
  offer: OfferTold;
  stands: OfferStanding | null;
  /** What to think of where it stands, and how to answer calmly. */
  advice: string[];
  /** To read before a no, where one is spoken of. */
  beforeNo: string | null;
  openTerms: string[];
  say: string[];
  drafts: OfferLetter[];
  today: Day;
  words: Words;
}

/** The page of an offer: where it stands, what is open, a calm answer, the day to answer. The letters have a page of their own. */
export function offerPage(shown: OfferPage, look: Look): string {
  const { process, words } = shown;
  const said = words.salary.offer;
  const { country } = process;
  return page([
    title(jobName(process), words.salary.unit(country), look),
    '',
    prose(offerLine(shown, look), look),
    prose(standingLine(shown), look),
    ...scaleDrawn(process, shown.today, words, look),
    ...shown.advice.flatMap((text) => ['', prose(text, look)]),
    ...beforeNo(shown, look),
    ...section(said.open, items(shown.openTerms, look), look),
    ...section(
      said.say,
      items(
        shown.say.map((text) => quoted(text, words)),
        look,
      ),
      look,
    ),
    '',
    ...dayLines(shown, look),
    hint(said.letters(`coach salary letters ${process.id}`), look),
  ]);
}

/** The letters that answer an offer, each with when it is for. */
export function lettersPage(shown: OfferPage, look: Look): string {
  const { process, words, drafts } = shown;
  return page([
    title(jobName(process), '', look),
    ...drafts.flatMap((draft) => [
      ...draftLines(draft, words, look),
      ...(draft.use === 'no' ? beforeNo(shown, look) : []),
    ]),
  ]);
}

function beforeNo({ beforeNo: text }: OfferPage, look: Look): string[] {
  return text === null ? [] : ['', prose(text, look)];
}

/** The offer as it is counted in the country, with the other way beside it. */
function offerLine({ process, offer, words }: OfferPage, look: Look): string {
  const { country } = process;
  const sum = look.style.strong(words.salary.offer.title(money(offer.amount, country, words)));
  return `${sum}  ${look.style.quiet(moneyBeside(offer.amount, country, words))}`;
}

function standingLine({ process, offer, stands, words }: OfferPage): string {
  const said = words.salary.offer;
  const { bids } = process.salary;
  const found = among(offer.amount, bids);
  if (stands !== null || !found) return said.standing[stands ?? 'unknown'];
  const above = found.under === null ? null : figuresOf(bids)[found.under];
  return said.among(found, kronor((above ?? 0) - offer.amount, process.country, words));
}

function draftLines({ use, subject, body }: OfferLetter, words: Words, look: Look): string[] {
  const said = words.salary.offer;
  const lines = [prose(`${said.subject}: ${subject}`, look, 4), '', prose(body, look, 4)];
  return section(said.draft[use], lines, look);
}

function dayLines({ process, offer, today, words }: OfferPage, look: Look): string[] {
  const said = words.salary.offer;
  if (offer.answerBy !== null)
    return [prose(said.by(weekdayDay(offer.answerBy, today, words)), look)];
  return [
    prose(said.noDay, look),
    prose(look.style.command(`coach salary ${process.id} --answer-by`), look, 4),
  ];
}
