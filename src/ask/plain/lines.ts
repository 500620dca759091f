import { createInterface, type Interface } from 'node:readline';
import type { Input } from '../terminal/streams';

/** After this long without another line what was pasted has come to its end. Milliseconds. */
const LINE_GAP = 25;

const CTRL_C = 3;
const CTRL_D = 4;

/** Lines as they are typed, none lost between two questions. */
export class Lines {
  private readonly input: Input;
  private readonly reader: Interface;
  private readonly waiting: string[] = [];
  private ended = false;
  private wake: (() => void) | null = null;

  constructor(input: Input) {
    this.input = input;
    // A terminal ends a line by one sign; what follows it is the next line.
    const crlfDelay = input.isTTY ? 0 : Infinity;
    this.reader = createInterface({ input, terminal: false, crlfDelay });
    this.reader.on('line', (line) => {
      this.waiting.push(typable(line));
      this.wake?.();
    });
    this.reader.on('close', () => {
      this.ended = true;
      this.wake?.();
    });
    input.on('error', () => this.reader.close());
  }

  /** The next line, or null when the input has ended. */
  async next(): Promise<string | null> {
    this.reader.resume();
    while (this.waiting.length === 0 && !this.ended) await this.news();
    if (!this.ended) this.reader.pause();
    return this.waiting.shift() ?? null;
  }

  /** While this goes on, no key that is typed is shown; Ctrl-C and Ctrl-D end the input. */
  async unseen<T>(work: () => Promise<T>): Promise<T> {
    const { input } = this;
    if (!input.setRawMode) return work();
    const heard = (bytes: Buffer): void => {
      if (bytes.includes(CTRL_C) || bytes.includes(CTRL_D)) this.reader.close();
    };
    input.setRawMode(true);
    input.on('data', heard);
    try {
      return await work();
    } finally {
      input.removeListener('data', heard);
      input.setRawMode(false);
    }
  }

  /** Whether another line follows at once, as in a paste. */
  async follows(): Promise<boolean> {
    if (this.waiting.length > 0) return true;
    if (this.ended) return false;
    this.reader.resume();
    await Promise.race([this.news(), pause()]);
    return this.waiting.length > 0;
  }

  private news(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LINE_GAP);
  });
}

/** Where no line editor works, as in `unseen`, its keys are here: Backspace takes a sign away, Ctrl-U the line. */
function rubbedOut(line: string): string {
  let text = line.slice(line.lastIndexOf('\u0015') + 1);
  while (/[\b\u007F]/.test(text)) text = text.replace(/[^\b\u007F]?[\b\u007F]/u, '');
  return text;
}

/** Without the control characters that keys leave behind where no line editor takes them. */
function typable(line: string): string {
  return rubbedOut(line)
    .replace(/\p{Cc}\[[0-9;?]*[~A-Za-z]/gu, '')
    .replace(/(?!\t)\p{Cc}/gu, '');
}
