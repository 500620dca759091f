import { meaning } from '../meaning';
import type { Typed } from '../typed';
import { employers } from './employers';
import { heard } from './heard';
import { reasons } from './reasons';
import { typedDays } from './typed-days';

/** What people type in Swedish. */
export const typed: Typed = {
  days: typedDays,
  employers,
  sums: {
    zeros: meaning(
      [3, 'tusen', 'k', 'kkr', 'tkr', 't', 'tsek', 'tnok'],
      [6, 'miljon', 'miljoner', 'milj', 'milj.', 'mkr', 'msek', 'mnok'],
    ),
    currency: ['kr', 'kr.', 'kronor', ':-'],
    per: meaning(['month', 'månad', 'månaden', 'mån', 'mån.'], ['year', 'år', 'året']),
    in: ['i', 'per', 'om'],
    about: ['ca', 'ca.', 'cirka', 'ungefär', 'omkring', 'runt', 'minst', 'drygt', 'kring'],
    gross: ['brutto', 'före skatt'],
    net: /\bnetto\b|\befter skatt\b|\bi handen\b|\butbetalt\b/u,
    hourly: /(?:\/ ?|\bper |\bi )(?:h|tim|timme|timmen)\b|\btimlön/u,
    daily: /(?:\/ ?|\bper |\bom )(?:dag|dagen)\b|\bdaglön/u,
    measures: meaning(
      ['median', 'median', 'medianen'],
      ['average', 'genomsnitt', 'snitt', 'medel', 'medelvärde', 'medellön', 'average'],
    ),
  },
  yesNo: {
    yes: ['j', 'ja', 'jo', 'y', 'yes'],
    no: ['n', 'nej', 'no'],
    notKnown:
      /^(?:(?:jag )?(?:vet|minns|kommer) (?:inte|ej)(?: (?:riktigt|säkert|helt|ihåg))?|ingen aning|osäker|(?:de sa )?(?:inget|ingenting)(?: (?:sagt|sades|nämndes))?|ingen dag(?: (?:sagt|nämndes|nämnd|satt))?)[.!]?$/iu,
  },
  people: {
    roles: `hon han den de dem en någon min vår hr vd chef
      chefen ledaren rekryterare rekryteraren intervjuaren`.split(/\s+/u),
    within: ['från', 'som', 'på', 'med', 'hos', 'i'],
  },
  clauses: ['att', 'om'],
  heard,
  reasons,
};
