import type { WhichWords } from '../which';

export const whichWords: WhichWords = {
  question: 'Hvilken prosess gjelder det?',
  help: 'En prosess er én jobb du søker. Du kan også skrive navnet rett etter kommandoen.',
  another: 'En ny',
  person: 'Hvem mener du?',
  personHelp: 'Flere heter noe slikt. Skriver du hele navnet i kommandoen, slipper du å bli spurt.',
  example: 'Hvilket eksempel mener du?',
  exampleHelp:
    'Flere heter noe slikt. Skriver du hele navnet i kommandoen, slipper du å bli spurt.',
};
