export interface WhichWords {
  question: string;
  help: string;
  another: string;
  /** Where a name fits several people. */
  person: string;
  personHelp: string;
  /** Where a name fits several examples. */
  example: string;
  exampleHelp: string;
}
