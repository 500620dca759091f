import type { AskWords } from '../ask';

export const askWords: AskWords = {
  place: (number, of) => `${number} av ${of}`,
  yes: 'Ja',
  no: 'Nei',
  none: 'ingen av dem',
  skipLine: 'hopp over',
  first: 'Dette er det første spørsmålet.',
  skipped: 'hoppet over',
  hidden: 'skjult',
  back: 'tilbake',
  stopped: '^C',
  moreLines: (count) => (count === 1 ? '… én linje til' : `… ${count} linjer til`),
  hint: {
    upDown: 'Opp/Ned',
    choose: ({ arrows }) => `${arrows} velg`,
    tick: 'mellomrom kryss av',
    answer: ({ enter }) => `${enter} svar`,
    newLine: ({ enter }) => `${enter} ny linje`,
    onePerLine: ({ enter }) => `én per linje, ${enter} ny linje`,
    done: 'tom linje ferdig',
    editor: 'Ctrl-E tekstprogram',
    skip: 'Tab hopp over',
    back: 'Shift-Tab tilbake',
    help: '? hvorfor spørsmålet stilles',
  },
  plain: {
    commands:
      'Svar og trykk Enter. Skriv bare ? for å se hvorfor spørsmålet stilles, < for å gå tilbake, ingenting for å hoppe over. Ctrl-D avbryter.',
    until: 'Flere linjer går fint. En tom linje avslutter.',
    perLine: 'Én per linje. En tom linje avslutter.',
    person: 'Én per linje: navn, rolle, e-post. En tom linje avslutter.',
    number: (count) => `Skriv et tall, 1 til ${count}.`,
    numbers: 'Skriv tallene med mellomrom imellom.',
    scale: 'Skriv et tall, 1 til 5.',
    yesNo: 'Svar ja eller nei.',
    earlier: (text) => `Svaret ditt fra før: ${text}`,
    answer: 'Svar:',
    back: ['<', 'tilbake'],
  },
  noEditor: (tried) =>
    `Ikke noe tekstprogram kunne startes (${tried.join(', ')}). Skriv svaret her, eller oppgi et i COACH_EDITOR.`,
  noSuchEditor: (program) => `${program} finnes ikke her, så et annet tekstprogram åpnes.`,
  unchanged: (isAtOnce) =>
    isAtOnce
      ? 'Teksten er som den var. Åpnes den i et eget vindu, legger du til --wait i EDITOR.'
      : 'Teksten er som den var.',
  unread:
    'Noen bokstaver kom ikke riktig fram. Skriv dem på nytt, eller svar en gang til hvis det skal stå slik.',
};
