export interface ThanksWords {
  /** "tjänsten som systemutvecklare"; only "tjänsten" when the role is not known. */
  post: (role: string) => string;
  and: string;
  to: string;
  subject: string;
  /** Words that mean everybody at once after `--to`. */
  all: readonly string[];
  /** Thanks are sent; null where nobody knows the day. */
  sentOn: (day: string | null) => string;
  /** There is nothing to thank for with interest, where the job is not wanted any more; the command that has the words for that. */
  unwanted: (command: string) => string;
  /** The command that makes a draft all the same. */
  anyway: (command: string) => string;
  edit: (command: string) => string;
  name: string;
  link: (command: string) => string;
  file: (command: string) => string;
  /** Of the draft that is written beside. */
  fileName: string;
  sent: (command: string) => string;
  written: (file: string) => string;
  copied: string;
  noClipboard: string;
  nobody: (name: string, known: string) => string;
  whoElse: (command: string) => string;
  choose: (names: string) => string;
  chooseHint: (command: string) => string;
  noInterview: (company: string) => string;
  noInterviewHint: (command: string) => string;
  ended: (company: string) => string;
  endedHint: (command: string) => string;
  badMail: (mail: string, name: string) => string;
}
