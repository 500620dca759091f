import { type Happening, isOfKind } from '../happening';

/** Whether an offer of theirs stands after these happenings, of whatever day. */
export function hasOffer(happenings: readonly Happening[]): boolean {
  const last = happenings.findLast((one) => isOfKind(one, 'offer', 'no', 'ended', 'i-answered'));
  if (last?.kind === 'i-answered') return last.what === 'asked-for-time';
  return last?.kind === 'offer';
}
