import { expect, test } from 'vitest';
import { readLine } from '../../src/cli/command-line';
import { ENTRIES } from '../../src/cli/commands';
import { optionName } from '../../src/cli/flag';
import { type Language, WORDS } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { debriefed, TODAY } from './afternoon';

/** The words a shell makes of a line; typographic quotes are no quotes to it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

/** The commands printed on a page: after a colon or two spaces, or on a line of their own further in. */
function commandsOn(page: string): string[] {
  const joined = page.replaceAll(/ \\\n\s*/g, ' ');
  return [...joined.matchAll(/(?:: |\S {2,}|^ {4,})(coach [^\n]*?)\.?$/gm)].map(
    ([, line]) => line ?? '',
  );
}

/** Sentences of the guides that begin with a command at the beginning of a line. */
const SENTENCE = /^coach \w+ (hjälper|håller|sparar|ger|hjelper|holder|viser|kan|har)\b/;

/** Throws what the program would say to this line. */
async function expectTaken(line: string, language: Language): Promise<void> {
  const [, ...argv] = wordsOf(line.split(' > ')[0] ?? '');
  const { wanted, typed } = await readLine(argv);
  if (wanted.is === 'misread') throw wanted.fault;
  if (wanted.is !== 'work') return;
  const words = WORDS[language];
  const reader = { today: TODAY, words, country: 'SE' } as const;
  for (const [key, flag] of Object.entries(wanted.entry.flags))
    await flag.read(typed[key], optionName(key), reader);
  expect(line).not.toMatch(/[”«»…]/);
}

/** Every page a person may meet, in all kinds of states. */
async function pagesOf(stage: Stage): Promise<string[]> {
  const pages: string[] = [];
  const see = async (...argv: string[]): Promise<void> => {
    const { out, err } = await stage.coach(argv);
    pages.push(out, err);
  };
  for (const name of ENTRIES.map((entry) => entry.name)) await see(name, '--help');
  for (const name of ['today', 'list', 'people', 'references', 'config', 'doctor', 'guides'])
    await see(name);
  await debriefed(stage, { company: 'Ett ganska långt företagsnamn', role: 'Testledare i vården' });
  const [id = ''] = (await stage.coach(['completion', 'ids'])).out.split('\n');
  const talks = ['debrief', 'followup', 'salary', 'thanks', 'checklist', 'prepare', 'outcome'];
  const seeAll = async (day: string): Promise<void> => {
    for (const name of [...talks, 'show', 'references', 'practice'])
      await see(name, id, '--today', day);
    for (const name of ['today', 'list', 'people']) await see(name, '--today', day);
  };
  for (const day of ['2026-11-22', '2026-11-27', '2026-12-04', '2026-12-20']) await seeAll(day);
  await see('references', '--add', 'Bo Ek', '--permission', 'yes');
  await see('people', '--add', 'Anna Ek');
  await see('salary', id, '--dream', '50000', '--offer', '45000');
  await see('salary', 'offer', id);
  await see('people');
  for (const outcome of ['next', 'offer', 'silence', 'rejected', 'reopened', 'withdrawn']) {
    await see('outcome', id, outcome);
    await seeAll('2026-12-02');
  }
  return pages;
}

test.each([
  ['sv', 80],
  ['nb', 80],
  ['sv', 44],
] as const)(
  'every printed command is taken when pasted (%s, %d columns)',
  async (language, columns) => {
    const stage = newStage({ today: TODAY, language, columns });
    const lines = new Set(
      (await pagesOf(stage)).flatMap(commandsOn).filter((line) => !SENTENCE.test(line)),
    );
    expect(lines.size).toBeGreaterThan(40);
    const refused: string[] = [];
    for (const line of lines)
      await expectTaken(line, language).catch((error: unknown) =>
        refused.push(`${line}: ${String(error)}`),
      );
    expect(refused).toEqual([]);
  },
  30_000,
);
