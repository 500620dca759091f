import type { Press } from './keys';

/** Somebody who types on does so within this. Milliseconds. */
const GAP = 350;

/** Hears keys before they reach a prompt. */
export interface TypeOn {
  /** A choice was taken by the first letters of its name; `rest` is what is left of it. */
  begin(rest: string): void;
  /** Whether the key only goes on with that name, or ends it by Enter, and answers nothing. */
  takes(key: Press): boolean;
}

/** One letter takes a choice at once: who types its whole name out of habit does not answer the next question with the rest. */
export function typeOn(): TypeOn {
  let rest: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const wait = (text: string | null): void => {
    clearTimeout(timer);
    rest = text;
    if (text !== null) timer = setTimeout(() => void (rest = null), GAP).unref();
  };
  return {
    begin: (text) => wait(text.toLowerCase()),
    takes(key) {
      if (rest === null) return false;
      const letters = key.kind === 'text' ? key.text.toLowerCase() : '';
      const goesOn = letters !== '' && rest.startsWith(letters);
      wait(goesOn ? rest.slice(letters.length) : null);
      return goesOn || key.kind === 'enter';
    },
  };
}
