/** What a backup holds, counted. */
export interface Holding {
  processes: number;
  people: number;
  examples: number;
  guides: number;
  /** Whether the private floor is in it. */
  floor: boolean;
}

export interface PassphraseWords {
  /** Said before one is chosen. */
  advice: string;
  choose: string;
  again: string;
  differ: string;
  /** Asks for that of a file. */
  what: string;
  /** Why one is asked for again. */
  tryAgain: string;
  /** These three follow the name of a file. */
  wrong: string;
  emptyLine: string;
  otherLock: string;
}

export interface BackupWords {
  passphrase: PassphraseWords;
  locked: string;
  lies: (file: string) => string;
  holds: (holding: Holding) => string;
  /** What a copy holds where some files could not be read; then how many are not in it. */
  rest: (holding: Holding) => string;
  without: (files: number) => string;
  /** An older copy is not replaced by one with less in it. */
  keepsOld: (file: string) => string;
  open: string;
  wayBack: (file: string) => string;
  needsName: string;
  needsNameHint: string;
  tooBig: string;
  tooBigHint: (folder: string) => string;
  notWritten: string;
  notBackup: string;
  onlyProcesses: string;
  sure: (day: string) => string;
  sureHelp: (here: number) => string;
  taken: (here: number) => string;
  takenHint: string;
  restored: (day: string, holding: Holding) => string;
  aside: (folder: string) => string;
  asideHint: (folder: string) => string;
  unchanged: string;
}
