import type { Coach, Options, Result } from '../coach';
import { withoutFloor } from '../domain/floor';
import { stepsOf } from '../domain/steps';
import { processOf } from './which';

/** Everything known of one process, the private floor left out unless asked for by name. */
export async function run(coach: Coach, options: Options, [name]: string[]): Promise<Result> {
  const stored = await processOf(coach, {}, name);
  const process = options['showFloor'] ? stored : withoutFloor(stored);
  return {
    document: process,
    page: async () => {
      const [{ showPage }, debrief, interview] = await Promise.all([
        import('../view/show'),
        coach.guide('debrief'),
        coach.guide('interview'),
      ]);
      const steps = stepsOf(process, coach.today);
      return showPage(
        {
          process,
          steps,
          guides: [debrief, interview],
          today: coach.today,
          language: coach.language,
        },
        coach.look,
      );
    },
  };
}
