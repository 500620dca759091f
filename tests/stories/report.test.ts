import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-27';

const TOLD = [
  { kind: 'applied', on: '2026-09-01' },
  { kind: 'interview', on: '2026-09-20', state: 'held', with: [{ name: 'Anna Ek' }] },
  { kind: 'they-said', on: '2026-09-20', answerBy: '2026-09-30', words: 'Vi ringer & hörs' },
  { kind: 'i-contacted', on: '2026-10-02', channel: 'call', reached: false },
  { kind: 'offer', on: '2026-10-20', amount: 45_000 },
];

/** A stage with one process lived through and gone over. */
async function lived(language: 'sv' | 'nb' = 'sv', told: object[] = TOLD): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const named = ['--new', '--company', 'Prov <AB>', '--role', 'Svetsare'];
  await stage.coach(['log', ...named, '--file', '-'], undefined, { stdin: JSON.stringify(told) });
  const answers = {
    'interviewed-on': '2026-09-20',
    feeling: 'tense',
    'feeling-words': 'Jag var rädd',
    keep: 'Börja med ett exempel',
    change: ['Svara Anna kortare'],
  };
  await stage.coach(['debrief', 'prov', '--answers', '-'], undefined, {
    stdin: JSON.stringify(answers),
  });
  return stage;
}

const printed = async (stage: Stage, ...more: string[]): Promise<string> =>
  (await stage.coach(['report', '-', ...more])).out;

/** The cells of the table, a row a line. */
function rows(html: string): string[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replaceAll(/<\/t[dh]>(?=<)/g, ' | ').replaceAll(/<[^>]+>/g, ''),
  );
}

describe('a year as a page', () => {
  test('each process is a drawing told in words, and a table beside it', async () => {
    const html = await printed(await lived());
    expect(html).toContain(
      '<title id="line-0-title">Tidslinje för Prov &lt;AB&gt; · Svetsare</title>',
    );
    expect(html).toMatch(
      /<desc id="line-0-desc">Från tisdag 1 september 2026 till fredag 27 november 2026\. A\s/,
    );
    expect(rows(html)).toEqual([
      'Tecken | Dag | Vad som hände',
      'A | tisdag 1 september | du sökte tjänsten',
      '1 | söndag 20 september | intervju 1, med Anna Ek',
      '&lt; | söndag 20 september | de hör av sig senast onsdag 30 september. ”Vi ringer &amp; hörs”',
      '&gt; | fredag 2 oktober | du ringde, ingen svarade',
      'E | tisdag 20 oktober | de erbjöd dig jobbet med 45\u00A0000\u00A0kr i lön',
    ]);
    for (const text of ['Svara Anna kortare', 'Börja med ett exempel', 'Spänt: en gång'])
      expect(html).toContain(text);
  });

  test('no sign of a drawing covers another, however close their days', async () => {
    const days = ['02', '04', '05', '09', '12', '18'];
    const calls = days.map((day) => ({
      kind: 'i-contacted',
      on: `2026-10-${day}`,
      channel: 'call',
    }));
    const html = await printed(await lived('sv', [...TOLD, ...calls]));
    for (const [drawing] of html.matchAll(/<svg[^]*?<\/svg>/g)) {
      const at = [...drawing.matchAll(/<text x="([\d.]+)%"/g)].map(([, x]) => Number(x));
      const gaps = at.toSorted((a, b) => a - b).map((x, i, all) => x - (all[i - 1] ?? -100));
      expect(Math.min(...gaps)).toBeGreaterThan(3.5);
    }
  });

  test('it loads nothing, runs nothing and points nowhere', async () => {
    const html = await printed(await lived('nb'));
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|href=|url\(|https?:|@import| on\w+=/i);
    expect(html).toContain("default-src 'none'");
  });

  test('ids are unique, and every drawing names what stands on the page', async () => {
    const html = await printed(await lived());
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)];
    expect(named.length).toBe(4);
    expect(named.filter(([, id]) => !ids.includes(id))).toEqual([]);
  });

  test.each(['sv', 'nb'] as const)(
    'for an adviser: no feelings, figures, names (%s)',
    async (language) => {
      const stage = await lived(language);
      const html = await printed(stage, '--for', 'adviser');
      expect(html).not.toMatch(/Anna|\bEk\b|45\D?000|Vi ringer|rädd|Spänt|Anspent|ett exempel/);
      expect(rows(html)).toHaveLength(6);
      const { out } = await stage.coach([
        'report',
        join(stage.folder, 'a.html'),
        '--for',
        'adviser',
        '--json',
      ]);
      expect(out).not.toMatch(/Anna|45000|ett exempel/);
    },
  );

  test('two hundred happenings still read: one drawing, a row for each', async () => {
    const many = Array.from({ length: 200 }, (_, n) => ({
      kind: 'i-contacted',
      on: `2026-10-${String(1 + (n % 28)).padStart(2, '0')}`,
      channel: 'call',
      reached: false,
      words: `Samtal ${n}`,
    }));
    const html = await printed(await lived('sv', [...TOLD, ...many]));
    expect(rows(html)).toHaveLength(206);
    expect(html.match(/<text/g)?.length).toBeLessThan(50);
  });
});

describe('the file', () => {
  test('is written, said, and not replaced unasked', async () => {
    const stage = await lived();
    const file = join(stage.folder, 'year.html');
    const { code, out } = await stage.coach(['rapport', file]);
    expect([code, out]).toEqual([
      0,
      `\n  ${file} är skriven, med en process.\n\n  Öppna filen i en webbläsare för att läsa den eller skriva ut den.\n\n`,
    ]);
    writeFileSync(file, 'mitt');
    expect((await stage.coach(['report', file])).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mitt');
    const scene = await stage.coach(['report', file, '--yes', '--json']);
    expect(scene.json()).toMatchObject({
      schema: 'coach.report/1',
      file,
      for: null,
      year: 2026,
      processes: [{ process: 'prov-ab', employer: 'Prov <AB>', from: '2026-09-01', to: TODAY }],
    });
  });

  test.each([
    ['sv', 'Det finns inget från 2026 att skriva ut, så ingen fil är skriven.'],
    ['nb', 'Det er ingenting fra 2026 å skrive ut, så ingen fil er skrevet.'],
  ] as const)('of nothing is not written (%s)', async (language, said) => {
    const stage = newStage({ today: TODAY, language });
    const file = join(stage.folder, 'year.html');
    const { code, out } = await stage.coach(['report', file]);
    expect([code, out.trim(), existsSync(file)]).toEqual([0, said, false]);
  });

  test('of a year without anything is not written, and the years there are are named', async () => {
    const stage = await lived();
    const { code, out } = await stage.coach(['report', '-', '--year', '2024']);
    expect([code, out.replaceAll(/\s+/g, ' ').trim()]).toEqual([
      0,
      'Det finns inget från 2024 att skriva ut, så ingen fil är skriven. Det du har berättat är från 2026. Välj ett år med --year.',
    ]);
  });

  test.each([['--year', '26'], ['--year', 'i fjol'], ['--for', 'chef'], ['zzz']])(
    'cannot be asked for with %s %s',
    async (...more) => {
      const { code, err } = await (await lived()).coach(['report', '-', ...more]);
      expect(code).toBeGreaterThan(1);
      expect(err).toMatch(/^coach: /);
    },
  );

  test('a page and a document do not both go to stdout', async () => {
    expect((await (await lived()).coach(['report', '-', '--json'])).code).toBe(2);
  });
});
