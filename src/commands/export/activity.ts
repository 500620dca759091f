import type { Activity } from '../../domain/activity';
import { LANGUAGES, SPOKEN, WORDS } from '../../words/languages';
import type { Country } from '../../domain/process';
import type { Words } from '../../words/words';
import { csv, type Dialect } from './csv';

/** The words of a country's job centre, whatever language the person has chosen. */
export function centreWords(country: Country, own: Words): Words {
  if (SPOKEN[own.language].home === country) return own;
  const spoken = LANGUAGES.find((code) => SPOKEN[code].home === country);
  return spoken ? WORDS[spoken] : own;
}

/** The names of the columns. */
export function activityHead({ export: { columns } }: Words): string[] {
  const { kind, date, employer, role, place, how, stage } = columns;
  return [kind, date, employer, role, place, how, stage];
}

/** A row an activity. */
export function activityRows(activities: readonly Activity[], words: Words): string[][] {
  const said = words.export.activity;
  return activities.map(({ kind, date, employer, role, place, how, stage }) => [
    said.kind[kind],
    date,
    employer,
    role,
    place ?? '',
    how ? said.how[how] : '',
    said.stage[stage],
  ]);
}

/** The report for the job centre, for a spreadsheet. */
export function activityCsv(
  activities: readonly Activity[],
  words: Words,
  dialect: Dialect,
): string {
  return csv([activityHead(words), ...activityRows(activities, words)], dialect);
}
