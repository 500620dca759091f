import type { Coach } from '../../coach';
import { folded } from '../../domain/find';
import { type Column, COLUMNS } from '../../domain/sheet';
import { usage } from '../../errors';
import { whichOf } from '../../talk/several';
import { WORDS } from '../../words/languages';

/** Which header stands for what. */
export type Headers = Partial<Record<Column, string>>;

/** What columns are called in any spreadsheet. */
const ENGLISH: Record<Column, readonly string[]> = {
  employer: ['employer', 'company', 'organisation', 'organization'],
  post: ['post', 'position', 'role', 'title', 'job title', 'job'],
  place: ['place', 'location', 'city'],
  applied: ['applied', 'applied on', 'date applied', 'application date', 'date'],
  interview: ['interview', 'interviewed on', 'interview date'],
  kind: [],
};

const NONE = '-';

/** Which column is what: as the command line says, by what they are called, or as the person answers. Throws `usage` where the employer's is not known and nobody can be asked. */
export async function headersOf(
  coach: Coach,
  map: string | null,
  headers: readonly string[],
): Promise<Headers> {
  const known = map === null ? called(headers) : mapped(coach, map, headers);
  if (known.employer !== undefined) return known;
  const { noHeader: text, mapHint: hint } = coach.words.import;
  if (!coach.ask || headers.length < 2) throw usage({ is: 'said', text, hint });
  return asked(coach, headers, known);
}

/** By what they are called, in any language. */
function called(headers: readonly string[]): Headers {
  const spoken = Object.values(WORDS);
  const names = (column: Column): string[] =>
    [...ENGLISH[column], ...spoken.flatMap((words) => words.import.called[column])].map(folded);
  const found: Headers = {};
  for (const column of COLUMNS) {
    const header = headers.find(
      (one) => names(column).includes(folded(one).trim()) && !Object.values(found).includes(one),
    );
    if (header !== undefined) found[column] = header;
  }
  return found;
}

/** `employer=Företag,post=Titel`. */
function mapped({ words }: Coach, map: string, headers: readonly string[]): Headers {
  const { badMap, mapHint: hint } = words.import;
  const pairs = map.split(',').map((pair) => {
    const [left = '', ...right] = pair.split('=');
    const column = COLUMNS.find((one) => one === left.trim());
    const wanted = folded(right.join('=')).trim();
    const header = headers.find((one) => folded(one).trim() === wanted);
    if (column && header !== undefined) return [column, header] as const;
    throw usage({ is: 'said', text: badMap(pair.trim()), hint });
  });
  return Object.fromEntries(pairs);
}

/** The person says which it is; where the employer's is told, the post and the day sought are asked for too. */
async function asked(coach: Coach, headers: readonly string[], known: Headers): Promise<Headers> {
  const { ask, words } = coach;
  const said = words.import;
  const found = { ...known };
  for (const column of ['employer', 'post', 'applied'] as const) {
    const left = headers.filter((one) => !Object.values(found).includes(one));
    if (!ask || found[column] !== undefined || left.length === 0) continue;
    const choices = left.map((header) => ({ value: header, label: header }));
    const none = column === 'employer' ? [] : [{ value: NONE, label: said.noneOfThem }];
    const picked = await whichOf(ask, {
      id: `column-${column}`,
      text: said.which(said.column[column]),
      help: said.whichHelp,
      choices: [...choices, ...none],
    });
    if (typeof picked === 'string' && picked !== NONE) found[column] = picked;
  }
  return found;
}
