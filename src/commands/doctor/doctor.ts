import { join } from 'node:path';
import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { ownCheckIfAny } from '../../guide/check';
import { inspect, type Health } from '../../store/health';
import { mend } from '../../store/mend';
import type { Checkup } from './page';

const DAMAGED = 4;
const OLD_NODE = 22;

/** Looks the whole installation over, mends rights and leftovers when asked to, and says what else can be done. Exit 4 when the store is damaged. */
export async function run(coach: Coach, options: OptionsOf<'doctor'>): Promise<Result> {
  if (options.mend) mend(coach.folder, coach.clock());
  const checkup = await checkupOf(coach);
  return {
    document: { schema: 'coach.doctor/1', ...checkup },
    page: async () => (await import('./page')).doctorPage(checkup, coach.words, coach.look),
    exit: isSound(checkup.health) ? 0 : DAMAGED,
  };
}

async function checkupOf(coach: Coach): Promise<Checkup> {
  const own = join(coach.folder, 'guides');
  const { faults } = ownCheckIfAny(own, coach.shippedGuides);
  return {
    ...coach.versions,
    oldNode: Number.parseInt(coach.versions.node, 10) < OLD_NODE,
    health: inspect(coach.folder),
    copies: await coach.everything.conflicts(),
    guideFaults: faults.length,
    terminal: { asks: coach.ask !== null, columns: coach.look.width },
  };
}

function isSound({ state, files }: Health): boolean {
  return (state === 'ok' || state === 'missing') && files.every((file) => file.state === 'ok');
}
