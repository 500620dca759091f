// The program finds the nearest command or option itself (cli/misread.ts), as a fault of its own.
exports.suggestSimilar = () => {
  throw new Error('commander was to suggest a word, but that is left out of the bundle');
};
