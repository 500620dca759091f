import { earlier } from '../../domain/day/day';
import type { Telling } from '../../domain/happening';
import type { Contact1, Promised1, Record1, Round1 } from './version-1';
import { wasHeld } from './known-days';
import { type TellingLine, together, unknownIn } from './line';

/** Application, interviews, what was said and sent, of an older record. */
export function meetingLines(old: Record1): TellingLine[] {
  return [
    ...(old.appliedOn === null ? [] : [applied(old.appliedOn)]),
    ...old.companyNotes.map(
      (note): TellingLine => ({
        telling: { kind: 'note', on: note.on, of: 'company', words: note.text },
        told: note.on,
        kept: unknownIn(note, ['on', 'text']),
      }),
    ),
    ...old.rounds.map((round) => interview(old, round)),
    ...old.promises.filter((said) => !isNoFeedback(old, said)).map((said) => word(old, said)),
    ...old.thanked.map(
      (thanks): TellingLine => ({
        telling: { kind: 'i-thanked', on: thanks.on, to: thanks.to },
        told: thanks.on,
        kept: unknownIn(thanks, ['on', 'to']),
      }),
    ),
    ...old.referencesTold.map(
      (told): TellingLine => ({
        telling: { kind: 'reference-told', on: told.on, name: told.name },
        told: told.on,
        kept: unknownIn(told, ['name', 'on']),
      }),
    ),
    ...old.contacts.map((contact) => contacted(old, contact)),
    ...old.salary.said.map(
      (said): TellingLine => ({
        telling: {
          kind: 'said-figure',
          on: said.on,
          amount: said.amount,
          to: said.to,
          round: said.round,
        },
        told: said.on,
        kept: unknownIn(said, ['on', 'amount', 'to', 'round']),
      }),
    ),
  ];
}

function applied(on: string): TellingLine {
  return { telling: { kind: 'applied', on }, told: on };
}

/** One not shown to have been held is booked, since the process began at the latest. */
function interview(old: Record1, round: Round1): TellingLine {
  const isHeld = wasHeld(old, round);
  const telling: Telling = {
    kind: 'interview',
    on: round.on,
    round: round.number,
    state: isHeld ? 'held' : 'booked',
    ...(round.people.length > 0 && { with: round.people.map((name) => ({ name })) }),
  };
  return {
    telling,
    told: isHeld ? round.on : earlier(old.startedOn, round.on),
    kept: unknownIn(round, ['number', 'on', 'people']),
  };
}

/** `none` was the default for what was agreed, a day left out the default for none: both are unknown. */
function word(old: Record1, said: Promised1): TellingLine {
  const { saidOn: on, who, words, by, agreement, contactFrom } = said;
  const isRefused = agreement === 'do-not' && contactFrom !== null;
  const telling: Telling = {
    kind: 'they-said',
    on,
    ...(who !== null && { who }),
    ...(words !== null && { words }),
    ...(by !== null && { answerBy: by }),
    ...(agreement !== 'none' && { contact: agreement }),
    ...(contactFrom !== null && !isRefused && { contactFrom }),
  };
  const kept = together(
    unknownIn(said, PROMISED),
    said.round === roundAt(old, on) ? undefined : { round: said.round },
    isRefused ? { contactFrom } : undefined,
  );
  return { telling, told: on, kept };
}

const PROMISED = ['saidOn', 'round', 'who', 'words', 'by', 'agreement', 'contactFrom'];

/** The interview a day belongs to: the latest before it. */
function roundAt({ rounds }: Record1, on: string): number {
  const before = rounds.filter((round) => round.on <= on).map(({ number }) => number);
  return before.at(-1) ?? 1;
}

/** After a no, `do-not` alone said that they give no feedback: that is told with the no. */
export function isNoFeedback({ outcome }: Record1, said: Promised1): boolean {
  const { saidOn, who, words, by, agreement, contactFrom } = said;
  const isBare = [who, words, by, contactFrom].every((part) => part === null);
  const isSince = outcome.state === 'rejected' && outcome.on !== null && saidOn >= outcome.on;
  return isSince && isBare && agreement === 'do-not' && !unknownIn(said, PROMISED);
}

/** What a contact was for and what came of it are its words. */
function contacted(old: Record1, contact: Contact1): TellingLine {
  const { on, channel, answered: reached, reason, note } = contact;
  const words = [reason, note].filter((part) => part !== null).join('\n');
  const isAsking = contact === askedBy(old);
  return {
    telling: {
      kind: 'i-contacted',
      on,
      channel,
      reached,
      ...(isAsking && { about: 'feedback' }),
      ...(words !== '' && { words }),
    },
    told: on,
    kept: unknownIn(contact, ['on', 'channel', 'answered', 'reason', 'note']),
  };
}

/** The contact by which feedback was asked for, if it was written down. */
export function askedBy({ contacts, outcome }: Record1): Contact1 | null {
  const { state, askedOn } = outcome.feedback;
  if (askedOn === null || (state !== 'asked' && state !== 'received')) return null;
  return contacts.findLast(({ on }) => on === askedOn) ?? null;
}
