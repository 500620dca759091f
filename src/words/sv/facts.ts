import { withStop, type FactWords, listedOr } from '../facts';

/** Types as they are named to somebody who writes the document. */
const TYPES: Record<string, string> = {
  '{}': 'ett objekt',
  '[{}]': 'en lista med objekt',
  'true|false': 'true eller false',
  '{}|null': 'ett objekt eller null',
  'YYYY-MM-DD': 'en dag, skriven som 2026-11-27',
};

export const factWords: FactWords = withStop(({ kind, want, is }, day) => {
  switch (kind) {
    case 'unknown-key':
      return want === '' ? 'okänd nyckel' : `okänd nyckel; menade du ${want}?`;
    case 'missing':
      return `saknas; skriv ${TYPES[want] ?? want}`;
    case 'wrong-type':
      return `”${is}” går inte; skriv ${TYPES[want] ?? listedOr(want, 'eller')}`;
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
});
