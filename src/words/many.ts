/** One word for one thing, another for several, told by how many there are. */
export function oneOrMany(one: string, many: string): (n: number) => string {
  return (n) => (n > 1 ? many : one);
}

/** The same with the number before several, which do not part at the end of a line. */
export function counted(n: number, one: string, many: string): string {
  return n === 1 ? one : `${n}\u00A0${many}`;
}
