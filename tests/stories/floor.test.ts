import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import { newStage, type Stage } from '../stage';

// A locked backup takes some seconds of work.
vi.setConfig({ testTimeout: 30_000 });

const TODAY = '2026-11-22';

/** Somebody's levels and what they are offered, in the unit of the country. */
const PAY = {
  SE: { dream: 48_000, realistic: 44_000, floor: 41_234, offer: 43_000, low: 40_000, near: 41_500 },
  NO: {
    dream: 620_000,
    realistic: 560_000,
    floor: 523_476,
    offer: 540_000,
    low: 510_000,
    near: 530_000,
  },
};

type Country = keyof typeof PAY;

/** The floor as one would say it: a number a month or a year, in either language. */
const IN_WORDS: Record<Country, RegExp> = {
  SE: /fyrtio[- ]?ett|(førti[- ]?(e|é)n|(en|én)ogførti)/i,
  NO: /fem ?hundra(tjugotre| och tjugotre)|fem ?hundre(ogtjuetre| og (tjuetre|treogtyve))/i,
};

/** A figure however its digits are parted. */
function digitsOf(figure: number): RegExp {
  return RegExp(`(?<!\\d)${String(Math.round(figure)).split('').join('\\D?')}(?!\\d)`);
}

/** A figure in digits, and in thousands. Nothing else in the tests is as near to it. */
function asFigure(figure: number): RegExp[] {
  const thousands = String(Math.round(figure / 100) / 10).replace('.', '[.,]');
  const whole = String(Math.round(figure / 1000));
  return [
    digitsOf(figure),
    RegExp(`(?<![\\d.,])${thousands}(?!\\d)(?=\\s?(k|tus|t))`, 'i'),
    RegExp(`(?<![\\d.,])${whole}\\s?(k(?![a-zåäöæø])|tusen|000(?!\\d))`, 'i'),
  ];
}

/** A difference between the floor and what is shown, and what one is of the other. */
function asDifference(floor: number, shown: number): RegExp[] {
  const parts = [floor / shown, shown / floor, (shown - floor) / floor, (shown - floor) / shown];
  const shares = parts.flatMap((part) => [part.toFixed(3), (part * 100).toFixed(1)]);
  const share = shares.map((one) => one.replace('.', '[.,]')).join('|');
  return [digitsOf(shown - floor), RegExp(`(?<![\\d.,])(${share})(?=\\s?%|\\d*[,}\\s])`)];
}

/** What tells of the floor: itself a month and a year, every difference that gives it away, and the reason for it. */
function tellsOf(country: Country): RegExp[] {
  const { dream, realistic, floor, offer } = PAY[country];
  const year = country === 'SE' ? floor * 12 : floor;
  const shown = [dream, realistic, offer];
  return [
    ...[year, year / 12].flatMap(asFigure),
    ...shown.flatMap((each) => asDifference(floor, each)),
    ...shown.map((each) => digitsOf(country === 'SE' ? (each - floor) * 12 : (each - floor) / 12)),
    IN_WORDS[country],
    /hemlighyra/i,
  ];
}

const TELLS = { SE: tellsOf('SE'), NO: tellsOf('NO') };

