import type { Country } from '../domain/process';
import { usage } from '../errors';
import { type Language, LANGUAGES, SPOKEN } from '../words/languages';

/** The languages and countries there are, as they may be written. */
export const LANGUAGE_NAMES = LANGUAGES.map((code) => `${SPOKEN[code].name} (${code})`).join(', ');
export const LANDS = [
  ...new Set(LANGUAGES.map((code) => `${SPOKEN[code].land} (${SPOKEN[code].home})`)),
].join(', ');

/** The language a word such as `svenska`, `sv`, `nb-NO`, `no` or `sv_SE.UTF-8` stands for, or null. */
export function languageOf(word: string | undefined): Language | null {
  const primary = primaryOf(word);
  const isMeant = (code: Language): boolean => {
    const { name, typed, alsoFor } = SPOKEN[code];
    return [code, name, ...typed, ...alsoFor].includes(primary);
  };
  return LANGUAGES.find(isMeant) ?? null;
}

function primaryOf(word: string | undefined): string {
  const [primary = ''] = (word ?? '').split(/[-_.@\s]/);
  return primary.normalize('NFC').toLowerCase();
}

/** The language the person asked for by option or environment, or null when neither says. Throws `usage` for one the coach does not speak. */
export function chosenLanguage(
  option: string | undefined,
  env: Record<string, string | undefined>,
): Language | null {
  for (const [name, value] of [
    ['--lang', option],
    ['COACH_LANG', env['COACH_LANG']],
  ] as const) {
    if (value === undefined || value === '') continue;
    const language = languageOf(value);
    if (!language) throw usage({ is: 'bad-value', option: name, value, want: LANGUAGE_NAMES });
    return language;
  }
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return languageOf(locale);
}

/** Whether the language was asked for by the name of another, which the coach answers in the nearest it speaks. */
export function isStandIn(
  option: string | undefined,
  env: Record<string, string | undefined>,
): boolean {
  const word = option || env['COACH_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return LANGUAGES.some((code) => SPOKEN[code].alsoFor.includes(primaryOf(word)));
}

/** The country an option names, or null without one. Throws `usage`. */
export function countryOption(value: string | undefined): Country | null {
  if (value === undefined) return null;
  const typed = value.trim().toLowerCase();
  const named = Object.values(SPOKEN).find(({ home, land }) =>
    [home, land].some((name) => name.toLowerCase() === typed),
  );
  if (!named) throw usage({ is: 'bad-value', option: '--country', value, want: LANDS });
  return named.home;
}
