import type { Coach } from '../../coach';
import type { Reached } from '../../store/undo/port';
import { nearDay } from '../../view/days';
import { columns, hint, items, page, prose } from '../../view/page';
import { stepName, thingsIn, type Undone } from './told';

/** What was taken back, and what is left; or the list of it. */
export function undoPage(coach: Coach, undone: Undone, left: readonly Reached[]): string {
  const { look, words } = coach;
  const said = words.undo;
  if (undone.isCleared) return page([prose(said.cleared, look)]);
  if (undone.taken === null) return listPage(coach, undone, left);
  if (undone.taken.state === 'nothing') return page([prose(said.none, look)]);
  if (undone.taken.state === 'ask') return page([prose(said.untouched, look)]);
  const { reached } = undone.taken;
  const [first] = reached;
  const isRest = reached.some(
    ({ changed }) => changed.parts.length + changed.kept.length + changed.gone.length > 0,
  );
  return page([
    ...(first
      ? [prose(said.done(stepName(words, first), dayOf(coach, first), nameIn(reached)), look)]
      : []),
    ...items(
      reached.flatMap((one) => thingsIn(coach, one)),
      look,
    ),
    ...(isRest ? ['', prose(said.rest, look)] : []),
    ...(left.length > 0 ? ['', hint(said.left(left.length, commandOf(undone)), look)] : []),
  ]);
}

function listPage(coach: Coach, { process }: Undone, left: readonly Reached[]): string {
  const { look, words } = coach;
  if (left.length === 0) return page([prose(words.undo.none, look)]);
  const rows = left.map((one) => [
    dayOf(coach, one),
    ...(process === undefined ? [one.before?.company ?? one.process ?? ''] : []),
    [stepName(words, one), thingsIn(coach, one).join('; ')].filter(Boolean).join(': '),
  ]);
  return page([prose(look.style.heading(words.undo.title), look), '', ...columns(rows, look)]);
}

function commandOf({ process }: Undone): string {
  return ['coach undo', process, '--list'].filter(Boolean).join(' ');
}

function dayOf({ today, words }: Coach, { step }: Reached): string {
  return nearDay(step.on, today, words);
}

/** The company, where what was taken back is of one process. */
function nameIn([first, ...more]: readonly Reached[]): string | null {
  return first && more.length === 0 ? (first.before?.company ?? null) : null;
}
