import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';
import { STOP } from '../scripted-ask';

const TODAY = '2026-11-22';

async function started(more: string[] = [], setup: { columns?: number } = {}): Promise<Stage> {
  const stage = newStage({ today: TODAY, ...setup });
  const { code, err } = await stage.coach(['salary', '--new', '--company', 'Provbolaget', ...more]);
  expect([code, err]).toEqual([0, '']);
  return stage;
}

const BEFORE = [
  { level: 'realistic', amount: 44_000 },
  { level: 'dream', amount: 48_000 },
];

const BIDS = ['--dream', '48 000', '--realistic', '44k', '--floor', '41234'];

describe('three figures', () => {
  test('are kept in the unit of the country and shown with the other beside', async () => {
    const stage = await started(BIDS);
    const scene = await stage.coach(['salary', '--json']);
    expect(scene.json()).toMatchObject({
      schema: 'coach.salary/1',
      process: 'provbolaget',
      country: 'SE',
      currency: 'SEK',
      per: 'month',
      bids: { dream: 48_000, realistic: 44_000 },
      arguments: [],
      terms: {},
      said: [],
      offer: null,
    });
    const { out } = await stage.coach(['salary']);
    expect(out).toContain('48\u00a0000\u00a0kr i månaden');
    expect(out).toContain('576\u00a0000\u00a0kr om året');
  });

  test('a new figure leaves the old one in the history', async () => {
    const stage = await started(BIDS);
    await stage.coach(['salary', '--dream', '49000']);
    const scene = await stage.coach(['show', '--json']);
    expect(scene.json()).toMatchObject({
      salary: { bids: [...BEFORE, { level: 'dream', amount: 49_000, on: TODAY }] },
    });
  });

  test('the page tells how the figures came to be, without the floor', async () => {
    const stage = await started(BIDS);
    const stdin = 'dream: 49000\ndream-reason: SCB 2025\nfloor: 42000';
    await stage.coach(['salary', '--answers', '-'], undefined, { stdin });
    const out = await readOn(stage, ['salary']);
    const told = out.slice(out.lastIndexOf('Så har du tänkt')).replaceAll('\u00a0', ' ');
    expect(
      told
        .split('\n')
        .map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
        .filter(Boolean),
    ).toEqual([
      'Så har du tänkt',
      '22 november | realistisk | 44 000 kr',
      '22 november | dröm | 48 000 kr',
      '22 november | dröm | 49 000 kr: SCB 2025',
    ]);
  });

  test('Norway speaks of a year in Norwegian kroner', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    await stage.coach([
      'salary',
      '--new',
      '--company',
      'Prøvebedriften',
      '--dream',
      'kr 700 000',
      '--realistic',
      '640k',
    ]);
    const scene = await stage.coach(['salary', '--json']);
    expect(scene.json()).toMatchObject({
      currency: 'NOK',
      per: 'year',
      bids: { dream: 700_000, realistic: 640_000 },
    });
    const { out } = await stage.coach(['salary']);
    expect(out).toContain('700\u00a0000\u00a0kr i året');
    expect(out).toContain('58\u00a0333\u00a0kr i måneden');
  });

  test('a Swede reads of a job in Norway with the currency by name', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach([
      'salary',
      '--new',
      '--company',
      'X',
      '--country',
      'NO',
      '--dream',
      '700 000',
    ]);
    expect((await stage.coach(['salary'])).out).toContain('700\u00a0000\u00a0NOK om året');
  });
});

