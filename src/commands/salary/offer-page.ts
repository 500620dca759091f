import type { Words } from '../../words/words';
import { among, figuresOf, type OfferStanding } from '../../domain/salary/bids';
import type { Day } from '../../domain/day/day';
import type { Process } from '../../domain/process';
import type { OfferTold } from '../../domain/salary/figures';
import { kronor, money, moneyBeside } from '../../view/amounts';
import { weekdayDay } from '../../view/days';
import { hint, items, type Look, prose, title } from '../../view/page';
import { type ScreenPart, screenOf, type Screens } from '../../view/screens';
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
  /** Which screen is wanted. */
  more: Screens['more'];
}

/** The page of an offer: where it stands, a calm answer, the day to answer; then what to think of it and what is open. The letters have a page of their own. */
export function offerPage(shown: OfferPage, look: Look): string {
  const { process, words, more } = shown;
  const said = words.salary.offer;
  const stands = [
    prose(offerLine(shown, look), look),
    prose(standingLine(shown), look),
    ...scaleDrawn(process, shown.today, words, look),
  ];
  const say = shown.say.map((text) => quoted(text, words));
  const letters = hint(said.letters(`coach salary letters ${process.id}`), look);
  return screenOf(
    {
      head: [title(jobName(process), words.salary.unit(process.country), look)],
      first: [
        { heading: null, texts: [stands.join('\n')] },
        beforeNo(shown, look),
        { heading: said.say, texts: items(say, look) },
        { heading: null, texts: [...dayLines(shown, look), letters] },
        ...shown.advice.map((text) => ({ heading: null, texts: [prose(text, look)] })),
      ],
      rest: [{ heading: said.open, texts: items(shown.openTerms, look) }],
      says: words.followup.more,
      command: `coach salary offer ${process.id}`,
      more,
    },
    look,
  );
}

/** The letters that answer an offer, each with when it is for. */
export function lettersPage(shown: OfferPage, look: Look): string {
  const { process, words, drafts, more } = shown;
  return screenOf(
    {
      head: [title(jobName(process), '', look)],
      first: drafts.flatMap((draft) => [
        draftPart(draft, words, look),
        ...(draft.use === 'no' ? [beforeNo(shown, look)] : []),
      ]),
      rest: [],
      says: words.followup.more,
      command: `coach salary letters ${process.id}`,
      more,
    },
    look,
  );
}

function beforeNo({ beforeNo: text }: OfferPage, look: Look): ScreenPart {
  return { heading: null, texts: text === null ? [] : [prose(text, look)] };
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

function draftPart({ use, subject, body }: OfferLetter, words: Words, look: Look): ScreenPart {
  const said = words.salary.offer;
  const lines = [prose(`${said.subject}: ${subject}`, look, 4), '', prose(body, look, 4)];
  return { heading: said.draft[use], texts: [lines.join('\n')] };
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
