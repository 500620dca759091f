import type { ReportFault } from './faults';

/** The commands that carry seed rows. */
export const ROW_COMMANDS = [
  'checklist',
  'debrief',
  'prepare',
  'followup',
  'outcome',
  'thanks',
  'references',
  'salary',
] as const;
export type RowCommand = (typeof ROW_COMMANDS)[number];

/** The rows of each command: source, then points; `06c-d` is 06c and 06d, `14-20` all from 14 to 20. */
const CARRIED: Record<RowCommand, string> = {
  checklist: 'SV-12 00a 00c 01j 06c-d 06h-i 07a-e 10a-f 12a-e',
  debrief: `SV-12 00b 01a-e 02a-g 11g SV-FU 01 08-09 14-20 24-36
    NB-ST 01 03 05 31-43 NB-KL 01-12 13a-b 14-24`,
  prepare: `SV-12 01a-d 06a-b 06e-g 12f-g SV-FU 08-09 21-22 30-34 36-38
    NB-ST 05 13-22 NB-KL 16 20-66`,
  followup: `SV-12 01e-i 04a-h 08a-j SV-FU 01-07 10-13 23
    NB-ST 02 04 06-11 SV-NJ 22`,
  outcome: 'SV-12 01k-l 10g-l 11a-f 11h-j NB-ST 23-30 NB-KL 67 SV-NJ 01-05 07-39',
  thanks: 'SV-12 03a-h SV-FU 03',
  references: 'SV-12 05a-e',
  salary: 'SV-12 06g 09a-o NB-KL 59 SV-NJ 06',
};

/** A teaser for another article, and the provenance of the source: nothing to carry. */
const NOT_CARRIED = 'NB-ST 12 44';

/** The rows of a command, in the order of the sources. */
export function rowsOf(command: RowCommand): string[] {
  return unfold(CARRIED[command]);
}

/** All 300 rows of the five sources, the two that no command carries among them. */
export const SEED_ROWS: ReadonlySet<string> = new Set(
  [...Object.values(CARRIED), NOT_CARRIED].flatMap(unfold),
);

/** The commands a row belongs to; none for the two that are not carried. */
export function commandsOf(row: string): RowCommand[] {
  return ROW_COMMANDS.filter((command) => rowsOf(command).includes(row));
}

/** How the sources are reconciled where they disagree: REC-01 to REC-17, citable beside the rows. */
const RECONCILED: ReadonlySet<string> = new Set(numbers(1, 17).map((number) => `REC-${number}`));

/** Reads `SV-FU-02, REC-01` or `own`. Unknown rows are reported and left out; `own` adds none. */
export function readRows(text: string, line: number, report: ReportFault): string[] {
  const words = text.split(',').map((word) => word.trim());
  const rows = [...new Set(words)].filter((word) => word !== '' && word !== 'own');
  const known = rows.filter((row) => SEED_ROWS.has(row) || RECONCILED.has(row));
  for (const row of rows) if (!known.includes(row)) report(line, 'unknown-row', row);
  return known;
}

function unfold(text: string): string[] {
  let source = '';
  return text.split(/\s+/).flatMap((word) => {
    const isSource = /^[A-Z]/.test(word);
    if (isSource) source = word;
    return isSource ? [] : range(word).map((point) => `${source}-${point}`);
  });
}

function range(word: string): string[] {
  const [from = '', to] = word.split('-');
  if (to === undefined) return [from];
  return /\d/.test(to) ? numbers(Number(from), Number(to)) : letters(from.slice(0, 2), from, to);
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(2, '0'));
}

function letters(point: string, from: string, to: string): string[] {
  const [first, last] = [from, to].map((word) => word.slice(-1).codePointAt(0) ?? 0);
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, n) => {
    return point + String.fromCodePoint((first ?? 0) + n);
  });
}
