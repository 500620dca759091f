import type { Facts } from './facts';
import type { Derived } from './standing';
import type { Verdict } from './verdict';

/** The lines of a call as ids of the follow-up guide, in the order they are said; `errand` is for the voicemail. */
export interface Script {
  ask: string;
  errand: string;
}

const ASK: Record<string, Script> = {
  'as-agreed': { ask: 'say-agreed', errand: 'errand-agreed' },
  'promise-passed': { ask: 'say-promise-passed', errand: 'errand-promise-passed' },
  question: { ask: 'say-question', errand: 'errand-question' },
  'tell-offer': { ask: 'say-other-offer', errand: 'errand-other-offer' },
  ask: { ask: 'say-ask', errand: 'errand-status' },
  'agree-date': { ask: 'say-agree-date', errand: 'errand-agree-date' },
  'other-channel': { ask: 'say-status', errand: 'errand-status' },
};

/** What to say in a call, or null where the answer is not to ring. */
export function scriptOf({ verdict, purpose, derived }: Verdict): Script | null {
  const script = verdict === 'call' && purpose !== null ? ASK[purpose] : undefined;
  if (!script) return null;
  const { facts } = derived;
  if (purpose === 'question' && facts.newInformation) {
    return { ...script, ask: 'say-question-and-information' };
  }
  if (purpose === 'tell-offer' && facts.competingOffer?.told) {
    return { ...script, ask: 'say-other-offer-told' };
  }
  if (purpose === 'agree-date' && facts.outcome === 'next') {
    return { ...script, ask: 'say-agree-date-next', errand: 'errand-agree-date-next' };
  }
  return script;
}

/** The letter for what a verdict is for, as an id of the follow-up guide; null where there is nothing to write. */
export function letterIdOf({ purpose, derived }: Verdict): string | null {
  const { facts } = derived;
  const isOffer = facts.outcome === 'offer';
  switch (purpose) {
    case null:
    case 'feedback':
      return null;
    case 'withdraw':
      return isOffer ? 'mail-decline' : 'mail-withdraw';
    case 'reply':
      return isOffer
        ? 'mail-reply-offer'
        : facts.outcome === 'next'
          ? 'mail-reply-next'
          : 'mail-reply';
    case 'agree-date':
      return isOffer ? 'mail-agree-date' : 'mail-agree-date-next';
    case 'tell-offer':
      return offerLetter(facts);
    case 'tell':
      return 'mail-tell';
    case 'thank':
      return 'mail-thank';
    case 'thank-plus':
      return thankLetter(facts);
    case 'question':
      return facts.newInformation ? 'mail-question-information' : 'mail-question';
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

function offerLetter({ competingOffer }: Facts): string {
  if (!competingOffer?.deadline) return 'mail-tell-offer-open';
  return competingOffer.told ? 'mail-tell-offer-told' : 'mail-tell-offer';
}

function thankLetter({ newInformation, openQuestion, agreement }: Facts): string {
  const asks = openQuestion && agreement !== 'do-not';
  if (!newInformation) return 'mail-thank-question';
  return asks ? 'mail-thank-both' : 'mail-thank-information';
}

function askLetter({ promise, today }: Derived): string {
  return promise !== null && promise < today ? 'mail-ask-promised' : 'mail-ask';
}
