import type { AnswerValue } from '../src/domain/answers';
import { decide, type AskTurn } from '../src/ask/attempt';
import { isChosen } from '../src/ask/appearance';
import { answerOf, offeredAmong, optionsOf } from '../src/ask/options';
import { asTyped } from '../src/ask/read';
import { picked } from '../src/ask/terminal/choosing';
import type { Asked, Reply } from '../src/ask/ask';
import type { Day } from '../src/domain/day/day';
import { type Language, SPOKEN } from '../src/words/languages';
import type { ScriptedAsk } from './scripted-ask';
import { WORDS } from './words';

/** What Enter said where nobody had told anything. */
export interface Stated {
  id: string;
  value: AnswerValue;
}

export interface EnteringAsk extends ScriptedAsk {
  stated: Stated[];
}

/** Questions whose answer is an act of the program and says nothing of anybody: which one, and to end. */
const ACTS = ['process', 'field', 'happened', 'confirm'];

/** A person who presses Enter at every question, as the prompts take it; a question that needs an answer ends the talk. */
export function enteringAsk(language: Language, today: Day): EnteringAsk {
  const words = WORDS[language];
  const reader = { today, words, country: SPOKEN[language].home };
  const seen: EnteringAsk['seen'] = [];
  const stated: Stated[] = [];
  return {
    seen,
    stated,
    said: [],
    say: () => {},
    done: () => {},
    question: (question, asked) => {
      seen.push({ id: question.id, ...asked });
      const reply = entered({ question, earlier: asked.earlier, reader, words: words.ask }, asked);
      const isTold = asked.earlier !== null || ACTS.includes(question.id);
      if (reply.kind === 'given' && !isTold) stated.push({ id: question.id, value: reply.value });
      return Promise.resolve(reply);
    },
  };
}

function entered(turn: AskTurn, { cursor, earlier }: Asked): Reply {
  const decided = isChosen(turn.question)
    ? answerOf(turn, pickedOf(turn, cursor ?? null))
    : decide(turn, 'submit', earlier === null ? '' : asTyped(earlier));
  if ('say' in decided) return { kind: 'stopped' };
  const { outcome } = decided;
  if (outcome.kind === 'given') return { kind: 'given', value: outcome.value };
  return { kind: outcome.kind === 'skipped' ? 'skipped' : 'stopped' };
}

function pickedOf(turn: AskTurn, cursor: AnswerValue | null): number[] {
  const options = optionsOf(turn.question, turn.words);
  const names = options.map(({ name }) => name);
  const among = { names, several: turn.question.kind === 'choices', skip: null };
  const { active, ticked } = offeredAmong(turn, options, cursor);
  return picked({ active, ticked, typed: '', showsHelp: false, said: null }, among);
}
