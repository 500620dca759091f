import type { Words } from '../../words/words';
import { promiseTexts } from '../../view/promise';
import { stepRow, stepRows } from '../../view/step-rows';
import type { Debrief, Shift } from '../../domain/debrief';
import { roundNumbered } from '../../domain/ledger/folds';
import type { Process, Session } from '../../domain/process';
import type { Step } from '../../domain/steps';
import type { DebriefWords } from '../../words/debrief';
import { shortDay } from '../../view/days';
import { columns, hint, items, type Look, page, prose, section, title } from '../../view/page';
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
}

/** The page a debrief ends with: keep, change, hard questions, promises, next steps. */
export function debriefPage(shown: DebriefPage, look: Look): string {
  const { process, debrief, steps, words, today } = shown;
  const said = words.debrief;
  const [first, ...rest] = debrief.change;
  return page([
    heading(shown, said, look),
    ...(shown.shift ? shiftLines(shown.shift, said, look) : []),
    ...section(said.keep, items(debrief.keep, look), look),
    ...section(said.changeOne, first === undefined ? [] : items([first], look), look),
    ...section(said.alsoChange, items(rest, look), look),
    ...section(said.secondLook.keptFromFirst, items(shown.otherChanges, look), look),
    ...(shown.shift ? [] : firstLines(shown, said, look)),
    ...section(
      said.next,
      stepRows(
        steps.map((step) => stepRow(step, today, words)),
        look,
        4,
      ),
      look,
    ),
    ...(shown.advice ? ['', shown.advice] : []),
    ...closing(shown, said, process.id, look),
  ]);
}

/** What only the first look tells. */
function firstLines(shown: DebriefPage, said: DebriefWords, look: Look): string[] {
  return [
    ...section(said.hard, items(shown.debrief.hardQuestions, look), look),
    ...section(said.promised, promiseLines(shown, said, look), look),
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
  return section(
    secondLook.title,
    [...columns(rows, look, 4), ...(judged ? ['', prose(judged, look, 4)] : [])],
    look,
  );
}

function closing(
  { session, skipped, isDeeperOpen }: DebriefPage,
  words: DebriefWords,
  id: string,
  look: Look,
): string[] {
  if (session.look === 2) return [];
  const lines = [
    ...(session.answers['interviewed-on'] === null ? [words.todayTaken(`coach log ${id}`)] : []),
    ...(session.round === 1 ? [words.points(`coach checklist ${id}`)] : []),
    ...(skipped > 0 ? [words.unanswered(skipped, `coach debrief ${id} --resume`)] : []),
    ...(skipped === 0 && isDeeperOpen ? [words.deeper(`coach debrief ${id} --deep`)] : []),
  ];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => hint(line, look))];
}
