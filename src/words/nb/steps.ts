import type { StepWords } from '../steps';

export const stepWords: StepWords = {
  'resume-debrief': 'gå videre med gjennomgangen',
  debrief: 'gå gjennom intervjuet',
  'second-look': 'se på svarene en gang til',
  thanks: 'send en kort takk, hvis du vil',
  followup: 'se om det er tid for å ta kontakt',
  papers: 'spør hvis papirer eller første arbeidsdag mangler',
  call: 'ring',
  write: 'skriv en kort e-post',
  'new-time': 'be om et nytt tidspunkt',
  unsaid: 'fortell hva som har skjedd',
  reply: 'svar dem',
  withdraw: 'trekk søknaden',
  'ask-feedback': 'still ett eneste spørsmål, hvis du vil',
  'answer-offer': 'svar på tilbudet',
  'other-offer': 'svar på det andre tilbudet',
  promised: 'vent på svaret deres',
  references: 'si fra til referansene',
  start: 'din første arbeidsdag',
  prepare: 'forbered neste intervju',
};
