import type { AnswerValue } from '../../domain/answers';
import type { Question } from '../../guide/guide';
import { clean, cleanLine } from '../../view/clean';
import type { Style } from '../../view/style';
import type { Ask, Asked, Progress, Reply } from '../ask';
import type { OpenEditor } from '../editor';
import { helpOf, hintOf, isBlock, isChosen } from '../appearance';
import { answerOf, hasSkipLine, offeredAmong, optionsOf } from '../options';
import { decide, type Attempt, type AskTurn } from '../attempt';
import { asTyped, type AnswerReader } from '../read';
import type { ChoiceConfig } from './choice';
import { fitsBeside, headOf, indented } from './draw';
import type { Streams } from './streams';
import { runPrompt } from './prompt';
import type { TextConfig } from './decide';
import { type TypeOn, typeOn } from './type-on';

/** What the terminal way of asking is made of. */
export interface TerminalSetup extends Streams {
  reader: AnswerReader;
  style: Style;
  /** Plain signs instead of arrows and circles. */
  ascii: boolean;
  /** Opens the person's editor, or null where there is none to open. */
  edit: OpenEditor | null;
}

/** What lasts from one question to the next. */
interface TerminalDesk extends TerminalSetup {
  typeOn: TypeOn;
}

/** Most lines of an answer that are shown again once it is given. */
const SHOWN_LINES = 5;

/** Asks at a terminal, with keys and choices. Every prompt settles, whatever the terminal does. */
export function terminalAsk(setup: TerminalSetup): Ask {
  const drafts = new Map<string, string>();
  const desk: TerminalDesk = { ...setup, typeOn: typeOn() };
  return {
    async question(question, asked) {
      const { earlier, isSecret, isPrivate } = asked;
      const isHalf = asked.isHalf && earlier !== null && !isChosen(question);
      if (isHalf && !drafts.has(question.id)) drafts.set(question.id, asTyped(earlier));
      const before = isHalf ? { ...asked, earlier: null } : asked;
      const outcome = await outcomeOf(desk, question, before, drafts);
      const draft = isSecret || !('text' in outcome) ? null : draftOf(outcome.text, before.earlier);
      if (draft === null) drafts.delete(question.id);
      else drafts.set(question.id, draft);
      setup.output.write(closing(setup, question, outcome, asked));
      return replyOf(outcome, isPrivate ? null : draft);
    },
  };
}

/** What had been typed and not taken, or null; what was only offered is no draft. */
function draftOf(text: string, earlier: Asked['earlier']): string | null {
  if (text.trim() === '') return null;
  return earlier !== null && text === asTyped(earlier) ? null : text;
}

async function outcomeOf(
  setup: TerminalDesk,
  question: Question,
  { place, earlier, cursor, isFirst, from, isSecret = false, typed }: Asked,
  drafts: Map<string, string>,
): Promise<Attempt> {
  const reader = { ...setup.reader, from };
  const turn: AskTurn = { question, earlier, reader, words: reader.words.ask, isFirst };
  if (place) setup.output.write(placeLine(setup, question, place));
  if (isChosen(question)) return choose(setup, turn, cursor ?? null, typed);
  const draft = drafts.get(question.id);
  let text = draft ?? (earlier === null ? '' : asTyped(earlier));
  let offered = draft === undefined && text !== '';
  const grows = (now: string): void => {
    typed?.(draftOf(now, earlier) ?? '');
  };
  grows(text);
  for (;;) {
    const outcome = await type(setup, turn, text, { offered, secret: isSecret, grows });
    if (outcome.kind !== 'editor') return outcome;
    text = await throughEditor(setup, turn, outcome.text, grows);
    grows(text);
    offered = false;
  }
}

function placeLine(
  { reader, style }: TerminalSetup,
  { section }: Question,
  place: Progress,
): string {
  const at = reader.words.ask.place(place.number, place.of);
  const parts = [at, ...(section ? [cleanLine(section)] : [])];
  return `\n  ${style.quiet(parts.join(` ${style.symbols.bullet} `))}\n`;
}

async function choose(
  setup: TerminalDesk,
  turn: AskTurn,
  cursor: AnswerValue | null,
  typed: Asked['typed'],
): Promise<Attempt> {
  const { question, words } = turn;
  const options = optionsOf(question, words);
  let outcome: Attempt = { kind: 'stopped', text: '' };
  const config: ChoiceConfig = {
    ...facing(setup, turn),
    message: question.id,
    question: cleanLine(question.text),
    ascii: setup.ascii,
    names: options.map(({ name }) => name),
    several: question.kind === 'choices',
    skip: hasSkipLine(question, cursor) ? words.skipLine : null,
    ...offeredAmong(turn, options, cursor),
    typeOn: setup.typeOn,
    size: () => ({ columns: setup.output.columns || 80, rows: setup.output.rows || 24 }),
    ticks: (indexes) => typed?.(indexes.map((at) => options[at]?.value).join('\n')),
    take(wish, indexes) {
      const decided = wish === 'submit' ? answerOf(turn, indexes) : decide(turn, wish, '');
      if ('say' in decided) return decided;
      outcome = decided.outcome;
      return 'over';
    },
    resume: () => void setup.input.resume(),
  };
  const run = await runPrompt(setup, 'choice', { ...config });
  return run === 'stopped' ? { kind: 'stopped', text: '' } : outcome;
}

