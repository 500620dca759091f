import type { HelpWords } from '../help';

/** What each option of every command does, in Norwegian. */
export const everywhereWords: HelpWords['everywhere'] = {
  lang: 'språket: sv eller nb',
  country: 'landet jobben er i: SE eller NO',
  today: 'regn fra denne dagen i stedet for i dag',
  dataDir: 'mappen der alt ligger',
  json: 'ett enkelt JSON-dokument på stdout',
  noInput: 'ikke still spørsmål',
  noPager: 'vis også lange sider direkte, ikke i $PAGER',
  noColor: 'ingen farger',
  plain: 'én linje om gangen, for skjermlesere',
  help: 'vis denne hjelpen',
  version: 'vis versjonen',
};
