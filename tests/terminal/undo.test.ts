import { describe, expect, it } from 'vitest';
import { coachAt, dataFolder, programOfTheFile } from './program';

const program = programOfTheFile();

describe('a way back at a terminal', () => {
  it.each([
    [
      'sv',
      80,
      'Blev det fel? Ta tillbaka det:  coach undo provbolaget',
      /Taget tillbaka: utfallet/,
    ],
    ['nb', 40, 'coach undo provbolaget', /Angret: utfallet/],
  ] as const)(
    '%s, %i columns: is told, and is taken',
    async (language, columns, said, done) => {
      const at = { folder: dataFolder(), language, columns };

      const scripted = coachAt(
        program,
        ['log', '--new', '--company', 'Provbolaget', '--no-input'],
        at,
      );
      expect((await scripted.exit()).code).toBe(0);
      const wrote = coachAt(program, ['outcome', 'provbolaget', 'offer', '--no-input'], at);
      expect(await wrote.until(new RegExp(said.replace('?', '\\?')))).toContain(said);
      expect((await wrote.exit()).code).toBe(0);
      const undo = coachAt(program, ['undo', 'provbolaget'], at);

      expect(await undo.until(done)).toMatch(done);
      expect((await undo.exit()).code).toBe(0);
    },
    60_000,
  );
});
