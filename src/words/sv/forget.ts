import type { ForgetWords } from '../forget';

export const forgetWords: ForgetWords = {
  sure: (name) => `Radera allt om ${name}?`,
  sureHelp: (id) =>
    `Allt som finns om ${id} raderas och går inte att få tillbaka. coach export ${id} ger dig en kopia först.`,
  gone: (company) => `Allt om ${company} är raderat här.`,
  aside: (folders) => `Det är raderat också i ${folders}, där det låg undanlagt.`,
  beyond:
    'Det här når programmet inte: filer du själv har sparat eller skickat, säkerhetskopior, händelser i din kalender och terminalens egen historik.',
  kept: 'Inget är raderat.',
};
