import type { OutcomeName } from '../domain/outcome';
import type { Permission } from '../domain/people';
import type { Channel } from '../domain/process';
import type { Language } from '../guide/guide';

/** Each value of a closed list with what people write for it, the word to show first. What is kept is the value. */
export type Spoken<Value extends string> = Record<Value, readonly [string, ...string[]]>;

export interface SpokenWords {
  outcome: Spoken<OutcomeName>;
  channel: Spoken<Channel>;
  permission: Spoken<Permission>;
}

const sv: SpokenWords = {
  outcome: {
    next: ['nästa', 'nästa steg', 'ny intervju', 'vidare'],
    offer: ['erbjudande', 'jobberbjudande'],
    accepted: ['ja', 'tackat ja', 'tackade ja'],
    rejected: ['nej', 'avslag', 'fick nej'],
    withdrawn: ['avhopp', 'dragit tillbaka', 'dragit mig ur', 'hoppat av', 'tackat nej'],
    silence: ['tyst', 'tystnad', 'inget svar'],
    cancelled: ['inställd', 'inställt', 'indragen'],
    reopened: ['öppna', 'öppen', 'öppna igen'],
  },
  channel: {
    call: ['ringde', 'ring', 'ringa', 'ringt', 'samtal', 'telefon'],
    mail: ['mejl', 'mejla', 'mejlade', 'mejlat', 'e-post', 'epost'],
    other: ['annat', 'annan'],
  },
  permission: {
    yes: ['ja'],
    asked: ['tillfrågad', 'frågad'],
    no: ['nej'],
  },
};

const nb: SpokenWords = {
  outcome: {
    next: ['neste', 'neste steg', 'nytt intervju', 'videre'],
    offer: ['tilbud', 'jobbtilbud'],
    accepted: ['ja', 'takket ja'],
    rejected: ['nei', 'avslag', 'fikk nei'],
    withdrawn: ['trukket', 'trukket meg', 'trakk meg', 'trukket tilbake', 'takket nei'],
    silence: ['stille', 'stillhet', 'ikke svar'],
    cancelled: ['avlyst', 'innstilt'],
    reopened: ['åpne', 'åpen', 'åpne igjen'],
  },
  channel: {
    call: ['ringte', 'ring', 'ringe', 'ringt', 'samtale', 'telefon'],
    mail: ['e-post', 'epost', 'skrev'],
    other: ['annet', 'annen'],
  },
  permission: {
    yes: ['ja'],
    asked: ['spurt'],
    no: ['nei'],
  },
};

export const spokenWords: Record<Language, SpokenWords> = { sv, nb };

/** The value a word stands for, in English or in either language, with blanks or hyphens within it; or null. */
export function meant<Value extends string>(
  list: (words: SpokenWords) => Spoken<Value>,
  word: string | undefined,
): Value | null {
  const said = plain(word ?? '');
  for (const table of [list(sv), list(nb)])
    for (const value in table)
      if ([value, ...table[value]].some((one) => plain(one) === said)) return value;
  return null;
}

/** Every value as it may be written: "nej (rejected), …". */
export function wanted(list: keyof SpokenWords, language: Language): string {
  return Object.entries(spokenWords[language][list])
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
