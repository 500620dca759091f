import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';

const TODAY = '2026-11-22';
const NEW = ['salary', '--new', '--company', 'Prov'];

describe('a sum far too small for pay', () => {
  test.each([
    ['--dream', '47'],
    ['--realistic', '44'],
    ['--floor', '39'],
    ['--offer', '43'],
    ['--said', '44', '--to', 'Anna'],
    ['--market', '43, SCB, 2025, median'],
  ])('%s %s is refused where nobody can be asked, and nothing is kept', async (...sum) => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach([...NEW, ...sum]);
    expect([scene.code, scene.out]).toEqual([2, '']);
    expect(scene.err).toContain('för lågt för en lön');
    expect((await stage.coach(['list', '--all', '--json'])).json()['processes']).toEqual([]);
  });

  test('in a file is refused with its key', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    const scene = await stage.coach([...NEW, '--answers', '-'], undefined, { stdin: 'dream: 580' });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('for lite til å være en lønn');
  });

  test('is asked about at a terminal, in Norway for month or year as well', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    const script = [
      ['confirm', true],
      ['confirm', true],
    ] as const;
    const scene = await stage.coach([...NEW, '--dream', '58', '--json'], script);
    expect(scene.json()['bids']).toMatchObject({ dream: 696_000 });
    const no = await stage.coach(['salary', '--realistic', '58'], [['confirm', false]]);
    expect(no.code).toBe(2);
  });

  test('a month of little work is taken once it is confirmed', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach([...NEW, '--dream', '4500', '--json'], [['confirm', true]]);
    expect(scene.json()['bids']).toMatchObject({ dream: 4500 });
  });
});
