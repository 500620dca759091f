import type { Country } from './domain/process';
import { usage } from './errors';
import type { Language } from './guide/guide';

const SPOKEN: Record<string, Language> = { sv: 'sv', nb: 'nb', no: 'nb', nn: 'nb' };

/** The language a word such as `sv`, `nb-NO`, `no` or `sv_SE.UTF-8` stands for, or null. */
export function languageOf(word: string | undefined): Language | null {
  const primary = word?.toLowerCase().split(/[-_.@]/)[0] ?? '';
  return SPOKEN[primary] ?? null;
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
    if (!language) throw usage({ is: 'bad-value', option: name, value, want: 'sv, nb' });
    return language;
  }
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return languageOf(locale);
}

/** Whether the language was asked for as nynorsk, which the coach answers in bokmål. */
export function isNynorsk(
  option: string | undefined,
  env: Record<string, string | undefined>,
): boolean {
  const word = option || env['COACH_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return word?.toLowerCase().split(/[-_.@]/)[0] === 'nn';
}

/** The country an option names, or null without one. Throws `usage`. */
export function countryOption(value: string | undefined): Country | null {
  if (value === undefined) return null;
  const country = value.toUpperCase();
  if (country !== 'SE' && country !== 'NO')
    throw usage({ is: 'bad-value', option: '--country', value, want: 'SE, NO' });
  return country;
}

/** The language's own country, where the coach starts from. */
export function homeOf(language: Language): Country {
  return language === 'sv' ? 'SE' : 'NO';
}
