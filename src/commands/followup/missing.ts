import type { Coach } from '../../coach';
import type { Interview } from '../../domain/ledger/timeline';
import { weekdayDay } from '../../view/days';
import { confirmed } from '../../talk/converse';
import { correct } from '../../talk/tell';
import type { Target } from '../../talk/which';

/** Asks about a booked interview that has passed: it was held, or it was called off and gets a new day. */
export async function openInterview(
  coach: Coach,
  target: Target,
  booking: Interview,
): Promise<void> {
  const { ask, today, words } = coach;
  if (target.kind !== 'known' || !ask) return;
  const { missing } = words.followup;
  const isHeld = await confirmed(
    ask,
    missing.text(weekdayDay(booking.on, today, words)),
    missing.help,
    true,
  );
  const set = isHeld ? { state: 'held' } : { state: 'called-off', saidOn: today };
  target.process = coach.processes.change(target.process.id, () => [correct(coach, booking, set)]);
}
