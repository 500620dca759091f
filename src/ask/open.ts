import { style } from '../view/style';
import type { Ask } from './ask';
import type { EditorSetup } from './editor';
import type { AnswerReader } from './read';
import type { Input, Output } from './terminal/streams';

/** What a way of asking is opened with. */
export interface OpenSetup extends AnswerReader {
  folder: string;
  world: {
    stdin: Input;
    asking: Output;
  } & EditorSetup['world'];
  /** Line by line, with plain signs, coloured: as the terminal is. */
  terminal: { byLine: boolean; ascii: boolean; colours: { stderr: boolean } };
}

/** The way this person is asked, on stderr. Loads only what that way needs. */
export async function makeAsk(setup: OpenSetup): Promise<Ask> {
  const { folder, world, terminal, words, country, today } = setup;
  const { stdin: input, asking: output } = world;
  const reader = { words, country, today };
  const { ascii, colours } = terminal;
  if (terminal.byLine) return (await import('./plain/plain')).plainAsk({ input, output, reader });
  const { terminalAsk } = await import('./terminal/terminal');
  return terminalAsk({
    input,
    output,
    reader,
    style: await style(colours.stderr, ascii),
    ascii,
    edit: async (text, saved, missing) =>
      (await import('./editor')).edit(text, { folder, world, suffix: '.md', saved, missing }),
  });
}
