import type { OptionsOf } from '../../cli/flags';
import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import { addDays } from '../../domain/day/day';
import { debriefOf } from '../../domain/debrief';
import { latestDebrief } from '../../domain/debrief-sessions';
import { outcomeNow } from '../../domain/outcome';
import type { Process } from '../../domain/process';
import { fill, type Guide, textOf, titledOf } from '../../guide/guide';
import { nearDay } from '../../view/days';
import type { OutcomePage } from './page';
import { outcomeHints } from './hints';
import type { Chosen, NewsTold } from './no';
import { askLine, namesOf } from './question';
import type { OutcomeSitting } from './sitting';

/** The document of `coach.outcome/1`. */
export function documentOf(
  coach: Coach,
  { question, draft, refused, rights }: Chosen,
  process: Process,
  { outcome }: NewsTold,
  answers: Answers,
): Record<string, unknown> {
  const { state, on, nextDate, feedback } = outcomeNow(process, coach.today);
  return {
    schema: 'coach.outcome/1',
    process: process.id,
    today: coach.today,
    outcome,
    state,
    on,
    nextDate,
    feedback,
    question: question?.is ?? null,
    askFrom: question?.is === 'early' ? question.from : null,
    refused,
    rights,
    lesson: answers['lesson'] ?? null,
    draft: draft && { to: draft.to, subject: draft.subject, body: draft.body },
  };
}

/** What the page of an ending shows. */
export function pageOf(
  coach: Coach,
  guide: Guide,
  chosen: Chosen,
  sitting: OutcomeSitting,
  told: NewsTold,
  { notes, quiet, options }: { notes: string[]; quiet: string[]; options: OptionsOf<'outcome'> },
): OutcomePage {
  const { words, today } = coach;
  const process = sitting.process();
  const from = chosen.question?.is === 'early' ? chosen.question.from : null;
  const holes = { day: from === null ? '' : nearDay(from, today, words) };
  const last = latestDebrief(process);
  const answers = sitting.answers();
  const asks = chosen.question?.is === 'now' && chosen.draft !== null;
  const line = (id: string): string => fill(textOf(guide, id).text, namesOf(coach, process));
  return {
    process,
    words,
    today,
    once: [
      ...notes,
      ...(told.isNews ? [words.outcome.kept[told.outcome](nearDay(told.day, today, words))] : []),
      ...otherDay(coach, process, told),
    ],
    later: chosen.later.map((id) => textFor(guide, id, holes)),
    before: chosen.draft ? quiet : [],
    texts: [...chosen.texts.map((id) => textFor(guide, id, holes)), ...(chosen.draft ? [] : quiet)],
    leaveBe: chosen.leaveBe.map((id) => textOf(guide, id).text),
    notes: chosen.showsNotes && last ? debriefOf(process, last) : null,
    notesIntro: textOf(guide, 'earlier-notes').text,
    lesson: typeof answers['lesson'] === 'string' ? answers['lesson'] : null,
    call:
      asks && answers['no-channel'] !== 'mail'
        ? [line('say-feedback-open'), askLine(coach, guide, answers), line('say-feedback-close')]
        : [],
    draft: chosen.draft,
    rights: chosen.rights,
    reminder: chosen.refused === null ? from : null,
    hints: outcomeHints(coach, process, told.outcome, chosen),
    command: `coach outcome ${process.id} ${told.outcome}${options.mail ? ' --mail' : ''}`,
    more: told.isNews ? null : options.more,
  };
}

/** Where today was taken for the day of the news, how to tell another. */
function otherDay(
  { words, today }: Coach,
  { id }: Process,
  { isAssumed, outcome }: NewsTold,
): string[] {
  if (!isAssumed) return [];
  const yesterday = nearDay(addDays(today, -1), today, words);
  return [`${words.outcome.hints.otherDay}:  coach outcome ${id} ${outcome} --on "${yesterday}"`];
}

/** `no-first` says its heading as well: it is the first thing heard. */
function textFor(guide: Guide, id: string, holes: Record<string, string>): string {
  const text = fill(textOf(guide, id).text, holes);
  return id === 'no-first' ? `${titledOf(guide, id).title} ${text}` : text;
}
