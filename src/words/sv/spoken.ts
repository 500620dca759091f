import type { SpokenWords } from '../spoken';

export const spokenWords: SpokenWords = {
  outcome: {
    next: ['nästa', 'nästa steg', 'ny intervju', 'vidare'],
    offer: ['erbjudande', 'jobberbjudande'],
    accepted: ['ja', 'tackat ja', 'tackade ja'],
    declined: ['tackat nej', 'tackade nej', 'avböjt'],
    rejected: ['nej', 'avslag', 'fick nej'],
    withdrawn: ['avhopp', 'dragit tillbaka', 'dragit mig ur', 'hoppat av'],
    silence: ['tyst', 'tystnad', 'inget svar'],
    cancelled: ['inställd', 'inställt', 'indragen'],
    reopened: ['öppna', 'öppen', 'öppna igen'],
  },
  channel: {
    call: ['ringde', 'ring', 'ringa', 'ringt', 'samtal', 'telefon'],
    mail: ['mejl', 'mejla', 'mejlade', 'mejlat', 'e-post', 'epost'],
    other: ['annat', 'annan'],
  },
  permission: {
    yes: ['ja'],
    asked: ['tillfrågad', 'frågad'],
    no: ['nej'],
  },
};
