import type { UndoWords } from '../undo';

export const undoWords: UndoWords = {
  wayBack: (command) => `Blev det fel? Ta tillbaka det:  ${command}`,
  step: {
    log: 'det du berättade',
    debrief: 'genomgången',
    followup: 'uppföljningen',
    salary: 'lönen',
    thanks: 'tacket',
    checklist: 'checklistan',
    references: 'referenserna',
    prepare: 'förberedelsen',
    outcome: 'utfallet',
    people: 'nätverket',
    examples: 'exemplen',
    practice: 'övningen',
    edit: 'ändringen',
    import: 'det du läste in',
    config: 'inställningen',
  },
  title: 'Det som går att ta tillbaka, det senaste först',
  none: 'Det finns inget att ta tillbaka.',
  done: (step, day, name) =>
    name === null
      ? `Taget tillbaka: ${step}, ${day}.`
      : `Taget tillbaka: ${step} för ${name}, ${day}.`,
  rest: 'Det som har ändrats sedan dess står kvar.',
  left: (count, command) =>
    count === 1
      ? `Ett steg till går att ta tillbaka:  ${command}`
      : `${count} steg till går att ta tillbaka:  ${command}`,
  cleared: 'Listan över det som gick att ta tillbaka är tömd. Inget annat har ändrats.',
  untouched: 'Inget har tagits tillbaka.',
  holds: {
    process: (name) => `hela processen: ${name}`,
    back: (text) => `tillbaka i listan: ${text}`,
    corrected: (count) => (count === 1 ? 'en rättelse' : `${count} rättelser`),
    answers: (count) => (count === 1 ? 'ett svar' : `${count} svar`),
    settings: (names) => `inställning: ${names}`,
    people: (names) => `personer: ${names}`,
    examples: (names) => `exempel: ${names}`,
    taken: (count) => (count === 1 ? 'en inläst process' : `${count} inlästa processer`),
    more: (count) => `och ${count} till`,
    field: {
      company: 'arbetsgivaren',
      role: 'tjänsten',
      place: 'orten',
      country: 'landet',
      startedOn: 'dagen det började',
      link: 'länken',
      address: 'adressen',
      advert: 'annonsen',
      sector: 'sektorn',
      recruiter: 'vem som rekryterar',
    },
    part: {
      people: 'personerna',
      bids: 'lönenivåerna',
      arguments: 'argumenten',
      market: 'lönesiffrorna',
      terms: 'villkoren',
      prepared: 'förberedelserna inför lönesamtalet',
      rehearsals: 'löneövningen',
      points: 'punkterna på checklistan',
      hardQuestions: 'övningsfrågorna',
    },
  },
  changed: (what) => `Det här har ändrats sedan dess: ${what}.`,
  changedHelp:
    'Allt annat är som du lämnade det. Tar du tillbaka allt, försvinner också det som har ändrats sedan dess.',
  changedHint: 'Med --yes tas det tillbaka ändå. Inget har ändrats.',
  leave: 'Ta tillbaka allt utom det som har ändrats',
  all: 'Ta tillbaka allt',
  nothing: 'Ta inte tillbaka något',
};
