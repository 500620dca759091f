import type { Example } from '../domain/examples';
import type { Words } from '../words/words';
import { items, type Look, prose, section } from './page';

/** What is told of an example, a line each. */
export function exampleTexts(example: Example, { examples: said }: Words): string[] {
  const parts = ['was', 'did', 'result', 'figure'] as const;
  return parts.flatMap((part) => {
    const text = example[part];
    return text ? [said[part](text)] : [];
  });
}

/** Names that stand under a question. */
const BESIDE = 2;

/** Examples to choose from, a line each: "Flytten av lagret: inget blev stående, 3 dagar". */
export function offeredLines(examples: readonly Example[], words: Words, look: Look): string[] {
  const lines = examples.map(({ name, result, figure }) =>
    [name, [result, figure].filter(Boolean).join(', ')].filter(Boolean).join(': '),
  );
  return section(words.examples.offered, items(lines, look), look);
}

/** The names of the examples that fit, under a question; nothing where none does. */
export function besideLines(names: readonly string[], words: Words, look: Look): string[] {
  if (names.length === 0) return [];
  const text = words.examples.beside(names.slice(0, BESIDE).join(', '));
  return [prose(look.style.quiet(text), look, 6)];
}
