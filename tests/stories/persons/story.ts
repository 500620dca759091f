import { addDays, type Day } from '../../../src/domain/day/day';
import type { Sitting } from '../two-months/reader';
import { reflection } from '../two-months/story';

/** The mornings from a day on. */
function mornings(from: Day, days: number): Sitting[] {
  return Array.from({ length: days }, (_, n) => [addDays(from, n), 'coach']);
}

function byDay(...sittings: Sitting[]): Sitting[] {
  return sittings.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

/** Somebody who opens what there is, every morning for two months, and answers nothing but which employer it is. */
export const SKIPS: readonly Sitting[] = byDay(
  ['2026-09-01', 'coach'],
  ['2026-09-01', 'coach log', ['company', 'Provbolaget']],
  ['2026-09-01', 'coach prepare provbolaget'],
  ['2026-09-02', 'coach prepare provbolaget --write'],
  ['2026-09-02', 'coach salary provbolaget'],
  ['2026-09-02', 'coach references --add'],
  ['2026-09-02', 'coach references'],
  ['2026-09-03', 'coach debrief provbolaget'],
  ['2026-09-03', 'coach thanks provbolaget'],
  ['2026-09-03', 'coach checklist provbolaget'],
  ...mornings('2026-09-04', 57),
  ['2026-09-04', 'coach debrief provbolaget --second-look'],
  ['2026-09-04', 'coach followup provbolaget'],
  ['2026-09-05', 'coach practice'],
  ['2026-09-05', 'coach people'],
  ['2026-09-05', 'coach people --add'],
  ['2026-09-11', 'coach followup provbolaget'],
  ['2026-09-18', 'coach followup provbolaget'],
  ['2026-10-06', 'coach outcome provbolaget'],
  ['2026-10-20', 'coach outcome provbolaget rejected'],
  ['2026-10-21', 'coach outcome provbolaget rejected'],
  ['2026-10-22', 'coach followup provbolaget'],
);

/** Somebody who knows `debrief` and `followup`, and nothing else: two jobs in two countries. */
export const TWO_VERBS: readonly Sitting[] = byDay(
  [
    '2026-09-10',
    'coach debrief',
    ['company', 'Provbolaget'],
    ['role', 'Systemutvecklare'],
    ['interviewed-on', '2026-09-10'],
    ['interviewers', [{ name: 'Prova Provsson' }]],
    ['next-step', 'Besked senast den 18 september.'],
    ['answer-by', '2026-09-18'],
    ['may-contact', 'none'],
    ...reflection('mixed'),
  ],
  ['2026-09-11', 'coach debrief --second-look', ['feeling-again', 'calm']],
  ['2026-09-14', 'coach followup provbolaget', ['happened', 'me'], ['my-how', 'thanked']],
  ['2026-09-21', 'coach followup provbolaget'],
  ['2026-09-23', 'coach followup provbolaget'],
  ['2026-09-23', 'coach followup provbolaget --log-contact call'],
  [
    '2026-09-25',
    'coach followup provbolaget',
    ['happened', 'they'],
    ['they-how', 'call'],
    ['they-on', '2026-09-25'],
    ['they-words', 'Kom på en intervju till.'],
    ['they-said', ['invited']],
    ['they-invited-for', '2026-10-01'],
  ],
  [
    '2026-10-01',
    'coach debrief provbolaget',
    ['next-step', 'De hör av sig.'],
    ['may-contact', 'do-not'],
    ['feeling', 'tense'],
    ['bad', 'Provet på skärm.'],
  ],
  ['2026-10-08', 'coach followup provbolaget'],
  [
    '2026-10-26',
    'coach followup provbolaget',
    ['happened', 'they'],
    ['they-how', 'mail'],
    ['they-on', '2026-10-26'],
    ['they-words', 'Vi har valt en annan.'],
    ['they-said', ['no']],
  ],
  ['2026-10-27', 'coach followup provbolaget'],
  [
    '2026-09-15',
    'coach debrief --new --company Prøvebedriften --country NO',
    ['interviewed-on', '2026-09-14'],
    ['feeling', 'calm'],
  ],
  ['2026-09-16', 'coach followup prøvebedriften'],
  ['2026-09-29', 'coach followup prøvebedriften'],
  ['2026-09-29', 'coach followup prøvebedriften --log-contact mail', ['log-answered', false]],
  ['2026-10-15', 'coach followup prøvebedriften'],
  ['2026-10-15', 'coach followup prøvebedriften --log-contact call', ['log-answered', false]],
  ['2026-10-30', 'coach followup prøvebedriften'],
);

/** Somebody who comes with a no, of an interview they have told nothing of, and goes to another three weeks later. */
export const BEGINS_WITH_NO: readonly Sitting[] = byDay(
  [
    '2026-09-01',
    'coach outcome',
    ['company', 'Prøvebedriften'],
    ['role', 'Analytiker'],
    ['outcome', 'rejected'],
    ['on', '2026-09-01'],
    ['no-channel', 'mail'],
    ['feeling', 'Tungt.'],
  ],
  ['2026-09-01', 'coach outcome prøvebedriften rejected --more'],
  ['2026-09-02', 'coach'],
  ['2026-09-02', 'coach outcome prøvebedriften rejected', ['shape', 'one-thing']],
  ['2026-09-02', 'coach outcome prøvebedriften rejected --more'],
  ['2026-09-02', 'coach followup prøvebedriften --log-contact mail'],
  ['2026-09-03', 'coach'],
  ['2026-09-03', 'coach followup prøvebedriften'],
  [
    '2026-09-09',
    'coach outcome prøvebedriften --feedback "Kortare svar."',
    ['lesson', 'Svara kortare'],
  ],
  ['2026-09-10', 'coach'],
  [
    '2026-09-14',
    'coach log --new --company Provbolaget --country SE',
    ['happened', 'met'],
    ['met-state', 'booked'],
    ['booked-for', '2026-09-21'],
  ],
  ['2026-09-20', 'coach'],
  ['2026-09-20', 'coach prepare provbolaget'],
  ['2026-09-21', 'coach debrief provbolaget', ['feeling', 'calm'], ['good', 'Korta svar.']],
  ['2026-09-21', 'coach thanks provbolaget --sent'],
  ['2026-09-22', 'coach'],
  ['2026-09-28', 'coach followup provbolaget'],
  ['2026-10-02', 'coach outcome provbolaget offer', ['answer-by', '2026-10-09']],
  ['2026-10-02', 'coach salary provbolaget --offer 43000'],
  ['2026-10-08', 'coach outcome provbolaget accepted'],
);
