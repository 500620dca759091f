import type { Words } from '../../words/words';
import type { Hit } from '../../domain/search';
import { type Look, page, prose } from '../../view/page';

/** A hit, and what stands over it where it stands. */
export interface FoundText extends Hit {
  under: string | null;
}

/** The hits, each with the process it stands in and a little of the text around. */
export function searchPage(hits: FoundText[], looked: string[], words: Words, look: Look): string {
  if (hits.length === 0) return page([prose(words.search.none(looked.join(' ')), look)]);
  return page(
    hits.flatMap(({ process, where, under, excerpt }) => [
      prose(headOf(process, under ?? where, words, look), look),
      prose(excerpt, look, 4),
    ]),
  );
}

/** The process and the question a text stands under; of what is kept beside the processes, whose it is. */
function headOf(process: string | null, under: string, words: Words, { style }: Look): string {
  if (process !== null) return `${style.strong(process)}  ${style.quiet(under)}`;
  const { references, network, examples } = words.search;
  const lists: Record<string, string> = { references, examples };
  return style.strong(lists[under.split('.')[0] ?? ''] ?? network);
}
