// string-width builds a table of all emoji and a segmenter as it loads, half a start of the program. The measure
// that inquirer uses, and that is in the bundle with it, gives the same widths. CommonJS, since cli-table3 asks so.
const { default: stringWidth } = require('fast-string-width');

module.exports = (text) => stringWidth(text);
