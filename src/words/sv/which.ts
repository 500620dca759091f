import type { WhichWords } from '../which';

export const whichWords: WhichWords = {
  question: 'Vilken process gäller det?',
  help: 'En process är ett jobb som du söker. Du kan också skriva namnet direkt efter kommandot.',
  another: 'En ny',
  person: 'Vem menar du?',
  personHelp: 'Namnet passar in på flera. Skriv hela namnet i kommandot, så slipper du frågan.',
  example: 'Vilket exempel menar du?',
  exampleHelp: 'Namnet passar in på flera. Skriv hela namnet i kommandot, så slipper du frågan.',
};
