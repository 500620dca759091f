import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { BACK, STOP } from '../scripted-ask';
import { newStage, type Scene, type Stage } from '../stage';
import { lockedQuickly } from '../store/locking';
import { flat, TODAY } from './afternoon';
import { backedUp, freshFile, lived, state } from './autumn';

// A passphrase asks for a second of work each time.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'hemlig-räka på blå moped';

/** A file that holds a passphrase in its first line. */
function written(text: string): string {
  const file = `${freshFile()}.txt`;
  writeFileSync(file, text);
  return file;
}

/** A backup of all that is kept, locked with little work. */
async function quicklyLocked(stage: Stage): Promise<string> {
  const file = await backedUp(stage);
  writeFileSync(file, await lockedQuickly(readFileSync(file, 'utf8'), PASSPHRASE));
  return file;
}

/** Restores with the passphrase in a file. */
async function restored(stage: Stage, file: string, passphrase = PASSPHRASE): Promise<Scene> {
  return stage.coach(['restore', file, '--yes', '--passphrase-file', written(passphrase)]);
}

function expectNowhere(stage: Stage, { out, err }: Scene): void {
  const kept = readdirSync(stage.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect([out, err, ...kept].join('\n')).not.toMatch(/hemlig-/);
}

describe('a backup with a passphrase', () => {
  test.each([
    ['sv', 'Kopian är låst med din lösenfras.', 'Det du skriver syns inte.'],
    ['nb', 'Kopien er låst med passfrasen din.', 'Det du skriver, vises ikke.'],
  ] as const)('is asked for twice, unseen, and opens on another machine (%s)', async (...told) => {
    const [language, locked, advice] = told;
    const stage = await lived(language);
    const file = freshFile();
    const script = [
      ['passphrase', PASSPHRASE],
      ['passphrase-again', PASSPHRASE],
    ] as const;
    const scene = await stage.coach(['backup', '--passphrase', file], script);
    expect([scene.code, flat(scene.out)]).toEqual([0, expect.stringContaining(locked)]);
    expect(flat(scene.err)).toContain(advice);
    expect(scene.asked.map(({ isSecret }) => isSecret)).toEqual([true, true]);
    expectNowhere(stage, scene);
    const bytes = readFileSync(file);
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(bytes.toString('latin1')).not.toMatch(/Provbolaget|41234|schema/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const fresh = newStage({ today: '2027-01-04', language });
    const back = await fresh.coach(['restore', file], [['passphrase', PASSPHRASE]]);
    expect([back.code, back.err]).toEqual([0, '']);
    expect(state(fresh.folder)).toEqual(state(stage.folder));
    expectNowhere(fresh, back);
  });

  test('is taken from the first line of a file, composed and without blanks round it, for scripts', async () => {
    const stage = await lived();
    const [file, line] = [freshFile(), ` ${PASSPHRASE.normalize('NFD')}\t\r\nandra raden\n`];
    const scene = await stage.coach(['backup', file, '--passphrase-file', written(line), '--json']);
    expect(scene.json()).toMatchObject({ schema: 'coach.backup-made/1', file, encrypted: true });
    const fresh = newStage({ today: TODAY });
    expect((await restored(fresh, file)).code).toBe(0);
    expect(state(fresh.folder)).toEqual(state(stage.folder));
    expectNowhere(stage, scene);
  });

  test('two that differ are asked for anew; one can go back, and stop, and nothing is written', async () => {
    const stage = await lived();
    const file = freshFile();
    const scene = await stage.coach(
      ['backup', '--passphrase', file],
      [
        ['passphrase', PASSPHRASE],
        ['passphrase-again', 'hemlig-raka'],
        ['passphrase', PASSPHRASE],
        ['passphrase-again', BACK],
        ['passphrase', STOP],
      ],
    );
    expect([scene.code, flat(scene.err)]).toEqual([130, expect.stringContaining('inte lika')]);
    expect(existsSync(file)).toBe(false);
    expectNowhere(stage, scene);
  });

  test.each([
    ['without anybody to ask', ['--passphrase'], 2, 'saknas: --passphrase-file'],
    ['both ways', ['--passphrase', '--passphrase-file', '-'], 2, 'inte att använda tillsammans'],
    ['on the command line', ['--passphrase=hemlig-räka'], 2, '--passphrase'],
    ['an empty file', ['--passphrase-file', '-'], 3, 'stdin är tom'],
    ['an empty line', ['--passphrase-file', () => written(' \nhemlig-')], 3, 'raden är tom'],
    ['a picture', ['--passphrase-file', () => written('\u0000PNG')], 3, 'är inte en textfil'],
    ['no file', ['--passphrase-file', '/tmp/finns-inte'], 3, 'finns inte'],
  ] as const)('is refused, and nothing is written: %s', async (_what, options, code, said) => {
    const stage = await lived();
    const file = freshFile();
    const argv = options.map((one) => (typeof one === 'string' ? one : one()));
    const scene = await stage.coach(['backup', file, ...argv]);
    expect([scene.code, flat(scene.err)]).toEqual([code, expect.stringContaining(said)]);
    expect(existsSync(file)).toBe(false);
    expectNowhere(stage, scene);
  });
});

describe('the way back from a locked backup', () => {
  test.each([
    ['sv', 'lösenfrasen stämmer inte. Är du säker på den, kan filen ha blivit skadad.'],
    ['nb', 'Passfrasen stemmer ikke. Er du sikker på den, kan filen være skadet.'],
  ] as const)('a wrong passphrase is said so, nothing is changed (%s)', async (language, said) => {
    const stage = await lived(language);
    const file = await quicklyLocked(stage);
    const before = state(stage.folder);
    const scene = await restored(stage, file, 'hemlig-fel');
    expect([scene.code, flat(scene.err)]).toEqual([3, expect.stringContaining(said)]);
    const thrice = [1, 2, 3].map((n) => ['passphrase', `hemlig-${n}`] as const);
    const tried = await stage.coach(['restore', file, '--yes'], thrice);
    expect([tried.code, flat(tried.err)]).toEqual([3, expect.stringContaining(said)]);
    expectNowhere(stage, tried);
    expect(state(stage.folder)).toEqual(before);
    const second = [thrice[0] ?? ['', ''], ['passphrase', PASSPHRASE]] as const;
    expect((await stage.coach(['restore', file, '--yes'], second)).code).toBe(0);
  });

  test.each([
    [
      'changed in its last part',
      (bytes: Buffer) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1),
      'inte komplett',
    ],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -200), 'är inte komplett'],
    ['cut off in its beginning', (bytes: Buffer) => bytes.subarray(0, 40), 'inte att låsa upp'],
    ['cut off in its first word', (bytes: Buffer) => bytes.subarray(0, 12), 'inte att läsa'],
  ])('a backup %s is refused, and nothing is changed', async (_what, harm, said) => {
    const stage = await lived();
    const file = await quicklyLocked(stage);
    writeFileSync(file, harm(readFileSync(file)));
    const before = state(stage.folder);
    const scene = await restored(stage, file);
    expect([scene.code, flat(scene.err)]).toEqual([3, expect.stringContaining(said)]);
    expect(state(stage.folder)).toEqual(before);
    expect(readdirSync(stage.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('what was locked is looked through like any backup', async () => {
    const stage = await lived();
    const file = freshFile();
    writeFileSync(file, await lockedQuickly('{"schema":"coach.backup/2"}', PASSPHRASE));
    const scene = await restored(stage, file);
    expect([scene.code, flat(scene.err)]).toEqual([3, expect.stringContaining('nyare version')]);
  });

  test('nobody to ask: the option is named; the pipe cannot hold both', async () => {
    const stage = await lived();
    const file = await quicklyLocked(stage);
    const scene = await stage.coach(['restore', file, '--yes']);
    expect([scene.code, scene.err]).toEqual([2, expect.stringContaining('--passphrase-file')]);
    expect((await stage.coach(['restore', '-', '--passphrase-file', '-'])).code).toBe(2);
  });

  test.each([
    ['sv', 'är låst med en lösenfras. coach restore låser upp'],
    ['nb', 'er låst med en passfrase. coach restore låser opp'],
  ] as const)('an import shows the way (%s)', async (language, said) => {
    const stage = await lived(language);
    const scene = await stage.coach(['import', await quicklyLocked(stage)]);
    expect([scene.code, flat(scene.err)]).toEqual([3, expect.stringContaining(said)]);
  });
});
