export interface ConfigWords {
  folder: string;
  meaning: Record<string, string>;
}
