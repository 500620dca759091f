import type { ExportWords } from '../export';

const processes = (n: number, one: string, many: string): string =>
  n === 1 ? one : `${n} ${many}`;

export const exportWords: ExportWords = {
  holds: {
    json: (n) =>
      `Exporten innehåller ${processes(n, 'en process', 'processer')} med allt du har skrivit, utom din lönegräns.`,
    md: (n) =>
      `Exporten innehåller ${processes(n, 'en process', 'processer')} med dina svar, utom din lönegräns.`,
    csv: (n) =>
      `Exporten innehåller ${processes(n, 'en process', 'processer')}, en rad var, utan dina svar.`,
    activity: () =>
      'Här finns bara det som efterfrågas: ansökningar och intervjuer med dag, arbetsgivare, tjänst, ort, hur du sökte och hur långt det har kommit.',
  },
  examples: (n) => `Där finns också ${processes(n, 'ett exempel', 'exempel')} att berätta.`,
  examplesTaken: (n) =>
    n === 1 ? 'Ett exempel är tillagt eller ifyllt.' : `${n} exempel är tillagda eller ifyllda.`,
  columns: {
    employer: 'arbetsgivare',
    role: 'tjänst',
    place: 'ort',
    lastInterview: 'senaste intervju',
    date: 'datum',
    kind: 'aktivitet',
    id: 'namn',
    state: 'läge',
    country: 'land',
    how: 'hur du sökte',
    stage: 'läge',
    sector: 'sektor',
    recruiter: 'rekryterar',
  },
  sector: { private: 'privat', municipality: 'kommun eller region', state: 'statlig' },
  recruiter: { employer: 'arbetsgivaren', agency: 'rekryteringsföretag' },
  activity: {
    title: (month) => `Sökta jobb och intervjuer, ${month}`,
    none: 'Inga ansökningar eller intervjuer är inskrivna den här månaden.',
    kind: { application: 'sökt jobb', interview: 'intervju' },
    how: { advert: 'annons', open: 'spontanansökan', contact: 'genom kontakter' },
    stage: {
      applied: 'ansökan skickad',
      invited: 'kallad till intervju',
      met: 'har varit på intervju',
      offered: 'har fått erbjudande',
      hired: 'har fått jobbet',
      rejected: 'fick inte jobbet',
      ended: 'avslutad',
    },
  },
  written: (file) => `Skrivet till ${file}.`,
  imported: (added, same) =>
    added + same === 0
      ? 'Inget nytt fanns att lägga till.'
      : added === 0
        ? same === 1
          ? 'Den fanns redan. Inget är ändrat.'
          : `Alla ${same} fanns redan. Inget är ändrat.`
        : `${added === 1 ? 'En process är tillagd' : `${added} processer är tillagda`}${same > 0 ? `, ${same} fanns redan` : ''}.`,
  gets: ({ told, gone, corrected, answers, other }) =>
    counted([
      [told, 'en ny händelse', 'nya händelser'],
      [gone, 'en händelse borttagen', 'händelser borttagna'],
      [corrected, 'en rättad', 'rättade'],
      [answers, 'ett svar', 'svar'],
      [other, 'en uppgift till', 'uppgifter till'],
    ]),
  sure: (n) =>
    n === 1
      ? 'Ska kopian läggas ihop med processen du har här?'
      : `Ska kopiorna läggas ihop med de ${n} processer du har här?`,
  sureHelp:
    'Inget av det du har här går förlorat. Där båda har ändrat samma sak gäller det som skrevs senast, och coach undo tar tillbaka alltihop.',
  joined: (companies) => `Det som fanns i kopian finns nu också här: ${companies.join(', ')}.`,
  twice: (jobs) =>
    `Finns nu två gånger: ${jobs.join(', ')}. Är det samma jobb, ta bort det ena med coach forget.`,
  noCopies: 'det är inte två kopior av samma process.',
  untouched: 'Inget är inläst.',
};

function counted(counts: [n: number, one: string, many: string][]): string {
  const said = counts.flatMap(([n, one, many]) =>
    n === 0 ? [] : [n === 1 ? one : `${n} ${many}`],
  );
  return said.join(', ') || 'bara en ny tidpunkt för den senaste ändringen';
}
