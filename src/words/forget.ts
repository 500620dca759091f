import type { Language } from '../guide/guide';

export interface ForgetWords {
  sure: (name: string) => string;
  sureHelp: (id: string) => string;
  gone: (company: string) => string;
  /** Where else it was erased, by the folders' names. */
  aside: (folders: string) => string;
  beyond: string;
  kept: string;
}

export const forgetWords: Record<Language, ForgetWords> = {
  sv: {
    sure: (name) => `Radera allt om ${name}?`,
    sureHelp: (id) =>
      `Allt som finns om ${id} raderas och går inte att få tillbaka. coach export ${id} ger dig en kopia först.`,
    gone: (company) => `Allt om ${company} är raderat här.`,
    aside: (folders) => `Det är raderat också i ${folders}, där det låg sedan en återställning.`,
    beyond:
      'Det här når coachen inte: filer du själv har sparat eller skickat, säkerhetskopior, händelser i din kalender och terminalens egen historik.',
    kept: 'Inget är raderat.',
  },
  nb: {
    sure: (name) => `Slette alt om ${name}?`,
    sureHelp: (id) =>
      `Alt som finnes om ${id}, blir slettet og kan ikke hentes tilbake. coach export ${id} gir deg en kopi først.`,
    gone: (company) => `Alt om ${company} er slettet her.`,
    aside: (folders) => `Det er slettet også i ${folders}, der det lå etter en gjenoppretting.`,
    beyond:
      'Dette når ikke coachen: filer du selv har lagret eller sendt, sikkerhetskopier, oppføringer i kalenderen din og terminalens egen historikk.',
    kept: 'Ingenting er slettet.',
  },
};
