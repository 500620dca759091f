/** A short name for a text from which the text cannot be read: the same for the same text (cyrb53, 53 bits in base 36). */
export function digest(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = mixed(one, two);
  two = mixed(two, one);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36);
}

function mixed(one: number, two: number): number {
  return (
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
  );
}
