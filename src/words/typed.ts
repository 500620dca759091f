import type { TypedDays } from '../domain/day/typed-words';
import type { TypedEmployers } from '../domain/employer';
import type { TypedPeople } from '../domain/first-name';
import type { TypedReasons } from '../domain/followup/reason';
import type { TypedSums } from '../domain/salary/amount';
import type { TypedYesNo } from '../domain/yes-no';
import type { Heard } from './heard';
import { type Language, WORDS } from './languages';

/** What people type in a language, and what is heard in what they tell: words that are read, and never shown. */
export interface Typed {
  days: TypedDays;
  employers: TypedEmployers;
  sums: TypedSums;
  yesNo: TypedYesNo;
  people: TypedPeople;
  /** Words that begin a clause, which goes on after a colon. */
  clauses: readonly string[];
  heard: Heard;
  reasons: TypedReasons;
}

const JOINED = new Map<Language, Typed>();

/** What is typed in all languages, since a Swede writes of a job in Oslo; where they differ, the person's own counts. */
export function typedIn({ language }: { language: Language }): Typed {
  const typed = JOINED.get(language) ?? joinedIn(language);
  JOINED.set(language, typed);
  return typed;
}

/** Each subject is joined when it is first asked for: most commands ask for one. */
function joinedIn(language: Language): Typed {
  const own: object = WORDS[language].typed;
  const others = Object.values(WORDS)
    .map(({ typed }) => typed)
    .filter((one) => one !== own);
  const joined = {};
  for (const subject of Object.keys(own)) {
    const get = (): unknown => {
      const [first, ...rest] = [own, ...others].map((one) => Reflect.get(one, subject));
      const value = rest.reduce(join, first);
      Object.defineProperty(joined, subject, { value });
      return value;
    };
    Object.defineProperty(joined, subject, { get, configurable: true, enumerable: true });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has every subject of one
  return joined as Typed;
}

/** Both as one: what a word means in the first counts. */
function join(one: unknown, other: unknown): unknown {
  if (one instanceof RegExp && other instanceof RegExp)
    return new RegExp(`${one.source}|${other.source}`, one.flags);
  if (one instanceof Map && other instanceof Map) return new Map([...other, ...one]);
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
  const theirs = new Map(Object.entries(other ?? {}));
  const own = Object.entries(one ?? {});
  return Object.fromEntries(own.map(([name, part]) => [name, join(part, theirs.get(name))]));
}
