import type { TodayWords } from '../today';

export const todayWords: TodayWords = {
  nothing: 'Ingenting i dag, og det er helt greit.',
  begin: 'Når du har vært på intervju:  coach debrief',
  ahead: (day, company, what) => `Neste gang ${day}: ${company}, ${what}.`,
  noMore: 'Ikke noe mer i dag.',
  left: (count) =>
    count === 1
      ? 'Ett steg til kan vente:  coach today --all'
      : `${count} steg til kan vente:  coach today --all`,
  today: (what) => `${what} i dag`,
  lastDay: 'i dag er siste dag',
  inTwoDays: (day) => `om to dager, ${day}`,
  dayIs: (day) => `senest ${day}`,
  dayWas: (day) => `siste dag var ${day}`,
  eventIs: {
    prepare: (day) => `intervjuet er ${day}`,
    start: (day) => day,
  },
  copy: (company, command) =>
    `Det finnes en annen kopi av prosessen hos ${company} i mappen, og den inneholder mer. Slik blir de slått sammen:  ${command}`,
  why: {
    'resume-debrief': 'Du har begynt og kan gå videre der du slapp.',
    debrief: 'Det er lettest mens du husker intervjuet.',
    'second-look': 'Dagen etter ser ting gjerne annerledes ut.',
    thanks: 'En takk ber ikke om noe og er best når den kommer snart.',
    followup: 'Dagen du ventet på, er her.',
    papers: 'Det du har takket ja til, er godt å ha skriftlig.',
    call: 'Det er grunn til å ringe.',
    write: 'Det er grunn til å skrive.',
    'new-time': 'Det som var avtalt, ble det ikke noe av.',
    unsaid: 'Dagen er gått uten at du har fortalt hva som skjedde.',
    reply: 'De venter på deg.',
    withdraw: 'Du vil ikke ha jobben lenger.',
    'ask-feedback': 'Ett enkelt spørsmål kan gi deg noe å ta med til neste gang.',
    'answer-offer': 'De venter på svaret ditt.',
    'other-offer': 'Den andre arbeidsgiveren venter på svaret ditt.',
    promised: 'De sa at de tar kontakt senest i dag.',
    references: 'Det føltes bra, og noen kan komme til å ringe dem.',
    prepare: 'Intervjuet er avtalt.',
    start: 'Dagen er avtalt.',
  },
};
