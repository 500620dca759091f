import { expect } from 'vitest';
import type { Stage } from '../stage';

/** A Wednesday, ten days after the interview. */
export const TODAY = '2026-12-02';

export const NEW = ['--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];

/** What a person is asked when nothing is known and nothing else has happened, answered as somebody who was promised an answer. */
export const PROMISED = [
  ['interviewed-on', '2026-11-22'],
  ['happened', 'done'],
  ['answer-by', '2026-11-27'],
  ['agreement', 'none'],
] as const;

/** A process that waits, with these answers beside the plain ones. */
export async function waiting(answers: Record<string, unknown>, stage: Stage): Promise<Stage> {
  const all = { 'interviewed-on': '2026-11-22', interested: true, 'my-move': false, ...answers };
  const scene = await stage.coach(['followup', ...NEW, '--answers', '-', '--json'], undefined, {
    stdin: JSON.stringify(all),
  });
  expect(scene.err).toBe('');
  return stage;
}
