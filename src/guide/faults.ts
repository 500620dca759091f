/** What can be wrong with a guide. The sentences live in `words/guides.ts`. */
export const GUIDE_FAULTS = [
  'not-text',
  'unreadable',
  'too-big',
  'no-front-matter',
  'no-use',
  'unknown-use',
  'no-questions',
  'bad-front',
  'no-guide-id',
  'no-title',
  'unknown-language',
  'other-name',
  'heading-level',
  'setext-heading',
  'stray-text',
  'html',
  'table',
  'empty-heading',
  'no-id',
  'old-form',
  'bad-id',
  'doubled-id',
  'no-kind',
  'unknown-fact',
  'doubled-fact',
  'misplaced-fact',
  'no-choices',
  'bad-choice',
  'doubled-choice',
  'scale-choices',
  'no-help',
  'no-text',
  'no-question',
  'no-subject',
  'no-rows',
  'unknown-row',
  'only-unknown',
  'only-value',
  'bad-check',
  'unchecked',
  'hole',
  'missing-guide',
  'missing-item',
  'rule-text',
  'other-order',
  'other-kind',
  'other-choices',
  'other-depth',
  'other-only',
  'other-optional',
  'other-section',
  'other-rows',
  'other-title',
  'other-holes',
  'other-check',
  'own-kind',
  'own-choices',
  'own-holes',
  'uncovered-row',
  'no-guides',
  'other-ending',
  'never-asked',
] as const;

export type GuideFaultCode = (typeof GUIDE_FAULTS)[number];

/** One fault, as data: where it stands, what it is, and the word it is about. */
export interface GuideFault {
  file: string;
  /** Counted from 1; 0 when it is about a folder. */
  line: number;
  code: GuideFaultCode;
  /** The id, value or row in question; empty when the code says all. */
  detail: string;
}

/** Notes down a fault of the file being read. */
export type ReportFault = (line: number, code: GuideFaultCode, detail?: string) => void;

/** A list of faults of one file, and the function that adds to it. */
export function faultsOf(file: string): { faults: GuideFault[]; report: ReportFault } {
  const faults: GuideFault[] = [];
  const report: ReportFault = (line, code, detail = '') =>
    faults.push({ file, line, code, detail });
  return { faults, report };
}
