import type { TimeLineWords } from '../time-line';
import { count } from './counts';

const times =
  (text: string) =>
  (n: number): string =>
    n > 1 ? `${count(n)} ganger ${text}` : text;

const some =
  (one: string, many: string) =>
  (n: number): string =>
    n > 1 ? many : one;

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
    applied: some('søknad', 'søknader'),
    interview: some('intervju', 'intervjuer'),
    they: () => 'deres ord',
    me: times('fra deg'),
    offer: some('tilbud', 'flere tilbud'),
    answer: some('ditt svar', 'dine svar'),
    no: () => 'avslag',
    ended: () => 'avsluttet',
    start: () => 'første arbeidsdag',
    off: some('avlyst intervju', 'avlyste intervjuer'),
  },
  today: 'i dag',
};
