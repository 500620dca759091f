import type { Words } from '../words/words';
import type { Promised } from '../domain/debrief';
import { weekdayDay } from './days';
import { quoted } from './quoted';

/** A promise in a few short sentences: the day, who said it, their words, what was agreed on contact. */
export function promiseTexts(promise: Promised, today: string, words: Words): string[] {
  const said = words.debrief;
  const who = promise.who === null ? '' : `, ${said.saidBy(promise.who)}`;
  const by = promise.by === null ? null : `${said.by(weekdayDay(promise.by, today, words))}${who}.`;
  const quote = promise.words === null ? null : quoted(promise.words, words);
  return [by, quote, agreementText(promise, today, words)].filter(
    (text): text is string => text !== null,
  );
}

function agreementText(
  { agreement, contactFrom }: Promised,
  today: string,
  words: Words,
): string | null {
  const said = words.debrief;
  if (contactFrom !== null) return said.mayContactFrom(weekdayDay(contactFrom, today, words));
  if (agreement === 'ok') return said.mayContact;
  return agreement === 'do-not' ? said.doNot : null;
}
