import type { Coach } from '../coach';
import { answeringLines } from '../domain/advert';
import type { Process } from '../domain/process';
import { items, page, prose, section } from '../view/page';
import { typedIn } from '../words/typed';

/** Lines shown at a time. */
const SHOWN = 4;

/** Before a question to them is tested: what the advert says of it, or that it says nothing; nothing where no advert is kept. */
export function sayAdvert(coach: Coach, process: Process | null, question: string): void {
  if (!process?.advert) return;
  const { words, look } = coach;
  const { reasons } = typedIn(words);
  const lines = answeringLines(process.advert.text, question, reasons).slice(0, SHOWN);
  const said =
    lines.length > 0
      ? section(words.advert.says, items(lines, look), look)
      : [prose(words.advert.silent, look)];
  coach.note(page(said).trimEnd());
}
