import type { Language } from '../guide/guide';

type Format = 'json' | 'md' | 'csv' | 'activity';

export interface ExportWords {
  /** What the export contains, said beside it. */
  holds: Record<Format, (processes: number) => string>;
  columns: {
    employer: string;
    role: string;
    place: string;
    date: string;
    kind: string;
    id: string;
    state: string;
    country: string;
  };
  interview: string;
  imported: (added: number, same: number) => string;
}

const processes = (n: number, one: string, many: string): string =>
  n === 1 ? one : `${n} ${many}`;

export const exportWords: Record<Language, ExportWords> = {
  sv: {
    holds: {
      json: (n) =>
        `Exporten innehåller ${processes(n, 'en process', 'processer')} med allt du har skrivit, utom din lägsta lönenivå.`,
      md: (n) =>
        `Exporten innehåller ${processes(n, 'en process', 'processer')} med dina svar, utom din lägsta lönenivå.`,
      csv: (n) =>
        `Exporten innehåller ${processes(n, 'en process', 'processer')}, en rad var, utan dina svar.`,
      activity: () =>
        'Rapporten innehåller arbetsgivare, tjänst, ort, datum och sort. Inget annat.',
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
  },
  nb: {
    holds: {
      json: (n) =>
        `Eksporten inneholder ${processes(n, 'én prosess', 'prosesser')} med alt du har skrevet, bortsett fra den nedre lønnsgrensen din.`,
      md: (n) =>
        `Eksporten inneholder ${processes(n, 'én prosess', 'prosesser')} med svarene dine, bortsett fra den nedre lønnsgrensen.`,
      csv: (n) =>
        `Eksporten inneholder ${processes(n, 'én prosess', 'prosesser')}, én linje hver, uten svarene dine.`,
      activity: () =>
        'Rapporten inneholder arbeidsgiver, stilling, sted, dato og type. Ingenting annet.',
    },
    columns: {
      employer: 'arbeidsgiver',
      role: 'stilling',
      place: 'sted',
      date: 'dato',
      kind: 'type',
      id: 'navn',
      state: 'status',
      country: 'land',
    },
    interview: 'intervju',
    imported: (added, same) =>
      added + same === 0
        ? 'Det var ingenting nytt å legge til.'
        : `${added === 1 ? 'Én prosess er lagt til' : `${added} prosesser er lagt til`}${same > 0 ? `, ${same} fantes fra før` : ''}.`,
  },
};
