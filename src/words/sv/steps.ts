import type { StepWords } from '../steps';

export const stepWords: StepWords = {
  'resume-debrief': 'fortsätt genomgången',
  debrief: 'gå igenom intervjun',
  'second-look': 'se på svaren en gång till',
  thanks: 'skriv ett kort tack, om du vill',
  followup: 'om du inget har hört',
  papers: 'om papper eller startdag saknas',
  call: 'ring',
  write: 'skriv ett kort mejl',
  'new-time': 'be om en ny tid',
  unsaid: 'berätta vad som har hänt',
  reply: 'svara dem',
  withdraw: 'dra tillbaka din ansökan',
  'ask-feedback': 'ställ en enda fråga, om du vill',
  'answer-offer': 'svara på erbjudandet',
  'other-offer': 'svar på det andra erbjudandet',
  promised: 'vänta på deras besked',
  references: 'förvarna dina referenser',
  start: 'din första arbetsdag',
  prepare: 'förbered nästa intervju',
};
