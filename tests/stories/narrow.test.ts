import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-23';
const FACTS = {
  'interviewed-on': '2026-11-22',
  interviewers: [{ name: 'Anna Ek', mail: 'anna@prov.se' }, 'Bo Al'],
  good: 'Exemplet om flytten satt.',
  keep: 'börja med ett eget exempel',
  change: ['ha siffrorna redo'],
  'hard-questions': ['Varför vill du byta jobb just nu, när du har det så bra där du är?'],
};

async function lived(language: 'sv' | 'nb', columns: number): Promise<Stage> {
  const stage = newStage({ today: TODAY, language, columns });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin: JSON.stringify(FACTS) });
  const reference = ['--permission', 'yes', '--worked-until', '2015', '--remind', 'flytten'];
  await stage.coach([
    'references',
    '--add',
    'Carin Dal',
    '--from',
    'min chef på lagret',
    ...reference,
  ]);
  await stage.coach([
    'people',
    '--add',
    'Disa Ek',
    '--role-model',
    '--borrow',
    'pausa före svaret',
  ]);
  await stage.coach([
    'people',
    '--add',
    'Ebba Fors',
    '--last-met',
    '2026-10-01',
    '--next',
    'fråga om mässan',
  ]);
  return stage;
}

const PAGES = [
  ['checklist'],
  ['checklist', '--always'],
  ['thanks'],
  ['thanks', '--to', 'alla'],
  ['references'],
  ['references', '--letter'],
  ['prepare'],
  ['prepare', '--print'],
  ['people'],
  ['practice'],
];

describe.each(['sv', 'nb'] as const)('every page of the twelve points, %s', (language) => {
  test.each([40, 80])('fits in %i columns, with no sentence twice', async (columns) => {
    const stage = await lived(language, columns);
    for (const argv of PAGES) {
      const { code, out } = await stage.coach(argv);
      expect(code, argv.join(' ')).toBe(0);
      const wide = out.split('\n').filter((line) => stringWidth(line) > columns);
      expect(wide, argv.join(' ')).toEqual([]);
      if (argv[0] !== 'thanks') expect(twice(out), argv.join(' ')).toEqual([]);
    }
  });
});

/** Sentences of more than five words that stand there twice. */
function twice(page: string): string[] {
  const text = page.replaceAll(/\s+/g, ' ');
  const sentences = text.split(/(?<=[.?])\s/).filter((one) => one.split(' ').length > 5);
  return sentences.filter((one, at) => sentences.indexOf(one) !== at);
}
