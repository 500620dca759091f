import type { ImportWords } from '../import';

export const importWords: ImportWords = {
  called: {
    employer: ['arbetsgivare', 'företag', 'bolag', 'firma', 'arbetsplats'],
    post: ['tjänst', 'befattning', 'roll', 'jobb', 'titel', 'yrke', 'annons'],
    place: ['ort', 'plats', 'stad', 'kommun'],
    applied: ['sökt', 'sökte', 'ansökt', 'ansökan', 'ansökan skickad', 'ansökningsdatum', 'datum'],
    interview: ['intervju', 'intervjudatum', 'intervjudag', 'på intervju', 'senaste intervju'],
    kind: ['aktivitet'],
  },
  column: {
    employer: 'arbetsgivaren',
    post: 'tjänsten',
    place: 'orten',
    applied: 'dagen du sökte',
    kind: 'aktiviteten',
    interview: 'dagen för intervjun',
  },
  which: (column) => `Vilken kolumn är ${column}?`,
  whichHelp: 'Det här är rubrikerna i filen. Inget är sparat än.',
  noneOfThem: 'Ingen av dem',
  summary: (jobs, rows, same) =>
    `${rows === 1 ? 'En rad' : `${rows}\u00A0rader`} i filen. ${jobs === 0 ? 'Inget nytt jobb' : jobs === 1 ? 'Ett jobb' : `${jobs}\u00A0jobb`} att lägga till${same > 0 ? `, ${same} finns redan` : ''}.`,
  taken: (column, header) => `${header}: ${column}`,
  amiss: {
    'no-employer': (line) => `Rad ${line} har ingen arbetsgivare och följer inte med.`,
    'two-employers': (line, cell) =>
      `Rad ${line} har fler än en arbetsgivare i samma ruta (${cell}) och följer inte med.`,
    'no-day': (line, cell) => `Rad ${line}: dagen ”${cell}” går inte att läsa och lämnas tom.`,
  },
  more: (count) => `… och ${count} till.`,
  sure: 'Ska de läggas till?',
  sureHelp: 'Det du redan har skrivit här ändras inte.',
  needsYes: 'Med --yes läggs de till.',
  nothing: 'Inget är tillagt.',
  noHeader: 'Första raden ska ha rubriker, och en av dem ska vara arbetsgivaren.',
  badMap: (text) => `”${text}” går inte att läsa som kolumner.`,
  mapHint: 'Skriv till exempel --map "employer=Företag,post=Titel".',
};
