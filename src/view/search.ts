import type { Hit } from '../domain/search';
import type { Language } from '../guide/guide';
import { searchWords } from '../words/search';
import type { Look } from './look';
import { page, prose } from './page';

/** The hits, each with the process it stands in and a little of the text around. */
export function searchPage(hits: Hit[], words: string[], language: Language, look: Look): string {
  if (hits.length === 0) return page([prose(searchWords[language].none(words.join(' ')), look)]);
  return page(
    hits.flatMap(({ process, where, excerpt }) => [
      prose(`${look.style.strong(process)}  ${look.style.quiet(where)}`, look),
      prose(excerpt, look, 4),
    ]),
  );
}
