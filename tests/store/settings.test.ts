import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../src/store/local';
import { NO_SETTINGS } from '../../src/store/settings';
import { temporaryFolder } from './folder';

test('are at their defaults until one is set, and the file is the owner’s alone', () => {
  const folder = temporaryFolder();
  const settings = openSettings(folder);
  expect(settings.read()).toEqual(NO_SETTINGS);
  settings.set({ language: 'nb' });
  expect(settings.read()).toEqual({ ...NO_SETTINGS, language: 'nb' });
  expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
});

test('two windows that set different keys lose neither', () => {
  const folder = temporaryFolder();
  const [one, other] = [openSettings(folder), openSettings(folder)];
  one.read();
  other.read();
  one.set({ name: 'Prova Provsson' });
  other.set({ plain: true });
  expect(one.read()).toEqual({ ...NO_SETTINGS, name: 'Prova Provsson', plain: true });
});

test('keep what a later hand has added', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  writeFileSync(path, '{"schema":"coach.settings/1","country":"NO","later":[1]}');
  openSettings(folder).set({ name: 'Prova' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    country: 'NO',
    name: 'Prova',
    later: [1],
  });
});

test('that cannot be read are refused and stay as they were', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  writeFileSync(path, '{"schema":"coach.settings/1","plain":"ja"}');
  const fault = expect.objectContaining({ fault: { kind: 'store', why: 'damaged', path } });
  expect(() => openSettings(folder).set({ plain: true })).toThrow(fault);
  expect(readFileSync(path, 'utf8')).toContain('"ja"');
});
