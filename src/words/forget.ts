export interface ForgetWords {
  sure: (name: string) => string;
  sureHelp: (id: string) => string;
  gone: (company: string) => string;
  /** Where else it was erased, by the folders' names. */
  aside: (folders: string) => string;
  beyond: string;
  kept: string;
}
