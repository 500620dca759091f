import type { SourceWords } from '../sources';

export const sourceWords: SourceWords = {
  'SV-12': 'Nina Jansdotter, karrierecoach',
  'SV-FU': 'et svensk karrierefirma',
  'NB-ST': 'StudentTorget',
  'NB-KL': 'et norsk jobbnettsted',
  'SV-NJ': 'det svenske magasinet Chef',
};
