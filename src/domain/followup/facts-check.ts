import type { Day } from '../day/day';
import { type CompetingOffer, type ContactMade, type Facts, liveOffer } from './facts';
import { orderFaults } from './facts-order';
import type { Country } from '../process';
import type { FactFault } from './facts-document';
import { isMap, Sheet, shown } from './facts-document';

/** Every key of the facts document, in its order. */
export const FACT_KEYS = [
  'country',
  'interviewedOn',
  'held',
  'today',
  'outcome',
  'nextDate',
  'interested',
  'myMove',
  'thanked',
  'promisedAnswerBy',
  'promisedOn',
  'promiseDropped',
  'agreement',
  'mayContactAgreed',
  'newInformation',
  'newsKind',
  'openQuestion',
  'competingOffer',
  'contacts',
  'decidedOn',
  'feedback',
  'feedbackAskedOn',
  'feedbackInvited',
  'offeredOn',
  'stepCancelledOn',
  'missedBy',
  'theirWordOn',
  'silenceMeansNo',
] as const;

/** The facts and the day they are weighed on. */
export interface Case {
  facts: Facts;
  today: Day;
}

/** What holds where a document is silent. */
export interface CaseDefaults {
  today: Day;
  country: Country;
}

export type CheckedFacts<Value> = { ok: true; value: Value } | { ok: false; faults: FactFault[] };

/** Reads one facts document into facts, or names every key that cannot be. */
export function checkFacts(raw: unknown, defaults: CaseDefaults): CheckedFacts<Case> {
  return checkedCase(raw, '', defaults);
}

/** Reads a facts document or a list of them, each by itself: its facts or its faults. An empty list is a fault. */
export function checkFactsFile(
  raw: unknown,
  defaults: CaseDefaults,
): CheckedFacts<{ many: boolean; cases: CheckedFacts<Case>[] }> {
  if (!Array.isArray(raw)) {
    return { ok: true, value: { many: false, cases: [checkFacts(raw, defaults)] } };
  }
  if (raw.length === 0) {
    return { ok: false, faults: [{ key: '', kind: 'empty', want: '{}', is: '[]' }] };
  }
  const cases = raw.map((each: unknown, index) => checkedCase(each, `[${index}]`, defaults));
  return { ok: true, value: { many: true, cases } };
}

function checkedCase(raw: unknown, path: string, defaults: CaseDefaults): CheckedFacts<Case> {
  const faults: FactFault[] = [];
  const found = readCase(raw, path, defaults, faults);
  return found === null || faults.length > 0 ? { ok: false, faults } : { ok: true, value: found };
}

function readCase(
  raw: unknown,
  path: string,
  defaults: CaseDefaults,
  faults: FactFault[],
): Case | null {
  if (!isMap(raw)) {
    faults.push({ key: path, kind: 'wrong-type', want: '{}', is: shown(raw) });
    return null;
  }
  const own: FactFault[] = [];
  const sheet = new Sheet(raw, '', own);
  sheet.only(FACT_KEYS);
  const found = {
    facts: readFacts(sheet, defaults.country),
    today: sheet.day('today', defaults.today),
  };
  if (own.length === 0) own.push(...orderFaults(found.facts, found.today));
  found.facts.competingOffer = liveOffer(found.facts.competingOffer, found.today);
  const prefix = path === '' ? '' : `${path}.`;
  faults.push(...own.map((fault) => ({ ...fault, key: prefix + fault.key })));
  return found;
}

const OUTCOMES = ['pending', 'next', 'offer', 'accepted', 'rejected', 'closed'] as const;

function readFacts(sheet: Sheet, country: Country): Facts {
  const mayContactAgreed = sheet.dayOrNull('mayContactAgreed');
  const agreement = sheet.oneOf('agreement', ['none', 'ok', 'do-not'], 'none');
  return {
    country: sheet.oneOf('country', ['SE', 'NO'], country),
    interviewedOn: sheet.day('interviewedOn'),
    held: sheet.yesNo('held', true),
    outcome: sheet.oneOf('outcome', OUTCOMES, 'pending'),
    nextDate: sheet.dayOrNull('nextDate'),
    interested: sheet.yesNo('interested', true),
    myMove: sheet.yesNo('myMove', false),
    thanked: sheet.yesNo('thanked', false),
    promisedAnswerBy: sheet.dayOrNull('promisedAnswerBy'),
    promisedOn: sheet.dayOrNull('promisedOn'),
    promiseDropped: sheet.yesNo('promiseDropped', false),
    agreement: mayContactAgreed !== null && agreement === 'none' ? 'ok' : agreement,
    mayContactAgreed,
    newInformation: sheet.yesNo('newInformation', false),
    newsKind: sheet.oneOfOrNull('newsKind', ['new', 'forgotten', 'wrong']),
    openQuestion: sheet.yesNo('openQuestion', false),
    competingOffer: readOffer(sheet.mapOrNull('competingOffer')),
    contacts: sheet.maps('contacts').map(readContact),
    decidedOn: sheet.dayOrNull('decidedOn'),
    feedback: sheet.oneOf('feedback', ['not-asked', 'asked', 'received'], 'not-asked'),
    feedbackAskedOn: sheet.dayOrNull('feedbackAskedOn'),
    feedbackInvited: sheet.yesNo('feedbackInvited', false),
    offeredOn: sheet.dayOrNull('offeredOn'),
    stepCancelledOn: sheet.dayOrNull('stepCancelledOn'),
    missedBy: sheet.oneOfOrNull('missedBy', ['they', 'me']),
    theirWordOn: sheet.dayOrNull('theirWordOn'),
    silenceMeansNo: sheet.yesNo('silenceMeansNo', false),
  };
}

function readOffer(sheet: Sheet | null): CompetingOffer | null {
  if (sheet === null) return null;
  sheet.only(['deadline', 'told']);
  return { deadline: sheet.dayOrNull('deadline'), told: sheet.yesNo('told', false) };
}

function readContact(sheet: Sheet): ContactMade {
  sheet.only(['on', 'channel', 'answered']);
  return {
    on: sheet.day('on'),
    channel: sheet.oneOf('channel', ['call', 'mail', 'other'], 'other'),
    answered: sheet.yesNo('answered', false),
  };
}
