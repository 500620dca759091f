import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-22';

async function begun(setup: { language?: 'sv' | 'nb'; columns?: number } = {}): Promise<Stage> {
  const stage = newStage({ today: TODAY, ...setup });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];
  const facts = { feeling: 'calm', good: 'Exemplet om flytten satt.', 'interviewed-on': TODAY };
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin: JSON.stringify(facts) });
  return stage;
}

interface Shown {
  number: number;
  state: string;
  by: string;
}

async function states(stage: Stage, argv: string[] = []): Promise<Record<number, string>> {
  const scene = await stage.coach(['checklist', ...argv, '--json']);
  const { points }: { points: Shown[] } = JSON.parse(scene.out);
  const said = points.filter(({ state }) => state !== 'open');
  return Object.fromEntries(said.map(({ number, state, by }) => [number, `${state} ${by}`]));
}

describe('the twelve points of a process', () => {
  test('there are twelve, and the debrief has ticked itself', async () => {
    const stage = await begun();
    const scene = await stage.coach(['checklist', '--json']);
    expect(scene.json()['schema']).toBe('coach.checklist/1');
    expect(scene.json()['points']).toHaveLength(12);
    expect(await states(stage)).toEqual({ 2: 'ticked coach' });
  });

  test('ticked, unticked and laid aside by hand', async () => {
    const stage = await begun();
    expect(await states(stage, ['--tick', '6', '7', '--not-for-me', '3,12'])).toEqual({
      2: 'ticked coach',
      3: 'not-for-me user',
      6: 'ticked user',
      7: 'ticked user',
      12: 'not-for-me user',
    });
    expect(await states(stage, ['--untick', '6', 'provbolaget'])).not.toHaveProperty('6');
    expect(await states(stage, ['--untick', '2'])).not.toHaveProperty('2');
  });

  test.each(['0', '13', '1.5', '-1', ''])('%s is no point, and nothing is kept', async (number) => {
    const stage = await begun();
    const scene = await stage.coach(['checklist', '--tick', '5', `--tick=${number}`]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('ett nummer från 1 till 12');
    expect(await states(stage)).toEqual({ 2: 'ticked coach' });
  });

  test('one point cannot be marked in two ways at once', async () => {
    const stage = await begun();
    const scene = await stage.coach(['checklist', '--tick', '3', '--untick', '3']);
    expect(scene.code).toBe(2);
    expect(await states(stage)).toEqual({ 2: 'ticked coach' });
  });

  test('asked at a terminal: what changed is kept, the rest is left to the coach', async () => {
    const stage = await begun();
    await stage.coach(['checklist'], [['points', ['2', '10']]]);
    expect(await states(stage)).toEqual({ 2: 'ticked coach', 10: 'ticked user' });
    await stage.coach(['checklist'], [['points', ['10']]]);
    expect(await states(stage)).toEqual({ 10: 'ticked user' });
    await stage.coach(['checklist'], [['points', null]]);
    expect(await states(stage)).toEqual({ 10: 'ticked user' });
  });

  test('an answers file ticks too', async () => {
    const stage = await begun();
    const scene = await stage.coach(['checklist', '--answers', '-'], undefined, {
      stdin: 'points: ["5"]',
    });
    expect(scene.code).toBe(0);
    expect(await states(stage)).toEqual({ 5: 'ticked user' });
  });
});

test('after a good talk with nothing else going, point 7 says so', async () => {
  const stage = await begun();
  const scene = await stage.coach(['checklist']);
  expect(scene.out.replaceAll(/\s+/g, ' ')).toContain('det är den enda process du har i gång');
  await stage.coach(['debrief', '--new', '--company', 'Andra', '--answers', '-'], undefined, {
    stdin: 'feeling: calm',
  });
  const later = await stage.coach(['checklist', 'provbolaget']);
  expect(later.out).toContain('7  Fortsätt söka');
  expect(later.out.replaceAll(/\s+/g, ' ')).not.toContain('den enda process');
});

test('what always holds, on a page of its own', async () => {
  const stage = newStage({ today: TODAY, language: 'nb' });
  const scene = await stage.coach(['checklist', '--always']);
  expect(scene.code).toBe(0);
  expect(scene.out).toContain('Bruk medvinden');
});

test('the debrief that felt good says once that it is the only one', async () => {
  const stage = newStage({ today: TODAY });
  const named = (company: string): string[] => [
    'debrief',
    '--new',
    '--company',
    company,
    '--answers',
    '-',
  ];
  const calm = { stdin: 'feeling: calm' };
  const first = await stage.coach(named('Provbolaget'), undefined, calm);
  expect(first.out.replaceAll(/\s+/g, ' ')).toContain('En ansökan till kan göra väntan lättare.');
  const second = await stage.coach(named('Andra'), undefined, calm);
  expect(second.out).not.toContain('En ansökan till');
});

test('after a no the employer is left alone, on the list and before the next', async () => {
  const stage = await begun();
  await stage.coach(['outcome', 'provbolaget', 'rejected']);
  const list = await stage.coach(['checklist', 'provbolaget']);
  expect(list.out.replaceAll(/\s+/g, ' ')).toContain('Det du har lärt dig om branschen är ditt');
  const { out } = await stage.coach(['prepare', 'provbolaget', '--print']);
  expect(out).not.toContain('LinkedIn');
});

test('a second offer beside the first is remarked on', async () => {
  const stage = await begun();
  await stage.coach(['outcome', 'provbolaget', 'offer']);
  const named = ['--new', '--company', 'Andra', '--role', 'Testare'];
  const { out } = await stage.coach(['outcome', 'offer', ...named]);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Du har flera erbjudanden, och');
});
