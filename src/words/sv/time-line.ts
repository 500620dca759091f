import type { TimeLineWords } from '../time-line';
import { oneOrMany } from '../sentence';
import { count } from './counts';

const times =
  (text: string) =>
  (n: number): string =>
    n > 1 ? `${count(n)} gånger ${text}` : text;

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
    applied: oneOrMany('ansökan', 'ansökningar'),
    interview: oneOrMany('intervju', 'intervjuer'),
    they: () => 'deras ord',
    me: times('från dig'),
    offer: oneOrMany('erbjudande', 'erbjudanden'),
    answer: oneOrMany('ditt svar', 'dina svar'),
    no: () => 'nej',
    ended: () => 'avslutat',
    start: () => 'första arbetsdagen',
    off: oneOrMany('inställd intervju', 'inställda intervjuer'),
  },
  today: 'i dag',
};
