/** The headings and the few sentences of the manual page that no help page has. */
export interface ManWords {
  heading: Record<
    | 'name'
    | 'synopsis'
    | 'description'
    | 'commands'
    | 'options'
    | 'environment'
    | 'files'
    | 'exit'
    | 'examples',
    string
  >;
  /** What the program is, in half a sentence. */
  short: string;
  command: string;
  /** Each variable, what it does. */
  environment: Record<string, string>;
  files: string;
  exit: Record<'0' | '1' | '2' | '3' | '4' | '130', string>;
}
