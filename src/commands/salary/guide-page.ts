import { type Look, paragraph, prose } from '../../view/page';
import { screenOf, type Screens } from '../../view/screens';

/** A heading of a guide with the texts under it. */
export interface TextGroup {
  heading: string;
  /** `id` is what the command line calls it, where it has a name there. */
  texts: { title: string; text: string; id: string | null }[];
}

/** Texts of a guide to read through: title, introduction, each text under its name. */
export function guidePage(
  shown: { title: string; intro: string; groups: TextGroup[] } & Pick<
    Screens,
    'says' | 'command' | 'more'
  >,
  look: Look,
): string {
  const { title, intro, groups, ...screens } = shown;
  const parts = groups.map(({ heading, texts }) => ({
    heading,
    texts: texts.map((one) =>
      [prose(nameOf(one, look), look, 4), paragraph(one.text, look, 6)].join('\n'),
    ),
  }));
  return screenOf(
    {
      head: [prose(look.style.strong(title), look)],
      first: [{ heading: null, texts: [paragraph(intro, look)] }, ...parts],
      rest: [],
      ...screens,
    },
    look,
  );
}

function nameOf({ title, id }: TextGroup['texts'][number], look: Look): string {
  return [look.style.strong(title), ...(id === null ? [] : [look.style.quiet(`(${id})`)])].join(
    ' ',
  );
}
