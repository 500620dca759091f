export type Input = NodeJS.ReadableStream & {
  readableEnded?: boolean;
  destroyed?: boolean;
  isTTY?: boolean;
  /** Of a terminal: hands over each key, and shows none. */
  setRawMode?(isRaw: boolean): unknown;
};
export type Output = NodeJS.WritableStream & { columns?: number; rows?: number };

/** Between which streams a person is asked. */
export interface Streams {
  input: Input;
  output: Output;
}

/** Time for a program stopped by Ctrl-Z to get its terminal back. Milliseconds. */
export const RETURN_GAP = 50;
