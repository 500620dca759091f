import { describe, expect, it } from 'vitest';
import { ofKind } from '../../src/domain/happening';
import { BACK, type Line, STOP } from '../scripted-ask';
import { newStage } from '../stage';
import { debriefed, shown } from './afternoon';
import { NEW, PROMISED, TODAY, waiting } from './waiting';

describe('asking whether to get in touch', () => {
  it('asks for what is not known, and rings when their date has passed', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['followup', ...NEW], PROMISED);
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('Ring i dag.');
    expect(scene.out).toContain('Nu har det gått tre');
    expect(scene.out).toContain('tjänsten som systemutvecklare');
    expect(scene.out).toContain('coach followup provbolaget --log-contact call');
  });

  it('asks although the day of the interview is told beforehand', async () => {
    const stage = newStage({ today: TODAY });
    const [held, ...rest] = PROMISED;
    expect(held[0]).toBe('interviewed-on');
    const scene = await stage.coach(['followup', ...NEW, '--on', held[1]], rest);
    expect(scene.out).toContain('Ring i dag.');
  });

  it('offers nothing that nobody has said', async () => {
    const stage = newStage({ today: TODAY });
    const { asked } = await stage.coach(['followup', ...NEW], PROMISED);
    const offered = asked.map(({ id, earlier, cursor }) => [id, earlier, cursor]);
    expect(offered).toEqual([
      ['interviewed-on', null, undefined],
      ['happened', null, 'done'],
      ['answer-by', null, undefined],
      ['agreement', null, undefined],
    ]);
  });

  it('is one Enter when nothing is new, and asks for what has happened since', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['followup', ...NEW], PROMISED);
    const same = await stage.coach(['followup'], [['happened', null]]);
    expect(same.err).toContain('söndag 22 november: de hör av sig senast fredag 27 november');
    expect(same.out).toContain('Ring i dag.');
    const later = await stage.coach(
      ['followup'],
      [
        ['happened', 'they'],
        ['they-how', 'mail'],
        ['they-on', '2026-12-03'],
        ['they-words', 'besked senast torsdag'],
        ['they-said', ['day']],
        ['they-answer-by', '2026-12-10'],
        ['happened', 'done'],
      ],
      { today: '2026-12-03' },
    );
    expect(later.out).toContain('Vänta till måndag 14 december.');
  });

  it('keeps every answer when the person stops, and goes on from there', async () => {
    const stage = newStage({ today: TODAY });
    const stopped = await stage.coach(
      ['followup', ...NEW],
      [...PROMISED.slice(0, 3), ['agreement', { kind: 'stopped' }]],
    );
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain('coach followup provbolaget');
    const again = [PROMISED[1], PROMISED[3]];
    const scene = await stage.coach(['followup', 'provbolaget'], again);
    expect(scene.out).toContain('Ring i dag.');
  });

  it('goes back over facts and happenings to the first question', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ['interviewed-on', '2026-11-20'],
        ['happened', 'done'],
        ['answer-by', BACK],
        ['happened', BACK],
        ['interviewed-on', '2026-11-22'],
        ['happened', 'done'],
        ...PROMISED.slice(2),
      ],
    );
    const days = scene.asked.filter(({ id }) => id === 'interviewed-on');
    expect(days).toMatchObject([
      { earlier: null, isFirst: true },
      { earlier: 'fredag 20 november' },
    ]);
    expect(scene.out).toContain('Ring i dag.');
    expect((await shown(stage)).happenings).toHaveLength(2);
  });

  it('takes a thing told apart again when the person goes back from the next choice', async () => {
    const stage = newStage({ today: TODAY });
    const call = (day: string): Line[] => [
      ['happened', 'me'],
      ['my-how', 'called-nobody'],
      ['my-days', day],
    ];
    const { asked } = await stage.coach(
      ['followup', ...NEW],
      [
        PROMISED[0],
        ...call('2026-11-30'),
        ['happened', BACK],
        ...call('2026-12-01'),
        ...PROMISED.slice(1),
      ],
    );
    expect(asked.filter(({ id }) => id === 'my-how')).toMatchObject([
      { earlier: null },
      { earlier: 'called-nobody' },
    ]);
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'i-contacted')).toMatchObject([{ on: '2026-12-01' }]);
  });

  it('loses nothing told when the person goes back over it', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        PROMISED[0],
        ['happened', 'me'],
        ['my-how', 'called-nobody'],
        ['my-days', '2026-11-30'],
        ['happened', BACK],
        ['happened', BACK],
        ['interviewed-on', STOP],
      ],
    );
    expect(scene.err).toContain('coach followup provbolaget');
    const { happenings } = await shown(stage);
    expect(ofKind(happenings, 'i-contacted')).toMatchObject([{ on: '2026-11-30' }]);
  });

  it('takes an offer, a no and a lost wish for the job right there', async () => {
    const answer = async (...story: Line[]) => {
      const stage = newStage({ today: TODAY });
      const scene = await stage.coach(['followup', ...NEW, '--json'], [PROMISED[0], ...story]);
      return scene.json<{ rule: string }>().rule;
    };
    const done: Line = ['happened', 'done'];
    const no: Line[] = [
      ['happened', 'no'],
      ['no-on', '2026-11-30'],
      ['no-why', null],
    ];
    expect(await answer(...no, done)).toBe('F07');
    const mind: Line[] = [
      ['happened', 'came-up'],
      ['came-what', 'no'],
    ];
    expect(await answer(...mind, done)).toBe('F09');
    const offer: Line[] = [
      ['happened', 'offer'],
      ['offer-whose', 'theirs'],
      ['offer-on', '2026-12-01'],
      ['offer-amount', null],
      ['offer-reply-by', '2026-12-07'],
      ['offer-words', null],
      ['offer-answer', 'no'],
    ];
    expect(await answer(...offer, done)).toBe('F11');
  });

  it('asks again for a day that cannot be, and says what is wrong with it', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [...PROMISED.slice(0, 2), ['answer-by', '2026-11-20'], ...PROMISED.slice(2)],
    );
    expect(scene.err).toContain('Fredag 20 november ligger före intervjun, söndag 22 november.');
    expect(scene.out).toContain('Ring i dag.');
  });

  it('asks after a debrief only for what that left open', async () => {
    const stage = newStage({ today: '2026-11-22' });
    await debriefed(stage);
    const scene = await stage.coach(['followup'], [['happened', 'done']], { today: TODAY });
    expect(scene.out).toContain('De har sagt att du får höra av dig.');
  });

  it('speaks Norwegian in Norway', async () => {
    const stage = newStage({ today: '2027-05-12', language: 'nb', columns: 40 });
    await stage.coach(['followup', ...NEW, '--answers', '-'], undefined, {
      stdin: JSON.stringify({
        'interviewed-on': '2027-05-10',
        'answer-by': '2027-05-14',
        agreement: 'ok',
        thanked: true,
      }),
    });
    const scene = await stage.coach(['followup', '--no-input']);
    expect(scene.out).toContain('Vent til tirsdag 18. mai.');
    expect(scene.out.split('\n').every((line) => line.length <= 40)).toBe(true);
  });
});

