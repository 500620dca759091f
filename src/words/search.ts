export interface SearchWords {
  none: (words: string) => string;
}
