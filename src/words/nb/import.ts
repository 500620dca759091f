import type { ImportWords } from '../import';

export const importWords: ImportWords = {
  called: {
    employer: ['arbeidsgiver', 'bedrift', 'selskap', 'firma', 'foretak', 'arbeidssted'],
    post: ['stilling', 'rolle', 'jobb', 'tittel', 'yrke', 'utlysning'],
    place: ['sted', 'by', 'kommune'],
    applied: ['søkt', 'søkte', 'søknad', 'søknad sendt', 'søknadsdato', 'dato'],
    interview: ['intervju', 'intervjudato', 'intervjudag', 'på intervju', 'siste intervju'],
    kind: ['aktivitet'],
  },
  column: {
    employer: 'arbeidsgiveren',
    post: 'stillingen',
    place: 'stedet',
    applied: 'dagen du søkte',
    kind: 'typen',
    interview: 'dagen for intervjuet',
  },
  which: (column) => `Hvilken kolonne er ${column}?`,
  whichHelp: 'Dette er overskriftene i filen. Ingenting er lagret ennå.',
  noneOfThem: 'Ingen av dem',
  summary: (jobs, rows, same) =>
    `${rows === 1 ? 'Én rad' : `${rows}\u00A0rader`} i filen. ${jobs === 0 ? 'Ingen nye jobber' : jobs === 1 ? 'Én jobb' : `${jobs}\u00A0jobber`} å legge til${same > 0 ? `, ${same} finnes fra før` : ''}.`,
  taken: (column, header) => `${header}: ${column}`,
  amiss: {
    'no-employer': (line) => `Rad ${line} har ingen arbeidsgiver og blir ikke med.`,
    'two-employers': (line, cell) =>
      `Rad ${line} har mer enn én arbeidsgiver i samme rute (${cell}) og blir ikke med.`,
    'no-day': (line, cell) => `Rad ${line}: dagen «${cell}» kan ikke leses og blir stående åpen.`,
  },
  more: (count) => `… og ${count} til.`,
  sure: 'Skal de legges til?',
  sureHelp: 'Det du allerede har skrevet her, endres ikke.',
  needsYes: 'Legg til --yes for å ta imot dem.',
  nothing: 'Ingenting er lagt til.',
  noHeader: 'Første rad skal ha overskrifter, og en av dem skal være arbeidsgiveren.',
  badMap: (text) => `«${text}» kan ikke leses som kolonner.`,
  mapHint: 'Skriv for eksempel --map "employer=Bedrift,post=Tittel".',
};
