import { join } from 'node:path';
import type { Coach, Result } from '../coach';
import { usage } from '../errors';
import { guidesCheck, ownCheckIfAny, type GuidesCheck } from '../guide/check';

/** Checks a folder of guides, the person's own when none is named: exit 3 when something has to be mended. */
export async function run(
  coach: Coach,
  _options: unknown,
  [part, folder]: string[],
): Promise<Result> {
  if (part !== undefined && part !== 'check')
    throw usage({ is: 'bad-value', option: 'coach guides', value: part, want: 'check' });
  const { faults, guides } = checked(coach, folder);
  const words = coach.words.guides;
  const lines = faults.map(words.faultLine);
  const own = join(coach.folder, 'guides');
  const isNone = guides.length === 0 && folder === undefined;
  const sound = isNone ? words.none(own) : words.fine(guides.length);
  const text = `${[...lines, faults.length === 0 ? sound : words.faults(faults.length)].join('\n')}\n`;
  return {
    document: {
      schema: 'coach.guides/1',
      guides: guides.map(({ language, id }) => ({ language, id })),
      faults,
    },
    page: () => (part === undefined ? `${words.about}\n${text}` : text),
    exit: faults.length === 0 ? 0 : 3,
  };
}

/** The named folder, else the person's own guides; to have none is no fault. */
function checked(coach: Coach, folder: string | undefined): GuidesCheck {
  return folder === undefined
    ? ownCheckIfAny(join(coach.folder, 'guides'), coach.shippedGuides)
    : guidesCheck(folder, coach.shippedGuides);
}
