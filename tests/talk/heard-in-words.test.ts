import { expect, test } from 'vitest';
import { heardIn, isOfAnswer } from '../../src/talk/heard-in-words';
import { typedIn } from '../../src/words/typed';

const { heard } = typedIn({ language: 'sv' });

test.each([
  ['beslutet kommer senast den 4 december', true],
  ['du får besked på fredag', true],
  ['vi hör av oss i mitten av nästa vecka', true],
  ['vi ringer dig på onsdag', true],
  ['du hører fra oss før jul', true],
  ['svar i løpet av uke 52', true],
  ['vi bestemmer oss innen fredag', true],
  ['kan du komma den 3 december?', false],
  ['en ny intervju den 3 december, hör av dig om det inte går', false],
  ['kan du komme 3. desember?', false],
  ['kan vi møtes torsdag?', false],
  ['oppstarten flyttes til 7. desember', false],
  ['du börjar den 7 december i stället', false],
  ['chefen är borta till den 4 december', false],
  ['jobben er din, kontrakten kommer i løpet av uken', true],
  ['jobbet är ditt, avtalet kommer på fredag', true],
  ['vi skickar papperen före den 4 december', true],
  ['oppstarten må flyttes, du får ny dato innen mandag', true],
  ['starten flyttas, vi återkommer med ett nytt datum på måndag', true],
  ['du får beskjed om ny startdato innen fredag', true],
  ['ny startdag är måndag den 7 december', false],
  ['du får en ny dag: 7 december', false],
  ['ni får träffa chefen på fredag', false],
])('a day in "%s" is that of their answer: %s', (words, isSo) => {
  expect(isOfAnswer(words, heard)).toBe(isSo);
});

test.each([
  ['Ring hvis du ikke har hørt noe innen fredag', ['day', 'ok']],
  ['du hører fra oss før jul, og bare ring hvis ikke', ['day', 'ok']],
  ['ring gärna om du inte har hört något på fredag', ['day', 'ok']],
  ['hör av dig om du inget hört till onsdag', ['day', 'ok']],
  ['de hör av sig på torsdag, ring annars', ['day', 'ok']],
  ['du hører fra oss torsdag, ring ellers', ['day', 'ok']],
  ['du kan ringa mig på fredag', ['ok']],
  ['ring meg på fredag', ['ok']],
  ['ta gjerne kontakt etter fredag', ['ok']],
  ['kan du ringe meg fredag?', ['ok']],
  ['vi ringer dig på fredag', ['day']],
  ['vi kan ringe deg på fredag', ['day']],
  ['vi tar kontakt innen fredag', ['day']],
  ['vi vil ta kontakt innen fredag', ['day']],
  ['svar senest fredag, og ikke ring før det', ['day']],
  ['hvis jeg ikke hører noe innen fredag, er det et nei', ['silence']],
  ['om du inte hört något till fredag är svaret nej', ['silence']],
  ['kan du skicka referenser till fredag?', ['asked']],
  ['vi vil gjerne ha referanser innen fredag', ['asked']],
  ['vi ringer referenserna på fredag', []],
  ['kan du komme fredag?', []],
  ['jobben er din, kontrakten kommer i løpet av uken', ['day', 'offer']],
  ['vi vill erbjuda dig jobbet, du får papperen på fredag', ['day', 'offer']],
  ['vi kan inte erbjuda dig jobbet, men hör av oss på fredag', ['day']],
  ['hvis vi tilbyr deg jobben, hører du fra oss innen fredag', ['day']],
  ['oppstarten må flyttes, du får ny dato innen mandag', ['day', 'start']],
  ['starten skjuts upp till den 7 december', ['start']],
  ['oppstarten må flyttes, ny dato innen mandag', ['day', 'start']],
  ['Vi må flytte oppstarten. Ny dato kommer innen mandag.', ['day', 'start']],
  ['Oppstart utsettes, nærmere beskjed innen mandag', ['day', 'start']],
  ['vi måste skjuta på starten, nytt datum senast fredag', ['day', 'start']],
  ['Andra intervjun i går är inställd', ['off']],
  ['intervjuet i morgen er avlyst', ['off']],
  ['vi måste flytta intervjun den 24:e till den 1 december', ['invited', 'off']],
  ['intervjuet må flyttes til torsdag', ['invited', 'off']],
  ['vi vil gjerne ha deg på intervju likevel, 3. desember', ['invited']],
  ['vi vill träffa dig igen på torsdag', ['invited']],
  ['välkommen på en andra intervju den 3 december', ['invited']],
  ['vi ska träffa några till och hör av oss på fredag', []],
  ['Vi flytter første arbeidsdag til 7. desember', ['start']],
  ['första arbetsdagen flyttas till den 7 december', ['start']],
  ['du får jobben', ['offer']],
  ['du fick tjänsten, avtalet kommer på fredag', ['day', 'offer']],
  ['om du får jobbet hör vi av oss före fredag', ['day']],
  ['du får jobbet inte, men vi hör av oss', ['day']],
])('in "%s" is heard: %j', (words, ticks) => {
  expect(heardIn(words, true, heard)).toEqual(ticks);
});

test.each([
  ['bare ring hvis du lurer på noe', ['ok']],
  ['vi hör av oss', []],
  ['ikke ring oss', []],
])('without a day, in "%s": %j', (words, ticks) => {
  expect(heardIn(words, false, heard)).toEqual(ticks);
});
