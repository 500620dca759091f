import type { Activity } from '../../domain/activity';
import { monthName } from '../../view/days';
import { escaped, htmlPage, htmlTable } from '../../view/html';
import type { Words } from '../../words/words';
import { activityHead, activityRows } from './activity';

const STYLE = `
  @page { size: A4 landscape; margin: 15mm }
  body { font: 11pt/1.4 system-ui, sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; color: #111; background: #fff }
  h1 { font-size: 1.3em }
  table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid #888; padding: .3em .5em; text-align: left; vertical-align: top }
  tr { break-inside: avoid }
  @media print { body { margin: 0; max-width: none; padding: 0 } }
`;

/** The report of a month (`YYYY-MM`) as a page to print: no script, nothing from the network. */
export function activitySheet(
  month: string,
  activities: readonly Activity[],
  words: Words,
): string {
  const title = words.export.activity.title(monthName(month, words));
  const rows = activityRows(activities, words);
  const none = [`<p>${escaped(words.export.activity.none)}</p>`];
  const table = rows.length > 0 ? htmlTable(activityHead(words), rows) : none;
  return htmlPage(title, STYLE, [`<h1>${escaped(title)}</h1>`, ...table], words);
}
