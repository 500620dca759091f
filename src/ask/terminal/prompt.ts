import { Writable } from 'node:stream';
import { createPromptModule } from 'inquirer';
import type { Key } from './press';
import type { Output, Streams } from './streams';
import { textPrompt } from './text';

/** How a prompt ended otherwise than with an answer. */
export type Left = 'skipped' | 'back' | 'stopped';

/** Where a prompt can be ended from outside. */
export interface Door {
  leave(how: Left): void;
}

export type PromptKind = 'typed' | 'select' | 'checkbox';

/**
 * Runs one prompt of the module and gives back its answer, or how it was left. Always settles: Ctrl-C, the
 * end of the input and its faults are `stopped`. `listen` hears every key from the first drawing on.
 */
export async function runPrompt(
  { input, output }: Streams,
  kind: PromptKind,
  config: Record<string, unknown>,
  listen?: (key: Key, door: Door) => void,
): Promise<{ answer: unknown } | { left: Left }> {
  if (input.readableEnded || input.destroyed) return { left: 'stopped' };
  const controller = new AbortController();
  let left: Left | null = null;
  const door: Door = {
    leave(how) {
      left ??= how;
      controller.abort();
    },
  };
  const stop = (): void => door.leave('stopped');
  const key = (_: string | undefined, pressed: Key): void => listen?.(pressed, door);
  const ends = ['end', 'close', 'error'] as const;
  for (const end of ends) input.once(end, stop);
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
    // The module's types know only its own kinds of prompt.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const questions = [{ ...config, type: kind, name: 'answer' } as never];
    const answers: Record<string, unknown> = await ask(questions);
    return { answer: answers['answer'] };
  } catch (error) {
    if (left !== null) return { left };
    if (error instanceof Error && error.name === 'ExitPromptError') return { left: 'stopped' };
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
