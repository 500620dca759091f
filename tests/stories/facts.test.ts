import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';

const TODAY = '2026-11-28';

async function read(line: string, today = TODAY, language = 'sv'): Promise<string> {
  const { code, out, err } = await newStage({ today }).coach([
    'facts',
    ...line.split(' ').filter(Boolean),
    '--lang',
    language,
  ]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('what law and agreements say in a country', () => {
  test('by name, on one screen', async () => {
    const page = await read('');
    expect(page).toContain('Lag och avtal i Sverige');
    expect(page).toContain('Uppsägningstid · Provanställning · Ett muntligt ja');
    expect(page.trim().split('\n').length).toBeLessThanOrEqual(30);
    expect((await read('--country NO')).trim().split('\n').length).toBeLessThanOrEqual(30);
  });

  test('one thing, with its day and where to check it', async () => {
    expect(await read('semester')).toMatchInlineSnapshot(`
      "
        Lag och avtal i Sverige

        Semester
          Lagen ger minst 25 dagar, och det är fem veckor. Staten ger 28, 31
          eller 35 efter ålder. Enligt lagen är dagarna till största delen
          obetalda första året, om arbetsgivaren inte ger dem i förskott. Se vad
          avtalet säger. Norges 25 dagar räknas med lördagarna och är fyra
          veckor och en dag. Stämde i november 2026; kontrollera på
          riksdagen.se.

      "
    `);
  });

  test('past its day: was so then, and the coach does not know of now', async () => {
    expect(await read('friskvård', '2028-01-10')).toMatchInlineSnapshot(`
      "
        Lag och avtal i Sverige

        Friskvårdsbidrag
          Bidraget är frivilligt för arbetsgivaren. Upp till 5 000 kr per år har
          varit skattefritt enligt källor från 2023 till 2025. Så var det i
          november 2026, kanske inte nu. Kontrollera på skatteverket.se.

      "
    `);
  });

  test('in the other country, read by a Swede; in Sweden, read by a Norwegian', async () => {
    expect(await read('feriepenger --country NO')).toContain('fyra veckor och en dag');
    expect(await read('ferie --country SE', TODAY, 'nb')).toContain('det er fem uker');
  });

  test('all of it', async () => {
    const page = await read('--all --no-pager');
    expect(page.match(/Stämde i november\s+2026/g)?.length).toBeGreaterThan(20);
    expect(page).toContain('juridisk rådgivning');
  });

  test('what it knows nothing of, it says, and what there is', async () => {
    const page = await read('hund');
    expect(page).toContain('Här står inget om ”hund”.');
    expect(page).toContain('Uppsägningstid');
  });

  test('for scripts', async () => {
    const scene = await newStage({ today: '2028-01-10' }).coach(['facts', 'openness', '--json']);
    expect(scene.json()).toMatchObject({
      schema: 'coach.facts/1',
      country: 'SE',
      facts: [{ id: 'openness', checked: '2026-11', see: ['do.se'], past: true }],
    });
  });
});
