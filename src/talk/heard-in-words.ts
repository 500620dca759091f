import type { Heard } from '../words/heard';

/** What is heard in words of theirs, as the ticks of `said`; nothing that they could not have meant otherwise. */
export function heardIn(words: string, hasDay: boolean, heard: Heard): string[] {
  if (heard.aNoInSilence.test(words)) return ['silence'];
  const isAsked = heard.ofReferences.test(words) && heard.asking.test(words);
  const isOk = isPermission(words, heard);
  const isDay = hasDay && isOfAnswer(words, heard) && (!isOk || heard.unlessHeard.test(words));
  const isDenied = heard.denying.test(words);
  const isOffer = heard.offering.test(words) && !isDenied;
  const isStart = isMovedIn(words, heard.start, heard) && !isDenied;
  const isMoved = !isStart && isMovedIn(words, heard.meeting, heard);
  const isOff = isMoved || heard.callingOff.test(words);
  return [
    ...(isDay ? ['day'] : []),
    ...(isOk ? ['ok'] : []),
    ...(isMoved || (!isOff && heard.inviting.test(words)) ? ['invited'] : []),
    ...(isOff ? ['off'] : []),
    ...(isAsked ? ['asked'] : []),
    ...(isOffer ? ['offer'] : []),
    ...(isStart ? ['start'] : []),
  ];
}

/** Whether one sentence speaks of this and of moving. */
function isMovedIn(words: string, what: RegExp, { move }: Heard): boolean {
  return words.split('.').some((sentence) => what.test(sentence) && move.test(sentence));
}

/** Whether a day in these words of theirs can be taken for that of their answer. */
export function isOfAnswer(words: string, heard: Heard): boolean {
  const isPlain = heard.ofAnAnswer.test(words) && !heard.ofAMeeting.test(words);
  return isPlain || isOfMore(words, heard);
}

/** Whether they say that papers or a new day are to come: a day there is neither one to answer by nor one to begin on. */
export function isOfMore(words: string, { ofPapers, ofANewDay }: Heard): boolean {
  return ofPapers.test(words) || ofANewDay.test(words);
}

/** Whether the day in these words is one to get in touch on, whatever they say until then. */
export function isToGetInTouch(words: string, heard: Heard): boolean {
  return isPermission(words, heard) && !heard.unlessHeard.test(words);
}

function isPermission(words: string, { permitting, forbidding }: Heard): boolean {
  return permitting.test(words) && !forbidding.test(words);
}
