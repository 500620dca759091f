import type { Coach, Result } from '../coach';
import { HOUSE_RULES, houseRuleOf } from '../domain/followup/house-rule';
import { yesNoOf } from '../domain/yes-no';
import { usage } from '../errors';
import { countryOption, LANDS, LANGUAGE_NAMES, languageOf } from '../cli/settle';
import { NO_SETTINGS, type Settings } from '../store/settings';
import { OWN_RULES } from '../talk/own-rule';
import type { Words } from '../words/words';
import { typedIn } from '../words/typed';

/** Settings by the name a person types, each with how its value is read. */
const SETTINGS: {
  name: string;
  key: keyof Settings;
  want: (words: Words) => string;
  read: (value: string, words: Words) => unknown;
}[] = [
  {
    name: 'language',
    key: 'language',
    want: () => LANGUAGE_NAMES,
    read: (value) => languageOf(value),
  },
  { name: 'country', key: 'country', want: () => LANDS, read: (value) => countryOption(value) },
  { name: 'name', key: 'name', want: () => '…', read: (value) => composed(value) },
  {
    name: 'house-rule',
    key: 'houseRule',
    want: () => [...HOUSE_RULES, '"… …"'].join(', '),
    read: houseRule,
  },
  ...Object.entries(OWN_RULES).map(([name, key]) => ({
    name,
    key,
    want: () => '"… …"',
    read: composed,
  })),
  {
    name: 'benefits',
    key: 'benefits',
    want: ({ config }) => config.yesNo,
    read: benefits,
  },
  {
    name: 'plain',
    key: 'plain',
    want: ({ config }) => config.yesNo,
    read: (value, words) => yesNoOf(value, typedIn(words).yesNo),
  },
];
const UNSET = '-';

/** Shows the settings, or changes one: `coach config language nb`; `-` takes a setting back. */
export async function run(
  coach: Coach,
  _options: unknown,
  [name, value]: string[],
): Promise<Result> {
  if (name !== undefined && value !== undefined)
    coach.settings.set(settingOf(coach.words, name, value));
  else if (name !== undefined) settingNamed(name);
  const settings = coach.settings.read();
  const shown = SETTINGS.filter((one) => name === undefined || one.name === name);
  return {
    document: {
      schema: 'coach.config/1',
      folder: coach.folder,
      ...Object.fromEntries(shown.map((one) => [one.name, settings[one.key]])),
    },
    page: async () => {
      const { columns, page, prose } = await import('../view/page');
      const words = coach.words.config;
      const rows = shown.map((one) => [
        one.name,
        written(settings[one.key]),
        words.meaning[one.name] ?? '',
      ]);
      return page([
        ...columns(rows, coach.look),
        '',
        prose(`${words.folder} ${coach.folder}`, coach.look),
      ]);
    },
  };
}

function benefits(value: string, words: Words): 'yes' | 'no' | null {
  const told = yesNoOf(value, typedIn(words).yesNo);
  return told === null ? null : told ? 'yes' : 'no';
}

function composed(value: string): string | null {
  return value.trim().normalize('NFC') || null;
}

/** A rule by its name, or a sentence of one's own; a single word is taken for a name misspelt. */
function houseRule(value: string): string | null {
  const text = composed(value);
  return houseRuleOf(text) ?? (text !== null && /\s/u.test(text) ? text : null);
}

function settingNamed(name: string): (typeof SETTINGS)[number] {
  const setting = SETTINGS.find((one) => one.name === name);
  if (!setting)
    throw usage({
      is: 'bad-value',
      option: 'coach config',
      value: name,
      want: SETTINGS.map((one) => one.name).join(', '),
    });
  return setting;
}

/** The one key the person sets; `-` takes it back. */
function settingOf(words: Words, name: string, value: string): Partial<Settings> {
  const { key, want, read } = settingNamed(name);
  if (value === UNSET) return { [key]: NO_SETTINGS[key] };
  const taken = read(value, words);
  if (taken === null)
    throw usage({
      is: 'bad-value',
      option: `coach config ${name}`,
      value,
      want: `${want(words)}, ${UNSET}`,
    });
  return { [key]: taken };
}

function written(value: Settings[keyof Settings]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? UNSET;
}
