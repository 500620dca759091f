const NUMBERS = [
  'null',
  'ett',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];

/** A count as it is written in a sentence: a word up to twelve, neuter, then figures. */
export function count(n: number): string {
  return NUMBERS[n] ?? String(n);
}
