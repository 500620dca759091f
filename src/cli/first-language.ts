import type { Ask } from '../ask/ask';
import { CoachError } from '../errors';
import { programQuestion, type Language } from '../guide/guide';
import { readyToWrite } from '../store/writer';
import type { KeptSettings } from '../store/settings';

const WHICH_LANGUAGE = programQuestion({
  id: 'language',
  kind: 'choice',
  text: 'Svenska eller norska? Svensk eller norsk?',
  help: 'coach config language',
  choices: [
    { value: 'sv', label: 'Svenska' },
    { value: 'nb', label: 'Norsk bokmål' },
  ],
  optional: true,
});

/** Asks once which language the coach shall speak, in both, and keeps the answer. Throws `stopped`. */
export async function askLanguage(ask: Ask, settings: KeptSettings): Promise<Language> {
  const reply = await ask.question(WHICH_LANGUAGE, { place: null, earlier: null });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  const language = reply.kind === 'given' && reply.value === 'nb' ? 'nb' : 'sv';
  await readyToWrite();
  settings.set({ language });
  return language;
}