function facing(setup: TerminalSetup, { question, words, isFirst }: AskTurn) {
  return {
    help: helpOf(question),
    hint: hintOf(question, words.hint, { ascii: setup.ascii, isFirst }),
    style: setup.style,
  };
}

async function type(
  setup: TerminalDesk,
  turn: AskTurn,
  earlier: string,
  { grows, ...how }: Pick<TextConfig, 'offered' | 'secret'> & { grows: (text: string) => void },
): Promise<Attempt> {
  const lines = isBlock(turn.question);
  const question = cleanLine(turn.question.text);
  let outcome: Attempt = { kind: 'stopped', text: '' };
  let typed = earlier;
  const config: TextConfig = {
    ...facing(setup, turn),
    message: turn.question.id,
    question,
    earlier,
    ...how,
    lines,
    beside: !lines && fitsBeside(question, earlier, setup.output.columns || 80),
    size: () => ({ columns: setup.output.columns || 80, rows: setup.output.rows || 24 }),
    typed: (text) => void (typed = text),
    grows,
    take(wish, text) {
      const decided = decide(turn, wish, text);
      if ('say' in decided) return decided;
      outcome = decided.outcome;
      return 'over';
    },
    typeOn: setup.typeOn,
    write: (text) => void setup.output.write(text),
    resume: () => void setup.input.resume(),
  };
  const run = await runPrompt(setup, 'typed', { ...config });
  return run === 'stopped' ? { kind: 'stopped', text: typed.normalize('NFC') } : outcome;
}

async function throughEditor(
  setup: TerminalSetup,
  { words }: AskTurn,
  text: string,
  saved: (text: string) => void,
): Promise<string> {
  const { style, output } = setup;
  const say = (sentence: string): void =>
    void output.write(`${style.quiet(indented(sentence, output.columns || 80))}\n`);
  const missing = (program: string): void => say(words.noSuchEditor(program));
  const edited = (await setup.edit?.(text, saved, missing)) ?? { kind: 'no-editor', tried: [] };
  if (edited.kind === 'edited') return edited.text;
  const isOpened = edited.kind === 'unchanged';
  say(isOpened ? words.unchanged(edited.isAtOnce) : words.noEditor(edited.tried));
  return text;
}

function replyOf(outcome: Attempt, draft: string | null): Reply {
  switch (outcome.kind) {
    case 'given':
      return { kind: 'given', value: outcome.value };
    case 'skipped':
      return { kind: 'skipped' };
    case 'back':
      return { kind: 'back' };
    case 'stopped':
    case 'editor':
      return { kind: 'stopped', ...(draft !== null && { draft }) };
  }
}

/** What stays on the screen of a question that is over. */
function closing(
  setup: TerminalSetup,
  question: Question,
  outcome: Attempt,
  { unanswered, isPrivate, isSecret }: Asked,
): string {
  const common = setup.reader.words.ask;
  const words = { ...common, skipped: unanswered ?? common.skipped };
  const columns = setup.output.columns || 80;
  if (outcome.kind !== 'given') {
    const said = outcome.kind === 'editor' ? words.stopped : words[outcome.kind];
    return closed(setup, question, setup.style.quiet(said), columns);
  }
  if (isPrivate || isSecret)
    return closed(setup, question, setup.style.quiet(words.hidden), columns);
  const lines = clean(outcome.typed).split('\n');
  const read = outcome.shown ? setup.style.quiet(indented(clean(outcome.shown), columns)) : '';
  const shown = read && `${read}\n`;
  if (!isBlock(question)) return closed(setup, question, lines.join(' '), columns) + shown;
  return closed(setup, question, '', columns) + blockOf(lines, words.moreLines, columns);
}

function closed(
  { style }: TerminalSetup,
  { text }: Question,
  answer: string,
  columns: number,
): string {
  const question = cleanLine(text);
  const isBeside = fitsBeside(question, answer, columns);
  const [above, head] = headOf(question, columns, isBeside);
  const rows = above.map((row) => `${style.strong(row)}\n`).join('');
  if (isBeside) return `${rows}${(style.strong(head) + answer).trimEnd()}\n`;
  return answer === '' ? rows : `${rows}${indented(answer, columns)}\n`;
}

function blockOf(lines: string[], more: (count: number) => string, columns: number): string {
  const left = lines.length - SHOWN_LINES;
  const shown = left > 0 ? [...lines.slice(0, SHOWN_LINES), more(left)] : lines;
  return shown.map((line) => `${indented(line, columns)}\n`).join('');
}
