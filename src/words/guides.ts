import type { GuideFault, GuideFaultCode } from '../guide/faults';

export interface GuidesWords {
  /** What is wrong with a guide and what to do; the id, value or row in question is handed in. */
  fault: Record<GuideFaultCode, (detail: string) => string>;
  /** One line a fault: where it is, what it is and what to do. */
  faultLine: (fault: GuideFault) => string;
  /** Where an own guide is not used: its first fault as one line. */
  passedOver: (fault: GuideFault) => string;
  /** After a check without faults: how many guides were read. */
  fine: (guides: number) => string;
  /** Where there is none of one's own: the folder they would lie in. */
  none: (folder: string) => string;
  /** What the command is for. */
  about: string;
  /** After a check with faults. */
  faults: (count: number) => string;
}
