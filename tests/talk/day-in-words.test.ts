import { expect, test } from 'vitest';
import { isOfAnswer } from '../../src/talk/day-in-words';

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
])('a day in "%s" is that of their answer: %s', (words, isSo) => {
  expect(isOfAnswer(words)).toBe(isSo);
});
