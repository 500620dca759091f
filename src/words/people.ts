export interface PeopleWords {
  title: string;
  none: (command: string) => string;
  network: string;
  roleModels: string;
  lastMet: (day: string) => string;
  neverMet: string;
  next: (thought: string) => string;
  does: (what: string) => string;
  borrow: (what: string) => string;
  worth: string;
  add: (command: string) => string;
  met: (command: string) => string;
  updated: (name: string) => string;
  removed: (name: string) => string;
  /** Follows what is the matter with their file. */
  missed: string;
}
