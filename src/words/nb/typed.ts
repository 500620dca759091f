import { meaning } from '../meaning';
import type { Typed } from '../typed';
import { employers } from './employers';
import { heard } from './heard';
import { reasons } from './reasons';
import { typedDays } from './typed-days';

/** What people type in Norwegian. */
export const typed: Typed = {
  days: typedDays,
  employers,
  sums: {
    zeros: meaning(
      [3, 'tusen', 'k', 'kkr', 'tkr', 't', 'tnok', 'tsek'],
      [6, 'million', 'millioner', 'mill', 'mill.', 'mkr', 'mnok', 'msek'],
    ),
    currency: ['kr', 'kr.', 'kroner', ',-'],
    per: meaning(['month', 'måned', 'måneden', 'mnd', 'mnd.', 'md', 'md.'], ['year', 'år', 'året']),
    in: ['i', 'per', 'pr', 'pr.'],
    about: ['ca', 'ca.', 'cirka', 'sirka', 'omtrent', 'omkring', 'rundt', 'minst'],
    gross: ['brutto', 'før skatt'],
    net: /\bnetto\b|\better skatt\b|\bpå hånden\b|\butbetalt\b/u,
    hourly: /(?:\/ ?|\bper |\bi |\bpr\.? )(?:h|time|timen)\b|\btimelønn/u,
    daily: /(?:\/ ?|\bper |\bom |\bpr\.? )(?:dag|dagen)\b|\bdaglønn/u,
    measures: meaning(
      ['median', 'median', 'medianen'],
      ['average', 'gjennomsnitt', 'snitt', 'average'],
    ),
  },
  yesNo: {
    yes: ['j', 'ja', 'jo', 'y', 'yes'],
    no: ['n', 'nei', 'no'],
    notKnown:
      /^(?:(?:jeg |eg )?(?:vet|husker|veit|hugsar) (?:ikke|ikkje)(?: (?:sikkert|helt))?|ingen anelse|usikker|(?:de sa )?(?:ingenting|ikke noe)(?: (?:sagt|nevnt))?|ingen (?:dag|dato)(?: (?:sagt|nevnt|satt))?)[.!]?$/iu,
  },
  people: {
    roles: `hun han den de dem en ei noen min vår hr sjef
      sjefen leder lederen rekrutterer rekruttereren intervjueren`.split(/\s+/u),
    within: ['fra', 'som', 'på', 'med', 'hos', 'i'],
  },
  clauses: ['at', 'om'],
  heard,
  reasons,
};
