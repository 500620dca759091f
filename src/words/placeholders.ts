/** What stands for a value in a help page or an error: `--on DATUM`. A command's fixed word, such as `check`, is left as it is typed. */
export type PlaceholderWords = Record<string, string>;

/** The language's own word for a value: `DATUM`. */
export function valueWord(name: string, words: PlaceholderWords): string {
  return words[name] ?? name;
}
