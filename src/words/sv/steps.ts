import type { StepWords } from '../steps';

export const stepWords: StepWords = {
  'resume-debrief': 'fortsätt genomgången',
  debrief: 'gå igenom intervjun',
  'second-look': 'ta en titt till på svaren',
  thanks: 'skicka ett kort tack, om du vill',
  followup: 'se om det är dags att höra av dig',
  papers: 'hör efter om papper och startdag',
  call: 'ring',
  write: 'skriv ett kort mejl',
  'new-time': 'be om en ny tid',
  unsaid: 'berätta vad som har hänt',
  reply: 'svara dem',
  withdraw: 'dra tillbaka din ansökan',
  'ask-feedback': 'ställ en fråga, om du vill',
  'answer-offer': 'svara på erbjudandet',
  'other-offer': 'svara på det andra erbjudandet',
  promised: 'vänta på deras besked',
  references: 'förvarna dina referenser',
  start: 'din första arbetsdag',
  prepare: 'förbered nästa intervju',
};
