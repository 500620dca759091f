import type { SourceWords } from '../sources';

export const sourceWords: SourceWords = {
  'SV-12': 'Nina Jansdotter, karriärcoach',
  'SV-FU': 'ett svenskt karriärföretag',
  'NB-ST': 'StudentTorget',
  'NB-KL': 'en norsk jobbsajt',
  'SV-NJ': 'tidningen Chef',
};
