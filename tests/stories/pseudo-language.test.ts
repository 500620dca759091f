import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marked, PSEUDO, registerPseudo, UNMARKED, writePseudoGuides } from '../language/pseudo';

// A language that nobody speaks is one folder, one row of the list and its guides. Whatever stands on a screen in it
// without its mark was said outside the languages.
registerPseudo();
const { ENTRIES } = await import('../../src/cli/commands');
const { optionName } = await import('../../src/cli/flag');
const { plainAsk } = await import('../../src/ask/plain/plain');
const { hintOf } = await import('../../src/ask/appearance');
const { HOUSE_RULES } = await import('../../src/domain/followup/house-rule');
const { SPOKEN, WORDS } = await import('../../src/words/languages');
const { QUESTION_KINDS } = await import('../../src/guide/guide');
const { firstName } = await import('../../src/domain/first-name');
const { typedIn: understoodIn } = await import('../../src/words/typed');
const { readTyped } = await import('../../src/ask/read');
const { question } = await import('../ask/questions');
const { newStage } = await import('../stage');
type Stage = ReturnType<typeof newStage>;
type Listed = Pick<ReturnType<typeof question>, 'id' | 'kind'> & { choices?: { value: string }[] };

const TODAY = '2026-11-22';
let guides: string;

beforeAll(() => {
  guides = mkdtempSync(join(tmpdir(), 'coach-pseudo-'));
  writePseudoGuides(join(import.meta.dirname, '../../content'), guides);
});
afterAll(() => rmSync(guides, { recursive: true, force: true }));

/** Words of the public interface: the values of arguments and options. */
const VALUES = ENTRIES.flatMap(({ args, flags }) =>
  [...args, ...Object.values(flags)].flatMap(({ choices }) => choices),
);

/** Where in a process a text stands. */
const FIELDS = ['company'];

/** Names of languages, countries and a person, which are the same everywhere. */
const NAMES = [...Object.values(SPOKEN).flatMap(({ name, land }) => [name, land]), 'Kim Berg'];

/** The same in every language: commands, options, ids and their values, file names, currencies, rules. */
const SAME = [
  /coach(?::|(?: [a-z-]+)+|(?=\s|$))/g,
  /(?<![\w-])--?[a-z][a-z-]*/g,
  /\S*\.(?:json|md|ics|eml|html)\b/g,
  /\([a-z-]+\)|\bF\d\d\b|\b(?:SE|NO|SEK|NOK|kr)\b|process(?:-\d+)?/g,
  new RegExp(
    `\\b(?:${[...VALUES, ...HOUSE_RULES, ...FIELDS, ...NAMES].join('|')})(?!\\p{M})\\b`,
    'gu',
  ),
];

/** What of a screen the language did not say, word by word. */
function unsaid(screen: string, typed: readonly string[] = []): string[] {
  const bare = typed.reduce((text, one) => text.replaceAll(one, ' '), screen);
  const left = SAME.reduce((text, same) => text.replaceAll(same, ' '), bare);
  return left.split(/\s+/).filter((word) => UNMARKED.test(word));
}

/** A person whose own words have no letters, so that none of them is mistaken for the coach's. */
const OWN = '★ 1';
const COMPANY = '4711';

function answerTo({ kind, choices = [], id }: Listed): unknown {
  const answers: Partial<Record<Listed['kind'], unknown>> = {
    choice: choices[0]?.value,
    choices: choices.map(({ value }) => value),
    scale: 3,
    'yes-no': true,
    date: id === 'interviewed-on' ? TODAY : null,
    list: [OWN],
    people: [{ name: '★ 3' }],
    amount: null,
  };
  return kind in answers ? answers[kind] : id === 'company' ? COMPANY : OWN;
}

/** Runs a command line; fails with the words that its screen should have left to the language. */
async function said(stage: Stage, argv: readonly string[], stdin = ''): Promise<void> {
  const { out, err } = await stage.coach([...argv], undefined, { stdin });
  expect(unsaid(out + err, [stage.folder, ...typedIn(argv)])).toEqual([]);
}

function typedIn(argv: readonly string[]): string[] {
  return argv.flatMap((word) => word.split('=')).filter((word) => word.length > 2);
}

const stageNow = (): Stage => newStage({ today: TODAY, language: PSEUDO, guides });

/** Given: one interview gone over, every question answered. */
async function filled(): Promise<Stage> {
  const stage = stageNow();
  const begin = ['debrief', '--new', '--company', COMPANY, '--deep'];
  const listed = await stage.coach([...begin, '--questions']);
  const lists = Object.values(listed.json<Record<string, unknown>>()).filter((one) =>
    Array.isArray(one),
  );
  const questions: Listed[] = lists.flat();
  const answers = Object.fromEntries(questions.map((one) => [one.id, answerTo(one)]));
  await said(stage, [...begin, '--answers', '-'], JSON.stringify(answers));
  return stage;
}

/** Not for people: scripts and data. */
const FOR_PROGRAMS = ['completion', 'export', 'man'];
const COMMANDS = ENTRIES.filter(({ name }) => !FOR_PROGRAMS.includes(name));

