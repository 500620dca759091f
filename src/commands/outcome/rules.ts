import type { Coach } from '../../coach';
import { questionFault } from '../../domain/one-question';
import type { FactFault } from '../../domain/followup/facts-document';
import type { Process } from '../../domain/process';
import { lastInterview } from '../../domain/ledger/folds';
import { type Guide, textOf } from '../../guide/guide';
import type { Rules } from '../../talk/check';
import { weekdayDay } from '../../view/days';
import { capital } from '../../words/sentence';
import { typedIn } from '../../words/typed';

/** What the answers about an ending are held to, at the prompts and in a file. */
export function outcomeRules(coach: Coach, guide: Guide, process: Process): Rules {
  return {
    on: (value) => (typeof value === 'string' ? dayRefused(coach, process, value) : null),
    'own-question': (value) => {
      const { reasons } = typedIn(coach.words);
      const fault = typeof value === 'string' ? questionFault(value, reasons) : null;
      return fault && textOf(guide, `refuse-${fault}`).text;
    },
  };
}

/** What is wrong with the day the news came: not been yet, or before the interview. */
function dayRefused({ words, today }: Coach, process: Process, on: string): string | null {
  const held = lastInterview(process, today)?.on ?? null;
  const fault = (kind: FactFault['kind'], want: string): string =>
    capital(words.facts({ key: 'on', kind, want, is: on }, (day) => weekdayDay(day, today, words)));
  if (on > today) return fault('in-future', today);
  return held !== null && on < held ? fault('before-interview', held) : null;
}
