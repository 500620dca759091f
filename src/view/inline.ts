import type { Look } from './look';
import { ownRows } from './own-rows';
import { prose, proseWidth } from './page';
import type { Style } from './style';
import { widthOf } from './width';

/** Stands for a space that no line may break at; never in a text of a guide. */
const HELD = '\u{E000}';

/** Columns before a line. */
const INDENT = 2;

/** A paragraph of a guide with its marks put into the look: `commands` in backticks, **strong** words. */
function inline(text: string, style: Style): string {
  return joined(text)
    .replaceAll(/`([^`\n]+)`/g, (_, command: string) => style.command(held(command)))
    .replaceAll(/\*\*([^*\n]+)\*\*/g, (_, words: string) => style.strong(words));
}

/** Paragraphs on one line each, but for lists and quotes, and a link as its words and where it leads. */
export function joined(text: string): string {
  return text
    .trim()
    .replaceAll(/(?<!\n)\n(?!\n|\s*(?:[-*>]|\d+[.)])\s)/g, ' ')
    .replaceAll(/\[([^\]\n]+)\]\((\S+?)\)/g, '$1 ($2)');
}

/** A paragraph of a guide, wrapped, with no command broken over two lines where it fits on one. */
export function paragraph(text: string, look: Look, indent = 2): string {
  return released(prose(inline(text, look.style), look, indent));
}

/** A quiet line that says how to go on; where the command, after two spaces, does not fit beside it, it gets a line of its own. */
export function hint(text: string, look: Look, indent = 2): string {
  const [before = '', command] = text.split(':  ');
  const fits = widthOf(text) + indent <= proseWidth(look);
  if (command === undefined) return prose(look.style.quiet(text), look, indent);
  const { style } = look;
  const asks = style.quiet(`${before}:`);
  if (fits) return prose(`${asks}  ${style.command(command)}`, look, indent);
  const rows = ownRows(command, look, INDENT).map((row) =>
    row.replace(/\S.*/, (typed) => style.command(typed)),
  );
  return [prose(asks, look, indent), ...rows].join('\n');
}

/** A command whose words no line may break between, until `released`; a long one may break. */
export function held(command: string): string {
  return command.length > 30 ? command : command.replaceAll(' ', HELD);
}

/** The text with its held spaces as spaces again. */
export function released(text: string): string {
  return text.replaceAll(HELD, ' ');
}
