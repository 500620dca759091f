import { expect, test } from 'vitest';
import { fill } from '../../src/guide/guide';

test.each([
  ['Hej, jag heter {me}. Har du tid?', 'Kim', 'Hej, jag heter Kim. Har du tid?'],
  ['Hej, jag heter {me}. Har du tid?', '…', 'Hej, jag heter … Har du tid?'],
  ['Hei, jeg heter {me}.', '…', 'Hei, jeg heter …'],
  ['Det var på {me}. Tack.', 'Berg & Co.', 'Det var på Berg & Co. Tack.'],
  ['Du når mig på {me}, tack.', '…', 'Du når mig på …, tack.'],
  ['Vet ni när, {me}?', '…', 'Vet ni när, …?'],
])('%s with "%s" is "%s"', (text, me, filled) => {
  expect(fill(text, { me })).toBe(filled);
});

test('a hole nobody fills is a fault of ours', () => {
  expect(() => fill('{me}', {})).toThrow('no value for {me}');
});
