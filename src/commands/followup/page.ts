import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import type { Receipt } from '../../domain/followup/receipt';
import type { VerdictKind } from '../../domain/followup/rule';
import type { FollowupWords } from '../../words/followup';
import { longDay } from '../../view/days';
import {
  hint,
  type Look,
  page,
  pageWidth,
  paragraph,
  prose,
  section,
  title,
} from '../../view/page';
import { addressed, type Letter } from '../../view/letter';
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
  /** How else to go on: what it does, and the command. */
  hints: string[];
  /** Whether the mail is shown although it is only as good. */
  mail: 'when it is the answer' | 'always';
}

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

/** The page of an answer: what, why with its sources, what speaks against, what would change it, and how to act. */
export function followupPage(shown: FollowupPage, look: Look): string {
  const { answered, words, today } = shown;
  const texts = words.followup;
  const listed = (said: SourcedText[]): string[] => said.map((one) => sourced(one, look));
  const list = (all: string[]): string[] => all.map((text) => paragraph(text, look, 4));
  return page([
    title(shown.name, longDay(today, words), look),
    '',
    prose(look.style.accent(answered.headline), look),
    '',
    ...(answered.ownRule === null ? [] : [prose(answered.ownRule.line, look), '']),
    ...(answered.houseRule === null ? [] : [paragraph(answered.houseRule, look), '']),
    answered.because.length > 0
      ? paragraph(answered.why.text, look)
      : sourced(answered.why, look, 2),
    ...(shown.acts.length > 0 ? [''] : []),
    ...shown.acts.map((text) => hint(text, look)),
    ...section(texts.because, listed(answered.because), look),
    ...section(
      texts.against,
      answered.against.map((said) => sourced(said, look)),
      look,
    ),
    ...section(texts.alsoGood, list(answered.alternatives), look),
    ...section(texts.meanwhile, list(answered.meanwhile), look),
    ...section(texts.wouldChange, list(changesShown(answered).map(({ text }) => text)), look),
    ...scriptLines(answered, texts, look),
    ...draftLines(shown, texts, look),
    ...section(texts.keepInMind, list(answered.beside), look),
    ...section(texts.schools, list(answered.schools), look),
    '',
    ...shown.hints.map((text) => hint(text, look)),
  ]);
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

function scriptLines({ script }: Answered, words: FollowupWords, look: Look): string[] {
  if (!script) return [];
  const { opening, question, closing, notYet, ifTrue, voicemail } = script;
  const lines = [opening, question, ...(notYet === null ? [] : [notYet]), closing];
  const said = lines.flatMap((text) => [prose(text, look, 4), '']);
  return [
    ...section(words.say, said.slice(0, -1), look),
    ...section(words.ifTrue, ifTrue === null ? [] : [prose(ifTrue, look, 4)], look),
    ...section(words.voicemail, [prose(voicemail, look, 4)], look),
  ];
}

function draftLines({ answered, mail }: FollowupPage, words: FollowupWords, look: Look): string[] {
  const { draft, receipt } = answered;
  const isAnswer = !['call', 'wait', 'let-go'].includes(receipt.verdict);
  return draft && (isAnswer || mail === 'always') ? letterLines(draft, words, look) : [];
}

/** A draft under its heading: whom to, subject, text. */
export function letterLines(
  draft: Letter,
  words: Pick<FollowupWords, 'mail' | 'subject'>,
  look: Look,
): string[] {
  const to = addressed(draft);
  const head = [...(to === '' ? [] : [to]), `${words.subject}: ${draft.subject}`];
  const lines = head.map((line) => prose(look.style.quiet(line), look, 4));
  return section(words.mail, [...lines, '', prose(draft.body, look, 4)], look);
}
