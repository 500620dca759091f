import { type Happening, isOfKind } from '../happening';

/** Whether an offer of theirs stands after these happenings, of whatever day. */
export function hasOffer(happenings: readonly Happening[]): boolean {
  const last = happenings.findLast((one) => isOfKind(one, 'offer', 'no', 'ended', 'i-answered'));
  if (last?.kind === 'i-answered') return last.what === 'asked-for-time';
  return last?.kind === 'offer';
}

/** Whether they have chosen the person after these happenings: an offer stands, or was taken. */
export function isChosen(happenings: readonly Happening[]): boolean {
  const last = happenings.findLast((one) => isOfKind(one, 'offer', 'no', 'ended', 'i-answered'));
  return hasOffer(happenings) || (last?.kind === 'i-answered' && last.what === 'accepted');
}
