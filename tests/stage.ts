import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Day } from '../src/domain/day/day';
import type { Language } from '../src/words/languages';
import { run } from '../src/cli/run';
import { type Line, type ScriptedAsk, scriptedAsk } from './scripted-ask';

/** What one command line came to. */
export interface Scene {
  code: number;
  out: string;
  err: string;
  /** The questions as they came, each with the answer that was offered. */
  asked: ScriptedAsk['seen'];
  /** What was printed, read as JSON. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test says what it expects to read
  json<T = Record<string, never> & Record<string, unknown>>(): T;
}

export interface Stage {
  /** The data folder, empty at the start and gone when the test ends. */
  folder: string;
  /** Runs the program with somebody who answers by a script, or in a way of their own; without either nobody may be asked. */
  coach(
    argv: string[],
    script?: readonly Line[] | ScriptedAsk,
    more?: { stdin?: string; today?: Day },
  ): Promise<Scene>;
}

/** A world of its own for one test: a temporary folder, a fixed day, a person who answers by the script. */
export function newStage(setup: {
  today: Day;
  language?: Language;
  columns?: number;
  env?: Record<string, string>;
  guides?: string;
  /** Milliseconds after midnight, each time somebody looks. */
  time?: () => number;
  /** Milliseconds since 1970, each time something is kept. */
  clock?: () => number;
}): Stage {
  let ids = 0;
  const folder = mkdtempSync(join(tmpdir(), 'coach-stage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    async coach(argv, script, { stdin = '', today = setup.today } = {}) {
      const out = sink(setup.columns ?? 80);
      const err = sink(setup.columns ?? 80);
      const ask = script && 'question' in script ? script : script ? scriptedAsk(script) : null;
      const code = await run(argv, {
        env: { COACH_LANG: setup.language ?? 'sv', ...setup.env },
        clock: setup.clock ?? (() => 0),
        time: setup.time ?? (() => 0),
        newId: () => `test-${(ids += 1)}`,
        versions: { version: '0.0.0', node: '22.0.0' },
        today: () => today,
        stdin: Readable.from([Buffer.from(stdin)]),
        stdout: out.stream,
        stderr: err.stream,
        asking: err.stream,
        isThere: () => false,
        meanwhile: (_what, work) => work(),
        dataFolder: folder,
        guides: setup.guides ?? join(import.meta.dirname, '../dist/guides'),
        ask,
      });
      return {
        code,
        out: out.text(),
        err: err.text(),
        asked: ask?.seen ?? [],
        json: () => JSON.parse(out.text()),
      };
    },
  };
}

function sink(columns: number): { stream: Writable & { columns: number }; text(): string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { columns }), text: () => text };
}
