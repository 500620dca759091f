import { type Look, page, paragraph, prose } from '../../view/page';

/** A heading of a guide with the texts under it. */
export interface TextGroup {
  heading: string;
  /** `id` is what the command line calls it, where it has a name there. */
  texts: { title: string; text: string; id: string | null }[];
}

/** Texts of a guide to read through: title, introduction, each text under its name. */
export function guidePage(
  { title, intro, groups }: { title: string; intro: string; groups: TextGroup[] },
  look: Look,
): string {
  return page([
    prose(look.style.strong(title), look),
    '',
    paragraph(intro, look),
    ...groups.flatMap(({ heading, texts }) => [
      '',
      prose(look.style.heading(heading), look),
      ...texts.flatMap((one) => [
        '',
        prose(nameOf(one, look), look, 4),
        paragraph(one.text, look, 4),
      ]),
    ]),
  ]);
}

function nameOf({ title, id }: TextGroup['texts'][number], look: Look): string {
  return [look.style.strong(title), ...(id === null ? [] : [look.style.quiet(`(${id})`)])].join(
    ' ',
  );
}
