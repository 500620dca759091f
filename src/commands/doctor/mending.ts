import type { Coach } from '../../coach';
import { inspect } from '../../store/health';
import { mend } from '../../store/mend';
import { type Damaged, type Mended, damagedOutlook, setAside } from '../../store/salvage/set-aside';
import { confirmed } from '../../talk/converse';
import { keptInWords, lostText } from './mended';

/** Mends rights and leftovers, then lays each damaged file aside with what reads of it written anew; a person is asked before. Throws `store` and `stopped`. */
export async function mendAll(coach: Coach): Promise<Mended[]> {
  mend(coach.folder, coach.clock());
  const done: Mended[] = [];
  for (const file of inspect(coach.folder).files) {
    const standIn = { uid: coach.newId(), country: coach.country, today: coach.today };
    const damaged = file.state === 'damaged' ? damagedOutlook(file, standIn) : null;
    if (damaged === null || !(await isWanted(coach, damaged))) continue;
    const mended = setAside(coach.folder, file, standIn);
    if (mended) done.push(mended);
  }
  return done;
}

async function isWanted(coach: Coach, damaged: Damaged): Promise<boolean> {
  if (!coach.ask) return true;
  const words = coach.words.doctor.mending;
  const found = [keptInWords(damaged, coach.words), lostText(damaged, coach.words)];
  coach.note([words.damaged(damaged.path), ...found].join(' ').trim());
  return confirmed(coach.ask, words.ask(damaged.kept !== null), words.askHelp, null);
}
