import type { SourceWords } from '../sources';

export const sourceWords: SourceWords = {
  'SV-12': 'råd fra Nina Jansdotter',
  'SV-FU': 'råd fra et svensk karrierefirma',
  'NB-ST': 'råd fra StudentTorget',
  'NB-KL': 'råd fra et norsk jobbnettsted',
  'SV-NJ': 'råd i magasinet Chef',
};
