import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-12-02';
const NEW = ['--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];
const HELD = ['--on', '2026-11-22'];

/** Everything a person can be asked when nothing is known, answered as somebody who was promised an answer. */
const PROMISED = [
  ['interviewed-on', '2026-11-22'],
  ['interested', true],
  ['my-move', false],
  ['contacted', false],
  ['answer-by', '2026-11-27'],
  ['agreement', 'none'],
  ['other-offer', false],
  ['open-question', null],
  ['new-information', null],
] as const;

async function begun(answers: Record<string, unknown>, stage: Stage): Promise<Stage> {
  const all = { 'interviewed-on': '2026-11-22', interested: true, 'my-move': false, ...answers };
  const scene = await stage.coach(['followup', ...NEW, '--answers', '-', '--json'], undefined, {
    stdin: JSON.stringify(all),
  });
  expect(scene.err).toBe('');
  return stage;
}

async function verdictOf(stage: Stage, today = TODAY): Promise<unknown> {
  const scene = await stage.coach(['followup', '--no-input', '--json'], undefined, { today });
  const { verdict, on, rule } = scene.json();
  return { verdict, on, rule };
}

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
        ...PROMISED.slice(5),
        ['answer-by', '2026-11-27'],
      ],
    );
    expect(scene.err).toContain('Fredag 20 november ligger före intervjun, söndag 22 november.');
    expect(scene.out).toContain('Ring i dag.');
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
    const stage = await begun(OFFER, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', '--no-input', '--json']);
    expect(scene.json()).toMatchObject({ verdict: 'call', rule: 'F14' });
    const { script } = scene.json<{ script: { question: string } }>();
    expect(script.question).toContain('behöver svara senast fredag 4 december');
    expect(script.question).not.toMatch(/lön|kronor/iu);
  });

  it('is asked about again when its day has gone, and counts no longer', async () => {
    const stage = await begun(OFFER, newStage({ today: TODAY }));
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

describe('logging a contact', () => {
  it('uses up the reason, so that the same advice does not come back', async () => {
    const stage = await begun(
      { thanked: true, 'open-question': 'Ingår jour i tjänsten?' },
      newStage({ today: TODAY }),
    );
    expect(await verdictOf(stage)).toMatchObject({ verdict: 'call', rule: 'F24' });
    await stage.coach(['followup', '--log-contact', 'call', '--no-input']);
    expect(await verdictOf(stage, '2026-12-03')).toMatchObject({ verdict: 'wait' });
  });

  it('keeps what they said as a new promise', async () => {
    const stage = await begun({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const argv = [
      'followup',
      '--log-contact',
      'call',
      '--promised-by',
      '2026-12-09',
      '--note',
      'De väntar på chefen',
    ];
    const scene = await stage.coach([...argv, '--no-input']);
    expect(scene.err).toContain('Inskrivet: du ringde i dag.');
    expect(scene.out).toContain('Vänta till fredag 11 december.');
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['promises']).toMatchObject([
      { by: '2026-11-27' },
      { by: '2026-12-09', words: 'De väntar på chefen' },
    ]);
  });

  it('asks what came of it when somebody is there to ask', async () => {
    const stage = await begun({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact', 'call'],
      [
        ['log-answered', true],
        ['log-note', null],
        ['log-promised-by', null],
        ['log-agreement', 'do-not'],
      ],
    );
    expect(scene.out).toContain('De har sagt att de hör av sig till dig.');
  });

  it('asks how and when, where it is not said', async () => {
    const stage = await begun({}, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact'],
      [
        ['log-channel', 'mail'],
        ['log-on', '2026-12-01'],
        ['log-answered', false],
        ['log-note', null],
      ],
    );
    expect(scene.err).toContain('Inskrivet: du skrev ett mejl i går.');
  });

  it('is not kept when the person stops', async () => {
    const stage = await begun({}, newStage({ today: TODAY }));
    const scene = await stage.coach(
      ['followup', '--log-contact', 'call'],
      [['log-answered', { kind: 'stopped' }]],
    );
    expect(scene.code).toBe(130);
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['contacts']).toEqual([]);
  });

  it('is kept once', async () => {
    const stage = await begun({}, newStage({ today: TODAY }));
    const argv = ['followup', '--log-contact', 'mail', '--no-input'];
    await stage.coach(argv);
    expect((await stage.coach(argv)).err).toContain('Inget ändrades.');
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['contacts']).toHaveLength(1);
  });

  it.each([
    [['--log-contact', 'fax'], 2],
    [['--log-contact', 'call', '--on', '2026-12-24'], 2],
    [['--log-contact', 'call', '--on', '2026-11-01'], 2],
    [['--log-contact', 'call', '--promised-by', '2026-02-30'], 2],
  ])('refuses %j', async (flags, code) => {
    const stage = await begun({}, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', ...flags, '--no-input']);
    expect(scene.code).toBe(code);
    const known = (await stage.coach(['show', 'provbolaget', '--json'])).json();
    expect(known['contacts']).toEqual([]);
  });
});

describe('acting on the answer', () => {
  it('writes the day as a calendar entry with a reminder and a lasting UID', async () => {
    const stage = await begun({ thanked: true }, newStage({ today: TODAY }));
    const file = join(stage.folder, 'dag.ics');
    await stage.coach(['followup', '--no-input', '--ics', file]);
    const text = readFileSync(file, 'utf8');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe('followup-provbolaget@coach');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-04');
    expect(event?.getFirstPropertyValue('summary')).toBe('Provbolaget: titta igen');
    expect(event?.getFirstSubcomponent('valarm')).not.toBeNull();
  });

  it('writes the mail as a draft that is not sent', async () => {
    const stage = await begun({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const file = join(stage.folder, 'mejl.eml');
    await stage.coach(['followup', '--no-input', '--eml', file]);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('X-Unsent: 1');
    expect(text).not.toMatch(/^(?:Date|Message-ID):/imu);
    expect(text).toContain('Content-Type: text/plain; charset=utf-8');
  });

  it('gives the mail as a link', async () => {
    const stage = await begun({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', '--no-input', '--mailto']);
    expect(decodeURIComponent(scene.out)).toContain('mailto:?subject=Besked om systemutvecklare');
  });

  it('says so when there is no mail to write', async () => {
    const stage = await begun({ thanked: true }, newStage({ today: TODAY }));
    const scene = await stage.coach([
      'followup',
      '--no-input',
      '--eml',
      join(stage.folder, 'x.eml'),
    ]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('hör inget mejl');
  });

  it('writes instead of ringing when that is the person’s own rule, and says so', async () => {
    const stage = await begun({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    await stage.coach(['config', 'house-rule', 'never-call']);
    const scene = await stage.coach(['followup', '--no-input', '--json']);
    expect(scene.json()).toMatchObject({
      verdict: 'mail',
      rule: 'F29',
      houseRule: 'never-call',
      alternatives: ['call'],
      script: null,
    });
    expect((await stage.coach(['followup', '--no-input'])).out).toContain('Du har en egen regel');
  });
});

describe('a facts file', () => {
  const facts = (document: unknown) => ({ stdin: JSON.stringify(document) });

  it('gives the verdict for those facts alone, and keeps nothing', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['followup', '--facts', '-', '--json'],
      undefined,
      facts({ interviewedOn: '2026-11-22' }),
    );
    expect(scene.json()).toMatchObject({
      schema: 'coach.followup/1',
      process: null,
      today: TODAY,
      verdict: 'wait',
      on: '2026-12-04',
      rule: 'F27',
      draft: null,
    });
    expect((await stage.coach(['list', '--all', '--json'])).json()['processes']).toEqual([]);
  });

  it('gives a list for a list, in order', async () => {
    const stage = newStage({ today: TODAY });
    const list = ['2026-12-01', '2026-11-16'].map((interviewedOn) => ({
      interviewedOn,
      thanked: true,
    }));
    const scene = await stage.coach(['followup', '--facts', '-', '--json'], undefined, facts(list));
    const rules = scene.json<{ rule: string }[]>().map(({ rule }) => rule);
    expect(rules).toEqual(['F27', 'F30']);
  });

  it.each([
    ['an empty list', [], 'listan är tom'],
    [
      'a promise before the interview',
      { interviewedOn: '2026-11-22', promisedAnswerBy: '2026-11-01' },
      'promisedAnswerBy',
    ],
    [
      'a contact in the future',
      {
        interviewedOn: '2026-11-22',
        contacts: [{ on: '2026-12-24', channel: 'call', answered: false }],
      },
      'contacts[0].on',
    ],
    [
      'a no without a date',
      { interviewedOn: '2026-11-22', outcome: 'rejected' },
      'decidedOn: saknas',
    ],
    [
      'a deadline that has passed',
      { interviewedOn: '2026-11-22', competingOffer: { deadline: '2026-12-01', told: false } },
      'competingOffer.deadline',
    ],
    [
      'an unknown key',
      { interviewedOn: '2026-11-22', intresserad: true },
      'intresserad: okänd nyckel',
    ],
    [
      'a wrong type',
      { interviewedOn: '2026-11-22', interested: 'ja' },
      'interested: ”ja” går inte; skriv true eller false',
    ],
    ['no interview', {}, 'interviewedOn: saknas'],
  ])('refuses %s', async (_, document, why) => {
    const scene = await newStage({ today: TODAY }).coach(
      ['followup', '--facts', '-'],
      undefined,
      facts(document),
    );
    expect(scene.code).toBe(3);
    expect(scene.err).toContain(why);
    expect(scene.out).toBe('');
  });

  it('refuses a broken file, naming the line', async () => {
    const scene = await newStage({ today: TODAY }).coach(['followup', '--facts', '-'], undefined, {
      stdin: '{"interviewedOn":\n oj',
    });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('2');
  });
});

describe('what does not go together', () => {
  it.each([
    [['--note', 'hej']],
    [['--answered']],
    [['--facts', '-', '--ics', 'x.ics']],
    [['--facts', '-', '--log-contact', 'call']],
    [['--facts', '-', 'provbolaget']],
    [['--rules', '--facts', '-']],
  ])('is refused: %j', async (argv) => {
    const stage = await begun({}, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', ...argv, '--no-input'], undefined, {
      stdin: '{}',
    });
    expect(scene.code).toBe(2);
    expect(scene.out).toBe('');
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
    const stage = await begun({}, newStage({ today: TODAY }));
    await stage.coach(['outcome', 'provbolaget', 'next', '--answers', '-'], undefined, {
      stdin: 'next-date: 2026-12-08',
    });
    const later = { today: '2026-12-10' };
    const refused = await stage.coach(['followup', '--no-input'], undefined, later);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('tisdag 8 december');
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
});

describe('answers from a file', () => {
  it('refuses a day before the interview, and keeps nothing', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['followup', ...NEW, ...HELD, '--answers', '-'], undefined, {
      stdin: 'answer-by: 2026-11-01',
    });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('answer-by');
    expect((await stage.coach(['list', '--all', '--json'])).json()['processes']).toEqual([]);
  });
});

describe('the rules', () => {
  it('are printed whole, as something to read', async () => {
    const scene = await newStage({ today: TODAY }).coach(['followup', '--rules']);
    expect(scene.out).toContain('F29  Dagen är här, du har inte hört av dig');
    expect(scene.out).toContain('En annan säger: vänta');
    expect(scene.out).toContain('Vänta till en viss dag.');
    expect(scene.out).not.toContain('{day}');
    const rules = (
      await newStage({ today: TODAY }).coach(['followup', '--rules', '--json'])
    ).json()['rules'];
    expect(rules).toHaveLength(33);
  });
});
