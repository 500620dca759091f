import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';
import { debriefed } from './afternoon';
import { NEW, PROMISED, TODAY, waiting } from './waiting';

describe('asking whether to get in touch', () => {
  it('asks for what is not known, and rings when their date has passed', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['followup', ...NEW], PROMISED);
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('Ring i dag.');
    expect(scene.out).toContain('Nu har det gått\n  tre arbetsdagar');
    expect(scene.out).toContain('för tjänsten som systemutvecklare');
    expect(scene.out).toContain('coach followup provbolaget --log-contact call');
  });

  it('asks although the day of the interview is told beforehand', async () => {
    const stage = newStage({ today: TODAY });
    const [held, ...rest] = PROMISED;
    expect(held[0]).toBe('interviewed-on');
    const scene = await stage.coach(['followup', ...NEW, '--on', held[1]], rest);
    expect(scene.out).toContain('Ring i dag.');
  });

  it('offers no where no is the usual answer', async () => {
    const stage = newStage({ today: TODAY });
    const { asked } = await stage.coach(['followup', ...NEW], PROMISED);
    const offered = Object.fromEntries(asked.map(({ id, earlier }) => [id, earlier]));
    expect(offered).toMatchObject({ 'my-move': false, contacted: false, 'other-offer': false });
  });

  it('asks nothing the same day, and only what has changed on a later one', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['followup', ...NEW], PROMISED);
    expect((await stage.coach(['followup'], [])).out).toContain('Ring i dag.');
    const later = await stage.coach(
      ['followup'],
      [
        ['changed', ['promise']],
        ['answer-by', '2026-12-10'],
        ['agreement', null],
      ],
      {
        today: '2026-12-03',
      },
    );
    expect(later.out).toContain('Vänta till måndag 14 december.');
  });

  it('keeps every answer when the person stops, and goes on from there', async () => {
    const stage = newStage({ today: TODAY });
    const stopped = await stage.coach(
      ['followup', ...NEW],
      [...PROMISED.slice(0, 5), ['agreement', { kind: 'stopped' }]],
    );
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain('coach followup provbolaget');
    const scene = await stage.coach(['followup', 'provbolaget'], PROMISED.slice(5));
    expect(scene.out).toContain('Ring i dag.');
  });

  it('asks again for a day that cannot be, and says what is wrong with it', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ...PROMISED.slice(0, 4),
        ['answer-by', '2026-11-20'],
        ['answer-by', '2026-11-27'],
        ...PROMISED.slice(5),
      ],
    );
    expect(scene.err).toContain('Fredag 20 november ligger före intervjun, söndag 22 november.');
    expect(scene.out).toContain('Ring i dag.');
  });

  it('asks after a debrief only for what that left open', async () => {
    const stage = newStage({ today: '2026-11-22' });
    await debriefed(stage);
    const scene = await stage.coach(
      ['followup'],
      [
        ['interested', true],
        ['my-move', false],
        ['contacted', false],
        ['other-offer', false],
        ['open-question', null],
        ['new-information', null],
      ],
      { today: TODAY },
    );
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

describe('the reason', () => {
  const REST = PROMISED.slice(0, 7);

  it('is mirrored when it only wonders, and may be written again', async () => {
    const stage = newStage({ today: '2026-11-25' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ...REST.slice(0, 3),
        ['thanked', true],
        ...REST.slice(3),
        ['open-question', 'Jag ville bara höra hur det går'],
        ['open-question', 'Ingår jour i tjänsten?'],
        ['question-answered', false],
        ['question-findable', false],
        ['question-matters', true],
        ['new-information', null],
      ],
    );
    expect(scene.err).toContain('Det är klart att du undrar.');
    expect(scene.out).toContain('Ring i dag.');
    expect(scene.out).toContain('i annonsen. Ingår jour i\n    tjänsten?');
  });

  it('does not count when the answer would change nothing', async () => {
    const stage = newStage({ today: '2026-11-25' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ...REST.slice(0, 3),
        ['thanked', true],
        ...REST.slice(3),
        ['open-question', 'Vilken färg har receptionen?'],
        ['question-answered', false],
        ['question-findable', false],
        ['question-matters', false],
        ['new-information', null],
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
        ['changed', []],
        ['contacted', false],
        ['answer-by', null],
        ['agreement', null],
        ['other-offer', true],
        ['offer-deadline', '2026-12-09'],
        ['offer-told', false],
        ['open-question', null],
        ['new-information', null],
      ],
      { today: '2026-12-07' },
    );
    expect(scene.out).toContain('Ring i dag.');
    expect(scene.out).toContain('Bara om det är sant\n    Jag vill allra helst arbeta hos er.');
  });
});

describe('news', () => {
  it('are mirrored when they only wonder, and kept for later when they can wait', async () => {
    const stage = newStage({ today: '2026-11-25' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ...PROMISED.slice(0, 3),
        ['thanked', true],
        ...PROMISED.slice(3, 7),
        ['open-question', null],
        ['new-information', 'Jag vill ha jobbet'],
        ['new-information', 'Jag har bytt telefon'],
        ['information-matters', false],
      ],
    );
    expect(scene.err).toContain('Viljan är bra, och den syns i ett tackmejl.');
    expect(scene.err).toContain('Något nytt blir ett ärende');
    expect(scene.err).toContain('Ändrar det inget för dem är det bättre att spara det.');
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
        ['my-move', false],
        ['thanked', true],
        ['contacted', false],
        ['answer-by', null],
        ['agreement', null],
        ['other-offer', null],
        ['open-question', null],
        ['new-information', null],
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
        ['changed', []],
        ['contacted', false],
        ['answer-by', null],
        ['agreement', null],
        ['other-offer', null],
        ['next-date', '2026-12-15'],
        ['open-question', null],
        ['new-information', null],
      ],
      { today: '2026-12-10' },
    );
    expect(scene.json()).toMatchObject({ rule: 'F18', on: '2026-12-15' });
  });
});
