import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { houseRuleOf } from '../../domain/followup/house-rule';
import { stepsOf, type DueStep, type Step } from '../../domain/steps';
import { eachReadable } from '../../talk/which';

const MOST = 3;

/** The next steps over all processes: at most three, or every one with `--all`. Nothing is a full answer. */
export async function run(coach: Coach, options: OptionsOf<'today'>): Promise<Result> {
  const { due, isEmpty } = dueSteps(coach);
  const steps = options.all ? due : due.slice(0, MOST);
  return {
    document: {
      schema: 'coach.today/1',
      today: coach.today,
      steps: steps.map(({ step }) => listed(step, coach)),
    },
    page: async () => {
      const { todayPage } = await import('./page');
      return todayPage(
        {
          steps,
          left: due.length - steps.length,
          isEmpty,
          today: coach.today,
          words: coach.words,
        },
        coach.look,
      );
    },
  };
}

/** Steps whose day has come, the newest process first: the first of each, then what is second in each. */
function dueSteps(coach: Coach): { due: DueStep[]; isEmpty: boolean } {
  const houseRule = houseRuleOf(coach.settings.read().houseRule);
  const firsts: DueStep[] = [];
  const seconds: DueStep[] = [];
  let isEmpty = true;
  for (const process of eachReadable(coach)) {
    isEmpty = false;
    const { company, role } = process;
    const steps = stepsOf(process, coach.today, houseRule);
    const [first, second] = steps.filter(({ on }) => on <= coach.today);
    if (first) firsts.push({ step: first, company, role });
    if (second) seconds.push({ step: second, company, role });
  }
  return { due: [...firsts, ...seconds], isEmpty };
}

function listed({ process, kind, on, command }: Step, coach: Coach): unknown {
  return {
    process,
    what: coach.words.steps[kind],
    on,
    why: coach.words.today.why[kind],
    command,
  };
}
