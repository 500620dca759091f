import { describe, expect, it } from 'vitest';
import { type Happening, ofKind } from '../../src/domain/happening';
import { newStage, type Stage } from '../stage';
import { shown } from './afternoon';
import { TODAY, waiting } from './waiting';

async function told(stage: Stage, answers: Record<string, unknown>, today = TODAY): Promise<void> {
  const scene = await stage.coach(['followup', '--answers', '-', '--json'], undefined, {
    stdin: JSON.stringify(answers),
    today,
  });
  expect(scene.err).toBe('');
}

async function promises(stage: Stage): Promise<Happening<'they-said'>[]> {
  return ofKind((await shown(stage)).happenings, 'they-said');
}

describe('a promised day that was misread', () => {
  it('is replaced, and the day given first can be given again', async () => {
    const stage = await waiting({ 'answer-by': '2026-12-07' }, newStage({ today: TODAY }));
    await told(stage, { 'answer-by': '2026-12-17' });
    expect(await promises(stage)).toMatchObject([{ on: '2026-11-22', answerBy: '2026-12-17' }]);
    await told(stage, { 'answer-by': '2026-12-07' });
    expect(await promises(stage)).toMatchObject([{ on: '2026-11-22', answerBy: '2026-12-07' }]);
  });

  it('is replaced on a later day too, beside what was said before', async () => {
    const stage = await waiting({ 'answer-by': '2026-12-07' }, newStage({ today: TODAY }));
    await told(stage, { 'answer-by': '2026-12-11' }, '2026-12-03');
    await told(stage, { 'answer-by': '2026-12-10' }, '2026-12-03');
    expect(await promises(stage)).toMatchObject([
      { answerBy: '2026-12-07' },
      { answerBy: '2026-12-10' },
    ]);
    await told(stage, { 'answer-by': '2026-12-07' }, '2026-12-03');
    expect(await promises(stage)).toMatchObject([{ answerBy: '2026-12-07' }]);
  });

  it('holds again on another day, although it was named before', async () => {
    const stage = await waiting({ 'answer-by': '2026-12-07' }, newStage({ today: TODAY }));
    await told(stage, { 'answer-by': '2026-12-17' }, '2026-12-03');
    await told(stage, { 'answer-by': '2026-12-07' }, '2026-12-04');
    const scene = await stage.coach(['followup', '--no-input', '--json'], undefined, {
      today: '2026-12-04',
    });
    expect(scene.json()).toMatchObject({ verdict: 'wait', on: '2026-12-09' });
  });

  it('takes back an agreement that was never made', async () => {
    const stage = await waiting(
      { 'answer-by': '2026-12-07', agreement: 'do-not' },
      newStage({ today: TODAY }),
    );
    await told(stage, { agreement: 'none' });
    expect(await promises(stage)).toMatchObject([{ answerBy: '2026-12-07', contact: null }]);
  });

  it('does not undo what they said in a call since', async () => {
    const stage = await waiting({ 'answer-by': '2026-12-07' }, newStage({ today: TODAY }));
    const call = ['followup', '--log-contact', 'call', '--promised-by', '2026-12-15'];
    await stage.coach([...call, '--no-input']);
    await told(stage, { 'other-offer': false });
    const scene = await stage.coach(['followup', '--no-input', '--json']);
    expect(scene.json()).toMatchObject({ on: '2026-12-17' });
  });
});
