import { createInterface, type Interface } from 'node:readline';

/** After this long without another line what was pasted has come to its end. Milliseconds. */
const LINE_GAP = 25;

/** Lines as they are typed, none lost between two questions. */
export class Lines {
  private readonly reader: Interface;
  private readonly waiting: string[] = [];
  private ended = false;
  private wake: (() => void) | null = null;

  constructor(input: NodeJS.ReadableStream) {
    this.reader = createInterface({ input, terminal: false, crlfDelay: Infinity });
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

/** Without the control characters that keys leave behind where no line editor takes them. */
function typable(line: string): string {
  return line.replace(/\p{Cc}\[[0-9;?]*[~A-Za-z]/gu, '').replace(/(?!\t)\p{Cc}/gu, '');
}
