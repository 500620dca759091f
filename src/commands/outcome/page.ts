import type { Words } from '../../words/words';
import type { Debrief } from '../../domain/debrief';
import { feedbackWords } from '../../domain/ledger/folds';
import type { Process } from '../../domain/process';
import type { OutcomeWords } from '../../words/outcome';
import { nearDay } from '../../view/days';
import { letterText } from '../followup/page';
import { hint, items, type Look, paragraph, prose, title } from '../../view/page';
import type { Letter } from '../../view/letter';
import { type ScreenPart, screenOf, type Screens } from '../../view/screens';
import { quoted } from '../../view/quoted';
import { jobName } from '../../view/job-name';

/** Everything the page of an ending shows. */
export interface OutcomePage {
  process: Process;
  words: Words;
  today: string;
  /** What was done in this run: written down, to a file, or remarked on. */
  once: string[];
  /** What to know before the mail goes. */
  before: string[];
  texts: string[];
  /** What can be read again, or later. */
  later: string[];
  /** What not to do right now. */
  leaveBe: string[];
  /** What the person wrote before the outcome was known. */
  notes: Debrief | null;
  notesIntro: string;
  lesson: string | null;
  call: string[];
  draft: Letter | null;
  /** What the law gives after a no, with its day. */
  rights: string[];
  /** The day a question may be asked, while it is too early. */
  reminder: string | null;
  /** How to go on: what serves now, and what can wait. */
  hints: { now: string[]; later: string[] };
  /** The command that shows the rest. */
  command: string;
  /** Which screen is wanted. */
  more: Screens['more'];
}

/** The page of an ending: first what may be felt, then what not to do, then at most one small step; what was said before and what can wait are behind it. A mail that is ready stands before all. */
export function outcomePage(shown: OutcomePage, look: Look): string {
  const { process, words, once, command, more } = shown;
  return screenOf(
    {
      head: [title(jobName(process), '', look)],
      first: firstParts(shown, look),
      once: once.map((text) => hint(text, look)),
      rest: restParts(shown, look),
      says: words.followup.more,
      command,
      more,
    },
    look,
  );
}

function firstParts(shown: OutcomePage, look: Look): ScreenPart[] {
  const { words, today, lesson, draft, reminder } = shown;
  const said = words.outcome;
  return [
    ...shown.before.map((text) => ({ heading: null, texts: [paragraph(text, look)] })),
    { heading: said.mail, texts: draft ? [letterText(draft, said, look)] : [] },
    ...shown.texts.slice(0, -1).map((text) => ({ heading: null, texts: [paragraph(text, look)] })),
    {
      heading: null,
      texts: [
        ...shown.texts.slice(-1).map((text) => paragraph(text, look)),
        ...(reminder === null ? [] : [prose(said.reminder(nearDay(reminder, today, words)), look)]),
      ],
    },
    theirWords(shown, said, look),
    { heading: said.takeAlong, texts: lesson === null ? [] : items([lesson], look) },
    { heading: null, texts: shown.rights.map((text) => paragraph(text, look)) },
    {
      heading: said.leaveBe,
      texts: shown.leaveBe.map((text) => paragraph(sentence(text), look, 4)),
    },
    { heading: null, texts: shown.hints.now.map((text) => hint(text, look)) },
  ];
}

/** The first sentence of a text: what not to do, without why. */
function sentence(text: string): string {
  return /^[^]*?[.?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function restParts(shown: OutcomePage, look: Look): ScreenPart[] {
  const said = shown.words.outcome;
  return [
    { heading: said.leaveBe, texts: shown.leaveBe.map((text) => paragraph(text, look, 4)) },
    noteLines(shown, said, look),
    { heading: said.callLines, texts: items(shown.call, look) },
    { heading: null, texts: shown.hints.later.map((text) => hint(text, look)) },
    ...shown.later.map((text) => ({ heading: null, texts: [paragraph(text, look)] })),
  ];
}

function theirWords({ process, words }: OutcomePage, texts: OutcomeWords, look: Look): ScreenPart {
  const said = feedbackWords(process);
  const shown = said === null ? [] : [prose(quoted(said, words), look, 4)];
  return { heading: texts.theirWords, texts: shown };
}

function noteLines(
  { notes, notesIntro }: OutcomePage,
  words: OutcomeWords,
  look: Look,
): ScreenPart {
  const lines = [
    ...(notes?.keep ?? []).map((text) => `${words.keep}: ${text}`),
    ...(notes?.change ?? []).map((text) => `${words.change}: ${text}`),
  ];
  const intro = lines.length === 0 ? [] : [paragraph(notesIntro, look, 4)];
  return { heading: words.earlier, texts: [...intro, ...items(lines, look)] };
}
