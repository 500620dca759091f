import type { Press } from './keys';
import type { Wish } from './typing';

/** A question with choices while it is open. */
export interface Choosing {
  /** Index of the choice the cursor stands on; -1 where it stands on none. */
  active: number;
  /** Indexes of the ticked ones, where several may be chosen. */
  ticked: readonly number[];
  /** Letters or digits typed in one go, that name a choice. */
  typed: string;
  showsHelp: boolean;
  /** What keeps the question open. */
  said: string | null;
}

/** What can be chosen. */
export interface Choosable {
  names: readonly string[];
  /** The line below them that says nothing, where there is one. */
  skip: string | null;
  /** Whether each is ticked for itself, or one is taken. */
  several: boolean;
}

export interface Chose {
  now: Choosing;
  wish: Exclude<Wish, 'editor' | 'help'> | null;
}

/** What a key changes, and what the person wants with it. */
export function chooseKey(before: Choosing, key: Press, among: Choosable): Chose {
  const now = { ...before, said: null, typed: '' };
  switch (key.kind) {
    case 'enter':
      return { now, wish: 'submit' };
    case 'tab':
      return { now, wish: 'skip' };
    case 'back':
      return { now, wish: 'back' };
    case 'end-of-input':
      return { now, wish: 'stop' };
    case 'question':
      return { now: { ...now, showsHelp: !now.showsHelp }, wish: null };
    case 'move':
      return { now: moved(now, key.to, among), wish: null };
    case 'text':
      return among.several
        ? { now: ticking(now, key.text, among), wish: null }
        : named(before, key.text, among);
    case 'cut':
    case 'editor':
    case 'paste-start':
    case 'paste-end':
    case 'none':
      return { now, wish: null };
  }
}

function moved(now: Choosing, to: string, among: Choosable): Choosing {
  const { length } = choiceRows(among);
  const by = to === 'up' ? -1 : to === 'down' ? 1 : 0;
  const from = now.active < 0 && by < 0 ? 0 : now.active;
  return { ...now, active: by === 0 ? from : (from + by + length) % length };
}

/** Every line the cursor can stand on. */
export function choiceRows({ names, skip }: Choosable): string[] {
  return [...names, ...(skip === null ? [] : [skip])];
}

/** A blank ticks the choice under the cursor, a digit the choice of that number. */
function ticking(now: Choosing, text: string, { names }: Choosable): Choosing {
  const at = text === ' ' ? now.active : Number(text) - 1;
  if (!(at in names)) return now;
  const isTicked = now.ticked.includes(at);
  const ticked = isTicked ? now.ticked.filter((one) => one !== at) : [...now.ticked, at];
  return { ...now, active: at, ticked };
}

/** Takes the choice whose number or name is the only one to begin with what is typed; where several do, the cursor goes to the next of them. */
function named(before: Choosing, text: string, { names }: Choosable): Chose {
  const goesOn = beginning(names, before.typed + text).length > 0;
  const typed = goesOn ? before.typed + text : text;
  const fits = beginning(names, typed);
  const isOnOne = typed.length > 1 && fits.includes(before.active);
  const next = fits.find((at) => at > before.active) ?? fits[0] ?? before.active;
  const active = isNumber(typed) ? (fits[0] ?? before.active) : isOnOne ? before.active : next;
  const now = { ...before, said: null, typed, active };
  return { now, wish: fits.length === 1 ? 'submit' : null };
}

/** The indexes of the choices whose number, or whose name, begins so; numbers count from 1. */
function beginning(names: readonly string[], typed: string): number[] {
  const wanted = typed.toLowerCase();
  return names.flatMap((name, at) => {
    const called = isNumber(typed) ? String(at + 1) : name.toLowerCase();
    return called.startsWith(wanted) ? [at] : [];
  });
}

function isNumber(typed: string): boolean {
  return /^\d+$/.test(typed);
}

/** The indexes of what is chosen now, in the order of the choices; none on the line that says nothing. */
export function picked({ active, ticked }: Choosing, { names, several }: Choosable): number[] {
  if (several) return ticked.toSorted((one, other) => one - other);
  return active in names ? [active] : [];
}
