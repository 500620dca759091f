import type { Language } from '../guide/guide';

export interface ForgetWords {
  sure: (name: string) => string;
  sureHelp: (id: string) => string;
  gone: (company: string) => string;
  beyond: string;
  kept: string;
}

export const forgetWords: Record<Language, ForgetWords> = {
  sv: {
    sure: (name) => `Radera allt om ${name}?`,
    sureHelp: (id) =>
      `Allt som finns om ${id} raderas och går inte att få tillbaka. coach export ${id} ger dig en kopia först.`,
    gone: (company) => `Allt om ${company} är raderat här.`,
    beyond:
      'Det här når coachen inte: filer du själv har sparat eller skickat, säkerhetskopior, poster i din kalender och terminalens egen historik.',
    kept: 'Inget är raderat.',
  },
  nb: {
    sure: (name) => `Slette alt om ${name}?`,
    sureHelp: (id) =>
      `Alt som finnes om ${id}, blir slettet og kan ikke hentes tilbake. coach export ${id} gir deg en kopi først.`,
    gone: (company) => `Alt om ${company} er slettet her.`,
    beyond:
      'Dette når ikke coachen: filer du selv har lagret eller sendt, sikkerhetskopier, oppføringer i kalenderen din og terminalens egen historikk.',
    kept: 'Ingenting er slettet.',
  },
};
