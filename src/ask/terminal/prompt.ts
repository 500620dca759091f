import { Writable } from 'node:stream';
import { createPromptModule } from 'inquirer';
import { choicePrompt } from './choice';
import type { Key } from './keys';
import type { Output, Streams } from './streams';
import { textPrompt } from './text';

/**
 * Runs one prompt of ours in the module; what was answered, its config has taken. Always settles: Ctrl-C, the
 * end of the input and its faults are `stopped`.
 */
export async function runPrompt(
  { input, output }: Streams,
  type: 'typed' | 'choice',
  config: Record<string, unknown>,
): Promise<'taken' | 'stopped'> {
  if (input.readableEnded || input.destroyed) return 'stopped';
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const ends = ['end', 'close', 'error'] as const;
  for (const end of ends) input.once(end, stop);
  // For half a second after Escape a key counts as a part of its sequence: Ctrl-C stops all the same.
  const key = (_text: unknown, { sequence }: Key): void => {
    if (sequence?.endsWith('\u0003')) stop();
  };
  input.on('keypress', key);
  try {
    const ask = createPromptModule({
      input,
      output: onward(output),
      signal: controller.signal,
      clearPromptOnDone: true,
      skipTTYChecks: true,
    });
    ask.registerPrompt('typed', textPrompt);
    ask.registerPrompt('choice', choicePrompt);
    // The module's types know only its own kinds of prompt.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    await ask([{ ...config, type, name: 'answer' } as never]);
    return 'taken';
  } catch (error) {
    const isStop = error instanceof Error && error.name === 'ExitPromptError';
    if (isStop || controller.signal.aborted) return 'stopped';
    throw error;
  } finally {
    for (const end of ends) input.removeListener(end, stop);
    input.removeListener('keypress', key);
  }
}

/** The output, handed on: the module ends the stream it is given after every question. */
function onward(output: Output): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, callback) {
      output.write(chunk);
      callback();
    },
  });
  const columns = { get: () => output.columns };
  const rows = { get: () => output.rows };
  return Object.defineProperties(stream, { columns, rows });
}
