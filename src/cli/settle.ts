import type { Country } from '../domain/process';
import { usage } from '../errors';
import type { Language } from '../guide/guide';

const SPOKEN = new Map<string, Language>(
  Object.entries({
    sv: 'sv',
    svenska: 'sv',
    svensk: 'sv',
    nb: 'nb',
    no: 'nb',
    nn: 'nb',
    norsk: 'nb',
    norska: 'nb',
    bokmål: 'nb',
    nynorsk: 'nb',
  } as const),
);
const COUNTRIES = new Map<string, Country>(
  Object.entries({ se: 'SE', sverige: 'SE', no: 'NO', norge: 'NO' } as const),
);

/** The languages and countries there are, as they may be written. */
export const LANGUAGES = 'svenska (sv), norsk (nb)';
export const LANDS = 'Sverige (SE), Norge (NO)';

/** The language a word such as `svenska`, `sv`, `nb-NO`, `no` or `sv_SE.UTF-8` stands for, or null. */
export function languageOf(word: string | undefined): Language | null {
  return SPOKEN.get(primaryOf(word)) ?? null;
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
    if (!language) throw usage({ is: 'bad-value', option: name, value, want: LANGUAGES });
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
  return ['nn', 'nynorsk'].includes(primaryOf(word));
}

/** The country an option names, or null without one. Throws `usage`. */
export function countryOption(value: string | undefined): Country | null {
  if (value === undefined) return null;
  const country = COUNTRIES.get(value.trim().toLowerCase());
  if (!country) throw usage({ is: 'bad-value', option: '--country', value, want: LANDS });
  return country;
}

/** The language's own country, where the coach starts from. */
export function homeOf(language: Language): Country {
  return language === 'sv' ? 'SE' : 'NO';
}
