import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/words/languages';
import { coachAt, dataFolder, programOfTheFile, talk, type Turn } from './program';
import type { Pty } from './pty';

const program = programOfTheFile();

const FACTS = {
  feeling: 'calm',
  'interviewed-on': '2026-11-21',
  interviewers: ['Anna Ek'],
  'hard-questions': ['Hva kan du ikke?'],
};

/** A data folder with one interview gone through. */
async function lived(language: Language): Promise<string> {
  const folder = dataFolder();
  const answers = join(folder, 'svar.json');
  writeFileSync(answers, JSON.stringify(FACTS));
  const debrief = ['debrief', '--new', '--company', 'Prov', '--role', 'Testare'];
  const at = coachAt(program, [...debrief, '--answers', answers], { folder, language });
  expect((await at.exit()).code).toBe(0);
  return folder;
}

/** Talks to the end, and gives the screen it leaves. */
async function talked(at: Pty, turns: readonly Turn[]): Promise<string> {
  await talk(at, turns);
  expect((await at.exit()).code).toBe(0);
  return at.screen();
}

const DOWN = '\u001B[B';

describe('the evening after, at a terminal', () => {
  it('points are ticked with the space bar, and one key shows what always holds', async () => {
    const folder = await lived('sv');
    const at = coachAt(program, ['checklist'], { folder, language: 'sv' });
    const page = await talked(at, [
      [/◉ {2}2 {2}Skriv ner hur det gick[^]*\? varför/, '?'],
      [/coach checklist --always[^]*\? varför/, `${DOWN.repeat(5)} \r`],
    ]);
    expect(page).toMatch(/Klart\n +2 {2}Skriv ner hur det gick +genomgång/);
    expect(page).toMatch(/6 {2}Lär känna arbetsgivaren +du bockade av/);
  });

  it('thanks take up what is typed, and go to the clipboard', async () => {
    const folder = await lived('nb');
    const at = coachAt(program, ['thanks', '--copy'], { folder, language: 'nb' });
    const page = await talked(at, [[/fra samtalen[^]*\? hvorfor/, 'hvordan dere lærer opp nye\r']]);
    expect(page.replaceAll(/\s+/g, ' ')).toContain('spesielt: hvordan dere lærer opp nye.');
    const [, coded = ''] = at.raw().split(/\]52;c;/);
    const copied = Buffer.from(coded.replace(/[^\w+/=][^]*$/, ''), 'base64').toString('utf8');
    expect(copied).toMatch(/^Takk for samtalen i går om stillingen som testare\n\nHei, Anna\n/);
  });

  it('a reference is added, question by question', async () => {
    const folder = await lived('sv');
    const at = coachAt(program, ['references', '--add'], { folder, language: 'sv' });
    const page = await talked(at, [
      [/Vad heter personen\?[^]*\? varför/, 'Åsa Öst\r'],
      [/Hur känner ni varandra\?[^]*\? varför/, 'min chef\r'],
      [/Vilket år arbetade ni[^]*\? varför/, '2019\r'],
      [/Har personen sagt ja[^]*\? varför/, '2'],
      [/Vad vill du påminna[^]*\? varför/, 'flytten\r\r'],
    ]);
    expect(page).toContain('min chef, arbetade ihop till 2019, det är ett tag sedan');
    expect(page).toContain('Lämna inte namnet vidare förrän Åsa Öst har sagt ja');
  });

  it('a hard question may be answered aloud only', async () => {
    const folder = await lived('sv');
    const at = coachAt(program, ['practice'], { folder, language: 'sv' });
    const page = await talked(at, [
      [/Hva kan du ikke\?[^]*\? varför/, '\r'],
      [/Hur satt svaret\?[^]*\? varför/, '1'],
    ]);
    expect(page).toContain('  inget nedskrivet\n');
    expect(page).not.toContain('hoppade över');
  });

  it('a hard question is answered in writing and judged', async () => {
    const folder = await lived('nb');
    const at = coachAt(program, ['practice'], { folder, language: 'nb', columns: 40 });
    const page = await talked(at, [
      [/Hva kan du ikke\?[^]*\? hvorfor/, 'Regnskap ennå.\r\r'],
      [/Hvordan satt svaret\?[^]*\? hvorfor/, '3'],
    ]);
    expect(page.replaceAll(/\s+/g, ' ')).toContain('Neste spørsmål kommer onsdag 25. november.');
  });
});
