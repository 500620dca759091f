import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexer, type Token } from 'marked';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { newProcess, type Process } from '../../src/domain/process';
import { newStage, type Stage } from '../stage';
import { temporaryFolder } from '../store/folder';
import { TODAY } from './afternoon';
import { HOSTILE } from './hostile-names';

/** A process in which everything that a person can tell is called this. */
function called(name: string, n: number): Process {
  const start = { company: name, role: name, country: 'SE', startedOn: '2026-11-01' } as const;
  const told = '2026-11-19T12:00:00.000';
  const happenings: Process['happenings'] = [
    { kind: 'applied', id: 'a', told, on: '2026-11-02', how: 'advert', words: name },
    { kind: 'interview', id: 'b', told, on: '2026-11-19', state: 'held', with: [{ name }] },
    { kind: 'interview', id: 'c', told, on: '2026-12-03', state: 'booked', where: name },
    { kind: 'they-said', id: 'd', told, on: '2026-11-19', answerBy: '2026-11-27', words: name },
  ];
  const sitting = {
    id: 's',
    kind: 'debrief',
    round: 1,
    look: 1,
    depth: 'core',
    state: 'finished',
    startedOn: '2026-11-19',
    finishedOn: '2026-11-19',
    answers: { good: name, keep: name, change: [name], 'hard-questions': [name] },
  } satisfies Process['sessions'][number];
  const known = { ...newProcess(`p${n}`, `u${n}`, start), place: name, happenings };
  const advert = { text: name, keptOn: '2026-11-02' };
  return { ...known, advert, people: [{ name, role: name, mail: null }], sessions: [sitting] };
}

/** A person whose every process is called something of these. */
async function withNames(names: readonly string[]): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  const file = join(temporaryFolder(), 'in.json');
  const schema = 'coach.export/1';
  const examples = names.map((name, n) => {
    return { name: `${name} ${n}`, was: name, did: name, result: name, figure: name };
  });
  writeFileSync(file, JSON.stringify({ schema, processes: names.map(called), examples }));
  const { code, err } = await stage.coach(['import', file]);
  if (code !== 0) throw new Error(err);
  return stage;
}

const lines = (text: string, form: RegExp): string[] => text.match(form) ?? [];

/** What Markdown makes of a text, but for paragraphs and texts, and addresses that are shown as they are. */
function kinds(tokens: readonly Token[]): unknown[] {
  return tokens
    .filter((token) => !['space', 'br', 'escape'].includes(token.type))
    .filter((token) => token.type !== 'link' || !/^(?:http:\/\/|\S+@)/.test(token.raw))
    .flatMap((token) => {
      const inner = kinds(within(token));
      return ['paragraph', 'text'].includes(token.type) ? inner : [[token.type, ...inner]];
    });
}

