import type { FilesWords } from '../files';

export const filesWords: FilesWords = {
  exists: (file) => `${file} finns redan.`,
  existsHint: 'Lägg till --yes om den ska ersättas, eller välj ett annat namn.',
  replace: (file) => `${file} finns redan. Ska den ersättas?`,
  replaceHelp: 'Den nya filen skrivs färdigt innan den gamla försvinner.',
  noFile: {
    folder: (file) => `${file} är en mapp.`,
    other: (file) => `${file} är ingen vanlig fil, så där skrivs inget.`,
  },
  noFileHint: 'Skriv ett filnamn, eller bara ett bindestreck för att få allt utskrivet här.',
  progress: (done, of) => `${done} av ${of}`,
  kept: (file) => `${file} är kvar som den var.`,
};
