import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { FACTS, flat, NINE, TODAY } from './afternoon';
import { PROMISED, TODAY as WEDNESDAY } from './waiting';

/** A debrief in which the day of the interview is answered so. */
async function debriefOn(stage: Stage, day: string | null): Promise<string> {
  const facts = FACTS.map(([id, reply]) => [id, id === 'interviewed-on' ? day : reply] as const);
  const { out } = await stage.coach(['debrief'], [...facts, ...NINE]);
  return flat(out);
}

/** The same words in both languages. */
const TAKEN = 'Du skrev ingen ';

test.each(LANGUAGES)('a day that was skipped is said to be taken, %s', async (language) => {
  const out = await debriefOn(newStage({ today: TODAY, language }), null);
  expect(out).toMatch(new RegExp(`${TAKEN}[^:]+: coach log provbolaget`));
  const told = await debriefOn(newStage({ today: TODAY, language }), TODAY);
  expect(told).not.toContain(TAKEN);
});

test.each([
  [null, 'du ringde\n'],
  [false, 'du ringde, ingen svarade\n'],
])('a call stands there as it was told: answered %s', async (answered, line) => {
  const stage = newStage({ today: WEDNESDAY });
  await stage.coach(['followup', '--new', '--company', 'Provbolaget', '--role', ''], PROMISED);
  const details = [['log-answered', answered] as const, ['log-note', null] as const];
  await stage.coach(['followup', '--log-contact', 'call'], details);
  expect((await stage.coach(['log', 'provbolaget', '--no-input'])).out).toContain(line);
});

test.each([
  ['sv', 'Skicka ett, om du inte redan har gjort det.'],
  ['nb', 'Send en hvis du ikke har gjort det.'],
] as const)('of thanks nothing is said but what stands there, %s', async (language, said) => {
  const stage = newStage({ today: '2026-11-23', language });
  const told = [['interviewed-on', '2026-11-22'] as const, ['happened', 'done'] as const];
  const scene = await stage.coach(['followup', '--new', '--company', 'X', '--role', ''], told);
  expect(flat(scene.out)).toContain(said);
});
