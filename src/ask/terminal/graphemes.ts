let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as people see them. What finds them is made on first use: it takes a third of a start, and the first question is drawn without. */
export function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}
