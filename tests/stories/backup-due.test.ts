import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { flat, TODAY } from './afternoon';
import { backedUp, lived } from './autumn';

describe('coach doctor, of the latest backup', () => {
  test.each([
    ['sv', 'Ingen säkerhetskopia är gjord än.', 'är från söndag 22 november 2026.'],
    ['nb', 'Det er ikke laget noen sikkerhetskopi ennå.', 'er fra søndag 22. november 2026.'],
  ] as const)('says in one line that it is old, and only then (%s)', async (...told) => {
    const [language, none, old] = told;
    const stage = await lived(language);
    const seen = async (today: '2026-12-22' | '2026-12-23'): Promise<string> =>
      flat((await stage.coach(['doctor'], undefined, { today })).out);
    expect(await seen('2026-12-22')).not.toContain('coach backup');
    expect(await seen('2026-12-23')).toContain(`${none} `);
    await backedUp(stage);
    expect(await seen('2026-12-22')).not.toContain('coach backup');
    expect(await seen('2026-12-23')).toMatch(new RegExp(`${old} .*coach-2026-12-23.json`));
  });

  test('is a value for scripts; nothing kept needs none; a restored one counts', async () => {
    const stage = newStage({ today: '2027-06-01' });
    const of = async (one: Stage): Promise<unknown> =>
      (await one.coach(['doctor', '--json'])).json()['backup'];
    expect(await of(stage)).toEqual({ last: null, isDue: false });
    await stage.coach(['restore', await backedUp(await lived())]);
    expect(await of(stage)).toEqual({ last: TODAY, isDue: true });
  });

  test('what a backup notes can neither be taken back nor hinder an undo', async () => {
    const stage = await lived();
    await stage.coach(['config', 'name', 'Kim Ek']);
    await backedUp(stage);
    expect((await stage.coach(['undo', '--yes', '--json'])).code).toBe(0);
    expect((await stage.coach(['config', '--json'])).json()).toMatchObject({ name: 'Kim' });
  });
});
