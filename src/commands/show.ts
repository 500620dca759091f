import type { OptionsOf } from '../cli/flags';
import type { Coach, Result } from '../coach';
import { houseRuleOf } from '../domain/followup/house-rule';
import { withoutFloor } from '../domain/floor';
import { stepsOf } from '../domain/steps';
import { knownProcess } from '../talk/which';

/** Everything known of one process, the private floor left out unless asked for by name. */
export async function run(
  coach: Coach,
  options: OptionsOf<'show'>,
  [name]: string[],
): Promise<Result> {
  const stored = await knownProcess(coach, name);
  const process = options.showFloor ? stored : withoutFloor(stored);
  return {
    document: process,
    page: async () => {
      const [{ showPage }, ...guides] = await Promise.all([
        import('../view/show'),
        ...['debrief', 'interview', 'second-look', 'employer'].map((id) => coach.guide(id)),
      ]);
      const steps = stepsOf(process, coach.today, houseRuleOf(coach.settings.read().houseRule));
      return showPage(
        {
          process,
          steps,
          guides,
          today: coach.today,
          words: coach.words,
        },
        coach.look,
      );
    },
  };
}
