import { describe, expect, it } from 'vitest';
import { coachAt, dataFolder, programOfTheFile, talk } from './program';

const program = programOfTheFile();

const NEW = ['log', '--new', '--company', 'Prøvebedriften', '--role', 'Tester'];

describe('what has happened, told at a terminal', () => {
  it('is stopped half way, kept, and told on in Norwegian', async () => {
    const folder = dataFolder();
    const first = coachAt(program, NEW, { folder, language: 'nb' });
    await talk(first, [
      [/Fortell én ting om gangen[^]*Hva har skjedd\?[^]*\? hvorfor/, '3'],
      [/Hva gjelder det\?[^]*❯ hopp over/, '1'],
      [/Hvilken dag var intervjuet\?/, '9. november\r'],
      [/Hvem møtte du\?/, '\t'],
      [/Hva sa de om veien videre\?/, 'svar senest 20. november\r'],
      [/er fredag 20\. november[^]*Stemmer noe av dette\?[^]*\? hvorfor/, '\r'],
      [/Hvilken dag hører du senest fra dem\? {2}fredag 20\. november/, '\r'],
      [/Lagret – [^]*❯ Ikke noe mer/, '2'],
      [/Hva gjorde du\?[^]*❯ hopp over/, '\u0003'],
    ]);
    await first.until(/To svar er lagret\.[^]*coach log provebedriften/);
    expect((await first.exit()).code).toBe(130);

    const second = coachAt(program, ['log'], { folder, language: 'nb' });
    await talk(second, [
      [
        /2 +mandag 9\. november[^]*de\s+tar\s+kontakt\s+senest\s+fredag\s+20\. november[^]*Noe her er feil/,
        '1',
      ],
      [/Hvordan tok de kontakt\?[^]*❯ hopp over/, '\t'],
      [/Hvilken dag tok de kontakt\?/, '\r'],
      [/Hva sa de, med deres egne ord\?/, '\r'],
      [/Stemmer noe av dette\?[^]*\? hvorfor/, '\r'],
      [/Hva har skjedd\?[^]*❯ Ikke noe mer/, '\r'],
    ]);
    const page = await second.until(
      /Det som har hendt[^]*de\s+tar\s+kontakt\s+senest\s+fredag\s+20\. november/,
    );
    expect(page).not.toMatch(/^ *3 /m);
    expect((await second.exit()).code).toBe(0);
  }, 60_000);
});
