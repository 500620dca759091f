import type { ShowWords } from '../show';

export const showWords: ShowWords = {
  pay: 'Lønn',
  hard: 'Vanskelige spørsmål å øve på',
  debrief: (round) => `Gjennomgang av intervju ${round}`,
  secondLook: (round) => `Et nytt blikk på intervju ${round}`,
  sitting: {
    followup: 'Oppfølging',
    salary: 'Om lønnen',
    prepare: 'Før intervjuet',
    outcome: 'Hvordan det gikk',
    thanks: 'Takken',
  },
  unfinished: 'ikke ferdig',
  next: 'Neste steg',
  nothing: 'Ingenting nå.',
  yes: 'Ja',
  no: 'Nei',
};
