import type { TrendWords } from '../trends';
import { count } from './counts';

const ORDINALS = ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde'];

export const trendWords: TrendWords = {
  title: 'Det som kommer tillbaka',
  debriefs: (n) => (n === 1 ? 'en genomgång' : `${count(n)} genomgångar`),
  none: 'Du har inte gått igenom någon intervju än. Efter den andra går det att se vad som kommer tillbaka.',
  again: {
    change: 'Det du vill ändra',
    keep: 'Det du vill behålla',
    'hard-question': 'Svåra frågor',
  },
  time: (n) => `${ORDINALS[n - 2] ?? `${n}:e`} gången`,
  nothing: 'Inget har kommit tillbaka än.',
  feeling: 'Så kändes samtalen',
  feelings: { calm: 'lugnt', mixed: 'blandat', tense: 'spänt' },
  shift: 'Efter en titt till',
  shifts: {
    better: 'bättre än du först trodde',
    same: 'ungefär som du trodde',
    worse: 'sämre än du först trodde',
  },
  often: (n) => (n === 1 ? 'en gång' : `${count(n)} gånger`),
  oldestFirst: 'En prick för varje samtal, det äldsta till vänster.',
  rounds: 'Så långt kom processerna',
  interviews: (n) => (n === 1 ? 'en intervju' : `${count(n)} intervjuer`),
  answerDays: 'Från intervju till svar',
  days: (n) => (n === 1 ? 'en dag' : `${n} dagar`),
};
