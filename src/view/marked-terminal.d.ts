declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  /** How each part of a text looks; a part left out is coloured by the library itself. */
  export interface Faces extends Partial<Record<Part, (text: string) => string>> {
    reflowText?: boolean;
    showSectionPrefix?: boolean;
    emoji?: boolean;
    unescape?: boolean;
    tab?: number;
    tableOptions?: object;
  }

  type Part =
    | 'blockquote'
    | 'code'
    | 'codespan'
    | 'del'
    | 'em'
    | 'firstHeading'
    | 'heading'
    | 'hr'
    | 'href'
    | 'html'
    | 'link'
    | 'listitem'
    | 'paragraph'
    | 'strong'
    | 'table';

  export function markedTerminal(faces: Faces): MarkedExtension;
}
