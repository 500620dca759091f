import type { Want } from '../ask/file/check';
import type { ReadFault } from '../ask/read';

/** Why something typed, or found in a file, is no answer. */
export interface AnswerWords {
  /** A sentence: what could not be read, and how to write it. */
  fault: (fault: ReadFault) => string;
  /** A day, and the day it was counted from. */
  countedFrom: (day: string, from: string) => string;
  /** What is wrong with an address. */
  badMail: (mail: string) => string;
  /** What a file should have had there, to stand in a sentence. */
  want: (want: Want) => string;
}
