import type { CheckedWords } from '../checked';
import { listed } from '../sentence';

export const checkedWords: CheckedWords = {
  stood: (month, sites) => `Stemte i ${month}; sjekk på ${listed(sites, 'eller')}.`,
  past: (month, sites) =>
    `Slik var det i ${month}; om det gjelder nå, vet ikke coachen. Sjekk på ${listed(sites, 'eller')}.`,
  none: (words) => `Her står det ikke noe om «${words}». Dette finnes:`,
  read: (command) => `Les om én ting:  ${command} ferie`,
  all: (command) => `Les alt:  ${command}`,
  other: (command) => `Det andre landet:  ${command}`,
};
