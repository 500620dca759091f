import {
  type Buffer,
  bufferOf,
  cut,
  insert,
  left,
  lineEnd,
  lineStart,
  onEmptyLine,
  right,
  wordStart,
} from './buffer';
import type { CaretMove, Press } from './keys';
import { type TypingField, moveRows } from './rows';

/** A key that acts only when nothing follows it at once: what follows makes it part of a paste. */
export type Act = 'enter' | 'skip' | 'help';

/** What the person wants now, beside typing on. */
export type Wish = 'submit' | 'skip' | 'back' | 'stop' | 'editor' | 'help';

/** One answer being typed. */
export interface Typing {
  buffer: Buffer;
  /** Whether line breaks are kept; else they become blanks. */
  lines: boolean;
  pasting: boolean;
  waiting: Act | null;
  /** The last key was a carriage return, so that a line feed after it is the same line break. */
  returned: boolean;
  /** What stands there is offered and not yet touched: `?` helps, and on one line what is typed takes its place. */
  offered: boolean;
}

/** Typing begins: with an answer that is offered, with text of the person's own to go on with, or with nothing. */
export function typingOf(earlier: string, lines: boolean, offered: boolean): Typing {
  const buffer = bufferOf(earlier);
  return { buffer, lines, pasting: false, waiting: null, returned: false, offered };
}

export interface Pressed {
  typing: Typing;
  wish: Wish | null;
}

/** What a key changes. An act waits: `settle` carries it out when nothing has followed. */
export function press(typing: Typing, key: Press, field: TypingField): Pressed {
  const isPair = key.kind === 'enter' && key.feed && typing.returned;
  const returned = key.kind === 'enter' && !key.feed;
  if (isPair) return { typing: { ...typing, returned }, wish: null };
  return pressed({ ...typing, returned }, key, field);
}

const PASTED: readonly string[] = ['text', 'enter', 'tab', 'question', 'paste-end'];

function pressed(typing: Typing, key: Press, field: TypingField): Pressed {
  if (typing.pasting && !PASTED.includes(key.kind)) return still(typing);
  switch (key.kind) {
    case 'text':
      return still(acted(typing, key.text));
    case 'enter':
    case 'tab':
    case 'question':
      return actKey(typing, key.kind);
    case 'paste-start':
      return still({ ...typing, pasting: true });
    case 'paste-end':
      return still({ ...typing, pasting: false });
    case 'move':
      return still(moved(typing, movedTo(typing, key.to, field)));
    case 'cut':
      return still(without(typing, movedTo(typing, key.to, field)));
    case 'back':
      return { typing, wish: 'back' };
    case 'editor':
      return editorKey(typing);
    case 'end-of-input':
      return endKey(typing);
    case 'none':
      return still(typing);
  }
}

/** Carries out the act that nothing followed. */
export function settle(typing: Typing): Pressed {
  const settled = { ...typing, waiting: null, returned: false };
  switch (typing.waiting) {
    case 'skip':
      return { typing: settled, wish: 'skip' };
    case 'help':
      return { typing: settled, wish: 'help' };
    case 'enter':
      return entered(settled);
    case null:
      return still(settled);
  }
}

const LITERAL = { enter: '\n', skip: '\t', help: '?' } as const;

function entered(typing: Typing): Pressed {
  const { text, at } = typing.buffer;
  const isDone = at === text.length && onEmptyLine(typing.buffer);
  if (!typing.lines || isDone) return { typing, wish: 'submit' };
  return still(withText(typing, '\n'));
}

function still(typing: Typing): Pressed {
  return { typing, wish: null };
}

/** Puts text in; an act still waiting was part of the same paste and goes in before it. */
function acted(typing: Typing, text: string): Typing {
  const before = typing.waiting ? LITERAL[typing.waiting] : '';
  return withText({ ...typing, waiting: null }, before + text);
}

/** Blanks alone replace nothing: a second Enter in a hurry must not wipe out what is offered. */
function withText(typing: Typing, text: string): Typing {
  const kept = typing.lines ? text : text.replace(/[\n\t]/g, ' ');
  const replaces = typing.offered && !typing.lines && kept.trim() !== '';
  const before = replaces ? bufferOf('') : typing.buffer;
  return { ...typing, buffer: insert(before, kept), offered: false };
}

const ACTS = { enter: 'enter', tab: 'skip', question: 'help' } as const;

function actKey(typing: Typing, kind: keyof typeof ACTS): Pressed {
  const act = ACTS[kind];
  if (typing.pasting) return still(withText(typing, LITERAL[act]));
  const helps = typing.waiting === null && (typing.offered || onEmptyLine(typing.buffer));
  if (act === 'help' && !helps) {
    return still(acted(typing, '?'));
  }
  const before = typing.waiting ? acted(typing, '') : typing;
  return still({ ...before, waiting: act });
}

function editorKey(typing: Typing): Pressed {
  if (typing.lines) return { typing, wish: 'editor' };
  return still(moved(typing, lineEnd(typing.buffer)));
}

/** Ctrl-D: on nothing the end of the talk, after several lines the end of the answer, else the character to the right. */
function endKey(typing: Typing): Pressed {
  if (typing.buffer.text === '') return { typing, wish: 'stop' };
  if (typing.lines) return { typing, wish: 'submit' };
  return still(without(typing, right(typing.buffer)));
}

function moved(typing: Typing, at: number): Typing {
  return { ...typing, buffer: { ...typing.buffer, at }, offered: false };
}

function without(typing: Typing, to: number): Typing {
  return { ...typing, buffer: cut(typing.buffer, to), offered: false };
}

function movedTo({ buffer }: Typing, to: CaretMove, field: TypingField): number {
  switch (to) {
    case 'left':
      return left(buffer);
    case 'right':
      return right(buffer);
    case 'up':
      return moveRows(buffer, field, -1);
    case 'down':
      return moveRows(buffer, field, 1);
    case 'line-start':
      return lineStart(buffer);
    case 'line-end':
      return lineEnd(buffer);
    case 'word-start':
      return wordStart(buffer);
  }
}
