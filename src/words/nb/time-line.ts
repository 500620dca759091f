import type { TimeLineWords } from '../time-line';
import { oneOrMany } from '../sentence';
import { count } from './counts';

const times =
  (text: string) =>
  (n: number): string =>
    n > 1 ? `${count(n)} ganger ${text}` : text;

export const timeLineWords: TimeLineWords = {
  title: 'Tidslinje',
  sign: {
    applied: 'S',
    they: '<',
    me: '>',
    offer: 'T',
    answer: 'D',
    no: 'A',
    ended: 'X',
    start: 'F',
    off: '0',
  },
  label: {
    applied: oneOrMany('søknad', 'søknader'),
    interview: oneOrMany('intervju', 'intervjuer'),
    they: () => 'deres ord',
    me: times('fra deg'),
    offer: oneOrMany('tilbud', 'flere tilbud'),
    answer: oneOrMany('ditt svar', 'dine svar'),
    no: () => 'avslag',
    ended: () => 'avsluttet',
    start: () => 'første arbeidsdag',
    off: oneOrMany('avlyst intervju', 'avlyste intervjuer'),
  },
  today: 'i dag',
};
