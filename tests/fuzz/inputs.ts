import * as fc from 'fast-check';

/** What has broken readers of text before, or could: signs, marks of formats, days and figures at the edge. */
const NASTY: readonly string[] = [
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u202E',
  '\u001B[2J',
  '\u0085',
  'å',
  '👩‍👩‍👧',
  '\t',
  '\r',
  '\n\n',
  '\n- ',
  '\n  ',
  '# ',
  ' # ',
  ': ',
  '"',
  "'",
  '`',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '!!js/function ',
  '!!binary ',
  '<<: ',
  '? ',
  '%YAML 9.9\n',
  '{',
  '}',
  '[',
  ']',
  '['.repeat(80),
  '{"a":'.repeat(80),
  ',',
  ';',
  '\\',
  '\\u0000',
  'null',
  'true',
  '-0',
  '1e999',
  '99999999999999999999',
  '0x1F',
  '__proto__',
  'constructor',
  'toString',
  '9999-12-31',
  '0000-00-00',
  '2026-02-30',
  '-2026-01-01',
  '1899-12-31',
  'NaN',
  '../../etc/passwd',
  '<br/>',
  '=1+1',
  'a'.repeat(4000),
  '- '.repeat(200),
];

/** A change of a text: what lies between two places (in thousandths of its length) becomes something else. */
interface Cut {
  from: number;
  to: number;
  put: string;
}

const anyPlace = fc.integer({ min: 0, max: 1000 });

/** Something to put into a text: nasty, by chance, or nothing. */
export const anyPiece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  { weight: 2, arbitrary: fc.constant('') },
);

const anyCut: fc.Arbitrary<Cut> = fc.record({ from: anyPlace, to: anyPlace, put: anyPiece });

/** One of these texts as it is, cut up and put together, or pieces alone. */
export function anyOf(...texts: string[]): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...texts), fc.array(anyCut, { maxLength: 4 }))
        .map(([text, cuts]) => cuts.reduce(cutUp, text)),
    },
    { weight: 1, arbitrary: fc.array(anyPiece, { maxLength: 8 }).map((all) => all.join('')) },
  );
}

/** Cuts that are far apart repeat what lies between instead: a text that is nearly right says more than a stump. */
function cutUp(text: string, { from, to, put }: Cut): string {
  const at = (thousandths: number): number => Math.floor((text.length * thousandths) / 1000);
  const [begin, end] = from < to ? [at(from), at(to)] : [at(to), at(from)];
  const isFar = end - begin > 40;
  return text.slice(0, begin) + put + (isFar ? text.slice(begin) : text.slice(end));
}

/** Words put side by side with blanks, as people type days and sums. */
export function anyWords(words: string): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words.split(' ')) },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 10_000_000 }).map(String) },
    { weight: 1, arbitrary: anyPiece },
  );
  const between = fc.constantFrom(' ', ' ', '', '\u00A0', '-', '.');
  return fc.array(fc.tuple(word, between), { maxLength: 7 }).map((all) => all.flat().join(''));
}
