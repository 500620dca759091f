import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';

describe('news without its day', () => {
  it.each([
    ['rejected', 'Sparat: du fick nej i dag.'],
    ['offer', 'Sparat: du fick ett erbjudande i dag.'],
    ['next', 'Sparat: beskedet kom i dag, du är kallad till en ny intervju.'],
  ])('of %s is taken for today’s, says so, and how to tell another', async (outcome, text) => {
    const stage = newStage({ today: '2026-12-02' });
    const told = ['outcome', outcome, '--new', '--company', 'Prov', '--no-input'];
    const { out } = await stage.coach(told);
    expect(out).toContain(text);
    expect(out).toContain(
      `Om beskedet kom en annan dag:  coach outcome prov ${outcome} --on "i går"`,
    );
    const again = await stage.coach(['outcome', 'prov', outcome, '--on', '2026-12-01', '--json']);
    expect(again.json()).toMatchObject({ on: '2026-12-01' });
    expect(again.out).not.toContain('en annan dag');
  });
});
