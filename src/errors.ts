/** What can go wrong outside the program, as data. The sentences live in `words/errors.ts`. */
export type Fault =
  /** Something on the command line or in an answer that cannot be: exit 2. */
  | { kind: 'usage'; what: UsageFault }
  /** What was asked for is not there: exit 3. */
  | {
      kind: 'not-found';
      what: 'process' | 'person' | 'example' | 'answer' | 'file' | 'session';
      name: string;
      /** What was perhaps meant. */
      nearest?: string | null;
      /** The command line that begins a process of this name, where the command can. */
      begin?: string | null;
    }
  /** The list of a process has no such number and no such id. */
  | { kind: 'not-found'; what: 'happening'; name: string; process: string }
  /** An input file that cannot be taken: exit 3, nothing changed. `where` is a key or id, `line` counts from 1. */
  | { kind: 'input'; file: string; where: string; line?: number; why: InputFault }
  /** The store cannot be read or written: exit 4. */
  | { kind: 'store'; why: StoreFault; path: string }
  /** The person stopped: exit 130. What was answered is kept, and what was `half` written; `command` goes on with it, unless it was finished elsewhere. */
  | { kind: 'stopped'; kept: number; command: string | null; half?: boolean; isFinished?: true };

export type UsageFault =
  | { is: 'unknown-command'; name: string; nearest: string | null }
  | { is: 'unknown-option'; name: string; nearest: string | null }
  | { is: 'missing-value'; name: string }
  | { is: 'missing-argument'; name: string }
  | { is: 'too-many-arguments' }
  | { is: 'bad-value'; option: string; value: string; want: string }
  /** `own`: the day a date is, ready to show, where it stands beside another weekday. */
  | { is: 'bad-day'; option: string; value: string; nearest: string | null; own?: string }
  | { is: 'in-future'; option: string; day: string }
  | { is: 'day-order'; first: string; then: string; option: string }
  | { is: 'no-input'; options: string[] }
  | { is: 'which-process'; ids: string[] }
  | { is: 'ambiguous'; name: string; ids: string[] }
  | { is: 'clash'; options: string[] }
  | { is: 'no-editor'; tried: string[] }
  /** A rule of one command; the sentence comes ready from that command's own words. */
  | { is: 'said'; text: string; hint: string };

export type InputFault =
  | { is: 'empty' }
  | { is: 'binary' }
  | { is: 'too-big' }
  /** Of the age format: a backup with a passphrase. */
  | { is: 'locked' }
  | { is: 'unreadable' }
  /** A folder or a device. */
  | { is: 'no-file' }
  | { is: 'syntax' }
  /** A text that YAML takes for something else, and one that would be cut at its `#`. */
  | { is: 'unquoted' | 'comment' }
  | { is: 'not-a-map' }
  | { is: 'unknown-id'; nearest: string | null }
  /** No field of a happening of that kind. */
  | { is: 'unknown-field'; nearest: string | null }
  | { is: 'wrong-type'; want: string }
  | { is: 'newer' }
  | { is: 'not-whole' }
  | { is: 'said'; text: string };

export type StoreFault =
  | 'damaged'
  | 'newer'
  | 'older'
  | 'full'
  | 'no-rights'
  | 'read-only'
  | 'not-a-folder'
  | 'locked'
  | 'failed';

/** Thrown for every foreseen fault; `main.ts` turns it into a sentence and an exit code. */
export class CoachError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause?: unknown) {
    super(fault.kind, { cause });
    this.name = 'CoachError';
    this.fault = fault;
  }
}

/** The exit code of the public interface for a fault. */
export function exitCode(fault: Fault): number {
  switch (fault.kind) {
    case 'usage':
      return 2;
    case 'not-found':
    case 'input':
      return 3;
    case 'store':
      return 4;
    case 'stopped':
      return 130;
  }
}

/** A usage fault ready to throw. */
export function usage(what: UsageFault): CoachError {
  return new CoachError({ kind: 'usage', what });
}
