import type { Answers } from '../answers';
import type { Day } from '../day/day';
import type { Facts } from './facts';
import type { Process } from '../process';
import { factsOf } from './process-facts';

/** What is known as answers to the follow-up's questions, to be offered when they are asked again; unknown is left out. */
export function toldAnswers(process: Process, today: Day): Answers {
  const facts = factsOf(process, today);
  if (facts === null) return {};
  const { situation } = process;
  const all: Answers = {
    'interviewed-on': facts.interviewedOn,
    interested: situation.interested,
    'my-move': situation.myMove,
    thanked: facts.thanked || null,
    ...contactAnswers(facts),
    'answer-by': facts.promisedAnswerBy,
    agreement: facts.agreement === 'none' ? null : facts.agreement,
    'contact-from': facts.mayContactAgreed,
    'open-question': situation.openQuestion,
    'new-information': situation.newInformation,
    ...offerAnswers(facts),
    'next-date': facts.nextDate,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function contactAnswers({ contacts }: Facts): Answers {
  const last = contacts.at(-1);
  if (!last) return {};
  return {
    contacted: true,
    'contact-on': last.on,
    'contact-channel': last.channel,
    'contact-answered': last.answered,
  };
}

function offerAnswers({ competingOffer }: Facts): Answers {
  if (competingOffer === null) return {};
  const { deadline, told } = competingOffer;
  return { 'other-offer': true, 'offer-deadline': deadline, 'offer-told': told };
}