/** Command lines of every command, in every format it has. `OUT` is a folder for written files. */
const LINES: Record<string, string[][]> = {
  today: [[], ['--all']],
  debrief: [
    ['provbolaget', '--answers', 'OUT/debrief.yaml'],
    ['provbolaget', '--questions'],
  ],
  followup: [
    ['provbolaget', '--facts', 'OUT/facts.yaml'],
    ['provbolaget', '--mail'],
    ['provbolaget', '--ics', 'OUT/day.ics'],
    ['provbolaget', '--eml', 'OUT/mail.eml'],
    ['--rules'],
  ],
  salary: [
    ['provbolaget'],
    ['offer', 'provbolaget'],
    ['compare'],
    ['card', 'provbolaget'],
    ['card', 'provbolaget', '--level', 'dream'],
    ['card', 'provbolaget', '--format', 'md'],
    ['terms', 'provbolaget'],
    ['advice', 'provbolaget'],
    ['provbolaget', '--rehearse'],
    ['provbolaget', '--offer', 'LOW', '--answer-by', '2026-11-27'],
    ['provbolaget', '--offer', 'OFFER'],
    ['provbolaget', '--said', 'NEAR', '--to', 'Anna'],
    ['provbolaget', '--realistic', 'LOW'],
    ['provbolaget', '--dream', 'LOW'],
    ['provbolaget', '--questions'],
  ],
  thanks: [
    ['provbolaget'],
    ['provbolaget', '--mailto'],
    ['provbolaget', '--eml', 'OUT/thanks.eml'],
  ],
  checklist: [['provbolaget'], ['provbolaget', '--always']],
  references: [[], ['provbolaget'], ['provbolaget', '--letter']],
  people: [[]],
  examples: [[]],
  practice: [[], ['provbolaget', '--add', 'Varför?']],
  prepare: [['provbolaget'], ['provbolaget', '--print']],
  log: [['provbolaget'], ['--kinds']],
  outcome: [['provbolaget', 'offer'], ['provbolaget']],
  list: [[], ['--all']],
  show: [['provbolaget'], []],
  edit: [['provbolaget', '--set', 'place=Umeå']],
  search: [['FLOOR'], ['hemlighyra'], ['provbolaget'], ['41']],
  export: [
    [],
    ['--format', 'json'],
    ['--format', 'md'],
    ['--format', 'csv'],
    ['--format', 'activity', '--month', '2026-11'],
    ['--format', 'activity', '--print', 'OUT/sheet.html', '--out', 'OUT/sheet.csv'],
  ],
  calendar: [['OUT/days.ics'], ['-']],
  report: [['OUT/year.html'], ['OUT/adviser.html', '--for', 'adviser'], ['-']],
  facts: [[], ['--all'], ['pension']],
  trends: [[]],
  import: [['OUT/export.json']],
  merge: [['OUT/nothing.json', 'OUT/nothing.json', 'OUT/nothing.json']],
  backup: [['OUT/backup.json'], ['OUT/backup.age', '--passphrase-file', 'OUT/facts.yaml']],
  restore: [['OUT/nothing.json']],
  config: [[]],
  doctor: [[]],
  guides: [['check']],
  man: [[]],
  completion: [['bash'], ['zsh'], ['fish']],
  undo: [[], ['--list'], ['provbolaget', '--list'], ['--clear']],
  forget: [['provbolaget', '--yes']],
};

/** A backup is a whole copy of what is kept, and says so; locked it is noise. They are the only files beside the process itself. */
const WHOLE_COPIES = ['backup.json', 'backup.age'];

/** Who speaks which language, and where the job is: every reader of every unit. */
const WHO = (['sv', 'nb'] as const).flatMap((language) =>
  (['SE', 'NO'] as const).map((country) => ({ language, country })),
);

type Who = (typeof WHO)[number];

const SWEDE: Who = { language: 'sv', country: 'SE' };

async function withMarkedFloor({ language, country }: Who, editor = 'true'): Promise<Stage> {
  const env = { PATH: process.env['PATH'] ?? '', COACH_EDITOR: editor };
  const stage = newStage({ today: TODAY, language, env });
  const { dream, realistic, floor, offer } = PAY[country];
  const stdin = [
    `dream: ${dream}`,
    `realistic: ${realistic}`,
    `floor: ${floor}`,
    'floor-reason: Hemlighyra',
    'argument-1: Jag ledde flytten',
    `offer: ${offer}`,
  ].join('\n');
  const start = ['--new', '--company', 'Provbolaget', '--country', country, '--answers', '-'];
  const { code, out, err } = await stage.coach(['salary', ...start], undefined, { stdin });
  expect([code, err]).toEqual([0, '']);
  expectNothingOf(country, out, 'salary');
  writeFileSync(join(stage.folder, 'debrief.yaml'), 'interviewed-on: 2026-11-20\nkeep: Lugnet\n');
  writeFileSync(join(stage.folder, 'facts.yaml'), 'interviewedOn: 2026-11-20\n');
  const { out: exported } = await stage.coach(['export', '--format', 'json']);
  writeFileSync(join(stage.folder, 'export.json'), exported);
  return stage;
}

function expectNothingOf(country: Country, text: string, where: string): void {
  for (const tell of TELLS[country]) expect(text, where).not.toMatch(tell);
}

function expectNoFileOf(country: Country, folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile());
  for (const { name } of files) {
    if (!WHOLE_COPIES.includes(name))
      expectNothingOf(country, readFileSync(join(folder, name), 'utf8'), name);
  }
}

