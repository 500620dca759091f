import { beforeEach, describe, expect, test } from 'vitest';
import { roundsOf } from '../../src/domain/ledger/folds';
import type { Process } from '../../src/domain/process';
import { STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, TODAY } from './afternoon';

let stage: Stage;

/** Given: two jobs at Volvo, one in Åre, and one that ended with a no. */
beforeEach(async () => {
  stage = newStage({ today: TODAY });
  await debriefed(stage, { company: 'Volvo Cars', role: 'Testledare' });
  await debriefed(stage, { company: 'Volvo Trucks', role: 'Testledare' });
  await debriefed(stage, { company: 'Åre Skidor', role: 'Kock' });
  await debriefed(stage, { company: 'Exempelverket', role: 'Arkivarie' });
  await stage.coach(['outcome', 'exempelverket', 'rejected', '--no-input']);
});

describe('which process', () => {
  test.each([
    ['its id', 'volvo-cars', 'volvo-cars'],
    ['the beginning of its id', 'are', 'are-skidor'],
    ['the company', 'Åre', 'are-skidor'],
    ['without its dots', 'are skidor', 'are-skidor'],
    ['the role', 'kock', 'are-skidor'],
    ['words of both', 'testledare trucks', 'volvo-trucks'],
    ['one that is over', 'arkivarie', 'exempelverket'],
  ])('by %s', async (_how, name, id) => {
    expect((await stage.coach(['show', name, '--json'])).json()).toMatchObject({ id });
  });

  test('ambiguous: the names that fit', async () => {
    const scene = await stage.coach(['show', 'volvo']);
    expect(scene.code).toBe(2);
    expect(scene.err).toBe(
      'coach: ”volvo” passar in på flera: volvo-trucks (Testledare, 22 november) och volvo-cars (Testledare, 22 november). Skriv ett av namnen i stället.\n',
    );
  });

  test('ambiguous at a terminal: asked, with post and day', async () => {
    const scene = await stage.coach(['show', 'volvo', '--json'], [['process', 'volvo-trucks']]);
    expect(scene.json()).toMatchObject({ id: 'volvo-trucks' });
  });

  test.each(['followup', 'log', 'outcome', 'salary', 'prepare', 'thanks'])(
    'none at all yet, at a terminal: %s asks for the company',
    async (command) => {
      const scene = await newStage({ today: TODAY }).coach([command], [['company', STOP]]);
      expect(scene.code).toBe(130);
      expect(scene.asked.map(({ id }) => id)).toEqual(['company']);
    },
  );

  test('none at all yet, and nobody to ask: said', async () => {
    const scene = await newStage({ today: TODAY }).coach(['followup', '--no-input']);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('Det finns ingen process än.');
  });

  test('none, where one can begin: how', async () => {
    const scene = await stage.coach(['salary', 'saab'], undefined);
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('coach salary --new --company saab börjar en ny.');
    const blank = await stage.coach(['salary', 'saab ab']);
    expect(blank.err).toContain("coach salary --new --company 'saab ab' börjar en ny.");
  });

  test('none', async () => {
    const scene = await stage.coach(['show', 'saab']);
    expect(scene.code).toBe(3);
    expect(scene.err).toBe(
      'coach: Ingen process passar in på ”saab”. coach list --all visar dem som finns.\n',
    );
  });

  test('none, but one is near', async () => {
    const scene = await stage.coach(['show', 'exmpelverket']);
    expect(scene.code).toBe(3);
    expect(scene.err).toBe(
      'coach: Ingen process passar in på ”exmpelverket”. Menade du exempelverket?\n',
    );
  });

  test('never one by its id when another has taken the name since', async () => {
    await stage.coach(['edit', 'are-skidor', '--set', 'company=Fjällbolaget']);
    await stage.coach(['edit', 'exempelverket', '--set', 'company=Åre']);
    const scene = await stage.coach(['forget', 'are', '--yes']);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(
      'passar in på flera: exempelverket (Arkivarie, 22 november) och are-skidor (Kock, 22 november).',
    );
    expect((await stage.coach(['forget', 'are-skidor', '--yes'])).code).toBe(0);
  });

  test('left out with several active: they are listed', async () => {
    const scene = await stage.coach(['show', '--no-input'], []);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(
      'are-skidor (Kock, 22 november), volvo-trucks (Testledare, 22 november) eller volvo-cars',
    );
    expect(scene.err).not.toContain('exempelverket');
  });

  test('left out at a terminal: asked', async () => {
    const scene = await stage.coach(['show', '--json'], [['process', 'volvo-cars']]);
    expect(scene.json()).toMatchObject({ id: 'volvo-cars' });
  });

  test('left out with one active: that one', async () => {
    for (const id of ['volvo-cars', 'volvo-trucks']) {
      await stage.coach(['outcome', id, 'withdrawn', '--no-input']);
    }
    expect((await stage.coach(['show', '--json'])).json()).toMatchObject({ id: 'are-skidor' });
  });

  test('a second job with the same name gets a number', async () => {
    await debriefed(stage, { company: 'Åre Skidor' });
    expect((await stage.coach(['show', 'are-skidor-2', '--json'])).code).toBe(0);
  });
});

