import type { Example } from '../../domain/examples';
import { exampleTexts } from '../../view/examples';
import { hint, type Look, page, prose, title } from '../../view/page';
import type { Words } from '../../words/words';

/** Each example in full, in the order they were told. */
export function examplesPage(examples: readonly Example[], words: Words, look: Look): string {
  const said = words.examples;
  const [first] = examples;
  return page([
    title(said.title, '', look),
    ...examples.flatMap((one) => ['', ...linesOf(one, words, look)]),
    '',
    ...(first
      ? [said.add('coach examples --add'), said.edit(`coach examples --edit "${first.name}"`)]
      : [said.none('coach examples --add')]
    ).map((line) => hint(line, look)),
  ]);
}

function linesOf(example: Example, words: Words, look: Look): string[] {
  return [
    prose(look.style.strong(example.name), look, 4),
    ...exampleTexts(example, words).map((part) => prose(part, look, 6)),
  ];
}
