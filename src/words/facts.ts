import type { FactFault } from '../domain/followup/facts-document';
import { listed } from './sentence';

/** What is wrong with a fact, as one sentence; days come written in the language. An unknown key is handed in with the one key meant, or none. */
export type FactWords = (fault: FactFault, day: (day: string) => string) => string;

/** The values there are, with the language's word for or before the last: "a, b eller c". */
export function listedOr(want: string, or: string): string {
  return listed(want.split('|'), or);
}

/** The sentence ended with a full stop unless it asks. */
export function withStop(say: FactWords): FactWords {
  return (fault, day) => say(fault, day).replace(/([^?])$/u, '$1.');
}
