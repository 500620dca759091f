import type { AnswerValue, HalfWritten } from '../answers';
import type { Day } from '../day/day';
import type { Happening } from '../happening';
import type { Advert, Sitting } from '../process';
import type { Moment } from '../moment';
import type { Country, Recruiter, Sector, SessionState } from '../process';
import type { Part, Parts } from './parts';

/** The single fields of a process. */
export interface Fields {
  company: string;
  role: string;
  place: string | null;
  country: Country;
  startedOn: Day;
  link: string | null;
  address: string | null;
  advert: Advert | null;
  sector: Sector | null;
  recruiter: Recruiter | null;
}

export type ProcessField = keyof Fields;

/** What a sitting begins with. */
export type SittingStart = Pick<Sitting, 'id' | 'kind' | 'round' | 'look' | 'depth' | 'startedOn'>;

/** `at` is the time of the change: of two changes to the same thing the later holds. */
interface Timed {
  at: Moment;
}

/** Told before, or taken back: nothing. */
export interface Tell {
  do: 'tell';
  happening: Happening;
}

export type HappeningChange =
  | Tell
  /** Fields put right; `drop` are fields that were not asked after all, `seen` the happening as it was. */
  | (Timed & { do: 'correct'; seen: Happening; set: Record<string, unknown>; drop?: string[] })
  | (Timed & { do: 'take-back'; id: string });

export type SittingChange =
  /** Begun before: nothing. */
  | (Timed & { do: 'begin'; sitting: SittingStart })
  /** Null is skipped. */
  | (Timed & { do: 'answer'; sitting: string; question: string; value: AnswerValue | null })
  /** The question is open again. */
  | (Timed & { do: 'unanswer'; sitting: string; question: string })
  | (Timed & { do: 'draft'; sitting: string; draft: HalfWritten | null })
  /** Writes the draft and the state, never answers; what is finished stays finished. */
  | (Timed & { do: 'pause'; sitting: string; draft: HalfWritten | null })
  | (Timed & { do: 'finish'; sitting: string; on: Day })
  /** Deepens a sitting: the further questions are asked from here on. */
  | (Timed & { do: 'deepen'; sitting: string })
  /** Back to a state it had. */
  | (Timed & { do: 'revert'; sitting: string; state: SessionState; finishedOn: Day | null })
  | (Timed & { do: 'drop'; sitting: string });

export type FieldChange = {
  [F in ProcessField]: Timed & { do: 'set'; field: F; value: Fields[F] };
}[ProcessField];

/** Some fields of one thing in a list that goes by natural keys; it is there from then on. Made by `putIn`. */
export interface Put<P extends Part = Part> extends Timed {
  do: 'put';
  part: P;
  key: string;
  set: Partial<Parts[P]>;
  /** Fields that are not known after all. */
  drop?: string[];
}

export type PartChange = Put | (Timed & { do: 'remove'; part: Part; key: string });

/** What is written: never a record, always what became of one. Data, so that it can be kept and turned round. */
export type Change = HappeningChange | SittingChange | FieldChange | PartChange;

/** Fields of one thing of a list. */
export function putIn<P extends Part>(
  part: P,
  key: string,
  set: Partial<Parts[P]>,
  at: Moment,
): Put<P> {
  return { do: 'put', part, key, set, at };
}
