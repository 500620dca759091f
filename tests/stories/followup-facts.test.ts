import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';
import { NEW, TODAY, waiting } from './waiting';

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

  describe('with one entry that cannot be taken', () => {
    const list = facts([
      { interviewedOn: '2026-11-16', thanked: true },
      { interviewedOn: '2026-11-22', promisedAnswerBy: '2026-11-01' },
      { interviewedOn: '2026-12-01', thanked: true },
    ]);

    it('answers the others, and names the one by its place', async () => {
      const scene = await newStage({ today: TODAY }).coach(
        ['followup', '--facts', '-', '--json'],
        undefined,
        list,
      );
      expect(scene.code).toBe(0);
      expect(scene.json()).toMatchObject([
        { rule: 'F30' },
        { error: { code: 'input', message: expect.stringContaining('[1].promisedAnswerBy') } },
        { rule: 'F27' },
      ]);
    });

    it('says so on the page as well', async () => {
      const scene = await newStage({ today: TODAY }).coach(
        ['followup', '--facts', '-'],
        undefined,
        list,
      );
      expect(scene.out).toContain('[1].promisedAnswerBy');
      expect(scene.out).toContain('F27');
    });

    it('refuses them all when asked to be strict', async () => {
      const scene = await newStage({ today: TODAY }).coach(
        ['followup', '--facts', '-', '--strict', '--json'],
        undefined,
        list,
      );
      expect(scene.code).toBe(3);
      expect(scene.out).toBe('');
      expect(scene.err).toContain('[1].promisedAnswerBy');
    });
  });

  it.each([
    ['a no on an unknown day', { outcome: 'rejected' }, 'F07'],
    ['an offer elsewhere that has run out', { competingOffer: { deadline: '2026-12-01' } }, 'F27'],
  ])('takes %s', async (_, document, rule) => {
    const scene = await newStage({ today: TODAY }).coach(
      ['followup', '--facts', '-', '--json'],
      undefined,
      facts({ interviewedOn: '2026-11-22', ...document }),
    );
    expect(scene.json()).toMatchObject({ rule });
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
      'an unknown key',
      { interviewedOn: '2026-11-22', intresserad: true },
      'intresserad: okänd nyckel.',
    ],
    [
      'a key almost known',
      { interviewedOn: '2026-11-22', intrested: true },
      'intrested: okänd nyckel; menade du interested?',
    ],
    [
      'a key almost known within',
      { interviewedOn: '2026-11-22', contacts: [{ on: '2026-11-25', chanel: 'mail' }] },
      'contacts[0].chanel: okänd nyckel; menade du channel?',
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
    const stage = await waiting({}, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', ...argv, '--no-input'], undefined, {
      stdin: '{}',
    });
    expect(scene.code).toBe(2);
    expect(scene.out).toBe('');
  });
});

describe('answers from a file', () => {
  it('refuses a day before the interview, and keeps nothing', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['followup', ...NEW, '--on', '2026-11-22', '--answers', '-'],
      undefined,
      {
        stdin: 'answer-by: 2026-11-01',
      },
    );
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('answer-by');
    expect((await stage.coach(['list', '--all', '--json'])).json()['processes']).toEqual([]);
  });
});

describe('the rules', () => {
  it('are printed whole, as something to read', async () => {
    const scene = await newStage({ today: TODAY }).coach(['followup', '--rules']);
    expect(scene.out).toContain('F29  Dagen är här, du har inte hört av dig');
    expect(scene.out).toContain('Ett annat råd är att vänta');
    expect(scene.out).toContain('Vänta till en viss dag.');
    expect(scene.out).not.toContain('{day}');
    const rules = (
      await newStage({ today: TODAY }).coach(['followup', '--rules', '--json'])
    ).json()['rules'];
    expect(rules).toHaveLength(40);
  });
});
