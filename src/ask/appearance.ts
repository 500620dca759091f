import type { Question } from '../guide/guide';
import { clean } from '../view/clean';
import { joined } from '../view/page';
import type { HintWords } from '../words/ask';

/** Whether the question is answered by choosing and not by typing. */
export function isChosen({ kind }: Question): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'scale' || kind === 'yes-no';
}

/** Whether the answer may have several lines. */
export function isBlock({ kind }: Question): boolean {
  return kind === 'long' || kind === 'list' || kind === 'people';
}

/** The help as plain paragraphs, without marks. */
export function helpOf({ help }: Question): string {
  return joined(clean(help))
    .replaceAll('**', '')
    .replaceAll(/`([^`\n]+)`/g, '$1');
}

/** The keys that can be used with the question, in the order of the screens. */
export function hintOf(
  { kind, optional, help }: Question,
  words: HintWords,
  { ascii, isFirst = false }: { ascii: boolean; isFirst?: boolean | undefined },
): string[] {
  const signs = ascii ? { arrows: words.upDown, enter: 'Enter' } : { arrows: '↑↓', enter: '↵' };
  const ends = [
    ...(optional ? [words.skip] : []),
    ...(isFirst ? [] : [words.back]),
    ...(help ? [words.help] : []),
  ];
  switch (kind) {
    case 'choice':
    case 'scale':
    case 'yes-no':
      return [words.choose(signs), words.answer(signs), ...ends];
    case 'choices':
      return [words.choose(signs), words.tick, words.answer(signs), ...ends];
    case 'long':
      return [words.newLine(signs), words.done, words.editor, ...ends];
    case 'list':
    case 'people':
      return [words.onePerLine(signs), words.done, words.editor, ...ends];
    case 'text':
    case 'date':
    case 'amount':
      return [words.answer(signs), ...ends];
  }
}
