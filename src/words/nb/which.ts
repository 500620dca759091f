import type { WhichWords } from '../which';

export const whichWords: WhichWords = {
  question: 'Hvilken prosess gjelder det?',
  help: 'En prosess er én jobb du søker. Du kan også skrive navnet rett etter kommandoen.',
  another: 'En ny',
  twin: {
    text: (job) => `${job} står her fra før. Er det samme jobb?`,
    help: 'Samme: Det du forteller nå, havner der, og ingenting står dobbelt. En annen: Da får den sin egen prosess, for eksempel når du har søkt en gang til.',
    same: 'Samme jobb',
    other: 'En annen jobb',
    known: (job, id) => `${job} står her fra før, med samme dag. Det fortsetter i ${id}.`,
    another: (job, id) =>
      `${job} står her fra før, som ${id}. Nå blir det en til. Er det samme jobb, skriver du ${id} i stedet for --new.`,
  },
  person: 'Hvem mener du?',
  personHelp: 'Flere heter noe slikt. Skriver du hele navnet i kommandoen, slipper du å bli spurt.',
  example: 'Hvilket eksempel mener du?',
  exampleHelp:
    'Flere heter noe slikt. Skriver du hele navnet i kommandoen, slipper du å bli spurt.',
};
