import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { type Answers, textAnswer } from '../answers';
import type { Day } from '../day/day';
import type { Country } from '../process';

dayjs.extend(utc);

/** The time to work after resigning: whole months by agreement or law, or days during probation. */
export type NoticePeriod = { months: number } | { days: number };

/** From when months are counted: the first of the next month, or the day one resigns. */
export type Counted = 'month' | 'day';

/** A day to begin elsewhere, and on what it hangs: the country of the job one leaves and how its notice is counted; null where there is no notice to give. */
export interface EarliestStart {
  on: Day;
  from: Day;
  notice: { job: Country; counted: Counted } | null;
}

/** What is known beside the answers: the country the person is at home in, null when not told, and that of the job applied for. */
interface HomeAndJob {
  today: Day;
  home: Country | null;
  country: Country;
}

/**
 * The first day one can begin elsewhere when resigning on the given day. Days (probation) run from date to date.
 * A month without that date ends on its last day.
 */
export function earliestStart(counted: Counted, resignOn: Day, notice: NoticePeriod): Day {
  const from = dayjs.utc(resignOn);
  if ('days' in notice) return from.add(notice.days, 'day').format('YYYY-MM-DD');
  const isLater = counted === 'month' && notice.months > 0;
  const start = isLater ? from.add(1, 'month').startOf('month') : from;
  return start.add(notice.months, 'month').format('YYYY-MM-DD');
}

/** Months after five and ten years with the employer where nothing is agreed (Norway, aml. § 15-3). */
const BY_LAW: Record<string, number> = { 'law-under-5': 1, 'law-from-5': 2, 'law-from-10': 3 };

/** The values of the guide's questions of notice: `days-14`, `months-1`, `law-from-5` …; null for `no` and anything else. */
export function readNotice(value: string): NoticePeriod | null {
  const byLaw = BY_LAW[value];
  if (byLaw !== undefined) return { months: byLaw };
  const parts = /^(days|months)-(\d{1,2})$/.exec(value);
  if (!parts) return null;
  const count = Number(parts[2]);
  return parts[1] === 'days' ? { days: count } : { months: count };
}

/**
 * Every day one may be able to begin by these answers, each once; none when the notice is not told. Where it was
 * not told where the job one leaves is, or how its notice is counted, there is a day for each.
 */
export function earliestStarts(
  answers: Answers,
  { today, home, country }: HomeAndJob,
): EarliestStart[] {
  const told = textAnswer(answers, 'notice-from');
  if (told === 'no') return freeFrom(textAnswer(answers, 'notice-free-on'), today);
  const from = textAnswer(answers, 'notice-on') ?? today;
  const jobs = JOBS[told ?? ''] ?? new Set([home ?? country, country]);
  const starts = [...jobs].flatMap((job): EarliestStart[] => {
    const own = job === 'NO' ? textAnswer(answers, 'notice-norway') : null;
    const notice = readNotice(own ?? textAnswer(answers, 'notice') ?? '');
    if (!notice) return [];
    return waysIn(job, textAnswer(answers, 'notice-counted')).map((counted) => ({
      on: earliestStart(counted, from, notice),
      from,
      notice: { job, counted },
    }));
  });
  return starts.filter(({ on }, n) => starts.findIndex((one) => one.on === on) === n);
}

const JOBS: Record<string, Set<Country>> = { sweden: new Set(['SE']), norway: new Set(['NO']) };

function freeFrom(day: Day | null, today: Day): EarliestStart[] {
  return day === null ? [] : [{ on: day < today ? today : day, from: today, notice: null }];
}

/** Sweden counts from the day; Norway from the first of the next month, in municipalities, hospitals and the state from the day. */
function waysIn(job: Country, told: string | null): Counted[] {
  if (job === 'SE') return ['day'];
  return told === 'month' || told === 'day' ? [told] : ['month', 'day'];
}
