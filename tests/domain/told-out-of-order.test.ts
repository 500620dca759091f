import { expect, test } from 'vitest';
import { withFollowup } from '../../src/domain/followup/followup';
import { withOutcome } from '../../src/domain/outcome';
import { emptyProcess, lastInterview, type Process } from '../../src/domain/process';

/** The second interview was told of first: rounds are kept in the order they were told. */
const PROCESS: Process = {
  ...emptyProcess('p', { company: 'P', role: '', country: 'SE', startedOn: '2026-11-20' }),
  rounds: [
    { number: 1, on: '2026-11-20', people: [] },
    { number: 2, on: '2026-11-06', people: [] },
  ],
};

test('what is told in a follow-up belongs to the interview held last', () => {
  expect(lastInterview(PROCESS, '2026-11-22')).toMatchObject({ number: 1 });
  const { promises } = withFollowup(PROCESS, { 'answer-by': '2026-11-27' }, '2026-11-22');
  expect(promises).toMatchObject([{ round: 1, saidOn: '2026-11-20', by: '2026-11-27' }]);
});

test('a no without feedback belongs to the interview held last', () => {
  const { promises } = withOutcome(PROCESS, 'rejected', '2026-11-23', { 'no-feedback': true });
  expect(promises).toMatchObject([{ round: 1, saidOn: '2026-11-23', agreement: 'do-not' }]);
});
