export interface AdvertWords {
  title: string;
  /** The line of the list to edit, with how the advert begins. */
  label: (beginning: string | null) => string;
  paste: string;
  pasteHelp: string;
  fault: Record<'empty' | 'not-text' | 'too-long', (longest: string) => string>;
  /** Heading over lines of it that may answer a question. */
  says: string;
  silent: string;
  /** Leads to the whole of it. */
  whole: (command: string) => string;
  /** How to keep one. */
  keep: (command: string) => string;
}
