import type { AskWords } from '../ask';

export const askWords: AskWords = {
  place: (number, of) => `${number} av ${of}`,
  yes: 'Ja',
  no: 'Nej',
  none: 'inget av dem',
  skipped: 'hoppade över',
  skipLine: 'hoppa över',
  first: 'Det här är den första frågan.',
  hidden: 'dold',
  back: 'tillbaka',
  stopped: '^C',
  moreLines: (count) => (count === 1 ? '… en rad till' : `… ${count} rader till`),
  hint: {
    upDown: 'Upp/Ned',
    choose: ({ arrows }) => `${arrows} välj`,
    tick: 'mellanslag kryssa',
    answer: ({ enter }) => `${enter} svara`,
    newLine: ({ enter }) => `${enter} ny rad`,
    onePerLine: ({ enter }) => `en per rad, ${enter} ny rad`,
    done: 'tom rad klart',
    editor: 'Ctrl-E textredigerare',
    skip: 'Tab hoppa över',
    back: 'Shift-Tab tillbaka',
    help: '? varför frågan ställs',
  },
  plain: {
    commands:
      'Svara och tryck Enter. Skriv bara ? för att se varför frågan ställs, < för att gå tillbaka, ingenting för att hoppa över. Ctrl-D avbryter.',
    until: 'Flera rader går bra. En tom rad avslutar.',
    perLine: 'En per rad. En tom rad avslutar.',
    person: 'En per rad: namn, roll, mejl. En tom rad avslutar.',
    number: (count) => `Skriv en siffra, 1 till ${count}.`,
    numbers: 'Skriv siffrorna med mellanslag emellan.',
    scale: 'Skriv en siffra, 1 till 5.',
    yesNo: 'Svara ja eller nej.',
    earlier: (text) => `Ditt svar förut: ${text}`,
    answer: 'Svar:',
    back: ['<', 'tillbaka'],
  },
  noEditor: (tried) =>
    `Det gick inte att starta någon textredigerare (${tried.join(', ')}). Skriv svaret här, eller ange en i COACH_EDITOR.`,
  noSuchEditor: (program) => `${program} finns inte här, så en annan textredigerare öppnas.`,
  unchanged: (isAtOnce) =>
    isAtOnce
      ? 'Texten är som den var. Öppnas den i ett eget fönster, lägg till --wait i EDITOR.'
      : 'Texten är som den var.',
  unread:
    'Några bokstäver kom inte fram rätt. Skriv dem på nytt, eller svara en gång till om det ska stå så.',
};
