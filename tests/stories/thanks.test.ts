import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';

const TODAY = '2026-11-23';
const EDITOR = join(import.meta.dirname, 'editor.mjs');
const FACTS = {
  'interviewed-on': '2026-11-22',
  interviewers: [{ name: 'Anna Ek', mail: 'anna@prov.se' }, { name: 'Bo Al' }],
  good: 'Exemplet om flytten satt.',
};

async function begun(
  language: 'sv' | 'nb' = 'sv',
  facts: object = FACTS,
  env: Record<string, string> = {},
): Promise<Stage> {
  const stage = newStage({ today: TODAY, language, env });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin: JSON.stringify(facts) });
  return stage;
}

interface Drafted {
  to: string;
  subject: string;
  body: string;
}

async function drafts(stage: Stage, argv: string[] = []): Promise<Drafted[]> {
  const scene = await stage.coach(['thanks', ...argv, '--json']);
  const document: { drafts: Drafted[] } = JSON.parse(scene.out);
  return document.drafts;
}

describe.each(['sv', 'nb'] as const)('the letters, %s', (language) => {
  test('40 to 80 words, no question, one exclamation mark at most, no two alike', async () => {
    const stage = await begun(language);
    const all = [...(await drafts(stage)), ...(await drafts(stage, ['--to', 'alla']))];
    expect(all.map(({ to }) => to)).toEqual(['Anna Ek', 'Bo Al', 'Anna Ek, Bo Al']);
    for (const { subject, body } of all) {
      const words = body.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(40);
      expect(words).toBeLessThanOrEqual(80);
      expect(body).not.toContain('?');
      expect(body.match(/!/g)?.length ?? 0).toBeLessThanOrEqual(language === 'sv' ? 1 : 0);
      expect(subject).toContain('systemutvecklare');
      expect(body).not.toContain('flytten');
    }
    expect(new Set(all.map(({ body }) => body)).size).toBe(3);
  });

  test('without a debrief there is still a whole letter', async () => {
    const stage = await begun(language, { 'interviewed-on': '2026-11-20' });
    const [one] = await drafts(stage);
    expect(one?.body.split(/\s+/).length).toBeGreaterThanOrEqual(40);
    expect(one?.body).not.toMatch(/\{|undefined|null/);
  });
});

test('a role that is an abbreviation keeps its capitals', async () => {
  const stage = await begun('sv', { ...FACTS, role: 'IT-tekniker' });
  expect((await drafts(stage))[0]?.body).toContain('tjänsten som IT-tekniker');
});

test('what the person wants to thank for goes before the debrief', async () => {
  const stage = await begun();
  const scene = await stage.coach(['thanks', '--to', 'anna'], [['thing', 'hur ni tar emot nya.']]);
  expect(scene.out.replaceAll(/\s+/g, ' ')).toContain('särskilt för: hur ni tar emot nya. Jag har');
  expect(scene.out).not.toContain('flytten');
});

test('what the person thanks for is kept, and offered when it is asked for again', async () => {
  const stage = await begun();
  await stage.coach(['thanks', '--to', 'anna'], [['thing', 'hur ni tar emot nya']]);
  const argv = ['thanks', '--to', 'anna', '--mailto'];
  const again = await stage.coach(argv, [['thing', 'hur ni lär upp nya']]);
  expect(again.asked[0]?.earlier).toBe('hur ni tar emot nya');
  const { out } = await stage.coach(argv);
  expect(new URL(out.trim()).searchParams.get('body')).toContain('hur ni lär upp nya');
  await stage.coach(argv, [['thing', null]]);
  expect((await drafts(stage, ['--to', 'anna']))[0]?.body).not.toContain('lär upp');
});

test('the letter of somebody with a name is signed', async () => {
  const stage = await begun();
  await stage.coach(['config', 'name', 'Kim Berg']);
  expect((await drafts(stage))[0]?.body).toMatch(/Med vänlig hälsning\nKim Berg$/);
});

test('letters to several are read one screen at a time, the first with how to go on', async () => {
  const stage = await begun();
  const letter = (out: string): string[] => out.match(/Till: .+(?=\n {2}Ämne)/g) ?? [];
  const [first, second] = [await stage.coach(['thanks']), await stage.coach(['thanks', '--more'])];
  expect([first, second].flatMap(({ out }) => letter(out))).toEqual([
    'Till: Anna Ek <anna@prov.se>',
    'Till: Bo Al',
  ]);
  for (const { out } of [first, second])
    expect(out.trim().split('\n').length).toBeLessThanOrEqual(30);
  expect(first.out).toContain('coach thanks provbolaget --sent');
  expect(first.out).toContain('coach thanks provbolaget --more');
  const one = await stage.coach(['thanks', '--to', 'Bo Al']);
  expect(one.out).toMatch(/coach thanks provbolaget --to ['"]Bo Al['"] --more/);
});

test('a link for the mail program, to one at a time', async () => {
  const stage = await begun();
  const several = await stage.coach(['thanks', '--mailto']);
  expect(several.code).toBe(2);
  expect(several.err).toContain('--to alla');
  const one = await stage.coach(['thanks', '--to', 'Anna', '--mailto']);
  const link = new URL(one.out.trim());
  expect(link.pathname).toBe('anna@prov.se');
  expect(link.searchParams.get('subject')).toBe(
    'Tack för samtalet i går om tjänsten som systemutvecklare',
  );
  expect(link.searchParams.get('body')).toMatch(/^Hej Anna!\r\n/);
});

test('a file that a mail program opens as a draft', async () => {
  const stage = await begun();
  const file = join(stage.folder, 'tack.eml');
  const scene = await stage.coach(['thanks', '--to', 'Anna', '--eml', file]);
  expect(scene.err).toContain(file);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('X-Unsent: 1');
  expect(text).toContain('To: Anna Ek <anna@prov.se>');
  expect(text).toContain('=?UTF-8?Q?Tack_f=C3=B6r_samtalet');
});

test('without a terminal there is no clipboard, and it is said', async () => {
  const stage = await begun();
  const scene = await stage.coach(['thanks', '--to', 'Anna', '--copy']);
  expect(scene.code).toBe(0);
  expect(scene.err).toContain('inget urklipp');
});

test('changed in the person’s own editor before it is used', async () => {
  const stage = await begun('sv', FACTS, { EDITOR: `${process.execPath} ${EDITOR} trevligt fint` });
  const argv = ['thanks', '--to', 'Anna', '--edit', '--mailto'];
  expect((await stage.coach(argv)).code).toBe(2);
  const scene = await stage.coach(argv, [['thing', null]]);
  expect(new URL(scene.out.trim()).searchParams.get('body')).toContain(
    'Det var fint att få träffa',
  );
});

describe('where they are better left, no letter is made unasked', () => {
  test.each([
    ['late', '2026-12-08', [], 'Det är sent för ett tack'],
    ['sent', TODAY, ['thanks', '--sent'], 'Du tackade i dag.'],
  ])('%s', async (_, today, before, said) => {
    const stage = await begun();
    if (before.length > 0) await stage.coach(before);
    const scene = await stage.coach(['thanks', '--today', today], []);
    expect(scene.out).toContain(said);
    expect(scene.out).not.toMatch(/Hej Anna|I dag eller i morgon/);
  });

  test('sent on a day nobody knows', async () => {
    const stage = await begun();
    const stdin = JSON.stringify({ kind: 'i-thanked', on: null });
    await stage.coach(['log', '--file', '-'], undefined, { stdin });
    expect((await stage.coach(['thanks'], [])).out).toContain('Du har tackat.\n');
  });

  test('the job is not wanted any more', async () => {
    const stage = await begun('sv', { ...FACTS, 'want-job': 'decline' });
    const { out } = await stage.coach(['thanks'], []);
    expect(out).toContain('inte vill ha jobbet');
    expect(out).not.toContain('Hej Anna');
  });

  test('but when it is asked for', async () => {
    const stage = await begun();
    const argv = ['thanks', '--to', 'alla', '--today', '2026-12-08'];
    expect((await stage.coach(argv, [['thing', null]])).out).toContain('Hej Anna och Bo!');
  });
});

describe('when it is sent', () => {
  test('point 3 ticks itself, and the page says the day', async () => {
    const stage = await begun();
    const scene = await stage.coach(['thanks', '--sent']);
    expect(scene.out).toContain('Du tackade i dag.');
    const list = await stage.coach(['checklist']);
    expect(list.out).toMatch(/Skicka ett kort tack +tack skickat 23 november/);
  });

  test('to one of them, on a day that has been', async () => {
    const stage = await begun();
    const scene = await stage.coach(['thanks', '--to', 'bo', '--sent', 'i går', '--json']);
    expect(scene.json()['sent']).toEqual([{ on: '2026-11-22', to: 'Bo Al' }]);
  });

  test.each([
    ['i morgon', 'har inte varit än'],
    ['2026-11-20', 'ligger före'],
    ['nångång', 'nångång'],
  ])('not %s', async (day, said) => {
    const stage = await begun();
    const scene = await stage.coach(['thanks', '--sent', day]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(said);
    expect((await stage.coach(['thanks'])).out).not.toContain('Du har tackat');
  });
});

describe('what cannot be thanked for', () => {
  test('somebody who was not there', async () => {
    const stage = await begun();
    const scene = await stage.coach(['thanks', '--to', 'Carin']);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('Carin finns inte bland dem du träffade: Anna Ek, Bo Al.');
  });

  test('an interview that has not been', async () => {
    const stage = newStage({ today: TODAY });
    const named = ['--new', '--company', 'Nytt', '--role', 'Snickare'];
    const scene = await stage.coach(['thanks', ...named]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('ingen intervju hos Nytt');
    expect((await stage.coach(['list', '--all', '--json'])).json()['processes']).toEqual([]);
    expect((await stage.coach(['thanks', ...named, '--on', 'i går'])).code).toBe(0);
  });

  test('a process that has ended', async () => {
    const stage = await begun();
    await stage.coach(['outcome', 'provbolaget', 'rejected', '--on', '2026-11-23']);
    const scene = await stage.coach(['thanks', 'provbolaget']);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('coach outcome provbolaget');
  });
});

test('an address that is none is said, and left out', async () => {
  const stage = await begun('sv', {
    ...FACTS,
    interviewers: [{ name: 'Anna Ek', mail: 'anna(at)prov.se' }],
  });
  const scene = await stage.coach(['thanks', '--mailto']);
  expect(scene.err).toContain('”anna(at)prov.se” är ingen mejladress');
  expect(scene.out).toMatch(/^mailto:\?subject=/);
});
