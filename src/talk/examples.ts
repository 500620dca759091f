import type { Coach } from '../coach';
import { offeredExamples } from '../domain/examples';
import { offeredLines } from '../view/examples';
import { page } from '../view/page';
import { examplesOrNone } from './people-read';
import { typedIn } from '../words/typed';

/** What the person can tell of, said before a question or a claim that it may answer; nothing where nothing is kept. */
export function sayExamples(coach: Coach, text: string): void {
  const { words, look } = coach;
  const { examples } = examplesOrNone(coach);
  const offered = offeredExamples(text, examples, typedIn(words).reasons);
  if (offered.length > 0) coach.note(page(offeredLines(offered, words, look)).trimEnd());
}
