import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import type { Receipt } from '../../domain/followup/receipt';
import type { VerdictKind } from '../../domain/followup/rule';
import type { FollowupWords } from '../../words/followup';
import { longDay } from '../../view/days';
import { hint, type Look, pageWidth, paragraph, prose, title } from '../../view/page';
import { addressed, type Letter } from '../../view/letter';
import { type ScreenPart, screenOf, type Screens } from '../../view/screens';
import { quoted } from '../../view/quoted';
import { widthOf } from '../../view/width';

/** A sentence with the rows it stands on and the names of their sources. */
export interface SourcedText {
  text: string;
  rows: string[];
  sources: string[];
}

/** The lines of a call, in the order they are said. */
export interface CallScript {
  opening: string;
  question: string;
  closing: string;
  /** What to say when they do not know yet; null where they were not asked for a day. */
  notYet: string | null;
  /** Said only if it is so: that this is the job one wants most. */
  ifTrue: string | null;
  voicemail: string;
}

/** A receipt in the person's language: everything a page or a document needs. */
export interface Answered {
  receipt: Receipt;
  headline: string;
  why: SourcedText;
  /** Which rule of the person's own turned the answer, and what it would have been; null where `why` says so. */
  houseRule: string | null;
  /** A rule in the person's own words, which turns nothing: the words, and the line that shows them. */
  ownRule: { words: string; line: string } | null;
  because: SourcedText[];
  against: SourcedText[];
  /** To read before the letter goes: what a no may cost. */
  beforeNo: SourcedText[];
  alternatives: string[];
  meanwhile: string[];
  beside: string[];
  wouldChange: { fact: string; verdict: VerdictKind; on: Day; rule: string; text: string }[];
  script: CallScript | null;
  draft: Letter | null;
  /** The schools, where nothing but time decides. */
  schools: string[];
}

export interface FollowupPage {
  answered: Answered;
  /** Company and role; empty for facts alone. */
  name: string;
  today: string;
  words: Words;
  /** What was just written, and the command that goes with the answer; told at the top. */
  acts: string[];
  /** How else to go on: what it does, and the command; what serves today, and what can wait. */
  hints: { now: string[]; later: string[] };
  /** Whether the mail is shown although it is only as good. */
  mail: 'when it is the answer' | 'always';
  /** The command that shows the rest; null where all is told in one go. */
  command: string | null;
  /** Which screen of it is wanted. */
  more: Screens['more'];
}

/** How many reasons the first screen tells of. */
const MOST_REASONS = 3;

/** How many changes a page tells of; a document tells of all. */
const MOST_CHANGES = 4;

/** How many sources a page names beside a sentence. */
const MOST_SOURCES = 2;

/** The changes a page tells of: an offer is never told as a reason to wait, for it waits for an answer. */
function changesShown({ wouldChange }: Answered): Answered['wouldChange'] {
  const isOdd = ({ fact, verdict }: Answered['wouldChange'][number]): boolean =>
    fact === 'offer-came' && verdict === 'wait';
  return wouldChange.filter((one) => !isOdd(one)).slice(0, MOST_CHANGES);
}

/** The page of an answer: what, why, and the words for it; then what speaks against, what would change it, and all that goes with it. */
export function followupPage(shown: FollowupPage, look: Look): string {
  const { answered, words, today, command, more } = shown;
  const head = [
    title(shown.name, longDay(today, words), look),
    '',
    prose(look.style.accent(answered.headline), look),
  ];
  const [first, rest] = [firstParts(shown, look), restParts(shown, look)];
  return screenOf({ head, first, rest, says: words.followup.more, command, more }, look);
}

/** What to do now: why, the words to say or to write, the reasons, one thing to do meanwhile. */
function firstParts(shown: FollowupPage, look: Look): ScreenPart[] {
  const { answered, words, acts, hints } = shown;
  const { why, because, beforeNo, ownRule, houseRule } = answered;
  const texts = words.followup;
  return [
    { heading: null, texts: ownRule === null ? [] : [prose(ownRule.line, look)] },
    { heading: null, texts: houseRule === null ? [] : [paragraph(houseRule, look)] },
    {
      heading: null,
      texts: [because.length > 0 ? paragraph(why.text, look) : sourced(why, look, 2)],
    },
    { heading: null, texts: beforeNo.map(({ text }) => paragraph(text, look)) },
    { heading: null, texts: acts.map((text) => hint(text, look)) },
    ...draftPart(shown, look, isMailWanted),
    ...scriptPart(shown, look),
    {
      heading: texts.because,
      texts: because.slice(0, MOST_REASONS).map((one) => sourced(one, look)),
    },
    { heading: texts.meanwhile, texts: meanwhileOf(shown, look).slice(0, 1) },
    { heading: null, texts: hints.now.map((text) => hint(text, look)) },
  ];
}

