/** What is said of files that are written. */
export interface FilesWords {
  exists: (file: string) => string;
  existsHint: string;
  replace: (file: string) => string;
  replaceHelp: string;
  /** Why nothing can be written there. */
  noFile: Record<'folder' | 'other', (file: string) => string>;
  noFileHint: string;
  /** How far long work has come. */
  progress: (done: string, of: string) => string;
  /** The person would not have it replaced. */
  kept: (file: string) => string;
}
