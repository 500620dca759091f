/** Longest that what is typed is not kept: with the writing of it less than a second. Milliseconds. */
const OLDEST = 700;

/** A text that is kept while it grows. */
export interface Growing {
  /** What stands in the field now. */
  typed: (text: string) => void;
  /** Nothing more is typed: the last of it is kept now, or let go. */
  end(last: 'kept' | 'let go'): void;
}

/** Keeps what is typed while it is typed, at most a second old. */
export function growing(keep: (text: string) => void): Growing {
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    timer = undefined;
    keep(text);
  };
  return {
    typed(now) {
      if (now === text) return;
      text = now;
      timer ??= setTimeout(write, OLDEST);
    },
    end(last) {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      if (last === 'kept') write();
    },
  };
}
