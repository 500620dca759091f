import type { ReportWords } from '../report';
import { count } from './counts';

export const reportWords: ReportWords = {
  title: (year) => `Jobbsøkingen min i ${year}`,
  written: (day) => `Skrevet ${day}.`,
  adviser:
    'Viser arbeidsgivere og stillinger slik de er skrevet inn, dager og hva som skjedde. Egne ord, lærdommer, følelser, lønn og andre navn er ikke med.',
  year: (year) => `Året ${year}`,
  drawing: (employer) => `Tidslinje for ${employer}`,
  stretch: (from, to) => `Fra ${from} til ${to}.`,
  columns: { sign: 'Tegn', day: 'Dag', what: 'Hva som skjedde' },
  lessons: 'Lærdommer',
  change: 'Dette vil du endre',
  keep: 'Dette vil du fortsette med',
  from: (employer) => `fra ${employer}`,
  none: (year) => `Det er ingenting fra ${year} å skrive ut, så ingen fil er skrevet.`,
  elsewhere: (years) => `Det du har fortalt, er fra ${years}. Velg et år med --year.`,
  file: (file, n) =>
    `${file} er skrevet, med ${n === 1 ? 'én prosess' : `${count(n)}\u00A0prosesser`}.`,
  print: 'Åpne filen i en nettleser for å lese den eller skrive den ut.',
  wantsYear: 'et år som 2026',
};
