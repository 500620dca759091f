import { bufferOf } from './buffer';
import { drawn, typingField, type TextFace } from './draw';
import { type Key, type Press, pressOf } from './keys';
import { RETURN_GAP } from './streams';
import type { TypeOn } from './type-on';
import { press, type Pressed, settle, type Typing, typingOf, type Wish } from './typing';

/** After this long without another key, Enter, Tab and `?` were meant as keys and not part of a paste. Milliseconds. */
const PASTE_GAP = 25;

/** Asks the terminal to mark pasted text, and not to. */
const PASTE_ON = '\u001B[?2004h';
const PASTE_OFF = '\u001B[?2004l';

export interface TextConfig extends TextFace {
  /** For the prompt module; what is shown comes from the face. */
  message: string;
  earlier: string;
  /** Whether that is an answer to take or replace, and not a text begun here. */
  offered: boolean;
  /** Whether the answer may have several lines. */
  lines: boolean;
  /** Whether what is typed is never drawn, and no key of it means anything else. */
  secret: boolean;
  /** Hears the text after every key, so that nothing typed is lost when the prompt is ended from outside. */
  typed(text: string): void;
  /** Hears it once a burst: to go through a long text after every key of a paste takes many seconds. */
  grows(text: string): void;
  /** Takes the text, or tells what keeps the question open. */
  take(wish: Exclude<Wish, 'help'>, text: string): { say: string } | 'over';
  typeOn: TypeOn;
  /** Writes past the prompt, to the terminal itself. */
  write(text: string): void;
  /** Lets the input flow again. */
  resume(): void;
}

interface TypedLine {
  line: string;
}

/** One typed question while it is open: what is typed, what waits, what is drawn. */
export class OpenQuestion {
  private readonly config: TextConfig;
  private readonly done: (answer: true) => void;
  private readonly draw: () => void;
  private typing: Typing;
  private said: string | null = null;
  private showsHelp = false;
  private line: TypedLine | null = null;
  private timer: NodeJS.Timeout | undefined;
  private drawing: NodeJS.Immediate | undefined;
  private height = 1;

  constructor(config: TextConfig, done: (answer: true) => void, draw: () => void) {
    this.config = config;
    this.done = done;
    this.draw = draw;
    this.typing = typingOf(config.earlier, config.lines, config.offered);
  }

  /** Begins with readline's line; gives back what ends it. */
  attach(line: TypedLine): () => void {
    this.line = line;
    this.emptyLine();
    this.config.write(PASTE_ON);
    return () => {
      this.line = null;
      clearTimeout(this.timer);
      clearImmediate(this.drawing);
      this.config.write(PASTE_OFF);
    };
  }

  key(key: Key): void {
    this.emptyLine();
    if (key.ctrl && key.name === 'z') this.comeBack();
    else this.pressed(pressOf(key));
  }

  private pressed(key: Press): void {
    if (this.config.typeOn.takes(key)) return;
    const isText = this.config.secret && key.kind === 'question';
    const meant: Press = isText ? { kind: 'text', text: '?' } : key;
    this.become(press(this.typing, meant, typingField(this.config)));
  }

  /** What stands on the screen down to the cursor's row, and below it. */
  view(): [string, string] {
    const { typing, said, showsHelp } = this;
    const { offered } = typing;
    const buffer = this.config.secret ? bufferOf('') : typing.buffer;
    const face = drawn(this.config, { buffer, offered, said, showsHelp });
    this.height = face.height;
    // The core puts its cursor where readline would: give it the row the cursor is in.
    if (this.line) Object.assign(this.line, { line: face.row, cursor: face.column });
    return [face.above, face.below];
  }

  private become({ typing, wish }: Pressed): void {
    this.typing = typing;
    this.config.typed(typing.buffer.text);
    this.said = null;
    clearTimeout(this.timer);
    if (typing.waiting) this.timer = setTimeout(() => this.become(settle(this.typing)), PASTE_GAP);
    if (wish) this.grant(wish);
    this.redraw();
  }

  private grant(wish: Wish): void {
    if (wish === 'help') {
      this.showsHelp = !this.showsHelp;
      return;
    }
    const taken = this.config.take(wish, this.typing.buffer.text.normalize('NFC'));
    if (taken === 'over') this.done(true);
    else this.said = taken.say;
  }

  /** Once for all keys of a burst. */
  private redraw(): void {
    if (!this.line) return;
    this.drawing ??= setImmediate(() => {
      this.drawing = undefined;
      this.config.grows(this.typing.buffer.text.normalize('NFC'));
      this.draw();
    });
  }

  /** When Ctrl-Z arrives here the program has been stopped and goes on; readline has paused the input meanwhile. */
  private comeBack(): void {
    setTimeout(() => {
      this.config.resume();
      this.config.write(PASTE_ON + '\n'.repeat(this.height));
      this.redraw();
    }, RETURN_GAP);
  }

  /** An empty line would let readline end the input on Ctrl-D; a long one would make it slow. */
  private emptyLine(): void {
    if (this.line) Object.assign(this.line, { line: ' ', cursor: 1 });
  }
}
