import type { RuleId, VerdictKind } from '../domain/followup/rule';

export interface FollowupWords {
  because: string;
  against: string;
  alsoGood: string;
  wouldChange: string;
  /** What would come of a change, from "if they …" and a verdict as `verdict` says it. */
  change: (when: string, then: string) => string;
  meanwhile: string;
  say: string;
  ifTrue: string;
  voicemail: string;
  mail: string;
  subject: string;
  keepInMind: string;
  schools: string;
  /** Before the command that shows the rest of a page, of other verbs too. */
  more: string;
  /** What an answer comes to, as the end of a sentence: "vänta till fredag 4 december". */
  verdict: (kind: VerdictKind, day: string) => string;
  /** As `verdict`, for rows where the mail is of a kind of its own. */
  byRule: Partial<Record<RuleId, (day: string) => string>>;
  /** A wait until after a day of theirs that is only imagined, by the fact; names no day. */
  afterTheirs: Record<string, string>;
  /** A verdict just as good, as a sentence of its own. */
  alternative: Record<VerdictKind, string>;
  greeting: (name: string | null) => string;
  post: (role: string) => string;
  /** A day inside a sentence about the past: "den 21 september", "måndagen den 21 september", "21. september". */
  theDay: (day: string) => string;
  workingDays: (days: number) => string;
  /** How often something was tried: "tre gånger". */
  times: (tries: number) => string;
  commands: {
    mail: string;
    calendar: string;
    log: string;
    again: string;
    outcome: string;
    noQuestion: string;
    prepare: string;
    salary: string;
    thanks: string;
    sent: string;
    houseRule: string;
    noHouseRule: string;
    name: string;
  };
  written: (file: string) => string;
  logged: (channel: 'call' | 'mail' | 'other', day: string) => string;
  /** A contact logged before is put right: it was answered. */
  logAnswered: (channel: 'call' | 'mail' | 'other', day: string) => string;
  loggedBefore: (day: string) => string;
  missing: { text: (day: string) => string; help: string; hint: (command: string) => string };
  noInterview: string;
  /** How to name the day of it: a command, and another that begins anew. */
  noInterviewHint: (command: string) => string;
  noDraft: string;
  noDay: string;
  calendar: {
    title: (what: string, company: string) => string;
    /** What takes place on the day a wait is until, by its rule. */
    event: Partial<Record<RuleId, string>>;
    /** What to do on the day, said on that day. */
    what: Record<VerdictKind, string>;
  };
}
