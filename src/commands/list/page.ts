import type { Words } from '../../words/words';
import type { Summary } from '../../domain/summary';
import type { Unreadable } from '../../store/processes';
import { nearDay, shortDay } from '../../view/days';
import { hint, type Look, page, prose } from '../../view/page';
import { standingText } from '../../view/standing';
import { jobName } from '../../view/job-name';

export interface ListPage {
  summaries: Summary[];
  unreadable: Unreadable[];
  /** Whether the limit left some out. */
  more: boolean;
  /** Whether nothing is kept yet. */
  isEmpty: boolean;
  today: string;
  words: Words;
}

/** Processes one under another: what it is, how it stands, what comes next. */
export function listPage(shown: ListPage, look: Look): string {
  const said = shown.words.list;
  const { summaries, unreadable, more, isEmpty } = shown;
  const nothing = isEmpty ? said.empty : said.allOver;
  return page([
    ...(summaries.length === 0 && unreadable.length === 0 ? [hint(nothing, look)] : []),
    ...summaries.flatMap((summary) => ['', ...entry(summary, shown, look)]),
    ...(more ? ['', hint(said.more, look)] : []),
    ...unreadable.flatMap(({ path, why }) => ['', prose(said.unreadable(path, why), look)]),
  ]);
}

function entry(summary: Summary, { today, words }: ListPage, look: Look): string[] {
  const said = words.list;
  const { id, state, lastInterview, next } = summary;
  const facts = [
    standingText({ state, next, isMet: lastInterview !== null }, words),
    ...(lastInterview ? [said.interview(shortDay(lastInterview, today, words))] : []),
  ];
  const step = next
    ? `${nearDay(next.on, today, words)}: ${words.steps[next.kind]}`
    : said.nothingNext;
  return [
    prose(look.style.strong(jobName(summary)), look),
    prose(`${facts.join(', ')}  ${look.style.quiet(`(${id})`)}`, look, 4),
    prose(step, look, 4),
  ];
}
