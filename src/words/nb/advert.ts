import type { AdvertWords } from '../advert';

export const advertWords: AdvertWords = {
  title: 'Annonsen',
  label: (beginning) => (beginning === null ? 'Lim inn annonsen' : `Annonsen: ${beginning}`),
  paste: 'Hva står det i annonsen?',
  pasteHelp:
    'Kopier teksten i annonsen og lim den inn her. Ligger det en her fra før, blir den byttet ut.',
  fault: {
    empty: () => 'Det står ingenting i den.',
    'not-text': () =>
      'Det er ikke ren tekst. Åpne annonsen, kopier teksten og lim den inn med coach edit --advert.',
    'too-long': (longest) =>
      `Den er for lang til å være en annonse, det er plass til ${longest}\u00A0tegn. Lim bare inn selve annonsen.`,
  },
  says: 'Dette står i annonsen',
  silent: 'Annonsen ser ikke ut til å si noe om det.',
  whole: (command) => `Hele annonsen:  ${command}`,
  keep: (command) => `Lagre annonsen her:  ${command}`,
};
