import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, fileOf, flat, TODAY } from './afternoon';

const CONTENT = join(import.meta.dirname, '../../content');

describe('coach config', () => {
  test('shows each setting with what it is for', async () => {
    const stage = newStage({ today: TODAY });
    const { out } = await stage.coach(['config']);
    for (const name of ['språk', 'land', 'namn', 'kontaktregel', 'skärmläsare'])
      expect(out).toContain(name);
    expect(flat(out)).toContain('Allt ligger i');
  });

  test.each([
    ['language', 'nb', 'nb'],
    ['country', 'no', 'NO'],
    ['name', 'Ada Åkesson', 'Ada Åkesson'],
    ['house-rule', 'never-call', 'never-call'],
    ['house-rule', 'Ring aldrig', 'never-call'],
    ['house-rule', 'rather-call', 'rather-call'],
    ['house-rule', 'never-first', 'never-first'],
    ['house-rule', 'Aldrig på en måndag', 'Aldrig på en måndag'],
    ['plain', 'yes', true],
    ['plain', 'ja', true],
    ['country', 'Sverige', 'SE'],
    ['language', 'bokmål', 'nb'],
    ['language', 'Svenska', 'sv'],
  ])('%s %s is kept, and - takes it back', async (name, value, kept) => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['config', name, value]);
    expect((await stage.coach(['config', '--json'])).json()).toMatchObject({ [name]: kept });
    await stage.coach(['config', name, '-']);
    expect((await stage.coach(['config', name, '--json'])).json()).toMatchObject({
      [name]: name === 'plain' ? false : null,
    });
  });

  test.each([
    ['sv', 'namn', 'kontaktregel', 'ring aldrig'],
    ['nb', 'navn', 'kontaktregel', 'ring aldri'],
  ] as const)('in %s it is called %s, and may be typed so', async (language, name, rule, never) => {
    const stage = newStage({ today: TODAY, language });
    await stage.coach(['config', name, 'Kim Berg']);
    await stage.coach(['config', 'house-rule', 'never-call']);
    const scene = await stage.coach(['config']);
    expect(scene.out).toMatch(new RegExp(`^ +${name} +Kim Berg `, 'm'));
    expect(scene.out).toMatch(new RegExp(`^ +${rule} +${never} `, 'm'));
    expect(scene.out).not.toMatch(/never-call|yes|\bno\b/);
  });

  test.each(['kontaktregel', 'House-rule'])('%s is the rule on contact', async (name) => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['config', name, 'ring aldrig']);
    expect((await stage.coach(['config', '--json'])).json()).toMatchObject({
      'house-rule': 'never-call',
    });
  });

  test.each([
    ['language', 'fr', 'svenska (sv), norsk (nb), -'],
    ['country', 'DK', 'Sverige (SE), Norge (NO)'],
    ['plain', 'kanske', 'ja (yes), nej (no), -'],
    ['house-rule', 'always', '"ring aldrig", "ring hellre", "hör aldrig av dig först", "… …", -'],
    ['name', ' ', '…, -'],
  ])('%s cannot be "%s"', async (name, value, want) => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['config', name, value]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(`Det här går: ${want}.`);
    expect((await stage.coach(['config', '--json'])).json()).toMatchObject({
      name: null,
      plain: false,
    });
  });

  test('the settled country is a new process’s own', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['config', 'country', 'NO']);
    await debriefed(stage);
    expect((await stage.coach(['show', '--json'])).json()).toMatchObject({ country: 'NO' });
  });
});

describe('coach doctor', () => {
  test('a folder that is not there yet is sound', async () => {
    const scene = await newStage({ today: TODAY }).coach([
      'doctor',
      '--data-dir',
      '/tmp/coach-not-there',
    ]);
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('Allt är som det ska.');
  });

  test('sound: version, folder, files, terminal', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    chmodSync(stage.folder, 0o700);
    const scene = await stage.coach(['doctor']);
    expect(scene.code).toBe(0);
    expect(flat(scene.out)).toBe(
      `coach 0.0.0 på Node 22.0.0 Allt ligger i ${stage.folder}: i ordning. En fil kontrollerad. ` +
        'Här går inga frågor att ställa: det som skrivs in kommer inte från en terminal. Allt är som det ska.',
    );
    expect((await stage.coach(['doctor', '--json'])).json()).toMatchObject({
      schema: 'coach.doctor/1',
      version: '0.0.0',
      health: { state: 'ok', files: [{ id: 'provbolaget', state: 'ok' }] },
    });
  });

  test('damaged: named, exit 4, never touched unasked', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const file = fileOf(stage, 'provbolaget');
    writeFileSync(file, '{"schema"');
    for (const argv of [['doctor'], ['doctor', '--json']]) {
      const scene = await stage.coach(argv);
      expect(scene.code).toBe(4);
      expect(scene.out.replaceAll(/\n\s*/g, '')).toContain(file);
    }
    expect(readFileSync(file, 'utf8')).toBe('{"schema"');
  });

  test('rights that are too wide are named, and mended when asked', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const file = fileOf(stage, 'provbolaget');
    chmodSync(file, 0o644);
    const found = await stage.coach(['doctor']);
    expect(flat(found.out)).toContain('Något behöver ses över.');
    expect(flat(found.out)).toContain('coach doctor --mend lagar rättigheter');
    await stage.coach(['doctor', '--mend']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('an old Node is told of once here', async () => {
    const scene = await newStage({ today: TODAY }).coach(['doctor', '--lang', 'nb']);
    expect(scene.out).not.toContain('Denne versjonen av Node');
  });
});

describe('coach guides check', () => {
  test('the shipped ones are fine', async () => {
    const scene = await newStage({ today: TODAY }).coach(['guides', 'check', CONTENT]);
    expect(scene.out + scene.err).not.toContain(':0:');
    expect(scene.code).toBe(0);
  });

  test('a doubled id, named by file and line', async () => {
    const stage = newStage({ today: TODAY });
    const folder = join(stage.folder, 'content');
    cpSync(CONTENT, folder, { recursive: true });
    const file = join(folder, 'sv/second-look.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('`good-again', '`feeling-again'));
    const scene = await stage.coach(['guides', 'check', folder]);
    expect(scene.code).toBe(3);
    const line = text.split('\n').indexOf('### Vad gick bra, när du ser tillbaka?') + 1;
    expect(scene.out).toContain(`${file}, rad ${line}: id ”feeling-again” finns redan i guiden.`);
  });

  test('one’s own replace the shipped, and a broken one is passed over with one line', async () => {
    const stage = newStage({ today: TODAY });
    const folder = join(stage.folder, 'guides/sv');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'second-look.md');
    writeFileSync(
      file,
      [
        '---',
        'guide: second-look',
        'title: Min egen',
        'rows: [own]',
        '---',
        '',
        '## I dag',
        '',
        '### Hur känns det?',
        '`feeling-again choice`',
        'Skriv.',
        '- `calm` Stilla',
        '- `mixed` Både och',
        '- `tense` Oroligt',
        '',
      ].join('\n'),
    );
    await debriefed(stage);
    const listed = await stage.coach(['debrief', '--second-look', '--questions']);
    expect(listed.out).toContain('Hur känns det?');
    writeFileSync(file, 'ingen guide');
    const scene = await stage.coach(['debrief', '--second-look', '--answers', '-'], undefined, {
      stdin: 'feeling-again: calm',
    });
    expect(scene.code).toBe(0);
    expect(scene.err).toContain(`En egen guide hoppas över. ${file}, rad 1: filen börjar inte med`);
  });
});
