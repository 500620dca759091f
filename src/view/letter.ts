import { fill, type Text } from '../guide/guide';
import { clean, cleanLine } from './clean';

/** A mail ready to be looked over; the coach never sends it. */
export interface Letter {
  /** Names of those it is to. */
  to: string;
  /** Each of them, with the address where it is known. */
  receivers: { name: string; mail: string | null }[];
  subject: string;
  body: string;
}

/** A letter of a guide with its holes filled, a list with its lines: heading as subject, text as body. Throws a plain Error for a hole without a value. */
export function letterOf(
  letter: Pick<Text, 'title' | 'text'>,
  holes: Record<string, string | string[]>,
): Pick<Letter, 'subject' | 'body'> {
  const lines = Object.fromEntries(
    Object.entries(holes).map(([name, value]) => [name, [value].flat().map(oneLine).join('\n')]),
  );
  const filled = (text: string): string => unparted(tidy(fill(withoutEmpty(text, lines), lines)));
  return { subject: filled(letter.title ?? ''), body: filled(letter.text) };
}

/** A day and its month, a figure and what it counts, stand on the same line. */
function unparted(text: string): string {
  return text.replaceAll(/(\d\.?) (?=\p{Ll})/gu, '$1\u00A0');
}

/** What stands in a sentence of a letter stays in that sentence: stored text cannot begin a line that looks like a header. */
function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** An empty hole takes the space and the comma before it along. */
function withoutEmpty(text: string, lines: Readonly<Record<string, string>>): string {
  return text.replaceAll(/,? ?\{([\w-]+)\}/g, (hole, name: string) =>
    lines[name] === '' ? '' : hole,
  );
}

/** What stands empty leaves neither double spaces nor blank lines. */
function tidy(text: string): string {
  return text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** "Anna Ek <anna@prov.se>, Bo Al". */
export function addressed({ receivers }: Letter): string {
  return receivers.map(({ name, mail }) => (mail === null ? name : `${name} <${mail}>`)).join(', ');
}

/** A link that opens the draft in the person's own mail program. */
export function mailLink(letter: Letter): string {
  const { receivers, subject, body } = cleanLetter(letter);
  const lines = body.replaceAll('\n', '\r\n');
  const parts = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  const mails = receivers.flatMap(({ mail }) => (mail === null ? [] : [encodeURIComponent(mail)]));
  const to = mails.join(',').replaceAll('%40', '@');
  return `mailto:${to}?${parts}`;
}

/** A letter without what could steer a program that reads it, or that no link can hold: control characters, bidi marks, halves of characters. */
export function cleanLetter({ to, receivers, subject, body }: Letter): Letter {
  const known = receivers.map(({ name, mail }) => ({
    name: cleanLine(name),
    mail: mail === null ? null : cleanLine(mail),
  }));
  return { to: cleanLine(to), receivers: known, subject: cleanLine(subject), body: clean(body) };
}
