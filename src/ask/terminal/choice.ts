import type { AnswerValue } from '../../domain/answers';
import type { Question } from '../../guide/guide';
import type { Style } from '../../view/style';
import type { AskWords } from '../../words/ask';
import { optionsOf } from '../options';
import { type Key, pressOf } from './press';
import { headOf, hintRows, indented, wrapped } from './draw';
import { RETURN_GAP, type Streams } from './streams';
import type { Door } from './prompt';

/** What a question with choices looks like. */
export interface ChoiceFace {
  question: Question;
  text: string;
  help: string;
  hint: string[];
  style: Style;
  ascii: boolean;
  words: AskWords;
  /** Said when a question that needs an answer is skipped. */
  needed: string;
  streams: Streams;
}

/** Most choices on the screen at once. */
const PAGE = 12;

const SIGNS = {
  unicode: { cursor: '❯', checked: '◉', unchecked: '◯' },
  ascii: { cursor: '>', checked: '[x]', unchecked: '[ ]' },
};

/** One question with choices while it is open: its config for the prompt module, and its own keys. */
export function choosing(face: ChoiceFace, earlier: AnswerValue | null) {
  const state = { isDrawn: false, showsHelp: false, said: '' };
  const message = (): string => {
    state.isDrawn = true;
    return messageOf(face, state);
  };
  const config = {
    message: face.text,
    choices: optionsOf(face.question, face.words).map((option) => ({
      ...option,
      name: hanging(face, option.name),
      checked: Array.isArray(earlier) && earlier.some((one) => one === option.value),
    })),
    default: earlier ?? undefined,
    pageSize: PAGE,
    shortcuts: { all: null, invert: null },
    theme: themeOf(face, message),
  };
  const listen = (key: Key, door: Door): void => {
    if (state.isDrawn) pressed(face, state, key, door);
  };
  return { config, listen };
}

/** A name that is too long for its row goes on below its own beginning: the module would break it anywhere. */
function hanging({ question, ascii, streams }: ChoiceFace, name: string): string {
  const { cursor, unchecked } = ascii ? SIGNS.ascii : SIGNS.unicode;
  const box = question.kind === 'choices' ? unchecked.length : 0;
  const [blanks = ''] = /^ */.exec(name) ?? [];
  const lead = cursor.length + box + 1 + blanks.length;
  const rows = wrapped(name.trimStart(), columnsOf(streams) - lead - 1).split('\n');
  return blanks + rows.join(`\n${' '.repeat(lead)}`);
}

function themeOf({ style, ascii, hint, streams }: ChoiceFace, message: () => string) {
  const signs = ascii ? SIGNS.ascii : SIGNS.unicode;
  return {
    prefix: { idle: '', done: '' },
    icon: signs,
    style: {
      message,
      answer: (text: string) => text,
      highlight: (text: string) => style.command(text),
      keysHelpTip: () => style.quiet(hintRows(hint, style.symbols.bullet, columnsOf(streams))),
    },
  };
}

function messageOf({ text, help, style, streams }: ChoiceFace, { showsHelp, said }: Shown): string {
  const columns = columnsOf(streams);
  return [
    ...headOf(text, columns, false)[0].map((row) => style.strong(row)),
    ...(said ? [style.error(indented(said, columns))] : []),
    ...(showsHelp ? ['', indented(help, columns), ''] : []),
  ].join('\n');
}

interface Shown {
  showsHelp: boolean;
  said: string;
}

function pressed(face: ChoiceFace, state: Shown, key: Key, door: Door): void {
  const { kind } = pressOf(key);
  state.said = '';
  if (kind === 'back') door.leave('back');
  else if (kind === 'tab' && face.question.optional) door.leave('skipped');
  else if (kind === 'end-of-input') door.leave('stopped');
  else if (kind === 'tab') state.said = face.needed;
  else if (kind === 'question') state.showsHelp = !state.showsHelp;
  if (kind === 'tab' || kind === 'question') redraw(face.streams);
  // When Ctrl-Z arrives here the program has been stopped and goes on; readline has paused the input meanwhile.
  if (key.ctrl && key.name === 'z') setTimeout(() => comeBack(face.streams), RETURN_GAP);
}

/** The module draws only when its own state changes: down and up again changes nothing but the drawing. */
function redraw({ input }: Streams): void {
  setImmediate(() => {
    for (const name of ['down', 'up']) input.emit('keypress', undefined, { name });
  });
}

function comeBack(streams: Streams): void {
  streams.input.resume();
  redraw(streams);
}

function columnsOf({ output }: Streams): number {
  return output.columns || 80;
}
