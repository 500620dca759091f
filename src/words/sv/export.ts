import type { ExportWords } from '../export';

const processes = (n: number, one: string, many: string): string =>
  n === 1 ? one : `${n} ${many}`;

export const exportWords: ExportWords = {
  holds: {
    json: (n) =>
      `Exporten innehåller ${processes(n, 'en process', 'processer')} med allt du har skrivit, utom din lägsta lönenivå.`,
    md: (n) =>
      `Exporten innehåller ${processes(n, 'en process', 'processer')} med dina svar, utom din lägsta lönenivå.`,
    csv: (n) =>
      `Exporten innehåller ${processes(n, 'en process', 'processer')}, en rad var, utan dina svar.`,
    activity: () => 'Rapporten innehåller arbetsgivare, tjänst, ort, datum och sort. Inget annat.',
  },
  columns: {
    employer: 'arbetsgivare',
    role: 'tjänst',
    place: 'ort',
    date: 'datum',
    kind: 'sort',
    id: 'namn',
    state: 'läge',
    country: 'land',
  },
  interview: 'intervju',
  imported: (added, same) =>
    added + same === 0
      ? 'Inget nytt fanns att lägga till.'
      : `${added === 1 ? 'En process är tillagd' : `${added} processer är tillagda`}${same > 0 ? `, ${same} fanns redan` : ''}.`,
};
