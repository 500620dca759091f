import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';
import { readOn } from './read-on';

const SCHOOLS = [
  ['thanks-rule', 'thanks provbolaget', TODAY],
  ['ask-rule', 'prepare andra', '2026-11-25'],
  ['pay-rule', 'prepare andra', '2026-11-26'],
] as const;

describe.each(['sv', 'nb'] as const)('where the advice differs, %s', (language) => {
  it.each(SCHOOLS)(
    'a rule of one’s own is kept as %s, and shown there',
    async (name, line, today) => {
      const stage = newStage({ today: TODAY, language });
      await debriefed(stage);
      const booked = ['--new', '--company', 'Andra', '--role', 'Tester', '--on', '2026-11-26'];
      await stage.coach(['prepare', ...booked]);
      const page = async () => flat(await readOn(stage, line.split(' '), { today }));
      expect(await page()).toContain(`coach config ${name} "`);
      await stage.coach(['config', name, 'Jag gör som jag brukar.']);
      expect(await page()).toMatch(/egen regel: [”«]Jag gör som jag brukar\.[”»]/);
      await stage.coach(['config', name, '-']);
      expect(await page()).toContain(`coach config ${name} "`);
    },
  );

  it('before the question after a no', async () => {
    const stage = newStage({ today: '2026-12-02', language });
    await debriefed(stage);
    await stage.coach(['outcome', 'provbolaget', 'rejected', '--on', '2026-12-01']);
    await stage.coach(['config', 'feedback-rule', 'En fråga, aldrig två.']);
    const scene = await stage.coach(
      ['outcome', 'provbolaget', 'rejected'],
      [
        ['shape', 'one-thing'],
        ['keep-me-in-mind', null],
        ['sector', null],
        ['recruiter', null],
      ],
    );
    expect(flat(scene.err)).toMatch(/egen regel: [”«]En fråga, aldrig två\.[”»]/);
  });
});
