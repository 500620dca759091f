export interface ConfigWords {
  folder: string;
  /** What a setting may be that is yes or no. */
  yesNo: string;
  meaning: Record<string, string>;
}
