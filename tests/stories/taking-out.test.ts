import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { temporaryFolder } from '../store/folder';
import { debriefed, flat, TODAY } from './afternoon';

async function given(): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  await debriefed(stage, {
    company: 'Åre; "Skidor"',
    role: '=Kock',
    place: 'Åre',
    'interviewed-on': '2026-11-19',
  });
  await debriefed(stage, { company: 'Beta', 'interviewed-on': '2026-10-02', 'answer-by': null });
  return stage;
}

async function out(stage: Stage, ...argv: string[]): Promise<string> {
  const scene = await stage.coach(['export', ...argv]);
  expect(scene.code).toBe(0);
  return scene.out;
}

describe('coach export', () => {
  test('json: every record, oldest first, and what is in it is said beside', async () => {
    const stage = await given();
    const scene = await stage.coach(['export']);
    expect(scene.json()).toMatchObject({
      schema: 'coach.export/1',
      processes: [{ id: 'are-skidor' }, { id: 'beta' }],
    });
    expect(scene.err).toContain('2 processer med allt du har skrivit, utom din lönegräns.');
  });

  test('only the named ones', async () => {
    const stage = await given();
    const scene = await stage.coach(['export', 'beta', '--json']);
    expect(scene.json<{ processes: object[] }>().processes).toHaveLength(1);
  });

  test('csv: one quoted line each, as a spreadsheet of the two countries opens it, and no formula', async () => {
    expect(await out(await given(), '--format', 'csv')).toBe(
      [
        '\uFEFF"namn";"arbetsgivare";"tjänst";"ort";"land";"läge";"senaste intervju";"sektor";"rekryterar"',
        `"are-skidor";"Åre; ""Skidor""";"'=Kock";"Åre";"SE";"väntar på besked";"2026-11-19";"";""`,
        '"beta";"Beta";"Systemutvecklare";"";"SE";"väntar på besked";"2026-10-02";"";""',
        '',
      ].join('\r\n'),
    );
  });

  test('csv: whose the employer is and who recruits, last, as told', async () => {
    const stage = await given();
    await stage.coach(['edit', 'beta', '--set', 'sector=state', '--set', 'recruiter=agency']);
    const [, , beta] = (await out(stage, '--format', 'csv')).split('\r\n');
    expect(beta).toMatch(/;"2026-10-02";"statlig";"rekryteringsföretag"$/);
  });

  test('csv for programs: commas, ended as the standard has it', async () => {
    expect(await out(await given(), '--format', 'csv', '--plain-csv')).toBe(
      [
        '"namn","arbetsgivare","tjänst","ort","land","läge","senaste intervju","sektor","rekryterar"',
        `"are-skidor","Åre; ""Skidor""","'=Kock","Åre","SE","väntar på besked","2026-11-19","",""`,
        '"beta","Beta","Systemutvecklare","","SE","väntar på besked","2026-10-02","",""',
        '',
      ].join('\r\n'),
    );
  });

  const SENT = { kind: 'applied', on: '2026-11-02', how: 'open' };

  async function sought(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
    const stage = newStage({ today: TODAY, language });
    for (const [company, told] of [
      ['Åre; "Skidor"', [SENT, { kind: 'interview', on: '2026-11-19', state: 'held' }]],
      [
        '=Beta',
        [
          { ...SENT, on: '2026-11-05', how: 'advert' },
          { kind: 'no', on: '2026-11-12' },
        ],
      ],
    ] as const) {
      const argv = ['log', '--new', '--company', company, '--role', 'Kock', '--file', '-'];
      await stage.coach(argv, undefined, { stdin: JSON.stringify(told) });
    }
    return stage;
  }

  test('activity: applications and interviews of the month with how and stage, nothing else', async () => {
    const stage = await sought();
    expect(await out(stage, '--format', 'activity')).toBe(
      [
        '\uFEFF"aktivitet";"datum";"arbetsgivare";"tjänst";"ort";"hur du sökte";"läge"',
        '"sökt jobb";"2026-11-02";"Åre; ""Skidor""";"Kock";"";"spontanansökan";"har varit på intervju"',
        `"sökt jobb";"2026-11-05";"'=Beta";"Kock";"";"annons";"fick inte jobbet"`,
        '"intervju";"2026-11-19";"Åre; ""Skidor""";"Kock";"";"spontanansökan";"har varit på intervju"',
        '',
      ].join('\r\n'),
    );
    expect(await out(stage, '--format', 'activity', '--month', '2026-10', '--plain-csv')).toBe(
      '"aktivitet","datum","arbetsgivare","tjänst","ort","hur du sökte","läge"\r\n',
    );
  });

  test('activity: in the words of the job centre, whatever the language', async () => {
    const nav =
      '"søknad";"2026-11-02";"Åre; ""Skidor""";"Kock";"";"åpen søknad";"har vært på intervju"';
    expect(await out(await sought(), '--format', 'activity', '--for', 'nav')).toContain(nav);
    expect(await out(await sought('nb'), '--format', 'activity')).toContain(nav);
    expect(await out(await sought('nb'), '--format', 'activity', '--for', 'af')).toContain(
      '"sökt jobb"',
    );
  });

  test('activity: when the job centre wants it and in which form, with its month', async () => {
    const noted = async (...more: string[]): Promise<string> => {
      const scene = await (await sought()).coach(['export', '--format', 'activity', ...more]);
      return scene.err.replaceAll(/\s+/g, ' ');
    };
    expect(await noted()).toMatch(/från den 1 till den 14.*Stämde i november 2026/);
    expect(await noted('--for', 'nav')).toMatch(/aktivitetsplan.*Meldekort.*nav\.no/);
  });

  test('activity as JSON', async () => {
    const stage = await sought();
    const json = await stage.coach(['export', '--format', 'activity', '--json']);
    const one = { employer: 'Åre; "Skidor"', role: 'Kock', place: null, how: 'open', stage: 'met' };
    const other = { ...one, employer: '=Beta', how: 'advert', stage: 'rejected' };
    expect(json.json()).toEqual({
      schema: 'coach.activity/1',
      month: '2026-11',
      applications: [
        { ...one, kind: 'application', date: '2026-11-02' },
        { ...other, kind: 'application', date: '2026-11-05' },
      ],
      interviews: [{ ...one, kind: 'interview', date: '2026-11-19' }],
    });
  });

  test('activity: nothing of the diary, in any form', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const folder = temporaryFolder();
    const [sheet, file] = [join(folder, 'blad.html'), join(folder, 'blad.csv')];
    const argv = ['export', '--format', 'activity', '--print', sheet, '--out', file];
    expect((await stage.coach(argv)).out).toContain(`Skrivet till ${file}.`);
    const all = [sheet, file].map((path) => readFileSync(path, 'utf8'));
    for (const text of all) {
      expect(text).toContain('Provbolaget');
      expect(text).not.toMatch(/siffrorna|Anna|spänd|besked senast/i);
    }
  });

  test('activity as a page to print: whole in itself, and what was typed is text', async () => {
    const stage = newStage({ today: TODAY });
    const argv = ['log', '--new', '--company', '<b>A & B</b>', '--file', '-'];
    await stage.coach(argv, undefined, { stdin: JSON.stringify(SENT) });
    const page = await out(stage, '--format', 'activity', '--print', '-');
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page).toContain('<h1>Sökta jobb och intervjuer, november 2026</h1>');
    expect(page).toContain('<td>&lt;b&gt;A &amp; B&lt;/b&gt;</td>');
    expect(page).not.toMatch(/<script|src=|https?:/);
    expect(
      await out(stage, '--format', 'activity', '--month', '2026-01', '--print', '-'),
    ).toContain('Inga ansökningar eller intervjuer är inskrivna den här månaden.');
  });

  test.each([
    ['--month', '2026-11'],
    ['--for', 'af'],
    ['--print', '-'],
  ])('%s belongs to the activity sheet alone', async (...argv) => {
    const { code } = await newStage({ today: TODAY }).coach(['export', ...argv]);
    expect(code).toBe(2);
  });

  test('md: a document for people, in which nothing written becomes markup', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage, { good: '# Inte en rubrik\n<b>inte fet</b> [länk](x)' });
    const text = await out(stage, '--format', 'md');
    expect(text).toContain(
      [
        '# Provbolaget · Systemutvecklare',
        '',
        '## Det som har hänt',
        '',
        '- söndag 22 november: intervju 1',
        '- söndag 22 november: de hör av sig senast fredag 27 november, du får höra av dig. ”Besked senast fredag.”',
        '',
        '## Genomgång av intervju 1',
        '',
        '### Hur kändes samtalet?',
      ].join('\n'),
    );
    expect(text).toContain(
      '\n### Vad gick bra?\n\n\\# Inte en rubrik\n\\<b\\>inte fet\\</b\\> \\[länk\\](x)\n',
    );
    expect(text).toContain(
      '\n### Vad vill du göra annorlunda nästa gång?\n\n- Ha siffrorna redo\n',
    );
  });
});

