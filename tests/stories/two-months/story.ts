import type { Line } from '../../scripted-ask';
import type { Sitting } from './reader';

/** The first interview that is booked, told before it is held. */
function booked(on: string, at: string): Line[] {
  return [
    ['happened', 'met'],
    ['met-state', 'booked'],
    ['booked-for', on],
    ['booked-at', at],
  ];
}

/** The reflection, in its short form. */
export function reflection(feeling: 'calm' | 'mixed' | 'tense'): Line[] {
  return [
    ['feeling', feeling],
    ['good', 'Exemplet om flytten.'],
    ['good-why', 'Jag hade övat på det.'],
    ['keep', 'Börja med ett eget exempel'],
    ['bad', 'Siffrorna.'],
    ['bad-why', 'Jag letade efter dem.'],
    ['change', ['Ha siffrorna redo']],
    ['hard-questions', ['Varför vill du byta jobb?']],
    ['forgotten', 'Att jag kan norska.'],
  ];
}

/** All that is offered after the short form, with what the three signs of a good talk came to. */
function deeper(signs: Line[]): Line[] {
  const more = Array.from({ length: 6 }, (): Line => ['more', true]);
  return [...more, ['mood-changed', true], ['want-job', 'want'], ...signs];
}

/** Provbolaget, in Sweden: two interviews, a promise that is kept, an offer, a yes. */
const OFFERED: readonly Sitting[] = [
  [
    '2026-09-01',
    'coach log --new --company Provbolaget --role Systemutvecklare --country SE',
    ...booked('2026-09-10', '13.30, Storgatan 1'),
  ],
  ['2026-09-03', 'coach'],
  ['2026-09-03', 'coach prepare provbolaget'],
  [
    '2026-09-03',
    'coach prepare provbolaget --write',
    ['why-post', 'Uppgifterna.'],
    ['company-facts', ['De öppnar i Malmö']],
  ],
  ['2026-09-03', 'coach salary provbolaget', ['dream', 52000], ['realistic', 47000]],
  ['2026-09-03', 'coach salary terms provbolaget'],
  ['2026-09-03', 'coach salary advice provbolaget'],
  ['2026-09-03', 'coach salary advice provbolaget --more'],
  ['2026-09-03', 'coach salary advice provbolaget --more 2'],
  [
    '2026-09-03',
    'coach references --add',
    ['name', 'Anna Ek'],
    ['worked-until', '2015'],
    ['permission', 'yes'],
    ['remind', ['Flytten till molnet']],
  ],
  ['2026-09-09', 'coach'],
  ['2026-09-09', 'coach prepare provbolaget'],
  ['2026-09-09', 'coach prepare provbolaget --more'],
  ['2026-09-10', 'coach'],
  ['2026-09-10', 'coach prepare provbolaget'],
  [
    '2026-09-10',
    'coach debrief provbolaget',
    ['interviewers', [{ name: 'Prova Provsson', mail: 'prova@example.com' }]],
    ['next-step', 'Besked senast den 18 september.'],
    ['answer-by', '2026-09-18'],
    ['may-contact', 'none'],
    ...reflection('calm'),
    ...deeper([
      ['got-across', 'fully'],
      ['dynamic', 4],
      ['expectations', 'matched'],
    ]),
  ],
  ['2026-09-10', 'coach thanks provbolaget'],
  ['2026-09-10', 'coach thanks provbolaget --more'],
  ['2026-09-11', 'coach'],
  ['2026-09-11', 'coach debrief provbolaget --second-look', ['feeling-again', 'mixed']],
  ['2026-09-11', 'coach references provbolaget'],
  ['2026-09-11', 'coach checklist provbolaget'],
  ['2026-09-11', 'coach checklist provbolaget --more'],
  ['2026-09-16', 'coach followup provbolaget'],
  [
    '2026-09-18',
    'coach log provbolaget',
    ['happened', 'they'],
    ['they-how', 'call'],
    ['they-on', '2026-09-18'],
    ['they-words', 'Kom på en intervju till.'],
    ['they-said', ['invited']],
    ['they-invited-for', '2026-09-25'],
  ],
  ['2026-09-18', 'coach followup provbolaget'],
  ['2026-09-18', 'coach followup provbolaget --more'],
  ['2026-09-21', 'coach'],
  ['2026-09-21', 'coach prepare provbolaget'],
  ['2026-09-21', 'coach prepare provbolaget --write', ['second-duties', 'De flesta.']],
  ['2026-09-24', 'coach'],
  ['2026-09-24', 'coach prepare provbolaget'],
  ['2026-09-25', 'coach'],
  ['2026-09-25', 'coach prepare provbolaget'],
  [
    '2026-09-25',
    'coach debrief provbolaget',
    ['next-step', 'De hör av sig.'],
    ['may-contact', 'ok'],
    ...reflection('calm'),
    ...deeper([['expectations', 'differed']]),
  ],
  [
    '2026-09-28',
    'coach outcome provbolaget offer',
    ['answer-by', '2026-10-09'],
    ['offer-answered', true],
  ],
  ['2026-09-28', 'coach salary provbolaget --offer 46000'],
  ['2026-09-28', 'coach salary letters provbolaget'],
  ['2026-09-29', 'coach followup provbolaget'],
  ['2026-10-09', 'coach outcome provbolaget accepted'],
];

