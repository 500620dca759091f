import type { AdvertWords } from '../advert';

export const advertWords: AdvertWords = {
  title: 'Utlysningen',
  label: (beginning) => (beginning === null ? 'Lim inn utlysningen' : `Utlysningen: ${beginning}`),
  paste: 'Hva står det i utlysningen?',
  pasteHelp:
    'Kopier teksten i utlysningen og lim den inn her. Ligger det en her fra før, blir den byttet ut.',
  fault: {
    empty: () => 'Det står ingenting i den.',
    'not-text': () =>
      'Det er ikke ren tekst. Åpne utlysningen, kopier teksten og lim den inn med coach edit --advert.',
    'too-long': (longest) =>
      `Den er for lang til å være en utlysning, det er plass til ${longest}\u00A0tegn. Lim bare inn selve utlysningen.`,
  },
  says: 'Dette står i utlysningen',
  silent: 'Utlysningen ser ikke ut til å si noe om det.',
  whole: (command) => `Hele utlysningen:  ${command}`,
  keep: (command) => `Lagre utlysningen her:  ${command}`,
};
