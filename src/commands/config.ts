import type { Coach, Result } from '../coach';
import { folded } from '../domain/find';
import { HOUSE_RULES, houseRuleOf } from '../domain/followup/house-rule';
import { yesNoOf } from '../domain/yes-no';
import { usage } from '../errors';
import { countryOption, LANDS, LANGUAGE_NAMES, languageOf } from '../cli/settle';
import { NO_SETTINGS, type Settings } from '../store/settings';
import { OWN_RULES } from '../talk/own-rule';
import { WORDS } from '../words/languages';
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
    want: ({ config }) =>
      [...HOUSE_RULES.map((rule) => `"${config.rules[rule]}"`), '"… …"'].join(', '),
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
  [typed, value]: string[],
): Promise<Result> {
  const named = typed === undefined ? null : settingNamed(coach.words, typed);
  if (named && value !== undefined) coach.settings.set(settingOf(coach.words, named, value));
  const settings = coach.settings.read();
  const shown = named ? [named] : SETTINGS;
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
        words.names[one.name] ?? one.name,
        written(settings[one.key], coach.words),
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
function houseRule(value: string, { config }: Words): string | null {
  const text = composed(value);
  const called = HOUSE_RULES.find((rule) => folded(config.rules[rule]) === folded(value.trim()));
  return houseRuleOf(text) ?? called ?? (text !== null && /\s/u.test(text) ? text : null);
}

/** A setting by its own name or by what any language calls it. Throws `usage` for any other name. */
function settingNamed({ config }: Words, typed: string): (typeof SETTINGS)[number] {
  const called = (name: string): string => config.names[name] ?? name;
  const setting = SETTINGS.find(({ name }) =>
    [name, ...Object.values(WORDS).map((words) => words.config.names[name] ?? name)].some(
      (one) => folded(one) === folded(typed),
    ),
  );
  if (!setting)
    throw usage({
      is: 'bad-value',
      option: 'coach config',
      value: typed,
      want: SETTINGS.map(({ name }) => called(name)).join(', '),
    });
  return setting;
}

/** The one key the person sets; `-` takes it back. */
function settingOf(
  words: Words,
  { name, key, want, read }: (typeof SETTINGS)[number],
  value: string,
): Partial<Settings> {
  if (value === UNSET) return { [key]: NO_SETTINGS[key] };
  const taken = read(value, words);
  if (taken === null)
    throw usage({
      is: 'bad-value',
      option: `coach config ${words.config.names[name] ?? name}`,
      value,
      want: `${want(words)}, ${UNSET}`,
    });
  return { [key]: taken };
}

function written(value: Settings[keyof Settings], { ask, config }: Words): string {
  if (value === true || value === 'yes') return ask.yes.toLowerCase();
  if (value === false || value === 'no') return ask.no.toLowerCase();
  const rule = houseRuleOf(value ?? null);
  return rule ? config.rules[rule] : (value ?? UNSET);
}
