import type { Words } from '../../words/words';
import { promiseTexts } from '../../view/promise';
import { stepRow, stepRows } from '../../view/step-rows';
import type { Debrief, Shift } from '../../domain/debrief';
import { roundNumbered } from '../../domain/ledger/folds';
import type { Process, Session } from '../../domain/process';
import type { Step } from '../../domain/steps';
import type { DebriefWords } from '../../words/debrief';
import { shortDay } from '../../view/days';
import { columns, hint, items, type Look, prose, title } from '../../view/page';
import { type ScreenPart, screenOf, type Screens } from '../../view/screens';
import { jobName } from '../../view/job-name';

/** Everything the page at the end of a debrief shows. */
export interface DebriefPage {
  process: Process;
  session: Session;
  debrief: Debrief;
  steps: Step[];
  shift: Shift | null;
  /** Things to change beyond those of the debrief. */
  otherChanges: string[];
  /** One piece of advice that fits how it went, ready to show. */
  advice: string | null;
  /** Questions skipped, still to be answered if the person wants. */
  skipped: number;
  /** Whether something of the long form has not been asked. */
  isDeeperOpen: boolean;
  today: string;
  words: Words;
  /** The command that shows the rest; null where it would show another debrief. */
  command: string | null;
  /** Which screen is wanted. */
  more: Screens['more'];
}

/** The page a debrief ends with: keep, change, promises, next steps; then what else was noted, and what is left to answer. */
export function debriefPage(shown: DebriefPage, look: Look): string {
  const { words, command, more } = shown;
  const head = [heading(shown, words.debrief, look)];
  const first = [...toGoOnWith(shown, look), ...toReadAgain(shown, look)];
  return screenOf({ head, first, rest: [], says: words.followup.more, command, more }, look);
}

/** What to keep and to change, and what is to be done. */
function toGoOnWith(shown: DebriefPage, look: Look): ScreenPart[] {
  const { debrief, shift, steps, words, today } = shown;
  const said = words.debrief;
  const rows = stepRows(
    steps.map((step) => stepRow(step, today, words)),
    look,
    4,
  );
  return [
    { heading: null, texts: takenDay(shown, look) },
    { heading: said.secondLook.title, texts: shift ? shiftLines(shift, said, look) : [] },
    { heading: said.keep, texts: items(debrief.keep, look) },
    { heading: said.changeOne, texts: items(debrief.change.slice(0, 1), look) },
    { heading: said.promised, texts: shift ? [] : promiseLines(shown, said, look) },
    { heading: said.next, texts: rows },
    { heading: null, texts: shown.advice === null ? [] : [shown.advice] },
  ];
}

/** What else was noted, and what is left to answer. */
function toReadAgain(shown: DebriefPage, look: Look): ScreenPart[] {
  const { debrief, shift, otherChanges, words } = shown;
  const said = words.debrief;
  return [
    { heading: said.alsoChange, texts: items(debrief.change.slice(1), look) },
    { heading: said.secondLook.keptFromFirst, texts: items(otherChanges, look) },
    { heading: said.hard, texts: shift ? [] : items(debrief.hardQuestions, look) },
    { heading: null, texts: closing(shown, said, look) },
  ];
}

function heading(
  { process, session, today, words }: DebriefPage,
  said: DebriefWords,
  look: Look,
): string {
  const round = roundNumbered(process, session.round);
  const name = jobName(process);
  return title(name, round ? said.interviewed(shortDay(round.on, today, words)) : '', look);
}

/** That today was taken for the day of the interview, where its question was skipped. */
function takenDay({ process: { id }, session, words }: DebriefPage, look: Look): string[] {
  const isTaken = session.look === 1 && session.answers['interviewed-on'] === null;
  return isTaken ? [hint(words.debrief.todayTaken(`coach log ${id}`), look)] : [];
}

function promiseLines(
  { debrief, today, words }: DebriefPage,
  said: DebriefWords,
  look: Look,
): string[] {
  if (debrief.promises.length === 0) return items([said.nothingPromised], look);
  return items(
    debrief.promises.flatMap((promise) => promiseTexts(promise, today, words)),
    look,
  );
}

function shiftLines(shift: Shift, words: DebriefWords, look: Look): string[] {
  const { secondLook } = words;
  const rows = (['feeling', 'good', 'bad', 'change'] as const).flatMap((name) => {
    const { then, now } = shift[name];
    return then === null && now === null
      ? []
      : [
          [secondLook[name], `${secondLook.first}: ${then ?? '–'}`],
          ['', `${secondLook.now}: ${now ?? '–'}`],
        ];
  });
  const judged = shift.judged === null ? null : (secondLook.judged[shift.judged] ?? null);
  return [...columns(rows, look, 4), ...(judged ? ['', prose(judged, look, 4)] : [])];
}

function closing(
  { process: { id }, session, skipped, isDeeperOpen }: DebriefPage,
  words: DebriefWords,
  look: Look,
): string[] {
  if (session.look === 2) return [];
  const lines = [
    ...(session.round === 1 ? [words.points(`coach checklist ${id}`)] : []),
    ...(skipped > 0 ? [words.unanswered(skipped, `coach debrief ${id} --resume`)] : []),
    ...(skipped === 0 && isDeeperOpen ? [words.deeper(`coach debrief ${id} --deep`)] : []),
  ];
  return lines.map((line) => hint(line, look));
}
