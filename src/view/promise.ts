import type { Promised } from '../domain/process';
import type { Language } from '../guide/guide';
import { debriefWords } from '../words/debrief';
import { weekdayDay } from './days';
import { quoted } from './quoted';

/** A promise in a few short sentences: the day, who said it, their words, what was agreed on contact. */
export function promiseTexts(promise: Promised, today: string, language: Language): string[] {
  const words = debriefWords[language];
  const who = promise.who === null ? '' : `, ${words.saidBy(promise.who)}`;
  const by =
    promise.by === null ? null : `${words.by(weekdayDay(promise.by, today, language))}${who}.`;
  const quote = promise.words === null ? null : quoted(promise.words, language);
  return [by, quote, agreementText(promise, today, language)].filter(
    (text): text is string => text !== null,
  );
}

function agreementText(
  { agreement, contactFrom }: Promised,
  today: string,
  language: Language,
): string | null {
  const words = debriefWords[language];
  if (contactFrom !== null) return words.mayContactFrom(weekdayDay(contactFrom, today, language));
  if (agreement === 'ok') return words.mayContact;
  return agreement === 'do-not' ? words.doNot : null;
}
