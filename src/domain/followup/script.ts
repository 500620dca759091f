import type { Facts } from './facts';
import type { Derived } from './standing';
import type { Purpose } from './rule';
import type { Verdict } from './verdict';

/** The lines of a call as ids of the follow-up guide, in the order they are said; `errand` is for the voicemail. */
export interface Script {
  ask: string;
  errand: string;
}

const ASK: Partial<Record<Purpose, Script>> = {
  'as-agreed': { ask: 'say-agreed', errand: 'errand-agreed' },
  'promise-passed': { ask: 'say-promise-passed', errand: 'errand-promise-passed' },
  question: { ask: 'say-question', errand: 'errand-question' },
  'tell-offer': { ask: 'say-other-offer', errand: 'errand-other-offer' },
  late: { ask: 'say-late', errand: 'errand-late' },
  'new-time': { ask: 'say-new-time', errand: 'errand-new-time' },
  ask: { ask: 'say-ask', errand: 'errand-status' },
  'agree-date': { ask: 'say-agree-date', errand: 'errand-agree-date' },
  'other-channel': { ask: 'say-status', errand: 'errand-status' },
};

/** What to say in a call, or null where the answer is not to ring. */
export function scriptOf({ verdict, purpose, derived }: Verdict): Script | null {
  const script = verdict === 'call' && purpose !== null ? ASK[purpose] : undefined;
  if (!script) return null;
  const { facts } = derived;
  if (purpose === 'question' && isAgreed(facts)) return { ...script, ask: 'say-question-agreed' };
  if (purpose === 'question' && facts.newInformation) {
    return { ...script, ask: 'say-question-and-information' };
  }
  if (purpose === 'tell-offer' && facts.competingOffer?.told) {
    return { ...script, ask: 'say-other-offer-told' };
  }
  if (purpose === 'agree-date' && facts.outcome === 'next') {
    return { ...script, ask: 'say-agree-date-next', errand: 'errand-agree-date-next' };
  }
  if (purpose === 'agree-date' && facts.outcome === 'accepted') {
    return { ask: 'say-agree-date-accepted', errand: 'errand-late-accepted' };
  }
  if (purpose === 'late' && facts.outcome === 'accepted')
    return { ask: 'say-late-accepted', errand: 'errand-late-accepted' };
  return script;
}

function isAgreed({ outcome }: Facts): boolean {
  return outcome === 'offer' || outcome === 'accepted';
}

/** The letter for what a verdict is for, as an id of the follow-up guide; null where there is nothing to write. */
export function letterIdOf({ purpose, derived }: Verdict): string | null {
  const { facts } = derived;
  switch (purpose) {
    case null:
    case 'feedback':
      return null;
    case 'withdraw':
      return WITHDRAW[facts.outcome] ?? 'mail-withdraw';
    case 'reply':
      return replyLetter(facts);
    case 'agree-date':
      return AGREE_DATE[facts.outcome] ?? 'mail-agree-date';
    case 'late':
      return facts.outcome === 'accepted' ? 'mail-late-accepted' : 'mail-late';
    case 'new-time':
      return NEW_TIME[facts.missedBy ?? 'nobody'];
    case 'tell-offer':
      return offerLetter(facts);
    case 'tell':
      return facts.newsKind === null ? 'mail-tell' : `mail-tell-${facts.newsKind}`;
    case 'thank':
      return 'mail-thank';
    case 'thank-plus':
      return thankLetter(derived);
    case 'question':
      return questionLetter(facts);
    case 'as-agreed':
      return 'mail-agreed';
    case 'promise-passed':
    case 'ask':
    case 'other-channel':
      return askLetter(derived);
    case 'last':
      return 'mail-last';
  }
}

const NEW_TIME = {
  me: 'mail-new-time-missed',
  they: 'mail-new-time-no-show',
  nobody: 'mail-new-time',
};

const WITHDRAW: Partial<Record<Facts['outcome'], string>> = {
  offer: 'mail-decline',
  accepted: 'mail-withdraw-accepted',
};

const AGREE_DATE: Partial<Record<Facts['outcome'], string>> = {
  next: 'mail-agree-date-next',
  accepted: 'mail-late-accepted',
};

function replyLetter({ outcome, myMove }: Facts): string {
  if (outcome === 'offer') return myMove ? 'mail-reply-offer' : 'mail-answer-offer';
  return outcome === 'next' ? 'mail-reply-next' : 'mail-reply';
}

function questionLetter(facts: Facts): string {
  if (isAgreed(facts)) return 'mail-question-agreed';
  return facts.newInformation ? 'mail-question-information' : 'mail-question';
}

function offerLetter({ competingOffer }: Facts): string {
  if (!competingOffer?.deadline) return 'mail-tell-offer-open';
  return competingOffer.told ? 'mail-tell-offer-told' : 'mail-tell-offer';
}

function thankLetter({ facts, agreement }: Derived): string {
  const asks = facts.openQuestion && agreement !== 'do-not';
  if (!facts.newInformation) return 'mail-thank-question';
  if (asks) return 'mail-thank-both';
  return facts.newsKind === 'forgotten' || facts.newsKind === 'wrong'
    ? `mail-thank-${facts.newsKind}`
    : 'mail-thank-information';
}

function askLetter({ promise, today }: Derived): string {
  return promise !== null && promise < today ? 'mail-ask-promised' : 'mail-ask';
}