function within(token: Token): readonly Token[] {
  if (token.type === 'list') return token.items;
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** Each format that a file of the coach can have: the command that writes it, and what a program takes it to be made of. */
const FORMATS: [name: string, argv: string[], parts: (text: string) => unknown][] = [
  [
    'csv',
    ['export', '--format', 'csv', '--out'],
    (text) => Papa.parse<string[]>(text).data.map((row) => row.length),
  ],
  [
    'csv for programs',
    ['export', '--format', 'csv', '--plain-csv', '--out'],
    (text) => Papa.parse<string[]>(text).data.map((row) => row.length),
  ],
  [
    'the sheet of the job centre',
    ['export', '--format', 'activity', '--out'],
    (text) => Papa.parse<string[]>(text).data.map((row) => row.length),
  ],
  ['Markdown', ['export', '--format', 'md', '--out'], (text) => kinds(Lexer.lex(text))],
  [
    'the sheet to print',
    ['export', '--format', 'activity', '--print'],
    (text) => lines(text, /<[^>\s]+/g),
  ],
  ['the report', ['report'], (text) => new Set(lines(text, /<[^>\s]+/g))],
  ['the calendar', ['calendar'], (text) => lines(text.replaceAll('\r\n ', ''), /^[A-Z-]+/gm)],
  ['JSON', ['export', '--out'], (text) => JSON.parse(text).processes.length],
];

const STEERING = /(?![\n\r\t])\p{Cc}|[\u200B-\u200F\u2028-\u202E\p{Surrogate}]|\r(?!\n)/u;
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text of a file that a command writes for a person with these names. */
async function written(argv: readonly string[], names: readonly string[]): Promise<string> {
  const stage = await withNames(names);
  const file = join(temporaryFolder(), 'out');
  const { code, err } = await stage.coach([...argv, file]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  return readFileSync(file, 'utf8');
}

const PLAIN = HOSTILE.map((_name, n) => `Bolag ${n}`);

describe('a name that is more than a name to some program', () => {
  test.each(FORMATS)(
    'is a name in %s: nothing steers, no part more or less',
    async (_format, argv, parts) => {
      const [text, plain] = [await written(argv, HOSTILE), await written(argv, PLAIN)];
      expect(STEERING.exec(text)).toBeNull();
      expect(parts(text)).toEqual(parts(plain));
    },
    60_000,
  );

  test.each(FORMATS.slice(0, 3))('is no formula in %s', async (_format, argv) => {
    const cells = Papa.parse<string[]>(await written(argv, HOSTILE)).data.flat();
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  });

  test('comes back from CSV as it was, on one line', async () => {
    const stage = await withNames(['=1+1', '＝1+1', ' @x', '-2', "'quoted'"]);
    const file = join(temporaryFolder(), 'out.csv');
    await stage.coach(['export', '--format', 'csv', '--out', file]);
    const there = newStage({ today: TODAY });
    await there.coach(['import', file, '--yes']);
    const { processes } = (await there.coach(['export'])).json<{ processes: Process[] }>();
    expect(processes.map(({ company }) => company)).toEqual([
      '=1+1',
      '＝1+1',
      '@x',
      '-2',
      "'quoted'",
    ]);
  });

  test('reads as it was written in Markdown', async () => {
    const names = HOSTILE.filter((name) => !/[\p{Cc}\p{Cf}\u2028\p{Surrogate}]|^ /u.test(name));
    const text = await written(['export', '--format', 'md', '--out'], names);
    const titles = Lexer.lex(text).flatMap((token) =>
      token.type === 'heading' && token.depth === 1 ? [shown(token.tokens ?? [])] : [],
    );
    const jobs = names.map((name) => `${name} · ${name}`);
    expect(titles).toEqual([...jobs, 'Exempel att berätta']);
  });

  test('loses no sign in JSON', async () => {
    const stage = await withNames(HOSTILE);
    const { processes } = (await stage.coach(['export'])).json<{ processes: Process[] }>();
    expect(processes.map(({ company }) => company)).toEqual(HOSTILE);
  });

  test('is no name that a shell completes', async () => {
    const stage = await withNames(['$(touch x)', '--help', 'a b\nc']);
    for (const name of ['00000009-$(touch x).json', '00000009-a b.json', '00000009-;x.json'])
      writeFileSync(join(stage.folder, 'processes/000000/0000', name), '{}');
    expect((await stage.coach(['completion', 'ids'])).out).toMatch(/^(?:[a-z0-9][a-z0-9-]*\n)+$/);
    for (const shell of ['bash', 'zsh', 'fish']) {
      const scripts = await Promise.all(
        [stage, newStage({ today: TODAY })].map(
          async (one) => (await one.coach(['completion', shell])).out,
        ),
      );
      expect(scripts[0]).toBe(scripts[1]);
    }
  });
});

function shown(tokens: readonly Token[]): string {
  const text = (token: Token): string => ('text' in token ? String(token.text) : token.raw);
  return tokens
    .map((token) => (within(token).length > 0 ? shown(within(token)) : text(token)))
    .join('');
}
