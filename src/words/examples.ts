export interface ExampleWords {
  title: string;
  none: (command: string) => string;
  was: (text: string) => string;
  did: (text: string) => string;
  result: (text: string) => string;
  figure: (text: string) => string;
  add: (command: string) => string;
  edit: (command: string) => string;
  updated: (name: string) => string;
  removed: (name: string) => string;
  /** After the name of their file, where it cannot be read. */
  missed: string;
  /** Heading over those that can be told in an answer, or as proof. */
  offered: string;
  /** Under a question, with the names of those that fit it. */
  beside: (names: string) => string;
}
