import type { AdvertWords } from '../advert';

export const advertWords: AdvertWords = {
  title: 'Annonsen',
  label: (beginning) => (beginning === null ? 'Klistra in annonsen' : `Annonsen: ${beginning}`),
  paste: 'Hur lyder annonsen?',
  pasteHelp: 'Kopiera texten i annonsen och klistra in den här. Den gamla ersätts om det finns en.',
  fault: {
    empty: () => 'Det står ingenting i den.',
    'not-text': () =>
      'Det är ingen ren text. Öppna annonsen, kopiera texten och klistra in den med coach edit --advert.',
    'too-long': (longest) =>
      `Den är för lång för en annons, högst ${longest}\u00A0tecken får plats. Klistra in bara själva annonsen.`,
  },
  says: 'Det här står i annonsen',
  silent: 'Annonsen verkar inte säga något om det.',
  whole: (command) => `Hela annonsen:  ${command}`,
  keep: (command) => `Spara annonsen här:  ${command}`,
};
