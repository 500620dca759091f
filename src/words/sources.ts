/** What is known of who says it, by source: the names that stand in the articles themselves, else what kind of source it is. */
export type SourceWords = Record<'SV-12' | 'SV-FU' | 'NB-ST' | 'NB-KL' | 'SV-NJ', string>;

/** The source of a row as it is named to a person; empty for anything that is no seed row, as REC-03. */
export function sourceOf(row: string, words: SourceWords): string {
  const source: Record<string, string> = words;
  return source[row.slice(0, 5)] ?? '';
}
