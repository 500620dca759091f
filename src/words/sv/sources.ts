import type { SourceWords } from '../sources';

export const sourceWords: SourceWords = {
  'SV-12': 'råd av Nina Jansdotter',
  'SV-FU': 'råd från ett karriärföretag',
  'NB-ST': 'råd från StudentTorget',
  'NB-KL': 'råd från en norsk jobbsajt',
  'SV-NJ': 'råd i tidningen Chef',
};
