import type { CheckedWords } from '../checked';
import { listed } from '../sentence';

export const checkedWords: CheckedWords = {
  stood: (month, sites) => `Stämde i ${month}; kontrollera på ${listed(sites, 'eller')}.`,
  past: (month, sites) =>
    `Så var det i ${month}, kanske inte nu. Kontrollera på ${listed(sites, 'eller')}.`,
  none: (words) => `Här står inget om ”${words}”. Det här finns:`,
  read: (command) => `Läs om en sak:  ${command} semester`,
  all: (command) => `Läs allt:  ${command}`,
  other: (command) => `Det andra landet:  ${command}`,
};
