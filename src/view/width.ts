import { stringWidth } from './wide';

/** The measure of any text, loaded when one comes that is not plain. */
const ANY = {
  width: stringWidth,
};

/** Latin letters, what stands between words, lines and blocks, and the space that holds a command together: one column each. */
const PLAIN = /^[ -~\u00A0-\u024F\u2010-\u2027\u2190-\u2193\u2212\u2500-\u259F\uE000]*$/;
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001B\[\d+m/g;

/** How many columns a text takes on a terminal; colours take none. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001B') ? text.replace(COLOUR, '') : text;
  return PLAIN.test(bare) ? bare.length : ANY.width(text);
}
