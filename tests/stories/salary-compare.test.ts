import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { flat } from './afternoon';

const TODAY = '2026-11-22';

/** A stage with these command lines of pay gone through. */
async function told(...lines: string[][]): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  for (const line of lines) {
    const { code, err } = await stage.coach(['salary', ...line]);
    expect([line, code, err]).toEqual([line, 0, err]);
  }
  return stage;
}

const begin = (company: string, country: string, ...more: string[]): string[] =>
  ['--new', '--company', company, '--country', country].concat(more);

const SWEDISH = begin('Provbolaget', 'SE', '--dream', '48000', '--realistic', '44000')
  .concat('--floor', '41234', '--offer', '45000', '--answer-by', '2026-12-01')
  .concat('--matters', 'holiday', '--term', 'holiday: 30 dagar', '--settled', 'holiday');
const NORWEGIAN = begin('Prøvebedriften', 'NO', '--offer', '640000', '--matters', 'pension').concat(
  '--answer-by',
  '2026-11-27',
);

interface Compared {
  schema: string;
  offers: Record<string, unknown>[];
  terms: { id: string }[];
}

describe('offers side by side', () => {
  test('each thing by itself, the first last day first; no sum, no winner, no floor', async () => {
    const { out } = await (await told(SWEDISH, NORWEGIAN)).coach(['salary', 'compare']);
    expect(out).not.toMatch(/41\D?234/);
    expect(flat(out)).toContain(
      flat(`Lön
        Prøvebedriften 640 000 NOK om året, 53 333 NOK i månaden
        Provbolaget 45 000 kr i månaden, 540 000 kr om året. Mellan din realistiska lön och din drömlön.
        Dina nivåer där
        Prøvebedriften inga nivåer satta
        Provbolaget realistisk 44 000 kr, dröm 48 000 kr
        Sista dag att svara
        Prøvebedriften fredag 27 november
        Provbolaget tisdag 1 december`),
    );
    expect(flat(out)).toContain('Prøvebedriften inget noterat Provbolaget 30 dagar, klart');
    expect(flat(out)).toContain('Vad som väger tyngst vet bara du.');
  });

  test('for scripts, each in its own unit', async () => {
    const scene = await (await told(SWEDISH, NORWEGIAN)).coach(['salary', 'compare', '--json']);
    const { schema, offers, terms } = scene.json<Compared & Record<string, never>>();
    expect(schema).toBe('coach.salary-compare/1');
    expect(offers).toMatchObject([
      { employer: 'Prøvebedriften', amount: 640_000, currency: 'NOK', per: 'year', stands: null },
      { employer: 'Provbolaget', amount: 45_000, currency: 'SEK', answerBy: '2026-12-01' },
    ]);
    expect(terms.map(({ id }) => id)).toEqual(['pension', 'holiday']);
    expect(scene.out).not.toContain('41234');
  });

  test('where none is there, one, and one that has none', async () => {
    const stage = await told(begin('Provbolaget', 'SE'));
    const compared = async (...names: string[]): Promise<string> => {
      const { out, err } = await stage.coach(['salary', 'compare', ...names]);
      return flat(out + err);
    };
    expect(await compared()).toContain('Det finns inget erbjudande som väntar på svar.');
    expect((await stage.coach(['salary', 'compare', 'provbolaget'])).code).toBe(2);
    expect(await compared('provbolaget')).toContain('coach salary provbolaget --offer');
    await stage.coach(['salary', '--offer', '45000']);
    expect(await compared()).toContain('Bara ett erbjudande väntar på ditt svar: Provbolaget.');
    await stage.coach(['log', '--file', '-'], undefined, {
      stdin: '{"kind":"i-answered","what":"declined","on":"2026-11-22"}',
    });
    expect(await compared()).toContain('Det finns inget erbjudande som väntar på svar.');
  });

  test('an offer without its figure, its day or a term still stands there', async () => {
    const stage = await told(begin('Provbolaget', 'SE'), begin('Exempelverket', 'SE'));
    for (const name of ['provbolaget', 'exempelverket'])
      await stage.coach(['outcome', name, 'offer']);
    const out = flat((await stage.coach(['salary', 'compare'])).out);
    expect(out).toContain('ingen siffra än');
    expect(out).toContain('ingen dag nämnd');
    expect(out).toContain('coach salary --matters');
  });
});
