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
      'Her står bare det som etterspørres: søknader og intervjuer med dag, arbeidsgiver, stilling, sted, hvordan du søkte, og hvor langt det har kommet.',
  },
  examples: (n) =>
    `Den inneholder også ${processes(n, 'ett eksempel', 'eksempler')} å fortelle om.`,
  examplesTaken: (n) => `${n === 1 ? 'Ett eksempel' : `${n} eksempler`} er lagt til eller utfylt.`,
  columns: {
    employer: 'arbeidsgiver',
    role: 'stilling',
    place: 'sted',
    lastInterview: 'siste intervju',
    date: 'dato',
    kind: 'aktivitet',
    id: 'navn',
    state: 'status',
    country: 'land',
    how: 'hvordan du søkte',
    stage: 'status',
    sector: 'sektor',
    recruiter: 'rekrutterer',
  },
  sector: {
    private: 'privat',
    municipality: 'kommune, fylkeskommune eller helseforetak',
    state: 'staten',
  },
  recruiter: { employer: 'arbeidsgiveren', agency: 'rekrutteringsbyrå' },
  activity: {
    title: (month) => `Søknader og intervjuer, ${month}`,
    none: 'Ingen søknader eller intervjuer er skrevet inn denne måneden.',
    kind: { application: 'søknad', interview: 'intervju' },
    how: { advert: 'utlyst stilling', open: 'åpen søknad', contact: 'gjennom bekjente' },
    stage: {
      applied: 'sendt søknad',
      invited: 'skal på intervju',
      met: 'har vært på intervju',
      offered: 'fått jobbtilbud',
      hired: 'fått jobben',
      rejected: 'ikke fått jobben',
      ended: 'avsluttet',
    },
  },
  written: (file) => `Skrevet til ${file}.`,
  imported: (added, same) =>
    added + same === 0
      ? 'Det var ingenting nytt å legge til.'
      : added === 0
        ? same === 1
          ? 'Den fantes fra før. Ingenting er endret.'
          : `Alle ${same} fantes fra før. Ingenting er endret.`
        : `${added === 1 ? 'Én prosess er lagt til' : `${added} prosesser er lagt til`}${same > 0 ? `, ${same} fantes fra før` : ''}.`,
  gets: ({ told, gone, corrected, answers, other }) =>
    counted([
      [told, 'én ny hendelse', 'nye hendelser'],
      [gone, 'én hendelse fjernet', 'hendelser fjernet'],
      [corrected, 'én rettet', 'rettet'],
      [answers, 'ett svar', 'svar'],
      [other, 'én opplysning til', 'opplysninger til'],
    ]),
  sure: (n) =>
    n === 1
      ? 'Skal kopien slås sammen med prosessen du har her?'
      : `Skal kopiene slås sammen med de ${n} prosessene du har her?`,
  sureHelp:
    'Ingenting av det du har her, går tapt. Der begge har endret det samme, gjelder det som ble skrevet sist, og coach undo angrer alt sammen.',
  joined: (companies) => `Det som fantes i kopien, finnes nå også her: ${companies.join(', ')}.`,
  twice: (jobs) =>
    `Står nå her to ganger: ${jobs.join(', ')}. Er det samme jobb, sletter du den ene med coach forget.`,
  noCopies: 'dette er ikke to kopier av samme prosess.',
  untouched: 'Ingenting er lest inn.',
};

function counted(counts: [n: number, one: string, many: string][]): string {
  const said = counts.flatMap(([n, one, many]) =>
    n === 0 ? [] : [n === 1 ? one : `${n} ${many}`],
  );
  return said.join(', ') || 'bare et nytt tidspunkt for siste endring';
}
