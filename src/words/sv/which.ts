import type { WhichWords } from '../which';

export const whichWords: WhichWords = {
  question: 'Vilken process gäller det?',
  help: 'En process är ett jobb som du söker. Du kan också skriva namnet direkt efter kommandot.',
  another: 'En ny',
  twin: {
    text: (job) => `${job} finns här redan. Är det samma jobb?`,
    help: 'Samma: det du berättar nu hamnar där, och inget står dubbelt. Ett annat: det får en egen process, till exempel när du har sökt en gång till.',
    same: 'Samma jobb',
    other: 'Ett annat',
    known: (job, id) => `${job} finns här redan, med samma dag. Det fortsätter i ${id}.`,
    another: (job, id) =>
      `${job} finns här redan, som ${id}. Nu blir det en till. Är det samma jobb, skriv ${id} i stället för --new.`,
  },
  person: 'Vem menar du?',
  personHelp: 'Namnet passar in på flera. Skriv hela namnet i kommandot, så slipper du frågan.',
  example: 'Vilket exempel menar du?',
  exampleHelp: 'Namnet passar in på flera. Skriv hela namnet i kommandot, så slipper du frågan.',
};
