import { expect, test, vi } from 'vitest';
import { coachAt, dataFolder, programOfTheFile } from './program';

vi.setConfig({ testTimeout: 30_000 });

const program = programOfTheFile();

test.each([
  ['sv', /din gräns\?.*\n/, /avgör gränsen\?/, '41234', 'Hyra 8 tusen', 'dold'],
  ['nb', /nedre grensen din\?.*\n/, /bestemmer grensen\?/, '512345', 'Leie 8 tusen', 'skjult'],
] as const)(
  '%s: the floor, typed, does not stay on the screen, nor does the reason for it',
  async (language, floor, why, amount, reason, hidden) => {
    const argv = ['salary', '--new', '--company', 'Prov', '--deep'];
    const terminal = coachAt(program, argv, { folder: dataFolder(), language });
    await terminal.until(/\?/);
    for (let n = 0; n < 20 && !floor.test(terminal.screen()); n += 1) {
      terminal.key('tab');
      await terminal.until(/./);
    }
    terminal.type(amount);
    await terminal.until(new RegExp(amount));
    terminal.key('enter');
    await terminal.until(why);
    terminal.type(reason);
    await terminal.until(new RegExp(reason));
    terminal.key('enter');
    await terminal.until(new RegExp(`${hidden}[^]*${hidden}`));
    expect(terminal.screen()).not.toMatch(/41.?234|512.?345/);
    expect(terminal.screen()).not.toContain(reason);
    expect(terminal.screen()).toContain('--show-floor');
    terminal.key('ctrl-c');
    await terminal.exit();
  },
);
