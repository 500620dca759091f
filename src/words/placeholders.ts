import type { Language } from '../guide/guide';

/** What stands for a value in a help page or an error: `--on DATUM`. A command's fixed word, such as `check`, is left as it is typed. */
export const placeholderWords: Record<Language, Record<string, string>> = {
  sv: {
    address: 'ADRESS',
    amount: 'SUMMA',
    channel: 'SÄTT',
    check: 'check',
    country: 'LAND',
    date: 'DATUM',
    figure: 'SIFFRA',
    file: 'FIL',
    folder: 'MAPP',
    format: 'FORMAT',
    grade: 'GRAD',
    language: 'SPRÅK',
    level: 'NIVÅ',
    month: 'MÅNAD',
    name: 'NAMN',
    note: 'ANTECKNING',
    number: 'NUMMER',
    outcome: 'UTFALL',
    'part-or-process': 'DEL ELLER PROCESS',
    'path=value': 'PLATS=VÄRDE',
    process: 'PROCESS',
    question: 'FRÅGA',
    shell: 'SHELL',
    state: 'LÄGE',
    step: 'STEG',
    term: 'VILLKOR',
    text: 'TEXT',
    value: 'VÄRDE',
    words: 'ORD',
    year: 'ÅR',
  },
  nb: {
    address: 'ADRESSE',
    amount: 'SUM',
    channel: 'MÅTE',
    check: 'check',
    country: 'LAND',
    date: 'DATO',
    figure: 'TALL',
    file: 'FIL',
    folder: 'MAPPE',
    format: 'FORMAT',
    grade: 'GRAD',
    language: 'SPRÅK',
    level: 'NIVÅ',
    month: 'MÅNED',
    name: 'NAVN',
    note: 'NOTAT',
    number: 'NUMMER',
    outcome: 'UTFALL',
    'part-or-process': 'DEL ELLER PROSESS',
    'path=value': 'STED=VERDI',
    process: 'PROSESS',
    question: 'SPØRSMÅL',
    shell: 'SHELL',
    state: 'STATUS',
    step: 'STEG',
    term: 'VILKÅR',
    text: 'TEKST',
    value: 'VERDI',
    words: 'ORD',
    year: 'ÅR',
  },
};

/** A flag or argument as commander writes it, with the language's own word for its value: `--on DATUM`, `[PROCESS]`, `ORD …`. */
export function written(flag: string, language: Language): string {
  const words = placeholderWords[language];
  return flag.replace(/([<[])([a-z=-]+)(\.\.\.)?[\]>]/g, (_, open: string, name: string, more) => {
    const word = `${words[name] ?? name}${more ? ' …' : ''}`;
    return open === '[' ? `[${word}]` : word;
  });
}