describe('a language that nobody speaks', () => {
  test.each([['--help'], ...ENTRIES.map(({ name }) => [name, '--help'])])(
    '%s %s',
    async (...argv) => {
      await said(stageNow(), argv);
    },
  );

  test.each(COMMANDS)('coach $name, with nothing kept and with one process', async ({ name }) => {
    await said(stageNow(), [name, '--no-input']);
    const stage = await filled();
    await said(stage, [name, '--no-input']);
    // A file named so would be written beside the project.
    if (!['backup', 'calendar', 'report'].includes(name))
      await said(stage, [name, COMPANY, '--no-input']);
  });

  test.each(ENTRIES)('coach $name with options that cannot be', async ({ name, flags }) => {
    const stage = stageNow();
    // A file named so would be written beside the project.
    for (const [key, { takes, writes }] of Object.entries(flags))
      if (takes !== 'nothing' && !writes)
        await said(stage, [name, optionName(key), '?!', '--no-input']);
  });

  test.each([
    'zzz',
    'list --zzz',
    'list zzz',
    'show zzz',
    'export --format zzz',
    'completion zzz',
    'config zzz 1',
    'config language zzz',
    'config country zzz',
    'config plain zzz',
    'config house-rule zzz',
    'edit 4711 --set zzz=1',
    'import zzz',
    'restore zzz',
    'backup zzz --passphrase --no-input',
    'doctor --today 2028-01-01',
  ])('coach %s', async (line) => {
    await said(await filled(), line.split(' '));
  });

  test.each([
    ['salary terms', 'salary advice', 'salary card', 'salary --dream 48000 --realistic 45000'],
    ['salary --said 47000 --to ★ --market 43500,★,2025,median', 'salary', 'salary card'],
    ['salary --offer 44000 --answer-by 2026-11-30', 'salary offer', 'today', 'list', 'show'],
    ['followup --log-contact call --answered --promised-by 2026-12-01', 'followup', 'show'],
    ['followup --rules', 'checklist --always', 'checklist --tick 3', 'practice', 'config'],
    ['prepare --print', 'prepare --deep', 'thanks --sent', 'show', 'export --format md'],
    ['export --format activity', 'today --all', 'list --all', 'doctor', 'config name ★'],
    ['references --add ★ --permission yes', 'references', 'references 4711', 'references --letter'],
    ['people --add ★ --last-met 2026-11-02', 'people --add ★★ --role-model --borrow ★', 'people'],
    ['examples --add ★ --was ★ --did ★ --result ★ --figure 3', 'examples', 'practice', 'prepare'],
    ['outcome offer', 'outcome', 'salary', 'outcome accepted', 'show', 'list --all'],
    ['outcome rejected', 'outcome --ask --mail', 'outcome --feedback ★', 'show', 'prepare'],
    ['facts', 'facts zzz', 'facts holiday', 'facts --all', 'facts --all --today 2030-01-01'],
    ['trends', 'report OUT/4711.html --year 2020', 'report OUT/4711.html'],
    ['outcome silence', 'outcome reopened', 'edit --set role=★', 'forget', 'forget --yes'],
  ])('one after the other: coach %s …', async (...lines) => {
    const stage = await filled();
    for (const line of lines) await said(stage, line.replace('OUT', stage.folder).split(' '));
  });

  test.each(QUESTION_KINDS)('a question of kind %s, line by line', async (kind) => {
    const words = WORDS[PSEUDO];
    const [input, output] = [new PassThrough(), new PassThrough()];
    const ask = plainAsk({ input, output, reader: { words, country: 'SE', today: TODAY } });
    const bare = { ...question(kind), text: '★', help: '★', section: '', choices: [] };
    input.end('?\n?!\n9\n\n');
    await ask.question(
      { ...bare, optional: false },
      { place: { number: 1, of: 2 }, earlier: null },
    );
    expect(unsaid(String(output.read()))).toEqual([]);
  });

  test.each([
    ['date', 'i övermorgon', '2026-11-24'],
    ['date', 'fredag', '2026-11-27'],
    ['date', 'fredag nästa vecka', '2026-11-27'],
    ['date', 'torsdag vecka 49', '2026-12-03'],
    ['date', 'den 3:e december', '2026-12-03'],
    ['date', 'om fjorton dagar', '2026-12-06'],
    ['date', 'senast tisdag', '2026-11-24'],
    ['date', 'i slutet av nästa vecka', '2026-11-27'],
    ['amount', 'ungefär 42 tusen kronor i månaden', 42_000],
    ['yes-no', 'ja', true],
    ['yes-no', 'nej', false],
  ] as const)('of kind %s, "%s" as it is typed there', async (kind, text, value) => {
    const words = WORDS[PSEUDO];
    const reader = { words, country: 'SE', today: TODAY } as const;
    const as = text.replaceAll(/\p{L}+/gu, (word) => marked(word));
    expect(readTyped(question(kind), as, reader)).toMatchObject({ value });
  });

  test('somebody described there, and no name', () => {
    const { people } = understoodIn({ language: PSEUDO });
    expect(firstName(marked('Chefen'), people)).toBe(null);
    expect(firstName(`Kim ${marked('från')} 4711`, people)).toBe(null);
  });

  test.each(QUESTION_KINDS)('the keys of a question of kind %s', async (kind) => {
    const { ask } = WORDS[PSEUDO];
    const hints = [true, false].flatMap((ascii) => hintOf(question(kind), ask.hint, { ascii }));
    expect(unsaid(hints.join(' '), ['Enter'])).toEqual([]);
  });
});
