import type { Record1 } from './version-1';
import { answeredOn, lastDayOf } from './known-days';
import { type TellingLine, unknownIn } from './line';

/** What the follow-up knew beside dates and contacts: told at the latest follow-up that says so, else on the last day known. */
export function situationLines(old: Record1): TellingLine[] {
  return [
    ...movesIn(old),
    ...cameUp(old, 'open-question', old.situation.openQuestion, 'question'),
    ...cameUp(old, 'new-information', old.situation.newInformation, 'new'),
    ...offersIn(old),
    ...interestIn(old),
  ];
}

function movesIn(old: Record1): TellingLine[] {
  if (old.situation.myMove !== true) return [];
  return [{ telling: { kind: 'they-asked', on: null, for: 'reply' }, told: lastDayOf(old) }];
}

/** Open when it was written down last, so told after every contact. */
function cameUp(
  old: Record1,
  question: string,
  words: string | null,
  what: 'question' | 'new',
): TellingLine[] {
  if (words === null) return [];
  const days = [
    answeredOn(old, question, words) ?? lastDayOf(old),
    ...old.contacts.map(({ on }) => on),
  ];
  const told = days.toSorted().at(-1) ?? lastDayOf(old);
  return [{ telling: { kind: 'came-up', on: null, what, words }, told }];
}

function offersIn(old: Record1): TellingLine[] {
  const { competingOffer } = old.situation;
  if (competingOffer === null) return [];
  const { deadline, told: isTold } = competingOffer;
  const told = answeredOn(old, 'other-offer', true) ?? lastDayOf(old);
  return [
    {
      telling: {
        kind: 'other-offer',
        on: null,
        ...(deadline !== null && { deadline }),
        ...(isTold && { toldThem: told }),
      },
      told,
      kept: unknownIn(competingOffer, ['deadline', 'told']),
    },
  ];
}

function interestIn(old: Record1): TellingLine[] {
  const { interested } = old.situation;
  if (interested === null) return [];
  const told = answeredOn(old, 'interested', interested) ?? lastDayOf(old);
  return [{ telling: { kind: 'changed-mind', on: told, wants: interested }, told }];
}

/** Keys of the situation that nobody knows. */
export function keptOfSituation({ situation }: Record1): Record<string, unknown> | undefined {
  return unknownIn(situation, [
    'interested',
    'myMove',
    'newInformation',
    'openQuestion',
    'competingOffer',
  ]);
}
