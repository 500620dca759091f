import type { Ask } from '../ask/ask';
import { CoachError } from '../errors';
import { programQuestion } from '../guide/guide';
import { FIRST, type Language, LANGUAGES, SPOKEN } from '../words/languages';
import type { KeptSettings } from '../store/settings';

const WHICH_LANGUAGE = programQuestion({
  id: 'language',
  kind: 'choice',
  text: Object.values(SPOKEN)
    .map(({ which }) => which)
    .join(' '),
  help: 'coach config language',
  choices: Object.entries(SPOKEN).map(([value, { title }]) => ({ value, label: title })),
  optional: true,
});

/** Asks once which language the coach shall speak, in all of them, and keeps the answer. Throws `stopped`. */
export async function askLanguage(ask: Ask, settings: KeptSettings): Promise<Language> {
  const reply = await ask.question(WHICH_LANGUAGE, { place: null, earlier: null, isFirst: true });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  const language =
    LANGUAGES.find((code) => reply.kind === 'given' && reply.value === code) ?? FIRST;
  settings.set({ language });
  return language;
}
