/** Whether the text can be a mail address: one `@`, a dot after it, no spaces or list signs. Not whether anybody reads it. */
export function isMail(text: string): boolean {
  return /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/u.test(text);
}

/** Whether one part of a line about a person is meant as an address, though it may be none. */
export function isMeantAsMail(part: string): boolean {
  return /^\S+@\S+$/.test(part);
}
