import type { Ask } from './ask/ask';
import type { Answers } from './domain/answers';
import type { Day } from './domain/day/day';
import type { Moment } from './domain/moment';
import type { Examples } from './domain/examples';
import type { UnfinishedTalks } from './domain/unfinished';
import type { People } from './domain/people';
import type { Country } from './domain/process';
import type { CoachError } from './errors';
import type { Guide, Question } from './guide/guide';
import type { LockedFiles, PathState } from './store/disk/files';
import type { Everything, KeptFile, Processes, OnProgress } from './store/processes';
import type { KeptSettings } from './store/settings';
import type { History } from './store/undo/port';
import type { Look } from './view/page';
import type { Words } from './words/words';

/** What every command is handed: the person's day, the words of their language, and the ports to content, person and store. Types only. */
export interface Coach {
  words: Words;
  /** Country of a new process; a process keeps its own. */
  country: Country;
  today: Day;
  look: Look;
  guide(id: string): Promise<Guide>;
  /** Null when nobody may be asked (`--no-input`, or stdin is no terminal). */
  ask: Ask | null;
  /** The answers handed in with `--answers`, checked against these questions; null without the option. */
  answersFor(questions: Question[]): Promise<Answers | null>;
  /** The fault of one of those answers, which a rule of the command refuses with this sentence. */
  unfit(id: string, sentence: string): CoachError;
  processes: Processes;
  settings: KeptSettings;
  /** References, network and role models. */
  people: KeptFile<People>;
  /** What the person can tell of. */
  examples: KeptFile<Examples>;
  /** Talks that were broken off before what was told could be kept. */
  unfinished(): Promise<KeptFile<UnfinishedTalks>>;
  /** All that is kept, for a copy and its way back. */
  everything: Everything;
  /** What can be taken back. */
  history(): Promise<History>;
  /** Prose between questions, on stderr. */
  note(text: string): void;
  /** How far long work has come, for a terminal to show. */
  progress(): Promise<OnProgress>;
  /** Into the clipboard of the terminal; false where there is no terminal. */
  copy(text: string): boolean;
  /** Text of a file named on the command line, `-` for stdin. Throws `input` or `not-found`. */
  readFile(file: string): Promise<string>;
  /** What stands at a path, `-` free. Throws `store`. */
  placeOf(file: string): Promise<PathState>;
  /** Writes a file the person asked for, `-` to stdout; whole or not at all, readable by its owner. Throws `store`. */
  writeFile(file: string, text: string): Promise<void>;
  /** The same with files that a passphrase locks. */
  locked(): Promise<LockedFiles>;
  /** The person's `$EDITOR` on this text; null when it was left as it was. Throws `usage` where there is none. */
  edit(text: string, suffix: string): Promise<string | null>;
  /** The command line with which this command begins a process; null where it begins none. */
  begins: string | null;
  /** Milliseconds since 1970, for the age of files only; days come from `today`. */
  clock(): number;
  /** The time of a change. */
  now(): Moment;
  /** The day and time something is told: of the day the coach reckons from. */
  told(): Moment;
  /** A name nothing else has, on any machine. */
  newId(): string;
  versions: { version: string; node: string };
  /** The folder of the shipped guides, in both languages. */
  shippedGuides: string;
  /** The folder everything is kept in. */
  folder: string;
}

/** What the person chose, by the key of each flag; each command knows the types of its own. */
export type Options = Readonly<Record<string, unknown>>;

/** What a command comes to: a value for scripts and a page for people; `main.ts` prints one or the other. */
export interface Result {
  /** Printed with `--json`; its `schema` is `coach.<kind>/1`. */
  document: unknown;
  /** The page for a person, made only when it is shown. */
  page(): string | Promise<string>;
  /** 0 unless said otherwise. */
  exit?: number;
}

/** A file of `commands/`: its work, and the questions it may ask (for `--questions`). */
export interface Command {
  run(coach: Coach, options: Options, args: string[]): Promise<Result>;
  questions?(coach: Coach, options: Options): Promise<Record<string, Question[]>>;
}
