import { expect, test } from 'vitest';
import { deedsOf } from '../../src/domain/followup/fact-rows';
import { viewOf } from '../../src/domain/followup/view';
import { ofKind } from '../../src/domain/happening';
import { lastInterview } from '../../src/domain/ledger/folds';
import { processWith, withDeeds } from '../ledger/told';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

/** The interview held last was told of first. */
const PROCESS = processWith(
  { kind: 'interview', on: '2026-11-20', state: 'held', toldOn: '2026-11-20' },
  { kind: 'interview', on: '2026-11-06', state: 'held', toldOn: '2026-11-21' },
);

test('what is told in a follow-up belongs to the interview held last', () => {
  expect(lastInterview(PROCESS, '2026-11-22')).toMatchObject({ on: '2026-11-20' });
  const at = { today: '2026-11-22', view: viewOf(PROCESS, '2026-11-22'), reasons };
  const told = withDeeds(PROCESS, deedsOf({ 'answer-by': '2026-11-27' }, at), '2026-11-22');
  expect(ofKind(told.happenings, 'they-said')).toMatchObject([
    { on: '2026-11-20', answerBy: '2026-11-27' },
  ]);
});
