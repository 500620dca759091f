import type { Press } from './keys';
import type { Wish } from './typing';

/** A question with choices while it is open. */
export interface Choosing {
  /** Index of the choice the cursor stands on. */
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
      return {
        now: among.several ? ticking(now, key.text, among) : named(before, key.text, among),
        wish: null,
      };
    case 'cut':
    case 'editor':
    case 'paste-start':
    case 'paste-end':
    case 'none':
      return { now, wish: null };
  }
}

function moved(now: Choosing, to: string, { names }: Choosable): Choosing {
  const by = to === 'up' ? -1 : to === 'down' ? 1 : 0;
  return { ...now, active: (now.active + by + names.length) % names.length };
}

/** A blank ticks the choice under the cursor, a digit the choice of that number. */
function ticking(now: Choosing, text: string, { names }: Choosable): Choosing {
  const at = text === ' ' ? now.active : Number(text) - 1;
  if (!(at in names)) return now;
  const isTicked = now.ticked.includes(at);
  const ticked = isTicked ? now.ticked.filter((one) => one !== at) : [...now.ticked, at];
  return { ...now, active: at, ticked };
}

/** Moves to the choice of the number, or to the first whose name begins with what is typed. */
function named(before: Choosing, text: string, { names }: Choosable): Choosing {
  const typed = before.typed + text;
  const at = /^\d+$/.test(typed)
    ? Number(typed) - 1
    : names.findIndex((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  return { ...before, said: null, typed, active: at in names ? at : before.active };
}

/** The indexes of what is chosen now, in the order of the choices. */
export function picked({ active, ticked }: Choosing, { several }: Choosable): number[] {
  return several ? ticked.toSorted((one, other) => one - other) : [active];
}
