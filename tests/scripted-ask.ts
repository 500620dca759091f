import { expect, onTestFinished } from 'vitest';
import type { Ask, Asked, Reply } from '../src/ask/ask';
import type { AnswerValue } from '../src/domain/answers';

export const BACK: Reply = { kind: 'back' };
export const STOP: Reply = { kind: 'stopped' };

/** What the person does meanwhile, and then answers. */
type Meanwhile = () => Promise<AnswerValue>;

/** One line of the script: which question must come, and what is replied. A plain value is an answer, null a skip. */
export type Line = readonly [id: string, reply: Reply | AnswerValue | Meanwhile | null];

export interface ScriptedAsk extends Ask {
  /** How each question came, in order. */
  readonly seen: ({ id: string } & Asked)[];
  /** What was said to the person between the questions. */
  readonly said: string[];
  say(sentence: string): void;
  /** Fails when replies are left over. Runs by itself when the test ends, if the ask was made in a test. */
  done(): void;
}

/** A person who answers by the script and fails the test for one question too many, too few or out of order. */
export function scriptedAsk(script: readonly Line[]): ScriptedAsk {
  const left = [...script];
  const seen: ScriptedAsk['seen'] = [];
  const said: string[] = [];
  const done = () =>
    expect(
      left.map(([id]) => id),
      'questions that never came',
    ).toEqual([]);
  onTestFinished(done);
  return {
    seen,
    said,
    say: (sentence) => void said.push(sentence),
    done,
    async question({ id }, asked) {
      const next = left.shift();
      if (!next) throw new Error(`"${id}" was asked after the script had ended`);
      if (next[0] !== id) throw new Error(`"${id}" was asked, but the script has "${next[0]}"`);
      seen.push({ id, ...asked });
      return asReply(typeof next[1] === 'function' ? await next[1]() : next[1]);
    },
  };
}

function asReply(reply: Reply | AnswerValue | null): Reply {
  if (reply === null) return { kind: 'skipped' };
  if (typeof reply === 'object' && 'kind' in reply) return reply;
  return { kind: 'given', value: reply };
}
