import type { ReportWords } from '../report';
import { count } from './counts';

export const reportWords: ReportWords = {
  title: (year) => `Mitt jobbsökande ${year}`,
  written: (day) => `Skriven ${day}.`,
  adviser:
    'Visar arbetsgivare och tjänster så som de är inskrivna, dagar och vad som hände. Egna ord, lärdomar, känslor, löner och andra namn är inte med.',
  year: (year) => `Året ${year}`,
  drawing: (employer) => `Tidslinje för ${employer}`,
  stretch: (from, to) => `Från ${from} till ${to}.`,
  columns: { sign: 'Tecken', day: 'Dag', what: 'Vad som hände' },
  lessons: 'Lärdomar',
  change: 'Att ändra till nästa gång',
  keep: 'Att behålla',
  from: (employer) => `från ${employer}`,
  none: (year) => `Det finns inget från ${year} att skriva ut, så ingen fil är skriven.`,
  elsewhere: (years) => `Det du har berättat är från ${years}. Välj ett år med --year.`,
  file: (file, n) =>
    `${file} är skriven, med ${n === 1 ? 'en process' : `${count(n)}\u00A0processer`}.`,
  print: 'Öppna filen i en webbläsare för att läsa den eller skriva ut den.',
  wantsYear: 'ett år som 2026',
};
