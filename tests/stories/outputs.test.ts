import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { temporaryFolder } from '../store/folder';

const TODAY = '2026-11-23';
const FACTS = {
  'interviewed-on': '2026-11-20',
  interviewers: [{ name: 'Anna Ek', mail: 'anna@prov.se' }],
};

/** A process with one interview held, and a folder of the person's own. */
async function begun(language: 'sv' | 'nb' = 'sv'): Promise<{ stage: Stage; folder: string }> {
  const stage = newStage({ today: TODAY, language });
  const told = ['debrief', '--new', '--company', 'Prov', '--answers', '-'];
  await stage.coach(told, undefined, { stdin: JSON.stringify(FACTS) });
  return { stage, folder: temporaryFolder() };
}

/** Each option that writes a file, with what else the command would keep. */
const WRITING = [
  ['thanks', 'prov', '--eml'],
  ['followup', 'prov', '--log-contact', 'call', '--on', TODAY, '--ics'],
  ['outcome', 'prov', 'rejected', '--on', TODAY, '--ics'],
];

const kept = async (stage: Stage): Promise<string> => (await stage.coach(['show', 'prov'])).out;

describe.each(WRITING)('%s %s %s', (...argv) => {
  test('takes the place of no file unasked, and keeps nothing then', async () => {
    const { stage, folder } = await begun();
    const file = join(folder, 'min.txt');
    writeFileSync(file, 'gammal');
    const before = await kept(stage);
    const { code, err } = await stage.coach([...argv, file, '--no-input']);
    expect([code, err.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('finns redan. Lägg till --yes'),
    ]);
    expect([readFileSync(file, 'utf8'), await kept(stage)]).toEqual(['gammal', before]);
    expect((await stage.coach([...argv, file, '--yes', '--no-input'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('gammal');
  });

  test('never takes the place of a folder, a link, a pipe or a device', async () => {
    const { stage, folder } = await begun();
    const at = (name: string): string => join(folder, name);
    mkdirSync(at('mapp'));
    symlinkSync('/dev/null', at('länk'));
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', at('rör')]);
    const before = [await kept(stage), readdirSync(folder)];
    for (const file of [...['mapp', 'länk', 'rör'].map(at), '/dev/null'])
      expect((await stage.coach([...argv, file, '--yes', '--no-input'])).code).toBe(2);
    expect([await kept(stage), readdirSync(folder)]).toEqual(before);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('with - the file is all that stands on stdout', async () => {
    const { stage } = await begun();
    const { code, out } = await stage.coach([...argv, '-', '--no-input']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^(BEGIN:VCALENDAR|X-Unsent: 1)/)]);
    const both = await stage.coach([...argv, '-', '--json', '--no-input']);
    expect([both.code, both.out]).toEqual([2, '']);
  });
});

test.each([
  ['sv', 'min.ics är kvar som den var.'],
  ['nb', 'min.ics er som den var.'],
] as const)('at a terminal it is asked, and a no leaves the file (%s)', async (language, said) => {
  const { stage, folder } = await begun(language);
  const file = join(folder, 'min.ics');
  writeFileSync(file, 'gammal');
  const argv = ['thanks', 'prov', '--eml', file];
  const scene = await stage.coach(argv, [['confirm', false]]);
  expect([scene.code, scene.out, scene.err]).toEqual([0, '', expect.stringContaining(said)]);
  expect(readFileSync(file, 'utf8')).toBe('gammal');
});

test.each(WRITING)(
  '%s %s %s: a file in no folder is named before anything is kept',
  async (...argv) => {
    const { stage, folder } = await begun();
    const before = await kept(stage);
    const { code, err } = await stage.coach([...argv, join(folder, 'none', 'x'), '--no-input']);
    expect(code).toBe(4);
    expect(err).toContain('Inget har ändrats.');
    expect(await kept(stage)).toBe(before);
  },
);
