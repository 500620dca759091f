import type { HelpWords } from '../help';

/** What each option of every command does, in Swedish. */
export const everywhereWords: HelpWords['everywhere'] = {
  lang: 'språket: sv eller nb',
  country: 'landet jobbet finns i: SE eller NO',
  today: 'räkna från den här dagen i stället för i dag',
  dataDir: 'mappen där allt ligger',
  json: 'ett enda JSON-dokument på stdout',
  noInput: 'ställ inga frågor',
  noPager: 'visa också långa sidor direkt, inte i $PAGER',
  noColor: 'inga färger',
  plain: 'en rad i taget, för skärmläsare',
  help: 'visa den här hjälpen',
  version: 'visa versionen',
};
