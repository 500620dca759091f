import type { Coach } from '../coach';
import { usage } from '../errors';
import { confirmed } from './converse';

/** Whether a file the person named may be written: it is new, or theirs to replace; `-` is stdout. Throws `usage` for what is no plain file, and where one is there and nobody can be asked. */
export async function mayWrite(coach: Coach, file: string, isSure: boolean): Promise<boolean> {
  const words = coach.words.files;
  const place = await coach.placeOf(file);
  if (place === 'folder' || place === 'other')
    throw usage({ is: 'said', text: words.noFile[place](file), hint: words.noFileHint });
  if (place === 'free' || isSure) return true;
  if (!coach.ask) throw usage({ is: 'said', text: words.exists(file), hint: words.existsHint });
  return confirmed(coach.ask, words.replace(file), words.replaceHelp, null);
}
