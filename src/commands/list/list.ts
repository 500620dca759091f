import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { houseRuleOf } from '../../domain/followup/house-rule';
import { isActive, type Process } from '../../domain/process';
import { summaryOf, type Summary } from '../../domain/summary';
import type { Unreadable } from '../../store/processes';
import type { ListPage } from './page';

const SHOWN = 20;

/** The processes, newest first: the active ones, or all. What cannot be read is named and left alone. */
export async function run(coach: Coach, options: OptionsOf<'list'>): Promise<Result> {
  const limit = options.limit ?? (options.all ? Number.POSITIVE_INFINITY : SHOWN);
  const { summaries, unreadable, more, over } = gather(
    coach,
    options.all ? () => true : isActive,
    limit,
  );
  return {
    document: {
      schema: 'coach.list/1',
      processes: summaries.map((one) => listed(one, coach)),
      ...(unreadable.length > 0 && { unreadable }),
    },
    page: async () =>
      (await import('./page')).listPage(
        { summaries, unreadable, more, over, today: coach.today, words: coach.words },
        coach.look,
      ),
  };
}

/** Takes processes one by one until the limit, so that a long history costs nothing. */
function gather(
  coach: Coach,
  wanted: (process: Process) => boolean,
  limit: number,
): Pick<ListPage, 'summaries' | 'unreadable' | 'more' | 'over'> {
  const houseRule = houseRuleOf(coach.settings.read().houseRule);
  const summaries: Summary[] = [];
  const unreadable: Unreadable[] = [];
  let over = false;
  for (const found of coach.processes.newest()) {
    if (summaries.length >= limit) return { summaries, unreadable, more: true, over };
    if (!found.ok) unreadable.push(found.unreadable);
    else if (wanted(found.process))
      summaries.push(summaryOf(found.process, coach.today, houseRule));
    else over = true;
  }
  return { summaries, unreadable, more: false, over };
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
