import { beforeEach, describe, expect, test } from 'vitest';
import { STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, TODAY } from './afternoon';

let stage: Stage;

interface Teller {
  language: 'sv' | 'nb';
  argv: string[];
  /** What is said where nobody can be asked. */
  said: string;
}

const TWO = {
  sv: 'passar in på flera: Anna Ek (kursen) och Anna Al (lagret). Skriv ett av namnen i stället.',
  nb: 'passer til flere: Anna Ek (kursen) og Anna Al (lagret). Skriv ett av navnene i stedet.',
};

const TELLERS: Teller[] = (['sv', 'nb'] as const).flatMap((language) =>
  [
    ['people', '--remove', 'anna'],
    ['references', '--remove', 'anna'],
    ['references', '--name', 'anna'],
    ['references', '--told', 'provbolaget', '--name', 'anna'],
    ['thanks', '--to', 'anna', '--sent'],
  ].map((argv) => ({ language, argv, said: TWO[language] })),
);

describe.each(TELLERS)('which person: $language, $argv', ({ language, argv, said }) => {
  /** Given: two of the same first name everywhere, one whose name only holds it, and a job. */
  beforeEach(async () => {
    stage = newStage({ today: TODAY, language });
    const met = [
      { name: 'Anna Ek', role: 'kursen' },
      { name: 'Anna Al', role: 'lagret' },
      { name: 'Johanna Bo' },
    ];
    await debriefed(stage, { interviewers: met });
    for (const list of ['people', 'references']) {
      await stage.coach([list, '--add', 'Anna Ek', '--from', 'kursen']);
      await stage.coach([list, '--add', 'Anna Al', '--from', 'lagret']);
      await stage.coach([list, '--add', 'Johanna Bo', '--from', 'skolan']);
    }
  });

  async function everything(): Promise<unknown[]> {
    const lists = ['people', 'references', 'show'];
    const scenes = lists.map(async (list) => (await stage.coach([list, '--json'])).json());
    return Promise.all(scenes);
  }

  test('nobody to ask: those that fit are named, and nothing is changed', async () => {
    const before = await everything();
    const scene = await stage.coach(argv);
    expect([scene.code, scene.err]).toEqual([2, expect.stringContaining(said)]);
    expect(await everything()).toEqual(before);
  });

  test('at a terminal: asked once, nothing chosen beforehand, as if the whole name was typed', async () => {
    const scene = await stage.coach([...argv, '--json'], [['person', 'Anna Al']]);
    expect(scene.asked.map(({ id, earlier, cursor }) => [id, earlier, cursor])).toEqual([
      ['person', null, undefined],
    ]);
    expect(JSON.stringify(scene.json())).toContain(
      argv.includes('--remove') ? 'Anna Ek' : 'Anna Al',
    );
    expect(JSON.stringify(scene.json())).not.toContain(
      argv.includes('--remove') ? 'Anna Al' : 'Anna Ek',
    );
  });

  test('stopped at the question: nothing is changed', async () => {
    const before = await everything();
    expect((await stage.coach(argv, [['person', STOP]])).code).toBe(130);
    expect(await everything()).toEqual(before);
  });

  test('the whole name: not asked', async () => {
    const whole = argv.map((word) => (word === 'anna' ? 'anna al' : word));
    expect((await stage.coach(whole, [])).code).toBe(0);
  });
});
