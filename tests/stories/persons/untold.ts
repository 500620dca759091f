import { addDays, type Day } from '../../../src/domain/day/day';
import type { Language } from '../../../src/words/languages';
import { adviceOn, type Screen, type Sitting } from '../two-months/reader';

/** What a screen says of the person that they had not told by then: a past day, a sum, a name, or advice that only fits what was told. */
export function untold(language: Language, screens: readonly Screen[], story: readonly Sitting[]) {
  return screens.flatMap((screen, at) => {
    const lived = story.slice(0, at + 1);
    const told = lived.flatMap(([on, command, ...answers]) => [on, command, toldIn(answers)]);
    const words = told.join('\n');
    const page = `${screen.err}\n${screen.out}`;
    const days = [...told, ...daysIn(language, words)];
    const found = [
      ...daysIn(language, page).filter((day) => day < screen.on && !days.join().includes(day)),
      ...(page.match(SUM) ?? []).filter((sum) => !isTold(Number(sum.replaceAll(/\D/g, '')), words)),
      ...[...page.matchAll(GREETED)].flatMap(([, name = '']) => (words.includes(name) ? [] : name)),
      ...adviceOn(language, screen).filter((item) => !fits(item, lived)),
    ];
    return found.map((what) => `${screen.on} ${screen.command}: ${what}`);
  });
}

function toldIn(answers: readonly unknown[]): string {
  return JSON.stringify(answers);
}

/** Whether a sum was told, of a year or of a month. */
function isTold(sum: number, words: string): boolean {
  return words.includes(String(sum)) || words.includes(String(sum / 12));
}

/** An amount as a page writes it. */
const SUM = /\d{2,3}[\s\u00A0\u202F]\d{3}(?!\d)/g;
/** The name in the first line of a letter. */
const GREETED = /^ *He[ij] (\p{Lu}[\p{L}]+)/gmu;

const LOCALES: Record<Language, string> = { sv: 'sv-SE', nb: 'nb-NO' };

/** The days of these months that a text names. */
function daysIn(language: Language, text: string): Day[] {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const all = Array.from({ length: 100 }, (_, n) => addDays('2026-08-15', n));
  const flat = text.replaceAll(/\s+/g, ' ');
  return all.filter((day) => new RegExp(`(?<!\\d)${format.format(new Date(day))}\\b`).test(flat));
}

/** Advice that speaks of what only the person can have told, and the answer or the flag that told it. */
const SPEAKS_OF: readonly [advice: RegExp, told: RegExp][] = [
  [/^debrief\/hard-day/, /"(?:feeling|expectations|bad)"/],
  [/^debrief\/(?:end-signs|look-shift)/, /"(?:feeling|good|bad|change)"/],
  [/^outcome\/(?:dont-churn-debriefed|earlier-notes|no-after-good)/, /"(?:feeling|good|bad)"/],
  [/^outcome\/(?:feedback-received|refuse-second)/, /--feedback/],
  [/^outcome\/no-answer/, /log-contact/],
  [/^followup\/because-(?:promise|papers|no-new-date)/, /"answer-by"/],
  [/^followup\/because-(?:agreed|asked-not-to)/, /"may-contact"/],
  [/^followup\/because-(?:question|information|forgotten|wrong)/, /"(?:question|new)-words"/],
  [/^followup\/because-(?:offer|answer-in-time)/, /"other-on"/],
  [/^followup\/because-(?:recent-contact|tries|then-|other-channel)/, /log-contact/],
  [/^followup\/f0[2-8]/, /rejected|"no"/],
  [/^followup\/(?:broken-promise|meanwhile-(?:plan|silence))/, /"answer-by"|"may-contact"/],
  [/^references\/(?:wanted|given|long-ago)/, /"(?:they-said|worked-until)"/],
];

function fits(item: string, lived: readonly Sitting[]): boolean {
  const said = lived.map(([, command, ...answers]) => `${command} ${toldIn(answers)}`).join('\n');
  return SPEAKS_OF.every(([advice, told]) => !advice.test(item) || told.test(said));
}
