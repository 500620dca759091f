import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Scene, newStage, type Stage } from '../stage';
import { flat, TODAY } from './afternoon';
import type { Line } from '../scripted-ask';

/** Reads in this text as a file; said yes to, unless the script says otherwise. */
async function taken(
  stage: Stage,
  text: string | Buffer,
  argv: string[] = ['--yes'],
  script?: readonly Line[],
): Promise<Scene> {
  const file = join(stage.folder, '..', `blad-${stage.folder.slice(-6)}.csv`);
  writeFileSync(file, text);
  return stage.coach(['import', file, ...argv], script);
}

interface Kept {
  company: string;
  role: string;
  place: string | null;
  happenings: { kind: string; on: string | null }[];
}

async function kept(stage: Stage): Promise<string[]> {
  const { processes } = (await stage.coach(['export', '--json'])).json<{ processes: Kept[] }>();
  return processes.map(({ company, role, place, happenings }) =>
    [
      company,
      role,
      place ?? '',
      ...happenings.map(({ kind, on }) => `${kind} ${on ?? 'någon gång'}`),
    ].join(' | '),
  );
}

describe('a spreadsheet of jobs sought', () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      'with semicolons and a mark, as Excel writes it in Sweden',
      '\uFEFFFöretag;Tjänst;Ort;Sökt;Intervju\r\nVolvo;Testare;Göteborg;2026-11-02;19/11\r\n',
      ['Volvo | Testare | Göteborg | applied 2026-11-02 | interview 2026-11-19'],
    ],
    [
      'with commas, in English',
      'Company,Position,Date applied\n"Fjell, AS",Kokk,3 Nov 2026\n',
      ['Fjell, AS | Kokk |  | applied 2026-11-03'],
    ],
    [
      'with tabs, in Norwegian, the columns in another order',
      'Stilling\tBedrift\tSøknadsdato\nKokk\tFjell\t5. november\n',
      ['Fjell | Kokk |  | applied 2026-11-05'],
    ],
    [
      'several rows of one job, and the same row twice',
      'Företag;Tjänst;Sökt;Intervju\nVolvo;Testare;2/11;\nVOLVO;testare;2/11;\nVolvo;Testare;;19/11\n',
      ['Volvo | Testare |  | applied 2026-11-02 | interview 2026-11-19'],
    ],
    [
      'two posts with one employer',
      'Företag;Tjänst\nVolvo;Testare\nVolvo;Utvecklare\n',
      ['Volvo | Testare | ', 'Volvo | Utvecklare | '],
    ],
  ])('%s', async (_, text, expected) => {
    const stage = newStage({ today: TODAY });
    expect((await taken(stage, text)).code).toBe(0);
    expect(await kept(stage)).toEqual(expected);
  });

  test.each(['activity', 'csv'])(
    'what export --format %s has written comes back',
    async (format) => {
      const stage = newStage({ today: TODAY });
      const told = [
        { kind: 'applied', on: '2026-11-02' },
        { kind: 'interview', on: '2026-11-19', state: 'held' },
      ];
      const argv = ['log', '--new', '--company', '=Beta', '--role', 'Kock', '--file', '-'];
      await stage.coach(argv, undefined, { stdin: JSON.stringify(told) });
      const { out } = await stage.coach(['export', '--format', format]);
      const other = newStage({ today: TODAY });
      await taken(other, out);
      expect((await kept(other)).map((one) => one.replace('applied 2026-11-02 | ', ''))).toEqual([
        '=Beta | Kock |  | interview 2026-11-19',
      ]);
    },
  );
});

describe('nothing is taken before it is shown and agreed to', () => {
  const TEXT = 'Företag;Tjänst;Sökt\nVolvo;Testare;2/11\nÅre;Kock;i våras\n;Kock;\nA; B;Kock;\n';
  const TWO = 'Företag;Tjänst;Sökt\nVolvo;Testare;2/11\nÅre;Kock;i våras\n;Kock;\n"A; B";Kock;\n';

  test.each([
    [
      'sv',
      ['Rad 4 har ingen arbetsgivare', 'Rad 5 har fler än en arbetsgivare', 'dagen ”i våras”'],
    ],
    [
      'nb',
      ['Rad 4 har ingen arbeidsgiver', 'Rad 5 har mer enn én arbeidsgiver', 'dagen «i våras»'],
    ],
  ] as const)('what would be left out is named (%s)', async (language, said) => {
    const stage = newStage({ today: TODAY, language });
    const scene = await taken(stage, TWO, ['--no-input']);
    expect([scene.code, await kept(stage)]).toEqual([2, []]);
    for (const sentence of said) expect(flat(scene.err)).toContain(sentence);
    expect(flat(scene.err)).toContain('--yes');
  });

  test('a no leaves everything as it was, a yes takes it', async () => {
    const stage = newStage({ today: TODAY });
    const no = await taken(stage, TEXT, [], [['confirm', false]]);
    expect([no.code, await kept(stage)]).toEqual([0, []]);
    await taken(stage, TWO, [], [['confirm', true]]);
    expect(await kept(stage)).toHaveLength(2);
  });

  test('a second time adds nothing, and changes nothing that was told since', async () => {
    const stage = newStage({ today: TODAY });
    await taken(stage, TWO);
    await stage.coach(['edit', 'volvo', '--set', 'place=Umeå']);
    const before = await kept(stage);
    const again = await taken(stage, TWO, ['--yes', '--json']);
    expect(again.json()).toEqual({ schema: 'coach.import/1', added: [], same: ['volvo', 'are'] });
    expect(await kept(stage)).toEqual(before);
  });
});

describe('which column is what', () => {
  const ODD = 'Vem;Vad;När\nVolvo;Testare;2/11\n';

  test('is asked once where it cannot be told', async () => {
    const stage = newStage({ today: TODAY });
    await taken(
      stage,
      ODD,
      [],
      [
        ['column-employer', 'Vem'],
        ['column-post', 'Vad'],
        ['column-applied', '-'],
        ['confirm', true],
      ],
    );
    expect(await kept(stage)).toEqual(['Volvo | Testare | ']);
  });

  test('or said on the command line', async () => {
    const stage = newStage({ today: TODAY });
    const map = 'employer=vem,post=Vad,applied=När';
    expect((await taken(stage, ODD, ['--map', map, '--yes'])).code).toBe(0);
    expect(await kept(stage)).toEqual(['Volvo | Testare |  | applied 2026-11-02']);
  });

  test.each(['employer=Ingen', 'chef=Vem', 'employer', 'post=Vad'])('--map %s: 2', async (map) => {
    const stage = newStage({ today: TODAY });
    expect((await taken(stage, ODD, ['--map', map, '--yes', '--no-input'])).code).toBe(2);
    expect(await kept(stage)).toEqual([]);
  });
});

describe('bad input', () => {
  test.each<[title: string, text: string | Buffer, code: number]>([
    ['no header', 'Volvo;Testare;2026-11-02\nÅre;Kock;2026-11-03\n', 2],
    ['Latin-1', Buffer.from('Företag;Tjänst\nVolvo;Kock\n', 'latin1'), 3],
    ['half a JSON file', '{"schema": "coach.export/1", "processes": [', 3],
    ['a text', 'Hej hej\n', 3],
  ])('%s: clear words, and nothing kept', async (_, text, code) => {
    const stage = newStage({ today: TODAY });
    const scene = await taken(stage, text, ['--yes', '--no-input']);
    expect([scene.code, scene.err.startsWith('coach: ')]).toEqual([code, true]);
    expect(await kept(stage)).toEqual([]);
  });
});
