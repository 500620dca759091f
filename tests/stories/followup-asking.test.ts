import { describe, expect, it } from 'vitest';
import { ofKind } from '../../src/domain/happening';
import { LANGUAGES } from '../../src/words/languages';
import { newStage } from '../stage';
import { flat, shown } from './afternoon';
import { NEW, TODAY, waiting } from './waiting';

describe('a contact already made', () => {
  it('that they answered leads to what they said, although a day was named before', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-30' }, newStage({ today: '2026-11-24' }));
    const scene = await stage.coach(
      ['followup', '--json'],
      [
        ['happened', 'me'],
        ['my-how', 'called-reached'],
        ['my-days', '2026-12-01'],
        ['call-words', null],
        ['call-said', ['day', 'wait']],
        ['call-answer-by', '2026-12-09'],
        ['happened', 'done'],
      ],
      { today: TODAY },
    );
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'they-said').at(-1)).toMatchObject({
      on: '2026-12-01',
      answerBy: '2026-12-09',
    });
    expect(scene.json()).toMatchObject({ verdict: 'wait', on: '2026-12-16' });
  });

  it('is refused in a file without its day', async () => {
    const scene = await newStage({ today: TODAY }).coach(
      ['followup', ...NEW, '--answers', '-'],
      undefined,
      { stdin: JSON.stringify({ 'interviewed-on': '2026-11-22', contacted: true }) },
    );
    expect(scene.code).not.toBe(0);
    expect(scene.err).toContain('contact-on');
  });
});

it('asked again, what is known is offered', async () => {
  const stage = await waiting(
    { 'answer-by': '2026-12-10', agreement: 'ok', 'contact-from': '2026-12-11' },
    newStage({ today: TODAY }),
  );
  const { asked } = await stage.coach(
    ['followup', '--again'],
    [
      ['happened', 'done'],
      ['answer-by', '2026-12-10'],
      ['agreement', 'ok'],
      ['contact-from', '2026-12-11'],
    ],
    { today: '2026-12-03' },
  );
  const offered = Object.fromEntries(asked.map(({ id, earlier }) => [id, earlier]));
  expect(offered).toMatchObject({
    'answer-by': '2026-12-10',
    agreement: 'ok',
    'contact-from': '2026-12-11',
  });
});

it.each(LANGUAGES)('the command named where no interview is told works, %s', async (language) => {
  const stage = newStage({ today: '2026-09-02', language });
  await stage.coach(['log', '--new', '--company', 'Provbolaget', '--no-input']);
  const refused = await stage.coach(['followup', '--no-input']);
  expect(refused.code).toBe(2);
  expect(flat(refused.err)).toMatch(/coach followup provbolaget --on "i går"$/);
  const told = await stage.coach(['followup', 'provbolaget', '--on', 'i går', '--no-input']);
  expect(told).toMatchObject({ code: 0, err: '' });
});
