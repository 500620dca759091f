import type { Coach } from '../../coach';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import { weekdayDay } from '../../view/days';
import { confirmed } from '../../talk/converse';
import type { Target } from '../../talk/which';

/** A booked interview that has passed is asked about first: it was held, or it has to get a new day. Throws `usage` where nobody may be asked. */
export async function openInterview(coach: Coach, target: Target): Promise<void> {
  if (target.kind !== 'known') return;
  const { process } = target;
  const { missing } = coach.words.followup;
  const on = process.outcome.nextDate ?? coach.today;
  const text = missing.text(weekdayDay(on, coach.today, coach.words));
  if (!coach.ask) {
    const hint = missing.hint(`coach debrief ${process.id} --on ${on}`);
    throw usage({ is: 'said', text, hint });
  }
  const held = await confirmed(coach.ask, text, missing.help, true);
  target.process = coach.processes.change(process.id, (stored) =>
    held ? withRound(stored, on) : { ...stored, outcome: { ...stored.outcome, nextDate: null } },
  );
}

function withRound(process: Process, on: string): Process {
  const number = (process.rounds.at(-1)?.number ?? 0) + 1;
  return { ...process, rounds: [...process.rounds, { number, on, people: [] }] };
}
