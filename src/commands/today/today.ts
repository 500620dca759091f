import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { houseRuleOf } from '../../domain/followup/house-rule';
import { sayUnreadable } from '../../talk/unreadable';
import { lateStepDays } from '../../domain/late-steps';
import { stepsOf, type DueStep, type Step, type StepKind } from '../../domain/steps';

const MOST = 3;

/** The next steps over all processes: at most three, or every one with `--all`. Nothing is a full answer. */
export async function run(coach: Coach, options: OptionsOf<'today'>): Promise<Result> {
  const { due, ahead } = dueSteps(coach);
  const steps = options.all ? due : due.slice(0, MOST);
  return {
    document: {
      schema: 'coach.today/1',
      today: coach.today,
      steps: steps.map(({ step }) => listed(step, coach)),
    },
    page: async () => {
      const { todayPage } = await import('./page');
      const copies = await coach.everything.conflicts();
      return todayPage(
        {
          steps,
          ahead,
          copies: copies.filter(({ state }) => state === 'more'),
          left: due.length - steps.length,
          isEmpty: coach.processes.ids().length === 0,
          today: coach.today,
          words: coach.words,
        },
        coach.look,
      );
    },
  };
}

/** What has a last day, the nearest first; then steps whose day has come, the newest process first: the first of each, then what is second in each; and the nearest step of a day to come. */
function dueSteps(coach: Coach): { due: DueStep[]; ahead: DueStep | null } {
  const houseRule = houseRuleOf(coach.settings.read().houseRule);
  const deadlines: DueStep[] = [];
  const firsts: DueStep[] = [];
  const seconds: DueStep[] = [];
  let ahead: DueStep | null = null;
  for (const found of coach.processes.orRefused(lateStepDays(coach.today))) {
    if (!found.ok) {
      sayUnreadable(coach, found.unreadable);
      continue;
    }
    const { company, role } = found.process;
    const steps = stepsOf(found.process, coach.today, houseRule);
    for (const step of steps.filter(({ lastDay }) => lastDay !== undefined))
      deadlines.push({ step, company, role });
    const next = steps.find(({ on, lastDay }) => on > coach.today && lastDay === undefined);
    if (next && (ahead === null || next.on < ahead.step.on)) ahead = { step: next, company, role };
    const [first, second] = steps.filter(
      ({ on, lastDay }) => on <= coach.today && lastDay === undefined,
    );
    if (first) firsts.push({ step: first, company, role });
    if (second) seconds.push({ step: second, company, role });
  }
  const day = ({ step }: DueStep): string => step.lastDay ?? step.on;
  const nearest = deadlines.toSorted((one, other) => (day(one) < day(other) ? -1 : 1));
  const due = [...nearest, ...acting(firsts), ...acting(seconds)];
  return { due: callFirst(due), ahead };
}

/** A call or a mail about another offer comes before that offer's own last day: it is what helps to answer it. */
function callFirst(due: readonly DueStep[]): DueStep[] {
  const before = (offer: DueStep): DueStep[] =>
    due.filter(
      ({ step }) => step.process === offer.step.process && ['call', 'write'].includes(step.kind),
    );
  return [
    ...new Set(
      due.flatMap((one) => (one.step.kind === 'other-offer' ? [...before(one), one] : one)),
    ),
  ];
}

/** What the verdict says to do first, then what looks back; each in its order. */
function acting(steps: DueStep[]): DueStep[] {
  const acts = ({ step }: DueStep): boolean => !LOOKS_BACK.includes(step.kind);
  return [...steps.filter(acts), ...steps.filter((one) => !acts(one))];
}

const LOOKS_BACK: readonly StepKind[] = ['second-look', 'thanks', 'references', 'resume-debrief'];

function listed({ process, kind, on, command }: Step, coach: Coach): unknown {
  return {
    process,
    what: coach.words.steps[kind],
    on,
    why: coach.words.today.why[kind],
    command,
  };
}
