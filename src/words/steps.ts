import type { StepKind } from '../domain/steps';
import type { Language } from '../guide/guide';

/** What each step is called on a page: a verb first. */
export const stepWords: Record<Language, Record<StepKind, string>> = {
  sv: {
    'resume-debrief': 'fortsätt genomgången',
    debrief: 'gå igenom intervjun',
    'second-look': 'se på svaren en gång till',
    thanks: 'skriv ett kort tack, om du vill',
    followup: 'om du inget har hört',
    call: 'ring, om du vill',
    write: 'skriv ett kort mejl',
    reply: 'svara dem',
    withdraw: 'dra tillbaka din ansökan',
    'ask-feedback': 'ställ en enda fråga, om du vill',
    'answer-offer': 'svara på erbjudandet',
    references: 'förvarna dina referenser',
    prepare: 'förbered nästa intervju',
  },
  nb: {
    'resume-debrief': 'gå videre med gjennomgangen',
    debrief: 'gå gjennom intervjuet',
    'second-look': 'se på svarene en gang til',
    thanks: 'skriv en kort takk, hvis du vil',
    followup: 'hvis du ikke har hørt noe',
    call: 'ring, hvis du vil',
    write: 'skriv en kort e-post',
    reply: 'svar dem',
    withdraw: 'trekk søknaden',
    'ask-feedback': 'still ett eneste spørsmål, hvis du vil',
    'answer-offer': 'svar på tilbudet',
    references: 'si fra til referansene',
    prepare: 'forbered neste intervju',
  },
};
