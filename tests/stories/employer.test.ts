import { describe, expect, test } from 'vitest';
import { type Line, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';
import { flat } from './afternoon';

const TODAY = '2026-11-22';
const PUBLIC = 'Ett mejl till en kommun, region eller myndighet kan bli en allmän handling.';
const OPEN =
  'Är arbetsgivaren en kommun, region eller myndighet, kan mejlet bli en allmän handling.';

async function met(company: string, ...more: string[]): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  const debrief = ['debrief', '--new', '--company', company, '--on', '2026-11-21', ...more];
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin: 'feeling: calm' });
  return stage;
}

async function said(stage: Stage, ...argv: string[]): Promise<string> {
  return (await stage.coach(argv)).out.replaceAll(/\s+/g, ' ');
}

describe('before the first letter', () => {
  const thing: Line = ['thing', null];
  const recruiter: Line = ['recruiter', null];

  test('sector and recruiter are asked, once, and what is skipped stays open', async () => {
    const stage = await met('Provbolaget');
    const scene = await stage.coach(['thanks'], [thing, ['sector', null], recruiter]);
    expect(scene.code).toBe(0);
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain(OPEN);
    expect((await stage.coach(['thanks'], [thing])).code).toBe(0);
  });

  test('a name that says it is believed, and who may read the mail is said', async () => {
    const stage = await met('Lunds kommun');
    const scene = await stage.coach(['thanks'], [thing, ['recruiter', 'agency']]);
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain(PUBLIC);
    const letter = await said(stage, 'thanks', '--to', 'Anna');
    expect(letter).toContain(PUBLIC);
    expect(letter).toContain('Tacka också den du har haft kontakt med där.');
    await stage.coach(['thanks', '--sent']);
    expect(await said(stage, 'thanks', '--to', 'Anna')).not.toContain(PUBLIC);
  });

  test('of a private employer nothing is said', async () => {
    const stage = await met('Provbolaget');
    await stage.coach(['edit', '--set', 'sector=private']);
    const { err, out } = await stage.coach(['thanks'], [thing, recruiter]);
    expect(err + out).not.toContain('allmän handling');
  });

  test('a stop keeps what was answered', async () => {
    const stage = await met('Provbolaget');
    const scene = await stage.coach(['thanks'], [thing, ['sector', 'state'], ['recruiter', STOP]]);
    expect(scene.code).toBe(130);
    expect((await stage.coach(['show', '--json'])).json()['sector']).toBe('state');
  });
});

describe('sector and recruiter', () => {
  test.each(['sector=state', 'sektor=Statlig myndighet'])(
    'are put right with %s, and shown',
    async (set) => {
      const stage = await met('Provbolaget');
      expect((await stage.coach(['edit', '--set', set, '--set', 'recruiter=agency'])).code).toBe(0);
      expect((await stage.coach(['show'])).out).toContain(
        'Statlig myndighet · Ett rekryteringsföretag',
      );
      expect((await stage.coach(['show', '--json'])).json()).toMatchObject({
        sector: 'state',
        recruiter: 'agency',
      });
      await stage.coach(['undo', '--yes']);
      expect((await stage.coach(['show'])).out).not.toContain('Statlig myndighet');
    },
  );

  test('are refused where they are nothing known, with no trace', async () => {
    const stage = await met('Provbolaget');
    const scene = await stage.coach(['edit', '--set', 'sector=kyrka']);
    expect([scene.code, scene.err]).toEqual([2, expect.stringContaining('sector')]);
    expect((await stage.coach(['show', '--json'])).json()).not.toHaveProperty('sector');
  });

  test('are put right from the list', async () => {
    const stage = await met('Provbolaget');
    // Employer, post and place come first.
    const script: Line[] = [
      ['field', '3'],
      ['sector', 'municipality'],
      ['field', 'done'],
    ];
    expect((await stage.coach(['edit'], script)).code).toBe(0);
    expect((await stage.coach(['show'])).out).toContain('Kommun eller region');
  });

  test('go out with an export and come in with an import', async () => {
    const stage = await met('Provbolaget');
    await stage.coach(['edit', '--set', 'sector=municipality', '--set', 'recruiter=employer']);
    const { out } = await stage.coach(['export', '--format', 'json']);
    const other = newStage({ today: TODAY });
    await other.coach(['import', '-'], undefined, { stdin: out });
    expect((await other.coach(['show', '--json'])).json()).toMatchObject({
      sector: 'municipality',
      recruiter: 'employer',
    });
  });
});

describe('a yes to a state employer in Sweden', () => {
  const STATE = 'tills beslutet har vunnit laga kraft';
  test.each([
    ['Skatteverket', 'SE', `Vänta med att säga upp dig ${STATE}`],
    ['Provbolaget', 'SE', `Är det nya jobbet statligt, vänta också ${STATE}`],
  ])('%s in %s: %s', async (company, country, text) => {
    const stage = await met(company, '--country', country);
    expect(await said(stage, 'outcome', company, 'accepted')).toContain(text);
  });

  test.each([
    ['Skatteetaten', 'NO'],
    ['Lunds kommun', 'SE'],
  ])('not %s in %s', async (company, country) => {
    const stage = await met(company, '--country', country);
    expect(await said(stage, 'outcome', company, 'accepted')).not.toContain('laga kraft');
  });
});

test('after a no it is asked who recruits: an agency is the one to ask', async () => {
  const stage = await met('Lunds kommun');
  await stage.coach(['outcome', 'lunds-kommun', 'rejected', '--on', '2026-11-21']);
  const script: Line[] = [
    ['shape', 'one-thing'],
    ['keep-me-in-mind', null],
    ['recruiter', 'agency'],
  ];
  const argv = ['outcome', 'lunds-kommun', 'rejected'];
  const { out } = await stage.coach(argv, script, { today: '2026-11-25' });
  const page = out.replaceAll(/\s+/g, ' ');
  expect(page).toContain('Ställ din fråga till den du har haft kontakt med där.');
  expect(page).toContain(PUBLIC);
});

describe('before an interview', () => {
  const READ: Record<string, [language: 'sv' | 'nb', employer: string, what: string]> = {
    'a Swedish municipality': ['sv', 'Lunds kommun', 'nämndens senaste protokoll'],
    'a Swedish authority': ['sv', 'Skatteverket', 'regleringsbrev'],
    'a Norwegian municipality': ['nb', 'Bergen kommune', 'sakslisten til kommunestyret'],
    'a Norwegian authority': ['nb', 'Skatteetaten', 'tildelingsbrevet'],
  };

  test.each(Object.entries(READ))('what to read of %s', async (_of, [language, employer, what]) => {
    const stage = newStage({ today: TODAY, language });
    const job = ['prepare', '--new', '--company', employer];
    for (const form of [['--on', '2026-11-29'], ['--on', '2026-11-23'], ['--print']])
      expect(flat(await readOn(stage, [...job, ...form]))).toContain(what);
    const evening = await stage.coach([...job, '--on', '2026-11-23']);
    expect(evening.out.trim().split('\n').length).toBeLessThanOrEqual(30);
    const { advice } = (await stage.coach([...job, '--json'])).json<{ advice: { id: string }[] }>();
    expect(advice.filter(({ id }) => id.startsWith('read-'))).toHaveLength(1);
  });

  test('nothing where it is private, or nobody has said', async () => {
    const stage = await met('Provbolaget');
    expect(await said(stage, 'prepare')).not.toContain('verksamhetsplan');
    await stage.coach(['edit', '--set', 'sector=state']);
    expect(await said(stage, 'prepare')).toContain('verksamhetsplan');
  });
});
