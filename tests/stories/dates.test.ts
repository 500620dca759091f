import { describe, expect, test } from 'vitest';
import { appliedOn, roundsOf } from '../../src/domain/ledger/folds';
import type { Line } from '../scripted-ask';
import { newStage } from '../stage';
import { debriefed, FACTS, flat, NINE, shown, TODAY } from './afternoon';

describe('a day on the command line', () => {
  test.each([
    ['2027-02-29', 'Datumet 2027-02-29 finns inte. Skriv till exempel 2027-02-28 eller fredag.'],
    ['2026-11-31', 'Skriv till exempel 2026-11-30'],
    ['nyss', '”nyss” går inte att läsa som ett datum. Skriv till exempel 2026-11-27 eller fredag.'],
    ['2026-11-23', '2026-11-23 har inte varit än. Skriv i --on en dag som har varit.'],
  ])('--on %s cannot be', async (on, sentence) => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['debrief', '--on', on], []);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(sentence);
    expect(scene.out).toBe('');
  });

  test.each([
    ['idag', '2026-11-22'],
    ['i går', '2026-11-21'],
    ['fredag', '2026-11-20'],
    ['3/11', '2026-11-03'],
    ['2026-11-01', '2026-11-01'],
  ])('--on %s is %s', async (on, day) => {
    const stage = newStage({ today: TODAY });
    const begin = ['debrief', '--company', 'Provbolaget', '--on', on, '--answers', '-'];
    await stage.coach(begin, undefined, { stdin: 'feeling: calm' });
    expect(roundsOf(await shown(stage))).toMatchObject([{ on: day }]);
  });
});

describe('which day it is', () => {
  test('--today before COACH_TODAY before the calendar', async () => {
    const env = { COACH_TODAY: '2026-12-24' };
    const stage = newStage({ today: TODAY, env });
    expect((await stage.coach(['today', '--json'])).json()).toMatchObject({ today: '2026-12-24' });
    const said = await stage.coach(['today', '--today', '2027-01-06', '--json']);
    expect(said.json()).toMatchObject({ today: '2027-01-06' });
    const plain = await newStage({ today: TODAY }).coach(['today', '--json']);
    expect(plain.json()).toMatchObject({ today: TODAY });
  });

  test.each([
    [['--today', '2027-02-29'], {}, 'Datumet 2027-02-29 finns inte.'],
    [[], { COACH_TODAY: 'snart' }, '”snart” går inte att läsa som ett datum.'],
  ])('%j %j cannot be', async (argv, env, sentence) => {
    const scene = await newStage({ today: TODAY, env }).coach(['today', ...argv]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(sentence);
  });
});

describe('a day that cannot be, said at a prompt, is asked for again', () => {
  test('an interview that has not been', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['debrief'],
      [
        ...FACTS.slice(0, 2),
        ['interviewed-on', '2026-11-24'],
        ['interviewed-on', TODAY],
        ...FACTS.slice(3),
        ...NINE,
      ],
    );
    expect(scene.code).toBe(0);
    expect(flat(scene.err)).toContain('Tisdag 24 november har inte varit än');
    expect(roundsOf(await shown(stage))).toMatchObject([{ on: TODAY }]);
  });

  test('an answer promised before the interview', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(
      ['debrief'],
      [...FACTS.slice(0, 5), ['answer-by', '2026-11-20'], ...FACTS.slice(5), ...NINE],
    );
    expect(flat(scene.err)).toContain('Fredag 20 november ligger före söndag 22 november');
    expect(scene.code).toBe(0);
  });

  test('an application after the interview, in the long form', async () => {
    const stage = newStage({ today: TODAY });
    const listed = await stage.coach(['debrief', '--deep', '--questions']);
    const { facts = [], questions = [] } =
      listed.json<Record<string, { id: string; only?: object }[]>>();
    const told: Record<string, Line[]> = {
      company: [['company', 'Provbolaget']],
      'interviewed-on': [['interviewed-on', '2026-11-10']],
      'applied-on': [
        ['applied-on', '2026-11-12'],
        ['applied-on', '2026-11-01'],
      ],
    };
    const script = [...facts, ...questions]
      .filter(({ only }) => only === undefined)
      .flatMap(({ id }): Line[] => told[id] ?? [[id, null]]);
    const scene = await stage.coach(['debrief', '--deep'], script);
    expect(scene.code).toBe(0);
    expect(flat(scene.err)).toContain('Tisdag 10 november ligger före torsdag 12 november');
    const process = await shown(stage);
    expect(appliedOn(process)).toBe('2026-11-01');
    expect(roundsOf(process)).toMatchObject([{ on: '2026-11-10' }]);
  });

  test('an interview of a job applied for later', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { 'applied-on': '2026-11-10' });
    const set = ['--set', 'happenings.1.on=2026-11-09'];
    const scene = await stage.coach(['edit', 'provbolaget', ...set]);
    const sentence = 'Måndag 9 november ligger före tisdag 10 november';
    expect(flat(scene.err)).toContain(sentence);
    const byHand = await stage.coach(
      ['edit', 'provbolaget'],
      [
        ['field', 'told-2'],
        ['right-how', 'correct'],
        ['right-on', '2026-11-09'],
        ['right-state', null],
        ['right-with', null],
        ['field', 'done'],
      ],
    );
    expect(flat(byHand.err)).toContain(sentence);
    expect(roundsOf(await shown(stage))).toMatchObject([{ on: TODAY }]);
  });
});
