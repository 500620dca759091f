import type { Coach } from '../coach';
import { offeredExamples } from '../domain/examples';
import { offeredLines } from '../view/examples';
import { page } from '../view/page';
import { examplesOrNone } from './people-read';

/** What the person can tell of, said before a question or a claim that it may answer; nothing where nothing is kept. */
export function sayExamples(coach: Coach, text: string): void {
  const { words, look } = coach;
  const offered = offeredExamples(text, examplesOrNone(coach).examples);
  if (offered.length > 0) coach.note(page(offeredLines(offered, words, look)).trimEnd());
}
