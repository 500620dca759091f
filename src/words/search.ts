export interface SearchWords {
  /** Where a text stands that belongs to no process. */
  references: string;
  network: string;
  examples: string;
  none: (words: string) => string;
}
