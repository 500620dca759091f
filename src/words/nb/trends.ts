import type { TrendWords } from '../trends';
import { count } from './counts';

const ORDINALS = ['andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende'];

export const trendWords: TrendWords = {
  title: 'Det som går igjen',
  debriefs: (n) => (n === 1 ? 'én gjennomgang' : `${count(n)} gjennomganger`),
  none: 'Du har ikke gått gjennom noe intervju ennå. Etter det andre kan du se hva som går igjen.',
  again: {
    change: 'Det du vil endre',
    keep: 'Det du vil fortsette med',
    'hard-question': 'Vanskelige spørsmål',
  },
  time: (n) => `${ORDINALS[n - 2] ?? `${n}.`} gang`,
  nothing: 'Ingenting har gått igjen så langt.',
  feeling: 'Slik føltes samtalene',
  feelings: { calm: 'rolig', mixed: 'blandet', tense: 'anspent' },
  shift: 'Da du så på det en gang til',
  shifts: {
    better: 'bedre enn du først trodde',
    same: 'omtrent som du trodde',
    worse: 'dårligere enn du først trodde',
  },
  often: (n) => (n === 1 ? 'én gang' : `${count(n)} ganger`),
  oldestFirst: 'En prikk for hver samtale, den eldste til venstre.',
  rounds: 'Så langt kom prosessene',
  interviews: (n) => (n === 1 ? 'ett intervju' : `${count(n)} intervjuer`),
  answerDays: 'Fra intervju til svar',
  days: (n) => (n === 1 ? 'én dag' : `${n} dager`),
};
