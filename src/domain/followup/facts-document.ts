import type { Day } from '../day/day';
import { isDay, nearestDay } from '../day/day';

/** What is wrong with one key of a document handed in. `want` and `is` are values, days or types, never sentences. */
export interface FactFault {
  /** `contacts[0].on`; in a list of documents `[2].contacts[0].on`; empty for the document itself. */
  key: string;
  kind: FactFaultKind;
  /** What would have been right: a type, the values to choose from, or the day it is measured by. */
  want: string;
  /** What was there, cut short; for a missing key empty. */
  is: string;
}

export type FactFaultKind =
  /** A key nobody knows; `want` lists those that are known. */
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  /** Written as a day, but none; `want` is the nearest one that exists, or the form. */
  | 'impossible-day'
  /** An empty list where at least one was needed. */
  | 'empty'
  /** Earlier than the interview, which is in `want`. */
  | 'before-interview'
  /** Earlier than the decision, which is in `want`. */
  | 'before-decision'
  /** Later than today, which is in `want`. */
  | 'in-future'
  /** The next interview has been: an interview is missing from what is known. */
  | 'in-past'
  /** The other offer has run out. */
  | 'deadline-passed'
  /** Cannot hold together with another key, which is in `want`. */
  | 'clash';

const DAY_FORM = 'YYYY-MM-DD';
const LONGEST_SHOWN = 40;

/** Whether the value is a map with keys, as opposed to a list, null or a plain value. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it is shown in a fault: its JSON, cut short. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Reads one map key by key; each method gives the value or its fallback and notes every fault under the full key. */
export class Sheet {
  private readonly raw: Record<string, unknown>;
  private readonly path: string;
  private readonly faults: FactFault[];

  constructor(raw: Record<string, unknown>, path: string, faults: FactFault[]) {
    this.raw = raw;
    this.path = path;
    this.faults = faults;
  }

  /** Notes a fault for every key not in the list. */
  only(keys: readonly string[]): void {
    for (const key of Object.keys(this.raw)) {
      if (!keys.includes(key)) this.note(key, 'unknown-key', keys.join('|'));
    }
  }

  /** A day; a fault when there is none and no fallback. */
  day(key: string, fallback?: Day): Day {
    const value = this.raw[key];
    if (isDay(value)) return value;
    if (value !== undefined) this.noteDay(key, value);
    else if (fallback === undefined) this.note(key, 'missing', DAY_FORM);
    return fallback ?? '';
  }

  /** A day, or null when it is null or left out. */
  dayOrNull(key: string): Day | null {
    const value = this.raw[key] ?? null;
    if (value === null || isDay(value)) return value;
    this.noteDay(key, value);
    return null;
  }

  /** True or false. */
  yesNo(key: string, fallback: boolean): boolean {
    const value = this.raw[key];
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.note(key, 'wrong-type', 'true|false');
    return fallback;
  }

  /** One of a closed set of words. */
  oneOf<Word extends string>(key: string, words: readonly Word[], fallback: Word): Word {
    const value = this.raw[key];
    const word = words.find((each) => each === value);
    if (word === undefined && value !== undefined) this.note(key, 'wrong-type', words.join('|'));
    return word ?? fallback;
  }

  /** One of a closed set of words, or null when it is null or left out. */
  oneOfOrNull<Word extends string>(key: string, words: readonly Word[]): Word | null {
    const value = this.raw[key] ?? null;
    const word = words.find((each) => each === value);
    if (word === undefined && value !== null) this.note(key, 'wrong-type', words.join('|'));
    return word ?? null;
  }

  /** A map within, or null when it is null or left out. */
  mapOrNull(key: string): Sheet | null {
    const value = this.raw[key] ?? null;
    if (isMap(value)) return new Sheet(value, `${this.path}${key}.`, this.faults);
    if (value !== null) this.note(key, 'wrong-type', '{}|null');
    return null;
  }

  /** A list of maps within, empty when left out. */
  maps(key: string): Sheet[] {
    const value = this.raw[key] ?? [];
    if (!Array.isArray(value)) {
      this.note(key, 'wrong-type', '[{}]');
      return [];
    }
    return value.flatMap((each: unknown, index) => {
      const place = `${this.path}${key}[${index}]`;
      if (isMap(each)) return new Sheet(each, `${place}.`, this.faults);
      this.faults.push({ key: place, kind: 'wrong-type', want: '{}', is: shown(each) });
      return [];
    });
  }

  private noteDay(key: string, value: unknown): void {
    const nearest = typeof value === 'string' ? nearestDay(value) : null;
    if (nearest === null) this.note(key, 'wrong-type', DAY_FORM);
    else this.note(key, 'impossible-day', nearest);
  }

  private note(key: string, kind: FactFaultKind, want: string): void {
    this.faults.push({ key: `${this.path}${key}`, kind, want, is: shown(this.raw[key]) });
  }
}
