import type { Fault, InputFault, StoreFault, UsageFault } from '../errors';

type Sentences<Kind extends string, F> = { [K in Kind]: (fault: F) => ErrorText };

/** What is wrong and what to do about it; the hint may be empty. */
export interface ErrorText {
  message: string;
  hint: string;
}

type Usage<K extends UsageFault['is']> = Extract<UsageFault, { is: K }>;

export interface ErrorWords {
  usage: { [K in UsageFault['is']]: (fault: Usage<K>) => ErrorText };
  notFound: Sentences<'process' | 'person' | 'example' | 'answer' | 'file' | 'session', string> & {
    happening: (name: string, process: string) => ErrorText;
  };
  /** The hint where one name is near what was written. */
  perhaps: (nearest: string) => string;
  /** The hint where a process of that name can begin. */
  begin: (command: string) => string;
  /** `line` counts from 1; 0 is none. */
  input: (file: string, where: string, line: number, why: InputFault) => ErrorText;
  store: Record<StoreFault, (path: string) => ErrorText>;
  /** `half`: an answer that was half written is kept, too. */
  stopped: (kept: number, half: boolean, command: string | null) => string;
  /** Said after it where the sitting was finished in another window. */
  finishedElsewhere: string;
  fault: () => ErrorText;
  /** Said once to a person who asked for a language that this one stands for; empty where it stands for none. */
  alsoFor: string;
}

/** The sentences for any fault. */
export function saidOf(words: ErrorWords, fault: Fault): ErrorText {
  switch (fault.kind) {
    case 'usage':
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sentence of a fault takes that very fault
      return (words.usage[fault.what.is] as (what: UsageFault) => ErrorText)(fault.what);
    case 'not-found':
      return notFound(words, fault);
    case 'input':
      return words.input(
        fault.file === '-' ? 'stdin' : fault.file,
        fault.where,
        fault.line ?? 0,
        fault.why,
      );
    case 'store':
      return words.store[fault.why](fault.path);
    case 'stopped': {
      const said = words.stopped(fault.kept, fault.half === true, fault.command);
      return {
        message: fault.isFinished ? `${said}\n  ${words.finishedElsewhere}` : said,
        hint: '',
      };
    }
  }
}

function notFound(words: ErrorWords, fault: Extract<Fault, { kind: 'not-found' }>): ErrorText {
  if (fault.what === 'happening') return words.notFound.happening(fault.name, fault.process);
  const said = words.notFound[fault.what](fault.name);
  if (fault.nearest) return { ...said, hint: words.perhaps(fault.nearest) };
  return fault.begin ? { ...said, hint: `${said.hint} ${words.begin(fault.begin)}` } : said;
}