describe('a new process', () => {
  test('--new needs a company', async () => {
    const scene = await stage.coach(['debrief', '--new', '--answers', '-'], undefined, {
      stdin: 'feeling: calm',
    });
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('något saknas: --company');
  });

  test.each([
    ['salary', ['--dream', '48000']],
    ['prepare', []],
    ['thanks', ['--on', '2026-11-20', '--sent']],
    ['checklist', ['--tick', '1']],
  ])('coach %s --new asks for company and role at a terminal', async (name, more) => {
    const begin = [
      ['company', ' Beta '],
      ['role', 'Kock'],
    ] as const;
    const scene = await stage.coach([name, '--new', ...more], begin);
    expect([scene.code, scene.err]).toEqual([0, expect.not.stringContaining('coach:')]);
    expect((await stage.coach(['show', 'beta', '--json'])).json()).toMatchObject({
      company: 'Beta',
      role: 'Kock',
    });
    const named = await stage.coach([name, '--new', '--role', 'Kock', ...more], [['company', 'C']]);
    expect(named.code).toBe(0);
  });

  test('--new with a name of a process that is there is a clash', async () => {
    const scene = await stage.coach(
      ['debrief', 'volvo-cars', '--new', '--company', 'Volvo', '--answers', '-'],
      undefined,
      {
        stdin: 'feeling: calm',
      },
    );
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('går inte att använda tillsammans');
  });

  test.each([
    ['debrief', ['--answers', '-']],
    ['followup', ['--answers', '-']],
    ['salary', ['--dream', '50000', '--realistic', '45000']],
    ['thanks', ['--sent']],
    ['checklist', ['--tick', '1']],
    ['prepare', ['--answers', '-']],
  ])('coach %s can begin one, with the day of its interview', async (name, more) => {
    const begin = ['--new', '--company', 'Beta', '--role', 'Kock', '--on', '2026-11-20'];
    const scene = await stage.coach([name, ...begin, ...more], undefined, { stdin: '{}' });
    expect(scene.err).not.toContain('coach:');
    const process = (await stage.coach(['show', 'beta', '--json'])).json<Process>();
    expect(process).toMatchObject({ company: 'Beta', role: 'Kock' });
    expect(roundsOf(process)).toMatchObject([{ number: 1, on: '2026-11-20' }]);
  });

  test('--country is kept with it; the default is the language’s own', async () => {
    const begin = ['debrief', '--new', '--company', 'Fjord', '--country', 'no', '--answers', '-'];
    await stage.coach(begin, undefined, { stdin: 'feeling: calm' });
    expect((await stage.coach(['show', 'fjord', '--json'])).json()).toMatchObject({
      country: 'NO',
    });
    expect((await stage.coach(['show', 'volvo-cars', '--json'])).json()).toMatchObject({
      country: 'SE',
    });
  });

  test.each(['DK', 'svensk', ''])('--country "%s" cannot be', async (country) => {
    const scene = await stage.coach(['list', '--country', country]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('Det här går: Sverige (SE), Norge (NO).');
  });
});
