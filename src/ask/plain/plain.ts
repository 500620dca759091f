import type { AnswerValue } from '../../domain/answers';
import type { Question } from '../../guide/guide';
import { clean, cleanLine } from '../../view/clean';
import { fittedText } from '../../view/fit';
import type { AskWords } from '../../words/ask';
import type { Ask, Asked, Reply } from '../ask';
import { helpOf, isBlock, isChosen } from '../appearance';
import { Lines } from './lines';
import { chosen, optionsOf } from '../options';
import { decide, type Attempt, type AskTurn } from '../attempt';
import { asTyped, type AnswerReader } from '../read';
import type { Input, Output } from '../terminal/streams';

/** What the line-by-line way of asking is made of. */
export interface PlainSetup {
  input: Input;
  output: Output;
  reader: AnswerReader;
}

/**
 * Asks line by line, for screen readers and terminals that cannot move the cursor: question, numbered
 * choices, an answer and Enter. Nothing is ever drawn twice and no escape sequence is sent. Alone on the
 * first line `?` shows the help, `<` goes back, nothing skips; the end of the input stops.
 */
export function plainAsk({ input, output, reader }: PlainSetup): Ask {
  const words = reader.words.ask;
  const lines = new Lines(input);
  const say = (text: string): void => {
    const said = clean(text);
    output.write(`${output.columns ? fittedText(said, output.columns) : said}\n`);
  };
  let isNew = true;
  return {
    async question(question, asked) {
      const { earlier, isFirst, from, isSecret = false, typed: grows } = asked;
      const turn = { question, earlier, reader: { ...reader, from }, words, isFirst };
      const ask = async (): Promise<Reply> => {
        for (const line of introduction(question, asked, words)) say(line);
        if (isNew && !isSecret) say(words.plain.commands);
        isNew &&= isSecret;
        return answered({ turn, lines, say, output, isSecret, grows });
      };
      return isSecret ? lines.unseen(ask) : ask();
    },
  };
}

function introduction(
  question: Question,
  { place, earlier, isPrivate }: Asked,
  words: AskWords,
): string[] {
  const section = question.section ? `, ${cleanLine(question.section)}` : '';
  return [
    '',
    ...(place ? [words.place(place.number, place.of) + section] : []),
    cleanLine(question.text),
    ...(isChosen(question) ? numbered(question, words) : []),
    ...howTo(question, words),
    ...(earlier === null
      ? []
      : [words.plain.earlier(isPrivate ? words.hidden : shownAnswer(question, earlier, words))]),
  ];
}

function numbered(question: Question, words: AskWords): string[] {
  if (question.kind === 'yes-no') return [];
  const options = optionsOf(question, words);
  if (question.kind === 'scale') return options.map(({ name }) => name);
  return options.map(({ name }, i) => `${i + 1}. ${name}`);
}

function howTo({ kind, choices }: Question, { plain }: AskWords): string[] {
  switch (kind) {
    case 'choice':
      return [plain.number(choices.length)];
    case 'choices':
      return [plain.numbers];
    case 'scale':
      return [plain.scale];
    case 'yes-no':
      return [plain.yesNo];
    case 'long':
      return [plain.until];
    case 'list':
      return [plain.perLine];
    case 'people':
      return [plain.person];
    case 'text':
    case 'date':
    case 'amount':
      return [];
  }
}

function shownAnswer(question: Question, value: AnswerValue, words: AskWords): string {
  return isChosen(question) ? chosen(question, words, value) : asTyped(value).replace(/\n/g, '; ');
}

interface PlainDesk {
  turn: AskTurn;
  lines: Lines;
  say: (text: string) => void;
  output: Output;
  isSecret: boolean;
  grows: Asked['typed'];
}

/** Listens until there is an answer, or the person goes elsewhere. */
async function answered(desk: PlainDesk): Promise<Reply> {
  const { turn, lines, say, output, isSecret, grows } = desk;
  for (;;) {
    output.write(`${turn.words.plain.answer} `);
    const text = isSecret ? await lines.next() : await typed(turn.question, lines, grows);
    if (isSecret) say('');
    if (text === null) return { kind: 'stopped' };
    const decided = isSecret ? decide(turn, 'submit', text) : wished(turn, text);
    if ('say' in decided) say(decided.say);
    else return closed(decided.outcome, say);
  }
}

function wished(turn: AskTurn, text: string): ReturnType<typeof decide> {
  if (text === '?') return { say: `\n${helpOf(turn.question)}\n` };
  const isBack = turn.words.plain.back.includes(text.toLowerCase());
  if (isBack) return decide(turn, 'back', '');
  return text === '' ? decide(turn, 'skip', '') : decide(turn, 'submit', text);
}

/** One line, or several up to an empty one; lines pasted at once belong to the same answer. Null at the end of the input. */
async function typed(
  question: Question,
  lines: Lines,
  grows: Asked['typed'],
): Promise<string | null> {
  const first = await lines.next();
  if (first === null || first.trim() === '') return first && '';
  const isCommand = ['?', '<'].includes(first.trim());
  if (isCommand || !(isBlock(question) || question.kind === 'text')) return first.trim();
  const all = [first];
  while (isBlock(question) || (await lines.follows())) {
    grows?.(all.join('\n'));
    const line = await lines.next();
    if (line === null || (line.trim() === '' && !(await lines.follows()))) break;
    all.push(line);
  }
  return all.join('\n').trim();
}

function closed(outcome: Attempt, say: PlainDesk['say']): Reply {
  if (outcome.kind === 'given') {
    if (outcome.shown) say(outcome.shown);
    return { kind: 'given', value: outcome.value };
  }
  return { kind: outcome.kind === 'editor' ? 'stopped' : outcome.kind };
}
