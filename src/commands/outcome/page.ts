import type { Words } from '../../words/words';
import type { Debrief } from '../../domain/debrief';
import { feedbackWords } from '../../domain/ledger/folds';
import type { Process } from '../../domain/process';
import type { OutcomeWords } from '../../words/outcome';
import { nearDay } from '../../view/days';
import { letterLines } from '../followup/page';
import { hint, items, type Look, page, paragraph, prose, section, title } from '../../view/page';
import type { Letter } from '../../view/letter';
import { quoted } from '../../view/quoted';
import { jobName } from '../../view/job-name';

/** Everything the page of an ending shows. */
export interface OutcomePage {
  process: Process;
  words: Words;
  today: string;
  /** What was written down in this run. */
  kept: string | null;
  texts: string[];
  /** What not to do right now. */
  leaveBe: string[];
  /** What the person wrote before the outcome was known. */
  notes: Debrief | null;
  notesIntro: string;
  lesson: string | null;
  /** The one question. */
  question: string | null;
  call: string[];
  draft: Letter | null;
  /** What the law gives after a no, with its day. */
  rights: string[];
  /** The day a question may be asked, while it is too early. */
  reminder: string | null;
  hints: string[];
}

/** The page of an ending: first what may be felt, then what not to do, then at most one small step. */
export function outcomePage(shown: OutcomePage, look: Look): string {
  const { process, words, today } = shown;
  const said = words.outcome;
  const name = jobName(process);
  return page([
    title(name, '', look),
    ...shown.texts.flatMap((text) => ['', paragraph(text, look)]),
    ...section(
      said.leaveBe,
      shown.leaveBe.map((text) => paragraph(text, look, 4)),
      look,
    ),
    ...theirWords(shown, said, look),
    ...section(said.takeAlong, shown.lesson === null ? [] : items([shown.lesson], look), look),
    ...noteLines(shown, said, look),
    ...section(said.question, shown.question === null ? [] : items([shown.question], look), look),
    ...(shown.draft ? letterLines(shown.draft, said, look) : []),
    ...section(said.callLines, items(shown.call, look), look),
    ...(shown.reminder === null
      ? []
      : ['', prose(said.reminder(nearDay(shown.reminder, today, words)), look)]),
    ...shown.rights.flatMap((text) => ['', paragraph(text, look)]),
    ...(shown.kept === null ? [] : ['', prose(look.style.quiet(shown.kept), look)]),
    '',
    ...shown.hints.map((text) => hint(text, look)),
  ]);
}

function theirWords({ process, words }: OutcomePage, texts: OutcomeWords, look: Look): string[] {
  const said = feedbackWords(process);
  if (said === null) return [];
  return section(texts.theirWords, [prose(quoted(said, words), look, 4)], look);
}

function noteLines({ notes, notesIntro }: OutcomePage, words: OutcomeWords, look: Look): string[] {
  if (!notes || (notes.keep.length === 0 && notes.change.length === 0)) return [];
  const lines = [
    ...notes.keep.map((text) => `${words.keep}: ${text}`),
    ...notes.change.map((text) => `${words.change}: ${text}`),
  ];
  return section(words.earlier, [paragraph(notesIntro, look, 4), ...items(lines, look)], look);
}
