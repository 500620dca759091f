import type { FactFault } from '../domain/followup/sheet';
import type { Language } from '../guide/guide';

/** What is wrong with a fact, as one sentence; days come written in the language. An unknown key is handed in with the one key meant, or none. */
type FactSentence = (fault: FactFault, day: (day: string) => string) => string;

const or = (want: string, word: string): string =>
  want
    .split('|')
    .join(`, `)
    .replace(/, ([^,]*)$/, ` ${word} $1`);

/** Types as they are named to somebody who writes the document. */
const TYPES: Record<Language, Record<string, string>> = {
  sv: {
    '{}': 'ett objekt',
    '[{}]': 'en lista med objekt',
    'true|false': 'true eller false',
    '{}|null': 'ett objekt eller null',
    'YYYY-MM-DD': 'en dag, skriven som 2026-11-27',
  },
  nb: {
    '{}': 'et objekt',
    '[{}]': 'en liste med objekter',
    'true|false': 'true eller false',
    '{}|null': 'et objekt eller null',
    'YYYY-MM-DD': 'en dag, skrevet som 2026-11-27',
  },
};

const sv: FactSentence = ({ kind, want, is }, day) => {
  switch (kind) {
    case 'unknown-key':
      return want === '' ? 'okänd nyckel' : `okänd nyckel; menade du ${want}?`;
    case 'missing':
      return `saknas; skriv ${TYPES.sv[want] ?? want}`;
    case 'wrong-type':
      return `”${is}” går inte; skriv ${TYPES.sv[want] ?? or(want, 'eller')}`;
    case 'impossible-day':
      return `dagen ${is} finns inte; menade du ${want}?`;
    case 'empty':
      return 'listan är tom; minst ett underlag behövs';
    case 'before-interview':
      return `${day(is)} ligger före intervjun, ${day(want)}`;
    case 'before-decision':
      return `${day(is)} ligger före beskedet, ${day(want)}`;
    case 'in-future':
      return `${day(is)} har inte varit än`;
    case 'in-past':
      return `intervjun ${day(is)} har redan varit; skriv in den först`;
    case 'deadline-passed':
      return `sista svarsdagen ${day(is)} har gått; ta bort erbjudandet eller ange en ny dag`;
    case 'clash':
      return `går inte ihop med ${want}`;
  }
};

const nb: FactSentence = ({ kind, want, is }, day) => {
  switch (kind) {
    case 'unknown-key':
      return want === '' ? 'ukjent nøkkel' : `ukjent nøkkel; mente du ${want}?`;
    case 'missing':
      return `mangler; skriv ${TYPES.nb[want] ?? want}`;
    case 'wrong-type':
      return `«${is}» går ikke; skriv ${TYPES.nb[want] ?? or(want, 'eller')}`;
    case 'impossible-day':
      return `dagen ${is} finnes ikke; mente du ${want}?`;
    case 'empty':
      return 'listen er tom; minst ett sett med opplysninger må til';
    case 'before-interview':
      return `${day(is)} er før intervjuet, ${day(want)}`;
    case 'before-decision':
      return `${day(is)} er før du fikk svar, ${day(want)}`;
    case 'in-future':
      return `${day(is)} har ikke vært ennå`;
    case 'in-past':
      return `intervjuet ${day(is)} har allerede vært; skriv det inn først`;
    case 'deadline-passed':
      return `svarfristen ${day(is)} er gått ut; ta bort tilbudet eller oppgi en ny dag`;
    case 'clash':
      return `går ikke sammen med ${want}`;
  }
};

/** The sentence ended with a full stop unless it asks. */
const ended =
  (say: FactSentence): FactSentence =>
  (fault, day) =>
    say(fault, day).replace(/([^?])$/u, '$1.');

export const factWords: Record<Language, FactSentence> = { sv: ended(sv), nb: ended(nb) };
