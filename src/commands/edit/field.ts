import stringWidth from 'fast-string-width';

/** Columns the beginning of a question needs to be known again. */
const LEAST = 14;
/** Most columns of a value that are kept for it before its question is shortened. */
const VALUE = 20;

/** A question and its answer on one row of a list: each shortened only as far as the room asks for. */
export function fieldRow(question: string, value: string, room: number): string {
  const kept = Math.min(stringWidth(value), VALUE);
  const label = cut(question, Math.max(LEAST, room - kept - 2));
  return cut(`${label}  ${value}`, room);
}

function cut(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  const characters = Array.from(text);
  while (stringWidth(characters.join('')) > room - 1) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
