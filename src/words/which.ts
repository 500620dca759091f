export interface WhichWords {
  question: string;
  help: string;
  another: string;
  /** A job told as new, of which there is a process; `job` is its employer and post. */
  twin: {
    text: (job: string) => string;
    help: string;
    same: string;
    other: string;
    /** Told of the same day: it goes on there. */
    known: (job: string, id: string) => string;
    /** Where nobody can be asked. */
    another: (job: string, id: string) => string;
  };
  /** Where a name fits several people. */
  person: string;
  personHelp: string;
  /** Where a name fits several examples. */
  example: string;
  exampleHelp: string;
}
