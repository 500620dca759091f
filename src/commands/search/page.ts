import type { Hit } from '../../domain/search';
import type { Language } from '../../guide/guide';
import { searchWords } from '../../words/search';
import type { Look } from '../../view/look';
import { page, prose } from '../../view/page';

/** A hit, and the question it answers, if it answers one. */
export interface FoundText extends Hit {
  question: string | null;
}

/** The hits, each with the process it stands in and a little of the text around. */
export function searchPage(
  hits: FoundText[],
  words: string[],
  language: Language,
  look: Look,
): string {
  if (hits.length === 0) return page([prose(searchWords[language].none(words.join(' ')), look)]);
  return page(
    hits.flatMap(({ process, where, question, excerpt }) => [
      prose(`${look.style.strong(process)}  ${look.style.quiet(question ?? where)}`, look),
      prose(excerpt, look, 4),
    ]),
  );
}
