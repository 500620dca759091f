import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../src/domain/happening';
import { newProcess } from '../../src/domain/process';
import { processShape } from '../../src/store/process-shape';
import { tellingShape } from '../../src/store/telling-shape';
import { anyHappenings, anyTelling } from './any';

const PROCESS = newProcess('prov', 'u1', {
  company: 'Prov',
  role: '',
  country: 'SE',
  startedOn: '2026-09-01',
});

describe('a happening', () => {
  it.each(KIND_NAMES)('%s is taken with any of its fields', (kind) => {
    fc.assert(
      fc.property(anyTelling(kind), (telling) => v.is(tellingShape, telling)),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a field of another kind', { kind: 'no', on: null, deadline: '2026-09-01' }],
    ['an unknown kind', { kind: 'party', on: null }],
    ['a day that is none', { kind: 'no', on: '2026-02-30' }],
    ['an interview without its day', { kind: 'interview', on: null }],
    ['a word that is no choice', { kind: 'no', on: null, channel: 'letter' }],
    ['a time that is none', { kind: 'interview', on: '2026-09-01', at: '25:00' }],
  ])('is not taken with %s', (_what, telling) => {
    expect(v.is(tellingShape, telling)).toBe(false);
  });

  it('is read again as it was kept, with keys nobody knows', () => {
    fc.assert(
      fc.property(anyHappenings, (list) => {
        const happenings = list.map((one) => ({ ...one, later: { says: 1 } }));
        const file = { ...PROCESS, happenings, colour: 'blue' };
        expect(v.parse(processShape, structuredClone(file))).toEqual(file);
      }),
    );
  });
});