describe('what cannot be is refused and nothing is kept', () => {
  test.each([
    [['--dream', 'mycket'], 'Beloppet gick inte att läsa.'],
    [['--dream=-48000'], 'Beloppet ska vara större än noll.'],
    [['--dream', '0'], 'Beloppet ska vara större än noll.'],
    [['--dream', '48000,50'], 'Skriv hela kronor.'],
    [['--dream', '540 000'], 'ser ut som en årslön'],
    [['--dream', '480 000 kr/år'], 'ser ut som en årslön'],
    [['--dream', '650 000 NOK'], 'men här står NOK'],
    [['--dream', '40000', '--realistic', '44000'], 'Den realistiska lönen ligger över drömlönen.'],
    [['--dream', '48000', '--floor', '49000'], 'Gränsen ligger över drömlönen.'],
    [['--realistic', '44000', '--floor', '44001'], 'Gränsen ligger över den realistiska lönen.'],
    [['--said', '45000'], 'Vem hörde siffran?'],
    [['--answer-by', '2026-11-27'], 'Det finns inget erbjudande'],
    [['--market', '43 500, SCB'], 'saknas ett år'],
    [['--tick', 'sova'], 'Förberedelsen ”sova” finns inte.'],
    [['--matters', 'otp'], 'Villkoret ”otp” finns inte.'],
    [['--term', 'pension'], 'skrivs som namn: text'],
    [
      ['--argument', 'A', '--argument', 'B', '--argument', 'C', '--argument', 'D'],
      'redan tre argument',
    ],
  ])('%j', async (options, text) => {
    const stage = newStage({ today: TODAY });
    const { code, err, out } = await stage.coach(['salary', '--new', '--company', 'X', ...options]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect((await stage.coach(['list', '--all', '--json'])).json()).toMatchObject({
      processes: [],
    });
  });

  test('the country of a process is not changed by an option', async () => {
    const stage = await started(BIDS);
    const { code, err } = await stage.coach([
      'salary',
      'provb',
      '--country',
      'NO',
      '--dream',
      '700 000',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('Jobbet är i Sverige');
  });

  test('a file with a fault names the answer', async () => {
    const stage = await started();
    const stdin = 'dream: 540000';
    const { code, err } = await stage.coach(['salary', '--answers', '-'], undefined, { stdin });
    expect(code).toBe(3);
    expect(err).toContain('dream');
    expect((await stage.coach(['salary', '--json'])).json()).toMatchObject({
      bids: { dream: null },
    });
  });
});

describe('at a terminal', () => {
  test('the talk asks what is not known, and keeps what was answered', async () => {
    const stage = await started();
    const { code, err } = await stage.coach(
      ['salary'],
      [
        ['dream', '48 000'],
        ['realistic', '44k'],
        ['floor', '41 234'],
        ['argument-1', 'Jag ledde flytten'],
        ['argument-1-proof', STOP],
      ],
    );
    expect(code).toBe(130);
    expect(err).toContain('coach salary provbolaget');
    const again = await stage.coach(
      ['salary'],
      [
        ['argument-1-proof', 'Klar i mars'],
        ['argument-2', null],
      ],
    );
    expect(again.code).toBe(0);
    expect(again.out).toContain('coach salary provbolaget --more');
    expect(await readOn(stage, ['salary'])).toContain('1. Jag ledde flytten');
  });

  test('a sum that cannot be is asked for again', async () => {
    const stage = await started();
    const { err } = await stage.coach(
      ['salary'],
      [
        ['dream', 'femtio'],
        ['dream', '48 000'],
        ['realistic', '49 000'],
        ['realistic', '44 000'],
        ['floor', '44 001'],
        ['floor', STOP],
      ],
    );
    expect(err).toContain('Beloppet gick inte att läsa.');
    expect(err).toContain('Tolkat som 48\u00a0000\u00a0kr i månaden.');
    expect(err).toContain('Den realistiska lönen ligger över drömlönen.');
    expect(err).toContain('Gränsen ligger över den realistiska lönen.');
  });

  test.each([
    [true, 45_000],
    [false, 540_000],
  ])('a figure that looks like a year is asked about; %s gives %i', async (isYear, dream) => {
    const stage = await started();
    await stage.coach(['salary', '--dream', '540 000'], [['confirm', isYear]]);
    expect((await stage.coach(['salary', '--json'])).json()).toMatchObject({ bids: { dream } });
  });

  test('levels in the wrong order are asked for again, the highest first', async () => {
    const stage = await started(BIDS);
    const { err } = await stage.coach(
      ['salary', '--dream', '40 000'],
      [
        ['dream', '50 000'],
        ['realistic', '46 000'],
        ['floor', '42 000'],
      ],
    );
    expect(err).toContain('Den realistiska lönen ligger över drömlönen.');
    expect((await stage.coach(['salary', '--json', '--show-floor'])).json()).toMatchObject({
      bids: { dream: 50_000, realistic: 46_000, floor: 42_000 },
    });
  });
});

describe('beside the figures', () => {
  test('a new figure is held against what was said', async () => {
    const stage = await started(BIDS);
    const first = await stage.coach(['salary', '--said', '45000', '--to', 'Anna']);
    expect(first.err).toBe('');
    const { err, out } = await stage.coach(['salary', '--said', '43000', '--to', 'Björn']);
    expect(err).toContain('Det är lägre än 45\u00a0000\u00a0kr, som du sa till Anna.');
    expect(out).toContain('Senast sa du 43\u00a0000\u00a0kr. Det är under din realistiska lön.');
  });

  test('terms, notes and preparations are ticked and shown', async () => {
    const stage = await started([
      '--matters',
      'pension',
      '--matters',
      'holiday',
      '--settled',
      'holiday',
    ]);
    await stage.coach([
      'salary',
      '--term',
      'semester: 30 dagar',
      '--tick',
      'union',
      '--tick',
      'network',
      '--untick',
      'union',
    ]);
    expect((await stage.coach(['salary'])).out).toContain('30 dagar');
    expect((await stage.coach(['salary', '--json'])).json()).toMatchObject({
      terms: {
        pension: { title: 'Tjänstepension', matters: true, settled: false },
        holiday: { note: '30 dagar', settled: true },
      },
      prepared: ['prep-network'],
    });
  });

  test('the earliest start is reckoned the way of the country', async () => {
    const stage = await started();
    const stdin = 'notice: months-3\nnotice-on: 2026-11-30';
    const scene = await stage.coach(['salary', '--answers', '-', '--json'], undefined, {
      stdin,
    });
    expect(scene.json()['earliestStart']).toBe('2027-02-28');
  });

  test('what went well in the interview is offered before the first argument', async () => {
    const stage = await started(BIDS);
    await stage.coach(
      ['debrief', 'provbolaget', '--on', '2026-11-20', '--answers', '-'],
      undefined,
      {
        stdin: 'good: Jag förklarade flytten lugnt\nkeep: Börja med ett exempel',
      },
    );
    const { err } = await stage.coach(['salary', 'provbolaget'], [['argument-1', STOP]]);
    expect(err).toContain('Jag förklarade flytten lugnt');
    expect(err).toContain('Börja med ett exempel');
  });
});
