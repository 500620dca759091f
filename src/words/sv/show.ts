import type { ShowWords } from '../show';

export const showWords: ShowWords = {
  pay: 'Lön',
  hard: 'Svåra frågor att öva på',
  debrief: (round) => `Genomgång av intervju ${round}`,
  secondLook: (round) => `En titt till på intervju ${round}`,
  sitting: {
    followup: 'Uppföljning',
    salary: 'Om lönen',
    prepare: 'Inför intervjun',
    outcome: 'Hur det gick',
    thanks: 'Tacket',
  },
  unfinished: 'inte klar',
  next: 'Nästa steg',
  nothing: 'Inget just nu.',
  yes: 'Ja',
  no: 'Nej',
};