/** What would change the answer, the receipt, and what helps besides. */
function restParts(shown: FollowupPage, look: Look): ScreenPart[] {
  const { answered, words, hints } = shown;
  const { because, against, alternatives, beside, schools, script } = answered;
  const texts = words.followup;
  const list = (all: readonly string[]): string[] => all.map((text) => paragraph(text, look, 4));
  return [
    { heading: texts.because, texts: because.slice(MOST_REASONS).map((one) => sourced(one, look)) },
    { heading: texts.against, texts: against.map((one) => sourced(one, look)) },
    { heading: texts.alsoGood, texts: list(alternatives) },
    { heading: texts.wouldChange, texts: list(changesShown(answered).map(({ text }) => text)) },
    { heading: texts.meanwhile, texts: meanwhileOf(shown, look).slice(1) },
    { heading: texts.ifTrue, texts: script?.ifTrue ? [prose(script.ifTrue, look, 4)] : [] },
    { heading: texts.voicemail, texts: script ? [prose(script.voicemail, look, 4)] : [] },
    { heading: texts.keepInMind, texts: list(beside) },
    ...draftPart(shown, look, (one) => !isMailWanted(one)),
    { heading: texts.schools, texts: list(schools) },
    { heading: null, texts: hints.later.map((text) => hint(text, look)) },
  ];
}

/** What to do meanwhile; another thing is first each day. */
function meanwhileOf({ answered, today }: FollowupPage, look: Look): string[] {
  const texts = answered.meanwhile.map((text) => paragraph(text, look, 4));
  const first = Number(today.slice(-2)) % Math.max(1, texts.length);
  return [...texts.slice(first), ...texts.slice(0, first)];
}

/** A sentence with the names of its sources at the right margin, or below it where there is no room. */
function sourced({ text, sources }: SourcedText, look: Look, indent = 4): string {
  const body = paragraph(text, look, indent);
  const names = sources.slice(0, MOST_SOURCES).join(' · ');
  if (names === '') return body;
  const last = body.split('\n').at(-1) ?? '';
  const room = pageWidth(look) - 2 - widthOf(last) - widthOf(names);
  if (room < 2) return `${body}\n${prose(look.style.quiet(names), look, indent + 2)}`;
  return `${body}${' '.repeat(room)}${look.style.quiet(names)}`;
}

/** What is said, line by line. */
function scriptPart({ answered, words }: FollowupPage, look: Look): ScreenPart[] {
  const { script } = answered;
  if (!script) return [];
  const { opening, question, closing, notYet } = script;
  const said = [opening, question, ...(notYet === null ? [] : [notYet]), closing];
  const spoken = said.map((text) => prose(quoted(text, words), look, 4)).join('\n');
  return [{ heading: words.followup.say, texts: [spoken] }];
}

/** Whether the mail is what to send now: it was asked for, or it is the answer and no command of its own makes it. */
function isMailWanted({ answered, mail }: FollowupPage): boolean {
  return mail === 'always' || ['mail', 'ask-feedback'].includes(answered.receipt.verdict);
}

/** The mail, where it is the answer or was asked for. */
function draftPart(
  shown: FollowupPage,
  look: Look,
  isHere: (shown: FollowupPage) => boolean,
): ScreenPart[] {
  const { draft, receipt } = shown.answered;
  const isAnswer = !['call', 'wait', 'let-go'].includes(receipt.verdict);
  const isShown = draft !== null && (isAnswer || shown.mail === 'always') && isHere(shown);
  if (!isShown) return [];
  const texts = shown.words.followup;
  return [{ heading: texts.mail, texts: [letterText(draft, texts, look)] }];
}

/** A draft: whom to, subject, text. */
export function letterText(
  draft: Letter,
  { subject }: Pick<FollowupWords, 'subject'>,
  look: Look,
): string {
  const to = addressed(draft);
  const head = [...(to === '' ? [] : [to]), `${subject}: ${draft.subject}`];
  const lines = head.map((line) => prose(look.style.quiet(line), look, 4));
  return [...lines, '', prose(draft.body, look, 4)].join('\n');
}
