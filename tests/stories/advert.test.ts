import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Line } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { flat } from './afternoon';

const TODAY = '2026-11-25';
const ADVERT = `Provbolaget söker systemutvecklare

Vi är ett lag på åtta.
Du
- har arbetat med databaser i drift
- skriver och talar norska
Jour var sjätte vecka ingår.
`;

/** A stage with a process that has the advert of a file. */
async function kept(text: string | Buffer = ADVERT): Promise<Stage & { file: string }> {
  const stage = newStage({ today: TODAY });
  const file = join(stage.folder, 'annons.txt');
  writeFileSync(file, text);
  const named = ['--new', '--company', 'Provbolaget', '--on', '2026-11-22'];
  await stage.coach(['prepare', ...named]);
  return { ...stage, file };
}

interface Shown {
  advert: { text: string; keptOn: string } | null;
}

async function advertOf(stage: Stage): Promise<Shown['advert']> {
  return (await stage.coach(['prepare', '--json'])).json<Shown & Record<string, never>>().advert;
}

const edit = (stage: Stage, ...argv: string[]): ReturnType<Stage['coach']> =>
  stage.coach(['edit', 'provbolaget', ...argv]);

describe('the advert', () => {
  test('is kept out of a file, taken back by undo, and gone with the process', async () => {
    const stage = await kept();
    expect((await edit(stage, '--advert', stage.file)).code).toBe(0);
    expect(await advertOf(stage)).toEqual({ text: ADVERT.trim(), keptOn: TODAY });
    expect((await stage.coach(['undo', '--list'])).out).toContain('annonsen');
    await stage.coach(['undo']);
    expect(await advertOf(stage)).toBeNull();
  });

  test('is read from stdin beside other corrections, and taken out by --set', async () => {
    const stage = await kept();
    const argv = ['edit', 'provbolaget', '--advert', '-', '--set', 'role=Utvecklare'];
    const { out } = await stage.coach([...argv, '--json'], undefined, { stdin: 'Vi söker dig.' });
    expect(JSON.parse(out)).toMatchObject({ role: 'Utvecklare', advert: { keptOn: TODAY } });
    await edit(stage, '--set', 'advert=null');
    expect(await advertOf(stage)).toBeNull();
  });

  test('is pasted at a prompt, and from the list of all that was told', async () => {
    const stage = await kept();
    await stage.coach(['edit', 'provbolaget', '--advert'], [['advert', ADVERT]]);
    expect((await advertOf(stage))?.text).toBe(ADVERT.trim());
    const again: Line[] = [
      ['field', 'advert'],
      ['advert', '%PDF-1.7'],
      ['advert', 'Ny annons'],
      ['field', 'done'],
    ];
    const scene = await stage.coach(['edit', 'provbolaget'], again);
    expect(scene.err).toContain('Det är ingen ren text.');
    expect((await advertOf(stage))?.text).toBe('Ny annons');
  });

  test.each([
    ['of 2 MB', 'x'.repeat(2_000_000), 'högst 100 000 tecken'],
    ['that is a PDF', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00, 0xff]), 'ingen ren text'],
    ['that is a PDF of letters', '%PDF-1.4\n1 0 obj', 'ingen ren text'],
    ['that is a page of the web', '<!doctype html><p>Vi söker', 'ingen ren text'],
    ['of nothing but space', ' \n\n', 'Det står ingenting i den.'],
  ])('%s is refused, and nothing is changed', async (_name, text, said) => {
    const stage = await kept(text);
    const { code, err } = await edit(stage, '--advert', stage.file);
    expect([code, flat(err)]).toEqual([3, expect.stringContaining(said)]);
    expect(await advertOf(stage)).toBeNull();
  });

  test('that is not named is a usage error where nobody can be asked', async () => {
    const { code, err } = await edit(await kept(), '--advert', '--no-input');
    expect([code, err]).toEqual([2, expect.stringContaining('--advert')]);
  });
});

describe('the advert is shown', () => {
  test('before the interview: what it asks for, on paper all of it', async () => {
    const stage = await kept();
    expect(flat((await stage.coach(['prepare'])).out)).toContain('coach edit provbolaget --advert');
    await edit(stage, '--advert', stage.file);
    const short = flat((await stage.coach(['prepare'])).out);
    expect(short).toContain('Annonsen har arbetat med databaser i drift skriver och talar norska');
    expect(short).not.toContain('lag på åtta');
    const whole = flat((await stage.coach(['prepare', '--print'])).out);
    expect(whole).toContain('Annonsen Provbolaget söker systemutvecklare Vi är ett lag på åtta.');
    expect((await stage.coach(['show'])).out).toContain('coach prepare provbolaget --print');
    expect((await stage.coach(['search', 'norska'])).out).toMatch(/annonsen\n.*talar norska/);
    expect((await stage.coach(['export', '--format', 'md'])).out).toContain('## Annonsen');
  });

  test.each([
    ['Hur ofta är det jour?', 'Det här står i annonsen\n    Jour var sjätte vecka ingår.'],
    ['Vem leder laget i Umeå?', 'Annonsen verkar inte säga något om det.'],
  ])('when a question is tested: %s', async (question, said) => {
    const stage = await kept();
    await edit(stage, '--advert', stage.file);
    const script: Line[] = [
      ['happened', 'came-up'],
      ['came-what', 'question'],
      ['question-words', question],
      ['question-answered', false],
      ['question-findable', false],
      ['question-matters', true],
      ['happened', 'done'],
    ];
    expect((await stage.coach(['log', 'provbolaget'], script)).err).toContain(said);
  });
});
