import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import { optionName } from '../../src/cli/flag';
import { GLOBAL } from '../../src/cli/flags';
import { newStage } from '../stage';
import { TODAY } from './afternoon';

const isInstalled = (program: string): boolean => !spawnSync(program, ['-V']).error;

async function page(language: 'sv' | 'nb'): Promise<string> {
  const { code, out } = await newStage({ today: TODAY, language }).coach(['man']);
  expect(code).toBe(0);
  return out;
}

describe.each(['sv', 'nb'] as const)('the manual page, %s', (language) => {
  test('has every command with its options', async () => {
    const text = (await page(language)).replaceAll('\\-', '-');
    for (const { name, flags } of ENTRIES) {
      expect(text).toContain(`\n.B ${name}`);
      for (const key of Object.keys({ ...flags, ...GLOBAL }))
        expect(text).toContain(`\n.B ${optionName(key)}`);
    }
  });

  test('holds no line that a macro would take for its own', async () => {
    const lines = (await page(language)).split('\n').filter((line) => /^[.']/.test(line));
    expect(lines.filter((line) => !/^\.(?:TH|SH|TP|B|RS|RE|nf|fi)(?: |$)/.test(line))).toEqual([]);
  });

  test.each(['mandoc'].filter(isInstalled))('and %s has nothing to say of it', async (program) => {
    const said = spawnSync(program, ['-T', 'lint', '-W', 'warning'], {
      input: await page(language),
      encoding: 'utf8',
    });
    expect(said.stdout + said.stderr).toBe('');
  });
});
