import { describe, expect, it } from 'vitest';
import {
  appliedOn,
  companyNotes,
  contactsOf,
  feedbackWords,
  offersOf,
  referencesTold,
  roundsOf,
  thankedSince,
  thanksOf,
  wordsOf,
} from '../../src/domain/ledger/folds';
import { figuresSaid } from '../../src/domain/salary/figures';
import { peopleOf } from '../../src/domain/ledger/people-met';
import { isOver, turnOn } from '../../src/domain/ledger/state';
import { processWith } from './told';

const TODAY = '2026-06-30';

describe('what is read off the list', () => {
  it('is the interviews, numbered, the booking and the meeting of a day as one', () => {
    const process = processWith(
      { kind: 'interview', on: '2026-05-07', state: 'booked', toldOn: '2026-05-02' },
      { kind: 'interview', on: '2026-05-07', state: 'held', with: [{ name: 'Eva', role: 'chef' }] },
      { kind: 'interview', on: '2026-05-12', state: 'booked', toldOn: '2026-05-08' },
      { kind: 'interview', on: '2026-05-12', state: 'called-off', saidOn: '2026-05-11' },
      {
        kind: 'interview',
        on: '2026-05-20',
        state: 'held',
        round: 2,
        with: [{ name: 'eva', mail: 'e@example.com' }],
      },
    );
    expect(roundsOf(process)).toEqual([
      { number: 1, on: '2026-05-07', people: ['Eva'] },
      { number: 2, on: '2026-05-20', people: ['eva'] },
    ]);
    expect(peopleOf(process)).toEqual([{ name: 'Eva', role: 'chef', mail: 'e@example.com' }]);
  });

  it('is what went to and fro', () => {
    const process = processWith(
      { kind: 'applied', on: '2026-04-20', how: 'advert' },
      { kind: 'interview', on: '2026-05-07', state: 'held' },
      { kind: 'i-thanked', on: '2026-05-08', to: 'Eva' },
      { kind: 'i-contacted', on: '2026-05-18', channel: 'mail' },
      {
        kind: 'they-said',
        on: '2026-05-14',
        channel: 'call',
        words: 'Vi väntar.',
        toldOn: '2026-05-19',
      },
      { kind: 'offer', on: '2026-05-20', amount: 43_000 },
      { kind: 'said-figure', on: '2026-05-13', amount: 45_000, to: 'Eva' },
      { kind: 'note', on: '2026-05-02', of: 'company', words: 'Ny chef.' },
      { kind: 'reference-told', on: '2026-05-09', name: 'Cilla' },
      { kind: 'reference-told', on: '2026-05-10', name: 'cilla' },
      { kind: 'feedback', on: '2026-06-01', words: 'Fler exempel.' },
    );
    expect(appliedOn(process)).toBe('2026-04-20');
    expect(thanksOf(process, TODAY)).toHaveLength(1);
    expect(thankedSince(process, '2026-05-07', TODAY)).toBe('2026-05-08');
    expect(contactsOf(process, TODAY).map(({ on }) => on)).toEqual(['2026-05-18']);
    expect(wordsOf(process, TODAY).map(({ words }) => words)).toEqual(['Vi väntar.']);
    expect(offersOf(process, TODAY).map(({ amount }) => amount)).toEqual([43_000]);
    expect(figuresSaid(process)).toHaveLength(1);
    expect(companyNotes(process)).toHaveLength(1);
    expect(referencesTold(process)).toEqual([{ name: 'Cilla', on: '2026-05-09' }]);
    expect(feedbackWords(process)).toBe('Fler exempel.');
  });

  it('is whether it is over, whatever the day', () => {
    const met = { kind: 'interview', on: '2026-05-07', state: 'held' } as const;
    const no = { kind: 'no', on: '2026-05-18' } as const;
    const again = { kind: 'they-said', on: '2026-05-25', invites: true, channel: 'mail' } as const;
    expect(isOver(processWith(met))).toBe(false);
    expect(isOver(processWith(met, no))).toBe(true);
    expect(isOver(processWith(met, no, again))).toBe(false);
    expect(turnOn(processWith(met, no, again), '2026-05-20').is).toBe('rejected');
  });
});
