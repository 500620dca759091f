const NUMBERS = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** A count as it is written in a sentence: a word up to twelve, neuter, then figures. */
export function count(n: number): string {
  return NUMBERS[n] ?? String(n);
}
