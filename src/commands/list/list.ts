import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { houseRuleOf } from '../../domain/followup/house-rule';
import { hasBegun } from '../../domain/ledger/state';
import { summaryOf, type Summary } from '../../domain/summary';
import { CoachError } from '../../errors';
import type { Unreadable } from '../../store/processes';
import type { ListPage } from './page';

const SHOWN = 20;

/** The processes, newest first: the active ones, or all. What cannot be read is named and left alone. */
export async function run(coach: Coach, options: OptionsOf<'list'>): Promise<Result> {
  const limit = options.limit ?? (options.all ? Number.POSITIVE_INFINITY : SHOWN);
  const { summaries, unreadable, more } = gather(coach, options.all, limit);
  return {
    document: {
      schema: 'coach.list/1',
      processes: summaries.map((one) => listed(one, coach)),
      ...(unreadable.length > 0 && { unreadable }),
    },
    page: async () =>
      (await import('./page')).listPage(
        {
          summaries,
          unreadable,
          more,
          isEmpty: coach.processes.ids().length === 0,
          today: coach.today,
          words: coach.words,
        },
        coach.look,
      ),
  };
}

/** Takes processes one by one until the limit, so that a long history costs nothing. Throws `store` where nothing may be read: that is no empty list. */
function gather(
  { processes, settings, today }: Coach,
  all: boolean,
  limit: number,
): Pick<ListPage, 'summaries' | 'unreadable' | 'more'> {
  const houseRule = houseRuleOf(settings.read().houseRule);
  const summaries: Summary[] = [];
  const unreadable: Unreadable[] = [];
  for (const found of all ? processes.newest() : processes.active()) {
    if (summaries.length >= limit) return { summaries, unreadable, more: true };
    if (!found.ok) unreadable.push(found.unreadable);
    else if (all || !hasBegun(found.process, today))
      summaries.push(summaryOf(found.process, today, houseRule));
  }
  const [first] = unreadable;
  if (summaries.length === 0 && first?.why === 'no-rights')
    throw new CoachError({ kind: 'store', why: first.why, path: first.path });
  return { summaries, unreadable, more: false };
}

function listed({ next, ...summary }: Summary, coach: Coach): unknown {
  return {
    ...summary,
    next: next && {
      what: coach.words.steps[next.kind],
      on: next.on,
      command: next.command,
    },
  };
}
