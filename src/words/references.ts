import type { Permission } from '../domain/people';

export interface ReferencesWords {
  none: (command: string) => string;
  permission: Record<Permission, string>;
  workedUntil: (year: number) => string;
  longAgo: string;
  told: (company: string, day: string) => string;
  notTold: (company: string) => string;
  callList: string;
  forName: (name: string, line: string) => string;
  worth: string;
  add: (command: string) => string;
  tell: (command: string) => string;
  letter: (command: string) => string;
  updated: (name: string) => string;
  removed: (name: string) => string;
  badYear: (year: string) => string;
  wantMail: string;
  wantYear: string;
  ended: (company: string) => string;
  nobodyToTell: string;
  nobodyHint: (command: string) => string;
  forWhich: string;
  forWhichHint: (command: string) => string;
}
