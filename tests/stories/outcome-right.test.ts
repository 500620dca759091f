import { describe, expect, it } from 'vitest';
import type { Line } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';

const NO = ['outcome', 'rejected', '--new', '--company', 'Provbolaget', '--country'];
const AGAIN = ['outcome', 'provbolaget', 'rejected'];
const SAYS = { SE: 'skriftligen få veta vilken', NO: 'förbigången i strid med lagen' } as const;

/** On Tuesday 1 December they chose somebody else. */
async function afterNo(country: 'SE' | 'NO'): Promise<Stage> {
  const stage = newStage({ today: '2026-12-01' });
  await stage.coach([...NO, country]);
  return stage;
}

describe.each(['SE', 'NO'] as const)('what the law gives after a no in %s', (country) => {
  const said = async (stage: Stage, today: string, ...more: string[]): Promise<string> => {
    const out = await readOn(stage, [...AGAIN, ...more], { today });
    return out.replaceAll(/\s+/g, ' ');
  };

  it('is not said on the day itself', async () => {
    const stage = newStage({ today: '2026-12-01' });
    const first = await stage.coach([...NO, country]);
    expect(first.out + (await said(stage, '2026-12-01'))).not.toContain('coach facts');
    expect((await stage.coach([...AGAIN, '--json'])).json()).toMatchObject({ rights: [] });
  });

  it('is said from the day after, with its month, its place and where the rest stands', async () => {
    const page = await said(await afterNo(country), '2026-12-02');
    expect(page).toContain(SAYS[country]);
    expect(page).toContain(`coach facts nej --country ${country}. Stämde i november 2026;`);
  });

  it('is said of a no of an earlier day that is told now, and after no question was wanted', async () => {
    const stage = newStage({ today: '2026-12-04' });
    const told = await stage.coach([...NO, country, '--on', '2026-12-01']);
    expect(told.out).toContain('coach facts nej');
    expect(await said(stage, '2026-12-04', '--no-question')).toContain('coach facts nej');
  });

  it('at a terminal before the one question, and not again beside the mail', async () => {
    const stage = await afterNo(country);
    const script: Line[] = [
      ['shape', 'one-thing'],
      ['keep-me-in-mind', false],
      ['sector', null],
      ['recruiter', null],
    ];
    const scene = await stage.coach(AGAIN, script, { today: '2026-12-02' });
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain('coach facts nej');
    expect(scene.out).not.toContain('coach facts');
  });

  it('past its day, says that it may no longer hold', async () => {
    const page = await said(await afterNo(country), '2028-01-10');
    expect(page).toContain('kanske inte nu');
  });
});

describe('after a no of a public employer, what there is besides', () => {
  it.each([
    ['Skatteverket', 'SE', 'överklaga inom tre veckor'],
    ['Lunds kommun', 'SE', 'är i regel offentliga'],
    ['Oslo kommune', 'NO', 'hur du rangordnades'],
    ['Skatteetaten', 'NO', 'hur du rangordnades'],
  ])('%s, %s: %s', async (company, country, text) => {
    const stage = newStage({ today: '2026-12-01' });
    const no = ['outcome', 'rejected', '--new', '--company', company, '--country', country];
    await stage.coach(no);
    const out = await readOn(stage, ['outcome', 'rejected'], { today: '2026-12-02' });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(text);
  });

  it('at a terminal behind the mail; what is said before the question fits one screen', async () => {
    const stage = newStage({ today: '2026-12-01' });
    await stage.coach(['outcome', 'rejected', '--new', '--company', 'Skatteverket']);
    const script: Line[] = [
      ['shape', 'one-thing'],
      ['keep-me-in-mind', false],
      ['recruiter', null],
    ];
    const at = { today: '2026-12-02' };
    const { err } = await stage.coach(['outcome', 'rejected'], script, at);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(30);
    expect(err).not.toContain('överklaga');
    const more = await stage.coach(['outcome', 'rejected', '--more'], [], at);
    expect(more.out).toContain('överklaga');
  });

  it('of an employer nobody knows the sector of, only what holds of all', async () => {
    const { rights } = (
      await (await afterNo('SE')).coach([...AGAIN, '--json'], undefined, { today: '2026-12-02' })
    ).json<{ rights: string[] }>();
    expect(rights).toHaveLength(1);
  });
});
