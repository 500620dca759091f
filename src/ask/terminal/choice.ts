import {
  createPrompt,
  useEffect,
  useKeypress,
  usePagination,
  useRef,
  useState,
} from '@inquirer/core';
import type { Style } from '../../view/style';
import {
  type Choosable,
  chooseKey,
  type Choosing,
  type Chose,
  picked,
  choiceRows,
} from './choosing';
import { headOf, hintRows, indented, wrapped } from './draw';
import { pressOf } from './keys';
import { RETURN_GAP } from './streams';
import type { TypeOn } from './type-on';

/** A question with choices: what it looks like, what can be chosen, and who takes the answer. */
export interface ChoiceConfig extends Choosable {
  /** For the prompt module; what is shown comes from the rest. */
  message: string;
  question: string;
  help: string;
  hint: string[];
  style: Style;
  ascii: boolean;
  /** Where the cursor stands at first, and what is ticked then. */
  active: number;
  ticked: readonly number[];
  /** Of the terminal, now; the window may have changed. */
  size(): { columns: number; rows: number };
  /** Hears what is ticked after every change. */
  ticks(chosen: readonly number[]): void;
  /** Takes what is chosen, or tells what keeps the question open. */
  take(wish: NonNullable<Chose['wish']>, chosen: readonly number[]): { say: string } | 'over';
  typeOn: TypeOn;
  /** Lets the input flow again. */
  resume(): void;
}

/** Rows of choices on the screen at once: as many as there is room for beside the question and the keys, and at least so many. */
const PAGE = 12;
const BESIDE = 10;

/** How long letters or digits typed one after the other name one choice. Milliseconds. */
const TYPED_GAP = 700;

const HIDE_CURSOR = '\u001B[?25l';

const SIGNS = {
  unicode: { cursor: '❯', ticked: '◉', unticked: '◯' },
  ascii: { cursor: '>', ticked: '[x]', unticked: '[ ]' },
};

/** A prompt for choosing one or several: arrows, numbers and letters, help in its place. */
export const choicePrompt = createPrompt<true, ChoiceConfig>((config, done) => {
  const { active, ticked } = config;
  const begun = { active, ticked, typed: '', showsHelp: false, said: null };
  const [now, become] = useState<Choosing>(begun);
  const timer = useRef<NodeJS.Timeout>();
  useKeypress((key, readline) => {
    readline.clearLine(0);
    clearTimeout(timer.current);
    // When Ctrl-Z arrives here the program has been stopped and goes on; readline has paused the input meanwhile.
    if (key.ctrl && key.name === 'z') {
      timer.current = setTimeout(() => {
        config.resume();
        become((last) => ({ ...last }));
      }, RETURN_GAP);
      return;
    }
    const press = pressOf(key);
    if (config.typeOn.takes(press)) return;
    const { now: next, wish } = chooseKey(now, press, config);
    if (next.ticked !== now.ticked) config.ticks(picked(next, config));
    const taken = wish && config.take(wish, picked(next, config));
    if (taken === 'over') {
      if (press.kind === 'text') config.typeOn.begin(restOf(next, config));
      return done(true);
    }
    become(taken ? { ...next, said: taken.say } : next);
    timer.current = setTimeout(() => become((last) => ({ ...last, typed: '' })), TYPED_GAP);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const page = usePagination({
    items: choiceRows(config),
    active: Math.max(0, now.active),
    pageSize: Math.max(PAGE, config.size().rows - BESIDE),
    renderItem: ({ item, index }) => rowOf(config, now, item, index),
  });
  return viewOf(config, now, page);
});

function restOf({ active, typed }: Choosing, { names }: Choosable): string {
  return /^\d+$/.test(typed) ? '' : (names[active] ?? '').slice(typed.length);
}

function viewOf(config: ChoiceConfig, { showsHelp, said }: Choosing, page: string): string {
  const { style, question, help, hint } = config;
  const { columns } = config.size();
  return [
    ...headOf(question, columns, false)[0].map((row) => style.strong(row)),
    ...(said ? [style.error(indented(said, columns))] : []),
    ...(showsHelp ? ['', indented(help, columns), ''] : []),
    page,
    ' ',
    style.quiet(hintRows(hint, style.symbols.bullet, columns)) + HIDE_CURSOR,
  ].join('\n');
}

/** A choice; a name that is too long for its row goes on below, further in than the names of the others. */
function rowOf(config: ChoiceConfig, now: Choosing, name: string, index: number): string {
  const isActive = index === now.active;
  const signs = config.ascii ? SIGNS.ascii : SIGNS.unicode;
  const box = now.ticked.includes(index) ? signs.ticked : signs.unticked;
  const lead = `${isActive ? signs.cursor : ' '}${config.several ? box : ''} `;
  const [blanks = ''] = /^ */.exec(name) ?? [];
  const hang = lead.length + blanks.length;
  const rows = wrapped(name.trimStart(), config.size().columns - hang - 3).split('\n');
  const row = lead + blanks + rows.join(`\n${' '.repeat(hang + 2)}`);
  return isActive ? config.style.command(row) : row;
}
