import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';

const TODAY = '2026-11-22';

function told(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

async function offered(
  language: 'sv' | 'nb',
  offer: string,
  levels: string[],
): Promise<{ stage: Stage; out: string }> {
  const stage = newStage({ today: TODAY, language });
  const argv = ['salary', '--new', '--company', 'Fjord', ...levels, '--offer', offer];
  return { stage, out: told((await stage.coach(argv)).out) };
}

/** The letters of an offer, which stand on a page of their own that the page of the offer names. */
async function letters(language: 'sv' | 'nb', offer: string, levels: string[]): Promise<string> {
  const { stage, out } = await offered(language, offer, levels);
  expect(out).toContain('coach salary letters fjord');
  return told(await readOn(stage, ['salary', 'letters', 'fjord']));
}

describe('an offer where a level is missing', () => {
  test.each([
    [
      'nb',
      '560 000',
      ['--dream', '640000', '--realistic', '580000'],
      '20 000 kr under det realistiske nivået. Bare den nedre grensen mangler.',
    ],
    [
      'sv',
      '42 000',
      ['--dream', '48000'],
      '6 000 kr under drömlönen. Gränsen och den realistiska lönen saknas.',
    ],
    [
      'sv',
      '42 000',
      ['--dream', '48000', '--floor', '40000'],
      'Mellan gränsen och drömlönen. Bara den realistiska lönen saknas.',
    ],
    [
      'nb',
      '600 000',
      ['--realistic', '600000', '--floor', '550000'],
      'På det realistiske nivået eller over. Bare drømmenivået mangler.',
    ],
  ] as const)('%s, %s with %j', async (language, offer, levels, line) => {
    const { out } = await offered(language, offer, [...levels]);
    expect(out).toContain(line);
    expect(out).not.toMatch(/nivåer att jämföra|nivåer å sammenligne/);
  });
});

describe('the letters of an offer', () => {
  test.each(['sv', 'nb'] as const)(
    'hold nothing of an argument without one, %s',
    async (language) => {
      const levels = ['--country', 'SE', '--dream', '48000', '--realistic', '44000'];
      const out = await letters(language, '42 000', levels);
      expect(out).toMatch(/44 000( kr)? i (månaden|måneden)\. (Finns|Er) det/);
      expect(out).not.toMatch(/i må.{3,5}\. …/);
    },
  );

  test.each(['sv', 'nb'] as const)('presume no job to give up, %s', async (language) => {
    const out = await letters(language, '700 000', ['--country', 'NO', '--dream', '640000']);
    expect(out).toMatch(/anställningsavtalet|arbeidsavtalen/);
    expect(out).not.toMatch(/säger upp|sier opp/);
  });
});
