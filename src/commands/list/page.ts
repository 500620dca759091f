import type { Summary } from '../../domain/summary';
import type { Language } from '../../guide/guide';
import type { Unreadable } from '../../store/processes';
import { listWords } from '../../words/list';
import { stepWords } from '../../words/steps';
import { nearDay, shortDay } from '../../view/days';
import { hint } from '../../view/inline';
import type { Look } from '../../view/look';
import { page, prose } from '../../view/page';

export interface ListPage {
  summaries: Summary[];
  unreadable: Unreadable[];
  /** Whether the limit left some out. */
  more: boolean;
  /** Whether there are processes that are over and not shown. */
  over: boolean;
  today: string;
  language: Language;
}

/** Processes one under another: what it is, how it stands, what comes next. */
export function listPage(shown: ListPage, look: Look): string {
  const words = listWords[shown.language];
  const { summaries, unreadable, more, over } = shown;
  const nothing = over ? words.allOver : words.empty;
  return page([
    ...(summaries.length === 0 && unreadable.length === 0 ? [hint(nothing, look)] : []),
    ...summaries.flatMap((summary) => ['', ...entry(summary, shown, look)]),
    ...(more ? ['', hint(words.more, look)] : []),
    ...unreadable.flatMap(({ path, why }) => ['', prose(words.unreadable(path, why), look)]),
  ]);
}

function entry(summary: Summary, { today, language }: ListPage, look: Look): string[] {
  const words = listWords[language];
  const { id, company, role, state, lastInterview, next } = summary;
  const facts = [
    words.states[state],
    ...(lastInterview ? [words.interview(shortDay(lastInterview, today, language))] : []),
  ];
  const step = next
    ? `${nearDay(next.on, today, language)}: ${stepWords[language][next.kind]}`
    : words.nothingNext;
  return [
    prose(look.style.strong([company, role].filter(Boolean).join(' · ')), look),
    prose(`${facts.join(', ')}  ${look.style.quiet(`(${id})`)}`, look, 4),
    prose(step, look, 4),
  ];
}
