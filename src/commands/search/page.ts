import type { Words } from '../../words/words';
import type { Hit } from '../../domain/search';
import type { Look } from '../../view/look';
import { page, prose } from '../../view/page';

/** A hit, and the question it answers, if it answers one. */
export interface FoundText extends Hit {
  question: string | null;
}

/** The hits, each with the process it stands in and a little of the text around. */
export function searchPage(hits: FoundText[], looked: string[], words: Words, look: Look): string {
  if (hits.length === 0) return page([prose(words.search.none(looked.join(' ')), look)]);
  return page(
    hits.flatMap(({ process, where, question, excerpt }) => [
      prose(`${look.style.strong(process)}  ${look.style.quiet(question ?? where)}`, look),
      prose(excerpt, look, 4),
    ]),
  );
}
