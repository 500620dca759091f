import { latestDebrief } from './debrief-sessions';
import { ofKind } from './happening';
import type { Process } from './process';

/** Whether they asked for references, or spoke of them when they said what comes next. */
export function wantsReferences({ happenings }: Process): boolean {
  return (
    ofKind(happenings, 'they-asked').some((one) => one.for === 'references') ||
    ofKind(happenings, 'they-said').some(({ words }) => /refer[ae]ns/i.test(words ?? ''))
  );
}

/** Whether the latest debrief tells of a good talk (SV-FU-14, SV-FU-15, NB-KL-05). */
export function feltGood(process: Process): boolean {
  const answers = latestDebrief(process)?.answers ?? {};
  const { feeling, dynamic } = answers;
  const across = [answers['got-across'], answers['good-candidate']].includes('fully');
  return feeling === 'calm' || across || (typeof dynamic === 'number' && dynamic >= 4);
}
