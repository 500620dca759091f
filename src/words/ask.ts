/** The signs a keyboard hint uses: arrows and Enter, in Unicode or plain letters. */
export interface KeySigns {
  arrows: string;
  enter: string;
}

export interface HintWords {
  /** The arrow keys, where no arrows can be shown. */
  upDown: string;
  choose: (keys: KeySigns) => string;
  tick: string;
  answer: (keys: KeySigns) => string;
  newLine: (keys: KeySigns) => string;
  onePerLine: (keys: KeySigns) => string;
  done: string;
  editor: string;
  skip: string;
  back: string;
  help: string;
}

export interface PlainWords {
  /** The commands of the line-by-line way, said with the first question. */
  commands: string;
  until: string;
  perLine: string;
  person: string;
  number: (count: number) => string;
  numbers: string;
  scale: string;
  yesNo: string;
  earlier: (text: string) => string;
  answer: string;
  /** What goes back when it stands alone on the line. */
  back: string[];
}

export interface AskWords {
  place: (number: number, of: number) => string;
  yes: string;
  no: string;
  none: string;
  skipped: string;
  /** The line of a choice that says nothing. */
  skipLine: string;
  /** Said where one cannot go back further. */
  first: string;
  /** Stands in the place of a private answer. */
  hidden: string;
  back: string;
  stopped: string;
  moreLines: (count: number) => string;
  hint: HintWords;
  plain: PlainWords;
  noEditor: (tried: string[]) => string;
  /** The one that was chosen is not there, and another is opened. */
  noSuchEditor: (program: string) => string;
  /** `isAtOnce`: the editor did not wait for its window. */
  unchanged: (isAtOnce: boolean) => string;
  /** Letters of another encoding were pasted; the same answer once more keeps it as it is. */
  unread: string;
}
