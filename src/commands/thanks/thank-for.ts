import type { OptionsOf } from '../../cli/flags';
import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import type { Process } from '../../domain/process';
import type { Round } from '../../domain/ledger/folds';
import { thanksSitting, thingKept } from '../../domain/thanks';
import { CoachError } from '../../errors';
import { type Guide, questionsOf } from '../../guide/guide';
import { newSitting, openSitting } from '../../talk/sitting';

/**
 * What the person wants to thank for: told in a file, else asked, with what was answered before offered again;
 * where nobody can be asked, what was answered before. Keeps what is new. Throws `stopped`.
 */
export async function thingFor(
  coach: Coach,
  guide: Guide,
  options: OptionsOf<'thanks'>,
  { process, round, given }: { process: Process; round: Round; given: Answers | null },
): Promise<{ process: Process; thing: string | null }> {
  const before = thingKept(process, round);
  const thing = given ? textAnswer(given, 'thing') : await asked(coach, guide, options, before);
  if (thing === before) return { process, thing };
  const id = thanksSitting(round);
  const sitting = openSitting(coach, {
    process,
    session: process.sessions.find((one) => one.id === id) ?? {
      ...newSitting(coach, process, 'thanks'),
      id,
      round: round.number,
    },
    start: () => null,
    becomes: () => [],
    again: () => `coach thanks ${process.id}`,
  });
  return { process: sitting.finish({ thing }), thing };
}

async function asked(
  coach: Coach,
  guide: Guide,
  options: OptionsOf<'thanks'>,
  before: string | null,
): Promise<string | null> {
  const [question] = questionsOf(guide);
  if (!coach.ask || !question || options.json) return before;
  const reply = await coach.ask.question(question, { place: null, earlier: before, isFirst: true });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply.kind === 'given' ? textAnswer({ thing: reply.value }, 'thing') : null;
}
