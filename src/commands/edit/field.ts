import { widthOf } from '../../view/width';

/** Columns the beginning of a question needs to be known again. */
const LEAST = 14;
/** Most columns of a value that are kept for it before its question is shortened. */
const VALUE = 20;

/** A question and its answer on one row of a list: each shortened only as far as the room asks for. */
export function fieldRow(question: string, value: string, room: number): string {
  const kept = Math.min(widthOf(value), VALUE);
  const label = cut(question, Math.max(LEAST, room - kept - 2));
  return cut(`${label}  ${value}`, room);
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const characters = Array.from(text);
  while (widthOf(characters.join('')) > room - 1) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
