import { describe, expect, it } from 'vitest';
import { ofKind } from '../../src/domain/happening';
import { newStage } from '../stage';
import { shown } from './afternoon';
import { NEW, PROMISED, TODAY, waiting } from './waiting';

describe('a contact already made', () => {
  it('has its day asked for until there is one, today offered', async () => {
    const stage = newStage({ today: TODAY });
    const { asked } = await stage.coach(
      ['followup', ...NEW],
      [
        ...PROMISED.slice(0, 3),
        ['contacted', true],
        ['contact-on', null],
        ['contact-on', TODAY],
        ['contact-channel', 'call'],
        ['contact-answered', false],
        ...PROMISED.slice(4),
      ],
    );
    expect(asked.filter(({ id }) => id === 'contact-on')).toMatchObject([
      { earlier: TODAY },
      { earlier: TODAY },
    ]);
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'i-contacted')).toMatchObject([{ on: TODAY, channel: 'call' }]);
  });

  it('that they answered leads to what they said, although a day was named before', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-30' }, newStage({ today: '2026-11-24' }));
    const scene = await stage.coach(
      ['followup', '--json'],
      [
        ['changed', ['contact']],
        ['contacted', true],
        ['contact-on', '2026-12-01'],
        ['contact-channel', 'call'],
        ['contact-answered', true],
        ['other-offer', null],
        ['answer-by', '2026-12-09'],
        ['agreement', 'do-not'],
        ['open-question', null],
        ['new-information', null],
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

it('a job no longer wanted ends the questions', async () => {
  const stage = newStage({ today: TODAY });
  const scene = await stage.coach(
    ['followup', ...NEW],
    [
      ['interviewed-on', '2026-11-22'],
      ['interested', false],
    ],
  );
  expect(scene.out).toContain('dra tillbaka din ansökan');
});

it('asked again, what is known is offered', async () => {
  const stage = await waiting(
    {
      contacted: true,
      'contact-on': '2026-11-30',
      'contact-channel': 'mail',
      'contact-answered': false,
      'answer-by': '2026-12-10',
      agreement: 'ok',
      'contact-from': '2026-12-11',
    },
    newStage({ today: TODAY }),
  );
  const { asked } = await stage.coach(
    ['followup', '--again'],
    [
      ['interviewed-on', null],
      ['interested', null],
      ['my-move', null],
      ['thanked', null],
      ['contacted', true],
      ['contact-on', '2026-11-30'],
      ['contact-channel', 'mail'],
      ['contact-answered', false],
      ['answer-by', '2026-12-10'],
      ['agreement', 'ok'],
      ['contact-from', '2026-12-11'],
      ['other-offer', null],
      ['next-date', null],
      ['open-question', null],
      ['new-information', null],
    ],
    { today: '2026-12-03' },
  );
  const offered = Object.fromEntries(asked.map(({ id, earlier }) => [id, earlier]));
  expect(offered).toMatchObject({
    'interviewed-on': '2026-11-22',
    contacted: true,
    'contact-on': '2026-11-30',
    'contact-channel': 'mail',
    'answer-by': '2026-12-10',
    agreement: 'ok',
    'contact-from': '2026-12-11',
  });
});
