import { describe, expect, it } from 'vitest';
import { coachAt, dataFolder, programOfTheFile, talk } from './program';

const program = programOfTheFile();

const NEW = ['followup', '--new', '--company', 'Provbolaget', '--role', 'Testare'];

describe('a follow-up at a terminal', () => {
  it('is stopped, taken up again, and ends in a call on the next working day', async () => {
    const folder = dataFolder();
    const first = coachAt(program, NEW, { folder, language: 'sv' });
    await talk(first, [
      [/När var den senaste intervjun\?[^]*\? varför/, '9 november\r'],
      [/1 {2}måndag 9 november[^]*❯ Inget mer/, '\r'],
      [/Vilken dag skulle du senast få besked\?/, 'fredag\u001513/11\r'],
      [/fredag 13 november[^]*Vad sa ni om[^]*\? varför/, '\u0003'],
    ]);
    await first.until(/Fortsätt när du vill: {2}coach followup provbolaget/);
    expect((await first.exit()).code).toBe(130);

    const second = coachAt(program, ['followup'], { folder, language: 'sv' });
    await talk(second, [
      [/Vad har hänt\?[^]*❯ Inget mer/, '7'],
      [/Vad är det\?[^]*\? varför/, '1'],
      [/Skriv det i en mening[^]*\? varför/, 'Hur går det?\r'],
      [/Det är klart att du undrar\.[^]*Skriv det i en mening[^]*\? varför/, '\u0015\t'],
      [/Fanns svaret|Vad har hänt\?[^]*Vad har hänt\?[^]*❯ Inget mer/, '\r'],
      [/Vad sa ni om[^]*❯ hoppa över/, '\r'],
    ]);
    const page = await second.until(/När du har hört av dig: {2}coach followup provbolaget/);
    expect(page).toMatch(/ {2}Ring i morgon\./);
    expect((await second.exit()).code).toBe(0);
  }, 60_000);

  it('fits a narrow window in Norwegian', async () => {
    const folder = dataFolder();
    const at = coachAt(program, NEW, { folder, language: 'nb', columns: 40 });
    await talk(at, [
      [/Når var det siste intervjuet\?/, 'i går\r'],
      [/Hva har skjedd\?[^]*❯ Ikke noe mer/, '\r'],
    ]);
    const page = await at.until(/coach followup provbolaget --more/);
    expect(page).toContain('Send en kort takk, ikke noe mer.');
    expect((await at.exit()).code).toBe(0);
  }, 60_000);
});

describe('a no at a terminal', () => {
  it('begins with the feeling and ends with the day of one question', async () => {
    const folder = dataFolder();
    await coachAt(program, [...NEW, '--on', '2026-11-09', '--no-input'], {
      folder,
      language: 'sv',
    }).exit();
    const at = coachAt(program, ['outcome', 'rejected'], { folder, language: 'sv' });
    await talk(at, [
      [/Det mäter inte vad du är[^]*hur det känns\?/, 'Tungt i dag.\r\r'],
      [/Vilken dag fick du veta det\?/, 'i dag\r'],
      [/Hur fick du beskedet\?[^]*\? varför/, '\r'],
      [/återkoppling\?[^]*\? varför/, '\t'],
    ]);
    const page = await at.until(/Sparat: du fick nej i dag\./);
    expect(page).toMatch(/Titta in här igen i morgon, om du vill\./);
    expect((await at.exit()).code).toBe(0);
  }, 60_000);
});
