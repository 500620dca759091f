import type { ForgetWords } from '../forget';

export const forgetWords: ForgetWords = {
  sure: (name) => `Slette alt om ${name}?`,
  sureHelp: (id) =>
    `Alt som finnes om ${id}, blir slettet og kan ikke hentes tilbake. coach export ${id} gir deg en kopi først.`,
  gone: (company) => `Alt om ${company} er slettet her.`,
  aside: (folders) => `Det er slettet også i ${folders}, der det var lagt til side.`,
  beyond:
    'Coachen når ikke dette: filer du selv har lagret eller sendt, sikkerhetskopier, oppføringer i kalenderen din og terminalens egen historikk.',
  kept: 'Ingenting er slettet.',
};
