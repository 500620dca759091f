import type { GuideFaultCode } from '../guide/faults';

export interface GuidesWords {
  /** Where in a file: line 14. */
  line: (line: number) => string;
  /** What is wrong with a guide and what to do; the id, value or row in question is handed in. */
  fault: Record<GuideFaultCode, (detail: string) => string>;
  /** One line a fault: file, line (0 for none), sentence. */
  faultLine: (file: string, line: number, sentence: string) => string;
  /** Where an own guide is not used: its first fault as one line. */
  passedOver: (faultLine: string) => string;
  /** After a check without faults: how many guides were read. */
  fine: (guides: number) => string;
  /** Where there is none of one's own: the folder they would lie in. */
  none: (folder: string) => string;
  /** What the command is for. */
  about: string;
  /** After a check with faults. */
  faults: (count: number) => string;
}
