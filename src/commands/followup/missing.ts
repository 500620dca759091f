import type { Coach } from '../../coach';
import type { Interview } from '../../domain/ledger/timeline';
import { CoachError } from '../../errors';
import { programQuestion } from '../../guide/guide';
import { correct } from '../../talk/tell';
import type { Target } from '../../talk/target';
import { weekdayDay } from '../../view/days';

/** Asks about a booked interview that has passed: it was held, or it was called off and gets a new day. Skipped, it stays as it is. Throws `stopped`. */
export async function openInterview(
  coach: Coach,
  target: Target,
  booking: Interview,
): Promise<void> {
  const { ask, today, words } = coach;
  if (target.kind !== 'known' || !ask) return;
  const { missing } = words.followup;
  const text = missing.text(weekdayDay(booking.on, today, words));
  const question = { id: 'confirm', kind: 'yes-no', text, help: missing.help } as const;
  const reply = await ask.question(programQuestion({ ...question, optional: true }), {
    place: null,
    earlier: null,
    isFirst: true,
  });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  if (reply.kind !== 'given') return;
  const set = reply.value === true ? { state: 'held' } : { state: 'called-off', saidOn: today };
  target.process = coach.processes.change(target.process.id, () => [correct(coach, booking, set)]);
}
