import type { Marked, Tokens } from 'marked';
import type { Faces } from 'marked-terminal';
import { wrapAnsi } from 'fast-wrap-ansi';
import { clean } from './clean';
import { held, joined, type Look, prose, proseWidth, released } from './page';
import type { Style } from './style';

/** What makes a text more than paragraphs: bold, code, links, lists, headings, quotes, rules, escapes. */
const MARKED = /[*_`[\]\\<&~]|^\s{0,3}(?:#{1,6}\s|[-+]\s|\d+[.)]\s|>|---)|!\[/m;

/**
 * Markdown of a guide for a person: wrapped, indented, its marks put into the look. The renderer is
 * loaded only for a text that has marks.
 */
export async function markdown(text: string, look: Look, indent = 2): Promise<string> {
  if (!MARKED.test(text)) return prose(joined(text), look, indent);
  const marked = await renderer(look.style);
  const rendered = await marked.parse(text);
  const width = proseWidth(look) - indent;
  const lines = rendered.replace(/^\n+|\s+$/g, '').split('\n');
  return released(
    lines
      .flatMap((line) => hanging(line, width).split('\n'))
      .map((line) => (line.trim() === '' ? '' : ' '.repeat(indent) + line.trimEnd()))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
  );
}

async function renderer(style: Style): Promise<Marked> {
  const [library, { markedTerminal }] = await Promise.all([
    import('marked'),
    import('marked-terminal'),
  ]);
  // The extension ignores what the parser knows of inline marks in tight lists, and draws a box twice.
  return new library.Marked(markedTerminal(faces(style)), {
    renderer: {
      text(token: Tokens.Text | Tokens.Escape): string {
        return 'tokens' in token && token.tokens
          ? this.parser.parseInline(token.tokens)
          : clean(token.text.replaceAll('\n', ' '));
      },
      checkbox: () => '',
    },
  });
}

/** Every part named: what is left out would be coloured by the library, whatever we want. */
function faces(style: Style): Faces {
  const asIs = (text: string): string => text;
  return {
    blockquote: asIs,
    code: (text) => style.command(text),
    codespan: (text) => style.command(held(text)),
    del: asIs,
    em: asIs,
    firstHeading: (text) => style.heading(text),
    heading: (text) => style.heading(text),
    hr: (text) => style.quiet(text),
    href: (text) => style.command(text),
    html: () => '',
    link: asIs,
    listitem: asIs,
    paragraph: asIs,
    strong: (text) => style.strong(text),
    table: asIs,
    reflowText: false,
    showSectionPrefix: false,
    emoji: false,
    tab: 2,
    tableOptions: { style: { head: [], border: [] } },
  };
}

/** A line wrapped so that the rest of a list item stands under its first word. */
function hanging(line: string, width: number): string {
  const [lead = ''] = /^\s*(?:(?:\*|\d+\.)\s)?/.exec(line) ?? [];
  const bullet = lead.replace('*', '-');
  return wrapAnsi(line.slice(lead.length), Math.max(10, width - lead.length), { hard: true })
    .split('\n')
    .map((part, i) => (i === 0 ? bullet : ' '.repeat(lead.length)) + part)
    .join('\n');
}
