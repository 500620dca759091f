import type { Coach } from '../../coach';
import type { Guide, TitledText } from '../../guide/guide';
import { withItsDay } from '../../view/checked';
import { hint, page, paragraph, prose } from '../../view/page';

/** Facts to read, each under its name with its day and where to check it. */
export function factsPage(
  { words, look, today }: Coach,
  guide: Guide,
  facts: TitledText[],
): string {
  return page([
    prose(look.style.strong(guide.title), look),
    ...facts.flatMap((one) => [
      '',
      prose(look.style.heading(one.title), look),
      paragraph(withItsDay(one, today, words), look, 4),
    ]),
    ...(facts.length > 1 ? ['', paragraph(guide.intro, look)] : []),
  ]);
}

/** What there is to read, by name, and how to read it; before it what was looked for and is not here. */
export function indexPage(
  { words, look, country }: Coach,
  guide: Guide,
  { facts, missed }: { facts: TitledText[]; missed: string | null },
): string {
  const said = words.checked;
  const bullet = ` ${look.style.symbols.bullet} `;
  const sections = [...new Set(facts.map(({ section }) => section))];
  const other = country === 'SE' ? 'NO' : 'SE';
  return page([
    ...(missed === null ? [] : [prose(said.none(missed), look), '']),
    prose(look.style.strong(guide.title), look),
    ...sections.flatMap((name) => {
      const titles = facts.filter(({ section }) => section === name).map(({ title }) => title);
      return [prose(look.style.heading(name), look), prose(titles.join(bullet), look, 4)];
    }),
    '',
    ...[said.read('coach facts'), said.all('coach facts --all')].map((line) => hint(line, look)),
    hint(said.other(`coach facts --country ${other}`), look),
  ]);
}
