import type { Coach } from '../../coach';
import type { Change } from '../../domain/change/change';
import { inverseOf } from '../../domain/change/inverse';
import { changedMeanwhile, fieldByField } from '../../domain/change/meanwhile';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import { whichOf } from '../../talk/several';
import { prose } from '../../view/page';
import type { EditWords } from '../../words/edit';

/**
 * Makes the changes beside what another window has changed since `before`. Where both changed the same, the person says
 * whose holds, and the rest is kept either way. Throws `usage` where nobody can be asked, `stopped`.
 */
export async function keptBeside(
  coach: Coach,
  before: Process,
  whole: readonly Change[],
): Promise<Process> {
  const changes = fieldByField(whole);
  let clashing: Change[] = [];
  const stored = coach.processes.change(before.id, (now) => {
    clashing = changedMeanwhile(before, now, changes);
    return clashing.length > 0 ? [] : changes;
  });
  if (clashing.length === 0) return stored;
  if (await isMine(coach, stored, clashing))
    return coach.processes.change(before.id, () => changes);
  let rest: Change[] = [];
  const after = coach.processes.change(before.id, (now) => {
    const theirs = [...clashing, ...changedMeanwhile(before, now, changes)];
    return (rest = changes.filter((change) => !theirs.includes(change)));
  });
  coach.note(prose(coach.words.edit.theirsKept(rest.length > 0), coach.look));
  return after;
}

/** Whether what was written here holds. The cursor stands on neither: nothing is said by Enter alone. */
async function isMine(coach: Coach, stored: Process, clashing: Change[]): Promise<boolean> {
  const words = coach.words.edit;
  if (!coach.ask)
    throw usage({ is: 'said', text: words.changedMeanwhile, hint: words.nothingChanged });
  const question = {
    id: 'meanwhile',
    text: words.meanwhile,
    help: words.meanwhileHelp,
    choices: [
      { value: 'show', label: words.showBoth },
      { value: 'mine', label: words.mineHolds },
      { value: 'theirs', label: words.theirsHolds },
    ],
  };
  for (;;) {
    const said = await whichOf(coach.ask, question, 'show');
    if (said !== 'show') return said === 'mine';
    const rows = clashing.map((change) => bothOf(words, stored, change));
    coach.note(prose([...new Set(rows)].join('\n'), coach.look));
  }
}

/** What the other window and this one have written of the same thing. */
function bothOf(words: EditWords, stored: Process, change: Change): string {
  const mine = writtenIn(change);
  const [theirs] = inverseOf(stored, change, '').map(writtenIn);
  if (mine.text === null || !theirs || theirs.text === null) return words.changedInBoth(mine.name);
  return words.both(mine.name, theirs.text, mine.text);
}

/** The place of a change by its name in the record, and what it writes there; null where that is no single value. */
interface WrittenValue {
  name: string;
  text: string | null;
}

function writtenIn(change: Change): WrittenValue {
  switch (change.do) {
    case 'set':
      return { name: change.field, text: textOf(change.value) };
    case 'answer':
      return { name: change.question, text: textOf(change.value) };
    case 'unanswer':
      return { name: change.question, text: null };
    case 'correct': {
      const [[name, value] = ['happenings', null]] = Object.entries(change.set);
      return { name, text: textOf(value) };
    }
    case 'put':
    case 'remove':
      return { name: change.part, text: null };
    case 'tell':
    case 'take-back':
      return { name: 'happenings', text: null };
    case 'begin':
    case 'draft':
    case 'pause':
    case 'finish':
    case 'deepen':
    case 'revert':
    case 'drop':
      return { name: 'sessions', text: null };
  }
}

function textOf(value: unknown): string | null {
  const isOne = ['string', 'number', 'boolean'].includes(typeof value);
  return isOne ? String(value) : null;
}
