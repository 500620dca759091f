import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../../src/domain/change/apply';
import { canJoin, join } from '../../src/domain/join/join';
import { fromVersion1 } from '../../src/store/migration/from-1';
import { inKeyOrder } from '../../src/domain/canonical';
import { emptyRecord, type Record1 } from '../../src/store/migration/version-1';
import { happening } from '../ledger/any';
import { anyRecord } from '../store/any-record';

/** The same record as another program writes it, its keys in another order. */
function rewritten(record: Record1): Record1 {
  return JSON.parse(JSON.stringify(record, inKeyOrder));
}

function ids(process: { happenings: { id: string }[] }): string[] {
  return process.happenings.map(({ id }) => id).toSorted();
}

const MORE = {
  on: '2026-12-01',
  channel: 'call',
  answered: false,
  reason: null,
  note: 'sent i går',
} as const;

describe('a process of version 1, brought up on two machines', () => {
  it('meets itself: nothing is doubled', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const [one, other] = [fromVersion1(record), fromVersion1(rewritten(record))];
        expect(canJoin(one, other)).toBe(true);
        expect(join(one, other)).toEqual(join(one, one));
      }),
    );
  });

  it('that were used since have the one past, and what is new of both', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const told = (n: number) =>
          [
            {
              do: 'tell',
              happening: happening({ kind: 'feedback', on: null }, '2026-11-20', 900 + n),
            },
          ] as const;
        const one = applyAll(fromVersion1(record), told(1));
        const other = applyAll(fromVersion1(rewritten(record)), told(2));
        expect(ids(join(one, other))).toEqual(
          [...ids(fromVersion1(record)), 'h901', 'h902'].toSorted(),
        );
      }),
    );
  });

  it('that was used with the old program on one of them has the rest once', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const later = { ...record, contacts: [...record.contacts, MORE] };
        const [one, other] = [fromVersion1(record), fromVersion1(later)];
        expect(canJoin(one, other)).toBe(true);
        expect(ids(join(one, other))).toEqual(ids(other));
      }),
    );
  });

  it('that held the interview on one of them has it once, and held', () => {
    const round = { number: 1, on: '2026-10-20', people: [] };
    const start = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-10-01' } as const;
    const record = { ...emptyRecord('prov', start), rounds: [round] };
    const asked = { ...record, contacts: [{ ...MORE, on: '2026-10-25' }] };
    const [one, other] = [fromVersion1(record), fromVersion1(asked)];
    expect(one.happenings[0]).toMatchObject({ state: 'booked' });
    const { happenings } = join(one, other);
    expect(happenings.filter(({ kind }) => kind === 'interview')).toMatchObject([
      { state: 'held' },
    ]);
  });
});