/** A word of a command line, as it is for this country and this folder. */
function meant(word: string, country: Country, folder: string): string {
  const { floor, offer, low, near } = PAY[country];
  const figures: Record<string, number> = { FLOOR: floor, OFFER: offer, LOW: low, NEAR: near };
  return String(figures[word] ?? word.replace(/^OUT/, folder));
}

const RUNS = Object.values(LINES).flat().length * 2;

describe.each(WHO)(`the floor is in no output, ${RUNS} runs: $language, $country`, (who) => {
  test.each(ENTRIES.map(({ name }) => name))('of %s', async (name) => {
    const { country } = who;
    const lines = LINES[name];
    expect(lines, `tests/stories/floor.test.ts has no command line for ${name}`).toBeDefined();
    for (const line of lines ?? []) {
      for (const more of [[], ['--json']]) {
        const stage = await withMarkedFloor(who);
        const argv = line.map((word) => meant(word, country, stage.folder));
        const { out, err, code } = await stage.coach([name, ...argv, ...more]);
        const said = [name, ...argv, ...more].join(' ');
        for (const text of [out, err])
          expectNothingOf(
            country,
            name === 'search' ? text.replaceAll(argv.join(' '), '') : text,
            said,
          );
        expect(code, `${said}: ${err}`).not.toBe(1);
        expectNoFileOf(country, stage.folder);
      }
    }
  });
});

describe.each(WHO)('what would tell of it is heard: $language, $country', ({ country }) => {
  const { floor, realistic } = PAY[country];
  const year = country === 'SE' ? floor * 12 : floor;
  const ways = [year, year / 12, realistic - floor].flatMap((figure) => {
    const digits = String(Math.round(figure));
    const at = digits.length - 3;
    return ['', ' ', '\u00a0', '\u202f', '.', ',', "'"].map(
      (sign) => `${digits.slice(0, at)}${sign}${digits.slice(at)}`,
    );
  });
  const thousands = (year / 12_000).toFixed(1);
  const written = [
    ...ways,
    `${thousands.replace('.', ',')} tusen`,
    `${thousands}k`,
    `${Math.round(year / 12_000)} 000`,
    `${Math.round(year / 1000)} tusen`,
    `${((floor / realistic) * 100).toFixed(1).replace('.', ',')} %`,
    country === 'SE' ? 'fyrtioett tusen' : 'fem hundre og tjuetre tusen',
  ];
  test.each(written)('%s', (way) => {
    expect(() => expectNothingOf(country, `Lägst ${way} kr`, way)).toThrow();
  });
});

test('nor does it come back at a prompt or in the editor', async () => {
  const copies = mkdtempSync(join(tmpdir(), 'coach-copies-'));
  onTestFinished(() => rmSync(copies, { recursive: true, force: true }));
  const stage = await withMarkedFloor(SWEDE, `cp -t ${copies}`);
  const asked = await stage.coach(
    ['salary', 'provbolaget', '--dream', '40000'],
    [
      ['dream', '48000'],
      ['realistic', '44000'],
      ['floor', null],
    ],
  );
  expectNothingOf('SE', asked.out + asked.err, 'salary --dream');
  await stage.coach(
    ['edit', 'provbolaget'],
    [
      ['field', 'document'],
      ['field', 'done'],
    ],
  );
  expect(readdirSync(copies)).toHaveLength(1);
  expectNoFileOf('SE', copies);
});

test('only asked for by name it is shown, and it is still there', async () => {
  const stage = await withMarkedFloor(SWEDE);
  for (const argv of [
    ['salary'],
    ['salary', 'card'],
    ['show', '--json'],
    ['export', '--format', 'json'],
  ]) {
    const { out } = await stage.coach([...argv, '--show-floor']);
    expect(out, argv.join(' ')).toMatch(/41\D?234/);
  }
  const { out } = await stage.coach(['salary', '--show-floor', '--json']);
  expect(JSON.parse(out)).toMatchObject({ bids: { floor: 41_234 } });
});

test('an edit, and an import of what was exported, leave the floor where it is', async () => {
  const stage = await withMarkedFloor(SWEDE);
  await stage.coach(['edit', 'provbolaget', '--set', 'role=Testare']);
  await stage.coach(['import', join(stage.folder, 'export.json')]);
  const scene = await stage.coach(['salary', 'provbolaget', '--show-floor', '--json']);
  expect(scene.json()).toMatchObject({ bids: { floor: 41_234 } });
});
