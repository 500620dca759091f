import { describe, expect, test } from 'vitest';
import { meant, wanted } from '../../src/words/spoken';
import { newStage } from '../stage';
import { debriefed, TODAY } from './afternoon';
import { WORDS } from '../words';

describe('a value of a closed list in the words of the person', () => {
  test.each([
    ['nej', 'rejected'],
    ['Avslag', 'rejected'],
    ['nei', 'rejected'],
    ['erbjudande', 'offer'],
    ['tilbud', 'offer'],
    ['ja', 'accepted'],
    ['tackat ja', 'accepted'],
    ['takket-ja', 'accepted'],
    ['tackat nej', 'declined'],
    ['takket nei', 'declined'],
    ['dragit tillbaka', 'withdrawn'],
    ['trukket', 'withdrawn'],
    ['tyst', 'silence'],
    ['stille', 'silence'],
    ['nästa', 'next'],
    ['na\u0308sta', 'next'],
    ['neste', 'next'],
    ['rejected', 'rejected'],
    ['kanske', null],
    ['', null],
  ])('%j is the outcome %s', (word, value) => {
    expect(meant(({ outcome }) => outcome, word)).toBe(value);
  });

  test.each([
    ['ringde', 'call'],
    ['ringte', 'call'],
    ['samtal', 'call'],
    ['mejl', 'mail'],
    ['e-post', 'mail'],
    ['annat', 'other'],
    ['annet', 'other'],
    ['mail', 'mail'],
  ])('%j is the channel %s', (word, value) => {
    expect(meant(({ channel }) => channel, word)).toBe(value);
  });

  test.each(['outcome', 'channel', 'permission'] as const)(
    'no word of %s means two things',
    (list) => {
      const rows = Object.values(WORDS).flatMap(({ spoken }) =>
        Object.entries<readonly string[]>(spoken[list]).map(([value, all]) => [value, ...all]),
      );
      const double = rows.flatMap(([value, ...words]) =>
        words.filter((word) => rows.some((row) => row[0] !== value && row.includes(word))),
      );
      expect(double).toEqual([]);
    },
  );

  test('is shown with the word that is kept', () => {
    expect(wanted('channel', WORDS.sv.spoken)).toBe('ringde (call), mejl (mail), annat (other)');
  });
});

describe('on the command line', () => {
  test('a no is told as a no, and kept in English', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    const { code } = await stage.coach(['outcome', 'provbolaget', 'nej']);
    expect(code).toBe(0);
    const { out } = await stage.coach(['show', 'provbolaget', '--json']);
    expect(JSON.parse(out).happenings).toContainEqual(expect.objectContaining({ kind: 'no' }));
  });

  test('a word that is none is answered with all that are', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    await debriefed(stage);
    const { code, err } = await stage.coach(['outcome', 'provbolaget', 'kanskje']);
    expect(code).toBe(2);
    expect(err).toContain('neste (next), tilbud (offer), ja (accepted), takket nei (declined)');
  });

  test('a call is logged as one', async () => {
    const stage = newStage({ today: TODAY });
    await debriefed(stage);
    await stage.coach(['followup', 'provbolaget', '--log-contact', 'ringde']);
    const { out } = await stage.coach(['show', 'provbolaget', '--json']);
    expect(JSON.parse(out).happenings).toContainEqual(
      expect.objectContaining({ kind: 'i-contacted', channel: 'call' }),
    );
  });

  test.each([
    ['ja', 'yes'],
    ['tillfrågad', 'asked'],
  ])('a reference who has said %s', async (word, permission) => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['references', '--add', 'Lena Öberg', '--permission', word]);
    const { out } = await stage.coach(['references', '--json']);
    expect(JSON.parse(out)).toMatchObject({ references: [{ permission }] });
  });
});
