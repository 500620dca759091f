import type { OptionsOf } from '../../cli/flags';
import type { Ask } from '../../ask/ask';
import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import type { Process } from '../../domain/process';
import type { Round } from '../../domain/ledger/folds';
import { thanksSitting, thingKept } from '../../domain/thanks';
import { type Guide, questionsOf } from '../../guide/guide';
import { stopped } from '../../talk/converse';
import { newSitting, openSitting } from '../../talk/sitting';
import { askIn, openTalk, type OpenTalk } from '../../talk/unfinished';

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
  const may = !given && coach.ask && !options.json && options.more === null;
  const talk = may ? await openTalk(coach, { talk: 'coach thanks', process: process.id }) : null;
  const told = given ? textAnswer(given, 'thing') : before;
  const thing = talk && coach.ask ? await asked(guide, coach.ask, before, talk) : told;
  if (thing === before) {
    talk?.end();
    return { process, thing };
  }
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
  const after = sitting.finish({ thing });
  talk?.end();
  return { process: after, thing };
}

async function asked(
  guide: Guide,
  ask: Ask,
  before: string | null,
  talk: OpenTalk,
): Promise<string | null> {
  const [question] = questionsOf(guide);
  if (!question) return before;
  const reply = await askIn(talk, ask, question, { place: null, earlier: before, isFirst: true });
  const again = `coach thanks ${talk.now().process}`;
  if (reply.kind === 'stopped') throw stopped({}, again, talk.isLeft());
  return reply.kind === 'given' ? textAnswer({ thing: reply.value }, 'thing') : null;
}
