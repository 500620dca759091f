import type { ExportWords } from '../export';

const processes = (n: number, one: string, many: string): string =>
  n === 1 ? one : `${n} ${many}`;

export const exportWords: ExportWords = {
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
};