test('md: each sitting under a heading of its own, with the questions that were asked', async () => {
  const stage = newStage({ today: TODAY });
  await debriefed(stage);
  const stdin = 'why-post: Jag vill bygga.';
  await stage.coach(['prepare', 'provbolaget', '--answers', '-'], undefined, { stdin });
  const text = await out(stage, '--format', 'md');
  expect(text).toMatch(/\n## Inför intervjun\n\n### [^\n]+\?\n\nJag vill bygga\.\n/);
});

describe('coach import', () => {
  async function moved(from: Stage): Promise<{ to: Stage; file: string }> {
    const to = newStage({ today: TODAY });
    const file = join(to.folder, 'allt.json');
    writeFileSync(file, await out(from));
    return { to, file };
  }

  test('what export wrote comes back whole', async () => {
    const from = await given();
    const { to, file } = await moved(from);
    const scene = await to.coach(['import', file]);
    expect(scene.out).toContain('2 processer är tillagda.');
    expect(await out(to)).toBe(await out(from));
  });

  test('from stdin, as JSON', async () => {
    const from = await given();
    const to = newStage({ today: TODAY });
    const scene = await to.coach(['import', '-', '--json'], undefined, { stdin: await out(from) });
    expect(scene.json()).toEqual({
      schema: 'coach.import/1',
      added: ['are-skidor', 'beta'],
      same: [],
    });
  });

  test('a second time nothing is added, also when it was changed since', async () => {
    const { to, file } = await moved(await given());
    await to.coach(['import', file]);
    const again = await to.coach(['import', file, '--json']);
    expect(again.json()).toMatchObject({ added: [], same: ['are-skidor', 'beta'] });
    await to.coach(['edit', 'beta', '--set', 'role=Kock']);
    const changed = await to.coach(['import', file, '--json']);
    expect(changed.json()).toMatchObject({ added: [], same: ['are-skidor', 'beta'] });
  });

  test('the private floor does not make it another process, and stays', async () => {
    const stage = await given();
    await stage.coach([
      'salary',
      'beta',
      '--dream',
      '50000',
      '--realistic',
      '45000',
      '--floor',
      '41234',
    ]);
    const exported = await out(stage);
    expect(exported).not.toContain('41234');
    const scene = await stage.coach(['import', '-', '--json'], undefined, { stdin: exported });
    expect(scene.json()).toMatchObject({ added: [], same: ['are-skidor', 'beta'] });
    expect(await out(stage, '--show-floor')).toContain('41234');
  });

  test.each([
    ['nothing', '', 'är tom.'],
    ['no JSON', '{"schema": "coach.export/1", "proc', 'går inte att läsa.'],
    ['something else', '{"schema": "coach.list/1", "processes": []}', 'är inte komplett.'],
    [
      'a newer export',
      '{"schema": "coach.export/2", "processes": []}',
      'är skriven av en nyare version.',
    ],
    ['no processes', '{"schema": "coach.export/1"}', 'är inte komplett.'],
  ])('%s changes nothing', async (_what, stdin, sentence) => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['import', '-'], undefined, { stdin });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain(sentence);
    expect((await stage.coach(['list', '--all', '--json'])).json()).toMatchObject({
      processes: [],
    });
  });

  test.each([
    [
      'a day that does not exist',
      (text: string) => text.replace('2026-10-02', '2026-02-30'),
      'processes.1.',
    ],
    [
      'a field of the wrong kind',
      (text: string) => text.replace('"happenings": [', '"happenings": 7, "x": ['),
      'processes.0.happenings',
    ],
    [
      'a key to prototypes',
      (text: string) => text.replace('"place"', '"__proto__": {}, "place"'),
      'processes.0',
    ],
  ])('one record with %s: none of the others is taken either', async (_what, spoilt, place) => {
    const from = await given();
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['import', '-'], undefined, { stdin: spoilt(await out(from)) });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain(place);
    expect(scene.err).toContain('är inte komplett.');
    expect((await stage.coach(['list', '--all', '--json'])).json()).toMatchObject({
      processes: [],
    });
  });
});

test('an export of nothing is an empty one, and can be read back', async () => {
  const stage = newStage({ today: TODAY });
  const scene = await stage.coach(['import', '-'], undefined, { stdin: await out(stage) });
  expect(scene.code).toBe(0);
  expect(flat(scene.out)).toBe('Inget nytt fanns att lägga till.');
});
