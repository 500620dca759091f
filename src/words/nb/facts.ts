import { withStop, type FactWords, listedOr } from '../facts';

/** Types as they are named to somebody who writes the document. */
const TYPES: Record<string, string> = {
  '{}': 'et objekt',
  '[{}]': 'en liste med objekter',
  'true|false': 'true eller false',
  '{}|null': 'et objekt eller null',
  'YYYY-MM-DD': 'en dag, skrevet som 2026-11-27',
};

export const factWords: FactWords = withStop(({ kind, want, is }, day) => {
  switch (kind) {
    case 'unknown-key':
      return want === '' ? 'ukjent nøkkel' : `ukjent nøkkel; mente du ${want}?`;
    case 'missing':
      return `mangler; skriv ${TYPES[want] ?? want}`;
    case 'wrong-type':
      return `«${is}» går ikke; skriv ${TYPES[want] ?? listedOr(want, 'eller')}`;
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
});
