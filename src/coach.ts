import type { Ask } from './ask/ask';
import type { Answers } from './domain/answers';
import type { Day } from './domain/day';
import type { Country } from './domain/process';
import type { Guide, Language } from './guide/guide';
import type { Processes } from './store/processes';
import type { Look } from './view/look';

/** What every command is handed: the person's language and day, and the ports to content, person and store. Types only. */
export interface Coach {
  language: Language;
  /** Default country of a new process; a process keeps its own. */
  country: Country;
  today: Day;
  look: Look;
  guide(id: string): Guide;
  /** Null when nobody may be asked (`--no-input`, or stdin is no terminal). */
  ask: Ask | null;
  /** Answers handed in with `--answers`, already read as a map; null without the option. */
  answers: Answers | null;
  processes: Processes;
  /** Prose between questions, on stderr; nothing under `--json`. */
  note(text: string): void;
  /** The folder everything is kept in. */
  folder: string;
}

/** What a command comes to: a value for scripts and a page for people. Printed by `main.ts`, one or the other. */
export interface Result {
  /** Printed with `--json`; its `schema` is `coach.<kind>/1`. */
  document: Record<string, unknown>;
  /** The page for a person, made only when it is shown. */
  page(): string;
  /** 0 unless said otherwise. */
  exit?: number;
}
