import type { AnswerValue } from '../domain/answers';
import { cleanLine } from '../view/clean';
import type { Question } from '../guide/guide';
import type { Style } from '../view/style';
import type { AskWords } from '../words/ask';
import type { Key } from './press';
import { headOf, hintRows, indented } from './terminal-draw';
import type { Door, Streams } from './terminal-run';

/** What a question with choices looks like. */
export interface ChoiceFace {
  question: Question;
  text: string;
  help: string;
  hint: string[];
  style: Style;
  ascii: boolean;
  words: AskWords;
  streams: Streams;
}

/** Most choices on the screen at once. */
const PAGE = 12;

const SIGNS = {
  unicode: { cursor: '❯', checked: '◉', unchecked: '◯' },
  ascii: { cursor: '>', checked: '[x]', unchecked: '[ ]' },
};

interface Option {
  name: string;
  value: AnswerValue;
}

/** The choices of a question: its own, yes and no, or the five steps of a scale. */
export function optionsOf({ kind, choices }: Question, words: AskWords): Option[] {
  if (kind === 'yes-no') {
    return [
      { name: words.yes, value: true },
      { name: words.no, value: false },
    ];
  }
  if (kind === 'scale')
    return [1, 2, 3, 4, 5].map((step) => ({ name: stepName(choices, step), value: step }));
  return choices.map(({ label, value }) => ({ name: cleanLine(label), value }));
}

function stepName(choices: Question['choices'], step: number): string {
  const label = choices.find(({ value }) => value === String(step))?.label;
  return label ? `${step}  ${cleanLine(label)}` : String(step);
}

/** The answer to a question with choices, as it is shown afterwards. */
export function chosen(question: Question, words: AskWords, value: AnswerValue): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const names = optionsOf(question, words)
    .filter((option) => values.includes(option.value))
    .map((option) => option.name);
  return names.length > 0 ? names.join(', ') : words.none;
}

/** The answer the module gave back, as one of the question's own values. */
export function valueOf(question: Question, words: AskWords, answer: unknown): AnswerValue {
  const picked: unknown[] = Array.isArray(answer) ? answer : [answer];
  const values = optionsOf(question, words)
    .map((option) => option.value)
    .filter((value) => picked.includes(value));
  if (question.kind === 'choices') return values.map(String);
  return values[0] ?? '';
}

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
  const { question, words, streams } = face;
  state.said = '';
  if (key.name === 'tab' && key.shift) door.leave('back');
  else if (key.name === 'tab' && question.optional) door.leave('skipped');
  else if (key.name === 'tab') {
    state.said = words.fault({ is: 'needed' });
    redraw(streams);
  } else if (key.ctrl && key.name === 'd') door.leave('stopped');
  else if (key.ctrl && key.name === 'z') setTimeout(() => comeBack(streams), 50);
  else if (key.sequence === '?') {
    state.showsHelp = !state.showsHelp;
    redraw(streams);
  }
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
