import { writeFileSync } from 'node:fs';
import type { Answers } from '../../src/domain/answers';
import { makeAsk } from '../../src/ask/open';
import { terminalOf } from '../../src/cli/terminal';
import type { Question } from '../../src/guide/guide';
import { type Language, SPOKEN } from '../../src/words/languages';
import { walk } from '../../src/guide/walk';
import { WORDS } from '../words';

/** What the tests in a terminal ask for: questions, and what was answered before. */
export interface TalkPlan {
  language: Language;
  questions: Question[];
  answers: Answers;
  byLine: boolean;
  folder: string;
  /** Where the answers are written at the end. */
  result: string;
}

/** Asks at this process's terminal and writes what came of it into a file, as a program of its own. */
export async function talk(plan: TalkPlan): Promise<void> {
  const { env, stdin, stdout, stderr } = process;
  const meanwhile = <T>(_what: unknown, work: () => Promise<T>): Promise<T> => work();
  const world = { env, stdin, stdout, stderr, asking: stderr, meanwhile };
  const ask = await makeAsk({
    words: WORDS[plan.language],
    country: SPOKEN[plan.language].home,
    today: '2026-11-22',
    folder: plan.folder,
    world,
    terminal: terminalOf({ plain: plan.byLine, noColor: false }, world),
  });
  process.exitCode = 9;
  const walked = await walk(
    plan.questions,
    { question: ask.question.bind(ask), say: () => {} },
    {
      answers: plan.answers,
      which: 'all',
      keep: () => {},
    },
  );
  writeFileSync(plan.result, JSON.stringify(walked));
  process.stdout.write(`\n= ${walked.state} =\n`);
  process.exitCode = walked.state === 'finished' ? 0 : 130;
}

const plan: TalkPlan = JSON.parse(process.argv[2] ?? '');
await talk(plan);
