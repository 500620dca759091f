import { join } from 'node:path';
import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { daysBetween, earlier, isDay } from '../../domain/day/day';
import { ownCheckIfAny } from '../../guide/check';
import { inspect, type Health } from '../../store/health';
import type { Mended } from '../../store/salvage/set-aside';
import type { Checkup } from './page';

const DAMAGED = 4;
const OLD_NODE = 22;
/** Days a backup counts as fresh: of a search of some months, no more than one is lost. */
const BACKUP_DAYS = 30;

/** Looks the whole installation over, mends rights, leftovers and damaged files when asked to, and says what else can be done. Exit 4 when the store is damaged. */
export async function run(coach: Coach, options: OptionsOf<'doctor'>): Promise<Result> {
  const mended = options.mend ? await (await import('./mending')).mendAll(coach) : [];
  const checkup = await checkupOf(coach);
  return {
    document: {
      schema: 'coach.doctor/1',
      ...checkup,
      ...(mended.length > 0 && { mended: mended.map(listed) }),
    },
    page: async () => (await import('./page')).doctorPage(checkup, mended, coach),
    exit: isSound(checkup.health) ? 0 : DAMAGED,
  };
}

/** A mended file for scripts: where it lies, and what of it was kept and lost. */
function listed({ path, aside, kept }: Mended): unknown {
  return { path, aside, kept: kept !== null, lost: kept?.loss ?? null };
}

async function checkupOf(coach: Coach): Promise<Checkup> {
  const own = join(coach.folder, 'guides');
  const { faults } = ownCheckIfAny(own, coach.shippedGuides);
  return {
    ...coach.versions,
    oldNode: Number.parseInt(coach.versions.node, 10) < OLD_NODE,
    health: inspect(coach.folder),
    copies: await coach.everything.conflicts(),
    backup: backupOf(coach),
    guideFaults: faults.length,
    terminal: { asks: coach.ask !== null, columns: coach.look.width },
  };
}

/** The latest backup, and whether one is due: so long after it, or after the first process where there is none. Of what cannot be read nothing is said here. */
function backupOf({ settings, processes, today }: Coach): Checkup['backup'] {
  try {
    const { backedUpOn } = settings.read();
    const last = isDay(backedUpOn) ? backedUpOn : null;
    const begun = [...processes.newest()].flatMap((one) => (one.ok ? [one.process.startedOn] : []));
    const since = last ?? begun.reduce(earlier, today);
    return { last, isDue: begun.length > 0 && daysBetween(since, today) > BACKUP_DAYS };
  } catch {
    return { last: null, isDue: false };
  }
}

function isSound({ state, files }: Health): boolean {
  return (state === 'ok' || state === 'missing') && files.every((file) => file.state === 'ok');
}