const THANKED: readonly Line[] = [
  ['happened', 'me'],
  ['my-how', 'thanked'],
  ['my-days', '2026-11-22'],
];

describe('the reason', () => {
  it('is mirrored when it only wonders, and may be written again', async () => {
    const stage = newStage({ today: '2026-11-25' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        PROMISED[0],
        ...THANKED,
        ['happened', 'came-up'],
        ['came-what', 'question'],
        ['question-words', 'Jag ville bara höra hur det går'],
        ['question-words', 'Ingår jour i tjänsten?'],
        ['question-answered', false],
        ['question-findable', false],
        ['question-matters', true],
        ...PROMISED.slice(1),
      ],
    );
    expect(scene.err).toContain('Det är klart att du undrar.');
    expect(scene.out).toContain('Ring i dag.');
    expect(scene.out).toContain('kom upp efteråt: Ingår jour i tjänsten?');
  });

  it('does not count when the answer would change nothing', async () => {
    const stage = newStage({ today: '2026-11-25' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        PROMISED[0],
        ...THANKED,
        ['happened', 'came-up'],
        ['came-what', 'question'],
        ['question-words', 'Vilken färg har receptionen?'],
        ['question-answered', false],
        ['question-findable', false],
        ['question-matters', false],
        ...PROMISED.slice(1),
      ],
    );
    expect(scene.err).toContain('Gör svaret ingen skillnad just nu?');
    expect(scene.out).toContain('Vänta till tisdag 1 december.');
  });
});

