import type { OutcomeName } from '../domain/outcome-name';
import type { Permission } from '../domain/people';
import type { Channel } from '../domain/process';
import { WORDS } from './languages';

/** Each value of a closed list with what people write for it, the word to show first. What is kept is the value. */
export type Spoken<Value extends string> = Record<Value, readonly [string, ...string[]]>;

export interface SpokenWords {
  outcome: Spoken<OutcomeName>;
  channel: Spoken<Channel>;
  permission: Spoken<Permission>;
  /** The commands that people seek under other names. */
  command: Spoken<SoughtVerb>;
  /** What can be put right, by the id of its question. */
  field: Spoken<FieldName>;
}

/** The commands that have other names in people's mouths. */
export type SoughtVerb =
  | 'today'
  | 'log'
  | 'debrief'
  | 'followup'
  | 'salary'
  | 'thanks'
  | 'checklist'
  | 'references'
  | 'prepare'
  | 'outcome'
  | 'people'
  | 'practice'
  | 'list'
  | 'show'
  | 'edit'
  | 'search'
  | 'undo'
  | 'forget'
  | 'export'
  | 'import'
  | 'backup'
  | 'restore';

/** What people have a word of their own for. */
export type FieldName =
  | 'company'
  | 'role'
  | 'place'
  | 'sector'
  | 'recruiter'
  | 'interviewed-on'
  | 'next-step'
  | 'answer-by'
  | 'agreement'
  | 'contact-from'
  | 'thanked'
  | 'offer-deadline'
  | 'next-date'
  | 'interested'
  | 'feeling'
  | 'good'
  | 'bad'
  | 'keep'
  | 'change'
  | 'dream'
  | 'realistic';

/** The value a word stands for, in English or in any language (a Swede writes of a job in Oslo), with blanks or hyphens within it; or null. */
export function meant<Value extends string>(
  list: (words: SpokenWords) => Spoken<Value>,
  word: string | undefined,
): Value | null {
  const said = plain(word ?? '');
  for (const table of Object.values(WORDS).map(({ spoken }) => list(spoken)))
    for (const value in table)
      if ([value, ...table[value]].some((one) => plain(one) === said)) return value;
  return null;
}

/** Every value as it may be written: "nej (rejected), …". */
export function wanted(list: keyof SpokenWords, words: SpokenWords): string {
  return Object.entries(words[list])
    .map(([value, [word]]) => `${word} (${value})`)
    .join(', ');
}

function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/gu, ' ');
}
