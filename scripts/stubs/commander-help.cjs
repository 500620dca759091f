// The program writes its help itself (cli/help-page.ts), so that it is Swedish and Norwegian throughout.
exports.Help = function Help() {
  throw new Error('commander was asked for help, but its own is left out of the bundle');
};
exports.stripColor = (text) => text;
