import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Change } from '../../domain/change/change';
import { type Happening, KIND_NAMES, KINDS, type Telling } from '../../domain/happening';
import { withoutTwins } from '../../domain/ledger/twins';
import type { Process } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import { putRightIn, tell } from '../../talk/tell';
import type { Happened } from '../../talk/happened';
import { askJobAgain, mayAskJobAgain } from '../../talk/new-job';
import { begin, keepIn } from '../../talk/target';
import { processOf, targetOf } from '../../talk/which';
import { numberedHappenings } from '../../view/happenings';
import { fieldsIn, tellingsIn } from './read';
import { jobName } from '../../view/job-name';

/** What has happened in a process, in one list: told, put right and taken back there. */
export async function run(
  coach: Coach,
  options: OptionsOf<'log'>,
  [name]: string[],
): Promise<Result> {
  if (options.kinds) return kindsResult(coach);
  refuseBoth(options);
  if (options.correct !== null) return corrected(coach, options, options.correct, name);
  if (options.takeBack.length > 0) return takenBack(coach, options, name);
  if (options.file !== null) return told(coach, options, options.file, name);
  if (coach.ask && !options.json) return talked(coach, options, name);
  return result(coach, await processOf(coach, options, name), []);
}

/** Told at the prompts, one thing after the other. */
async function talked(
  coach: Coach,
  options: OptionsOf<'log'>,
  name: string | undefined,
): Promise<Result> {
  const { tellHappened } = await import('../../talk/happened');
  let target = await targetOf(coach, options, name);
  const back = mayAskJobAgain(target) ? 'leaves while new' : 'stays';
  const talk = async (): Promise<Happened> =>
    tellHappened(coach, { target, command: 'coach log', back });
  let happened = await talk();
  while (happened.state === 'back') {
    target = await askJobAgain(coach, target);
    happened = await talk();
  }
  const { target: now, told: count } = happened;
  return result(coach, begin(coach, now), count > 0 ? [coach.words.happenings.kept(count)] : []);
}

/** Telling, putting right and taking back are three commands. Throws `usage`. */
function refuseBoth({ correct: right, takeBack, file }: OptionsOf<'log'>): void {
  if (takeBack.length > 0 && (right !== null || file !== null))
    throw usage({ is: 'clash', options: ['--take-back', right === null ? '--file' : '--correct'] });
  if (right !== null && file === null) throw usage({ is: 'no-input', options: ['--file'] });
}

/** All of what a file tells, or nothing; what is told already, to the letter, is taken once and said. */
async function told(
  coach: Coach,
  options: OptionsOf<'log'>,
  file: string,
  name: string | undefined,
): Promise<Result> {
  const known = name === undefined ? null : await targetOf(coach, options, name);
  const tellings = await tellingsIn(coach, file);
  const on = tellings.find((one) => one.on)?.on ?? null;
  const target = known ?? (await targetOf(coach, { ...options, on }, name));
  let fresh: Telling[] = [];
  const changes = (stored: Process): Change[] => {
    fresh = withoutTwins(stored.happenings, tellings);
    return fresh.map((telling) => tell(coach, telling));
  };
  const process = keepIn(coach, target, changes);
  return toldResult(coach, options, process, fresh.length, tellings.length - fresh.length);
}

function toldResult(
  coach: Coach,
  options: OptionsOf<'log'>,
  process: Process,
  added: number,
  same: number,
): Result {
  const said = coach.words.happenings;
  const twins = same > 0 ? said.same(same, added + same) : null;
  if (twins !== null && options.json) coach.note(twins);
  const sentences = [...(added > 0 ? [said.kept(added)] : []), ...(twins === null ? [] : [twins])];
  return result(coach, process, sentences, { added, same });
}

async function corrected(
  coach: Coach,
  options: OptionsOf<'log'>,
  which: string,
  name: string | undefined,
): Promise<Result> {
  const process = await processOf(coach, options, name);
  const seen = happeningNamed(process, which);
  const set = await fieldsIn(coach, String(options.file), seen);
  const after = coach.processes.change(process.id, (stored) =>
    putRightIn(coach, stored, seen, set),
  );
  return result(coach, after, [coach.words.happenings.corrected]);
}

async function takenBack(
  coach: Coach,
  options: OptionsOf<'log'>,
  name: string | undefined,
): Promise<Result> {
  const process = await processOf(coach, options, name);
  const ids = options.takeBack.map((which) => happeningNamed(process, which).id);
  const at = coach.now();
  const after = coach.processes.change(process.id, () =>
    ids.map((id): Change => ({ do: 'take-back', id, at })),
  );
  return result(coach, after, [coach.words.happenings.takenBack]);
}

/** The happening with this number in the list, or this id. Throws `not-found`. */
function happeningNamed(process: Process, which: string): Happening {
  const all = numberedHappenings(process);
  const found = all.find(({ id }) => id === which) ?? all[Number(which) - 1];
  if (found) return found;
  throw new CoachError({ kind: 'not-found', what: 'happening', name: which, process: process.id });
}

function result(
  coach: Coach,
  process: Process,
  said: string[],
  counts: { added?: number; same?: number } = {},
): Result {
  const { words, look, today } = coach;
  return {
    document: {
      schema: 'coach.log/1',
      process: process.id,
      happenings: numberedHappenings(process),
      ...counts,
    },
    page: async () => {
      const [{ happeningLines }, { page, prose, title }] = await Promise.all([
        import('../../view/happenings'),
        import('../../view/page'),
      ]);
      const name = jobName(process);
      const lines = happeningLines(process, today, words, look);
      return page([
        title(name, words.happenings.title, look),
        '',
        ...(lines.length > 0 ? lines : [prose(words.happenings.none, look)]),
        '',
        ...said.map((sentence) => prose(sentence, look)),
      ]);
    },
  };
}

/** Every kind with its fields, for scripts. */
function kindsResult({ words, look }: Coach): Result {
  const kinds = KIND_NAMES.map((kind) => ({
    kind,
    who: KINDS[kind].who,
    fields: Object.entries(KINDS[kind].fields).map(([name, spec]) => ({ name, ...spec })),
  }));
  return {
    document: { schema: 'coach.log-kinds/1', kinds },
    page: async () => {
      const { columns, page, prose } = await import('../../view/page');
      const rows = kinds.map(({ kind, fields }) => [
        kind,
        fields.map((field) => field.name).join(', '),
      ]);
      return page([prose(words.happenings.kinds, look), '', ...columns(rows, look)]);
    },
  };
}