/** Prøvebedriften, in Norway: a hard interview, a promise that is broken, a no, one question. */
const REJECTED: readonly Sitting[] = [
  [
    '2026-09-07',
    'coach debrief --new --company Prøvebedriften --role Analytiker --country NO',
    ['interviewed-on', '2026-09-07'],
    ['next-step', 'Svar innen 14. september.'],
    ['answer-by', '2026-09-14'],
    ['may-contact', 'none'],
    ...reflection('calm'),
  ],
  ['2026-09-08', 'coach followup prøvebedriften'],
  ['2026-09-08', 'coach followup prøvebedriften --more'],
  ['2026-09-09', 'coach salary prøvebedriften', ['dream', 700000], ['realistic', 640000]],
  ['2026-09-17', 'coach'],
  ['2026-09-17', 'coach followup prøvebedriften'],
  ['2026-09-17', 'coach followup prøvebedriften --more'],
  ['2026-09-17', 'coach followup prøvebedriften --more 2'],
  ['2026-09-17', 'coach followup prøvebedriften --more 3'],
  ['2026-09-17', 'coach followup prøvebedriften --log-contact call'],
  ['2026-09-17', 'coach followup prøvebedriften --more'],
  [
    '2026-09-30',
    'coach outcome prøvebedriften rejected',
    ['feeling', 'Tungt.'],
    ['no-channel', 'call'],
  ],
  ['2026-09-30', 'coach outcome prøvebedriften rejected --more'],
  ['2026-09-30', 'coach followup prøvebedriften'],
  ['2026-10-01', 'coach'],
  [
    '2026-10-01',
    'coach outcome prøvebedriften',
    ['outcome', 'rejected'],
    ['shape', 'one-thing'],
    ['keep-me-in-mind', true],
    ['sector', null],
    ['recruiter', null],
  ],
  ['2026-10-01', 'coach outcome prøvebedriften rejected --more'],
  ['2026-10-01', 'coach followup prøvebedriften --log-contact mail'],
  ['2026-10-02', 'coach followup prøvebedriften'],
  [
    '2026-10-07',
    'coach outcome prøvebedriften --feedback "Tydeligere eksempler."',
    ['lesson', 'Gi tydeligere eksempler'],
  ],
  ['2026-10-07', 'coach outcome prøvebedriften rejected --more'],
  ['2026-10-07', 'coach followup prøvebedriften'],
];

/** Exempelverket, in Sweden: no day was named, a question, another offer meanwhile, and it ends in silence. */
const SILENT: readonly Sitting[] = [
  [
    '2026-09-14',
    'coach debrief --new --company Exempelverket --role Utredare --country SE',
    ['interviewed-on', '2026-09-14'],
    ['next-step', 'De hör av sig.'],
    ['may-contact', 'none'],
    ...reflection('tense'),
  ],
  ['2026-09-14', 'coach thanks exempelverket --sent'],
  ['2026-09-15', 'coach followup exempelverket'],
  ['2026-09-15', 'coach followup exempelverket --more'],
  [
    '2026-09-15',
    'coach followup exempelverket',
    ['happened', 'came-up'],
    ['came-what', 'question'],
    ['question-words', 'Vilka tider gäller?'],
    ['question-answered', true],
  ],
  [
    '2026-09-16',
    'coach followup exempelverket',
    ['happened', 'came-up'],
    ['came-what', 'question'],
    ['question-words', 'Ingår jour i tjänsten?'],
    ['question-answered', false],
    ['question-findable', false],
    ['question-matters', true],
  ],
  ['2026-09-16', 'coach followup exempelverket --log-contact call'],
  [
    '2026-09-22',
    'coach followup exempelverket',
    ['happened', 'came-up'],
    ['came-what', 'new'],
    ['new-words', 'Jag har fått mitt intyg.'],
    ['information-matters', true],
  ],
  ['2026-09-22', 'coach followup exempelverket --log-contact mail'],
  [
    '2026-09-28',
    'coach followup exempelverket',
    ['happened', 'offer'],
    ['offer-whose', 'other'],
    ['other-on', '2026-09-28'],
    ['other-by', '2026-10-02'],
    ['other-told', 'no'],
  ],
  ['2026-09-28', 'coach followup exempelverket --more'],
  ['2026-09-28', 'coach followup exempelverket --more 2'],
  ['2026-09-28', 'coach followup exempelverket --log-contact mail'],
  ['2026-10-06', 'coach'],
  ['2026-10-06', 'coach followup exempelverket'],
  ['2026-10-13', 'coach followup exempelverket --log-contact mail'],
  ['2026-10-27', 'coach outcome exempelverket silence'],
];

/** What belongs to no job. */
const BESIDE: readonly Sitting[] = [
  ['2026-09-12', 'coach practice', ['answer', 'För att lära mig mer.'], ['sat', 'good']],
  ['2026-09-12', 'coach people'],
  [
    '2026-09-19',
    'coach people --add',
    ['name', 'Anna Ek'],
    ['kind', 'role-model'],
    ['learn', 'Tar en paus.'],
  ],
];

/** About two months, day by day: three jobs in two countries, told at the prompts of ordinary commands. */
export const TWO_MONTHS: readonly Sitting[] = [
  ...OFFERED,
  ...REJECTED,
  ...SILENT,
  ...BESIDE,
].toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