describe('another offer', () => {
  const OFFER = { thanked: true, 'other-offer': true, 'offer-deadline': '2026-12-04' };

  it('makes their timetable matter: fact, date, question', async () => {
    const stage = await waiting(OFFER, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', '--no-input', '--json']);
    expect(scene.json()).toMatchObject({ verdict: 'call', rule: 'F14' });
    const { script } = scene.json<{ script: { question: string } }>();
    expect(script.question).toContain('behöver svara senast fredag 4 december');
    expect(script.question).not.toMatch(/lön|kronor/iu);
  });

  it('is asked about again when its day has gone, and counts no longer', async () => {
    const stage = await waiting(OFFER, newStage({ today: TODAY }));
    const alone = await stage.coach(['followup', '--no-input'], undefined, { today: '2026-12-07' });
    expect(alone.err).toContain('Sista dagen för det andra erbjudandet har gått');
    const scene = await stage.coach(
      ['followup'],
      [
        ['happened', 'done'],
        ['answer-by', null],
        ['agreement', null],
        ['other-offer', true],
        ['offer-deadline', '2026-12-09'],
        ['offer-told', false],
      ],
      { today: '2026-12-07' },
    );
    expect(scene.out).toContain('Ring i dag.');
    expect(scene.out).toContain('Bara om det är sant');
    const rest = await stage.coach(['followup', '--more'], undefined, { today: '2026-12-07' });
    expect(rest.out).toContain('Bara om det är sant\n    Jag vill allra helst arbeta hos er.');
  });
});

describe('news', () => {
  it('are mirrored when they only wonder, and kept for later when they can wait', async () => {
    const stage = newStage({ today: '2026-11-25' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        PROMISED[0],
        ...THANKED,
        ['happened', 'came-up'],
        ['came-what', 'new'],
        ['new-words', 'Jag vill ha jobbet'],
        ['new-words', 'Jag har bytt telefon'],
        ['information-matters', false],
        ...PROMISED.slice(1),
      ],
    );
    expect(scene.err).toContain('Viljan är bra, och den syns i ett tackmejl.');
    expect(scene.err).toContain('Något nytt blir ett ärende');
    expect(scene.err).toContain('Ändrar det inget för dem, spara det till nästa samtal.');
    expect(scene.out).toContain('Vänta till tisdag 1 december.');
  });
});

describe('an interview still to come', () => {
  it('is waited for, and prepared', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['followup', ...NEW, '--on', '2026-12-08']);
    expect(scene.out).toContain('Vänta till tisdag 8 december.');
    expect(scene.out).toContain('coach prepare provbolaget');
  });

  it('is asked about when it should have been, and counts once it was held', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    await stage.coach(['outcome', 'provbolaget', 'next', '--answers', '-'], undefined, {
      stdin: 'next-date: 2026-12-08',
    });
    const later = { today: '2026-12-10' };
    const unasked = await stage.coach(['followup', '--no-input', '--json'], undefined, later);
    expect(unasked.json()).toMatchObject({ verdict: 'thank', lookAgainOn: '2026-12-22' });
    const scene = await stage.coach(
      ['followup'],
      [
        ['confirm', true],
        ...THANKED.slice(0, 2),
        ['my-days', '2026-12-09'],
        ['happened', 'done'],
        ['answer-by', null],
        ['agreement', null],
      ],
      later,
    );
    expect(scene.out).toContain('Vänta till');
  });

  it('is given a new day when it was not held, or one is asked for', async () => {
    const stage = await waiting({}, newStage({ today: TODAY }));
    await stage.coach(['outcome', 'provbolaget', 'next', '--answers', '-'], undefined, {
      stdin: 'next-date: 2026-12-08',
    });
    const scene = await stage.coach(
      ['followup', '--json'],
      [
        ['confirm', false],
        ['happened', 'met'],
        ['met-state', 'booked'],
        ['booked-for', '2026-12-15'],
        ['booked-at', null],
        ['booked-with', null],
        ['happened', 'done'],
      ],
      { today: '2026-12-10' },
    );
    expect(scene.json()).toMatchObject({ rule: 'F18', on: '2026-12-15' });
  });
});
