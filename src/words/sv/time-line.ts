import type { TimeLineWords } from '../time-line';
import { count } from './counts';

const times =
  (text: string) =>
  (n: number): string =>
    n > 1 ? `${count(n)} gånger ${text}` : text;

const some =
  (one: string, many: string) =>
  (n: number): string =>
    n > 1 ? many : one;

export const timeLineWords: TimeLineWords = {
  title: 'Tidslinje',
  sign: {
    applied: 'A',
    they: '<',
    me: '>',
    offer: 'E',
    answer: 'S',
    no: 'N',
    ended: 'X',
    start: 'F',
    off: '0',
  },
  label: {
    applied: some('ansökan', 'ansökningar'),
    interview: some('intervju', 'intervjuer'),
    they: () => 'deras ord',
    me: times('från dig'),
    offer: some('erbjudande', 'erbjudanden'),
    answer: some('ditt svar', 'dina svar'),
    no: () => 'nej',
    ended: () => 'avslutat',
    start: () => 'första arbetsdagen',
    off: some('inställd intervju', 'inställda intervjuer'),
  },
  today: 'i dag',
};
