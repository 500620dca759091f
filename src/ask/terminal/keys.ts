/** Where the caret goes. */
export type CaretMove = 'left' | 'right' | 'up' | 'down' | 'line-start' | 'line-end' | 'word-start';

/** What a key on the keyboard means to an answer being typed. */
export type Press =
  | { kind: 'text'; text: string }
  /** `feed` is a line feed, which after a carriage return is the same line break. */
  | { kind: 'enter'; feed: boolean }
  | { kind: 'move' | 'cut'; to: CaretMove }
  | {
      kind:
        | 'tab'
        | 'question'
        | 'back'
        | 'editor'
        | 'end-of-input'
        | 'paste-start'
        | 'paste-end'
        | 'none';
    };

/** A key as Node's readline tells of it. */
export interface Key {
  name?: string | undefined;
  sequence?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
  shift?: boolean | undefined;
}

const NAMED: Record<string, Press> = {
  return: { kind: 'enter', feed: false },
  enter: { kind: 'enter', feed: true },
  tab: { kind: 'tab' },
  backspace: { kind: 'cut', to: 'left' },
  delete: { kind: 'cut', to: 'right' },
  left: { kind: 'move', to: 'left' },
  right: { kind: 'move', to: 'right' },
  up: { kind: 'move', to: 'up' },
  down: { kind: 'move', to: 'down' },
  home: { kind: 'move', to: 'line-start' },
  end: { kind: 'move', to: 'line-end' },
  'paste-start': { kind: 'paste-start' },
  'paste-end': { kind: 'paste-end' },
};

const WITH_CTRL: Record<string, Press> = {
  a: { kind: 'move', to: 'line-start' },
  b: { kind: 'move', to: 'left' },
  d: { kind: 'end-of-input' },
  e: { kind: 'editor' },
  f: { kind: 'move', to: 'right' },
  h: { kind: 'cut', to: 'left' },
  k: { kind: 'cut', to: 'line-end' },
  u: { kind: 'cut', to: 'line-start' },
  w: { kind: 'cut', to: 'word-start' },
};

const NOTHING: Press = { kind: 'none' };

/** What a key means. Control characters and unknown sequences mean nothing, so they never get into an answer. */
export function pressOf({ name = '', sequence = '', ctrl, meta, shift }: Key): Press {
  if (name === 'tab' && shift) return { kind: 'back' };
  if (ctrl) return WITH_CTRL[name] ?? NOTHING;
  const named = NAMED[name];
  if (named) return named;
  if (meta || sequence === '' || /\p{Cc}/u.test(sequence)) return NOTHING;
  return sequence === '?' ? { kind: 'question' } : { kind: 'text', text: sequence };
}
