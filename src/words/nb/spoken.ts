import type { SpokenWords } from '../spoken';

export const spokenWords: SpokenWords = {
  outcome: {
    next: ['neste', 'neste steg', 'nytt intervju', 'videre'],
    offer: ['tilbud', 'jobbtilbud'],
    accepted: ['ja', 'takket ja'],
    declined: ['takket nei', 'sagt nei'],
    rejected: ['nei', 'avslag', 'fikk nei'],
    withdrawn: ['trukket', 'trukket meg', 'trakk meg', 'trukket tilbake'],
    silence: ['stille', 'stillhet', 'ikke svar'],
    cancelled: ['avlyst', 'innstilt'],
    reopened: ['åpne', 'åpen', 'åpne igjen'],
  },
  channel: {
    call: ['ringte', 'ring', 'ringe', 'ringt', 'samtale', 'telefon'],
    mail: ['e-post', 'epost', 'skrev'],
    other: ['annet', 'annen'],
  },
  permission: {
    yes: ['ja'],
    asked: ['spurt'],
    no: ['nei'],
  },
};
