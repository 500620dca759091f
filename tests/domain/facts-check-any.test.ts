import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFacts, checkFactsFile, FACT_KEYS } from '../../src/domain/followup/facts-check';
import { orderFaults } from '../../src/domain/followup/facts-order';
import { liveOffer } from '../../src/domain/followup/facts';
import { anyCase } from './cases';

fc.configureGlobal({ seed: 20261122 });

const defaults = { today: '2026-09-10', country: 'SE' } as const;

describe('whatever is handed in', () => {
  test('gives facts or faults and never throws', () => {
    const keys = fc.constantFrom(...FACT_KEYS, 'nope');
    const document = fc.dictionary(keys, fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(document, fc.jsonValue(), fc.array(document)), (raw) => {
        const checked = checkFactsFile(raw, defaults);
        const cases = checked.ok ? checked.value.cases : [checked];
        expect(cases.length).toBeGreaterThan(0);
        for (const one of cases) if (!one.ok) expect(one.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  test('facts that hold together come back the same', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        fc.pre(orderFaults(facts, today).length === 0);
        const competingOffer = liveOffer(facts.competingOffer, today);
        const agreement = facts.mayContactAgreed === null ? facts.agreement : 'ok';
        expect(checkFacts({ ...facts, today }, defaults)).toEqual({
          ok: true,
          value: { facts: { ...facts, agreement, competingOffer }, today },
        });
      }),
    );
  });
});
