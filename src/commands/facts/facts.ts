import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { isPastItsDay } from '../../domain/checked';
import { holds } from '../../domain/find';
import { type Guide, isTitled, type TitledText } from '../../guide/guide';
import { countryFacts } from '../../talk/country-facts';

/** What law and agreements say in the country, each with its day and where to check it: those that the words fit, else what there is. */
export async function run(
  coach: Coach,
  { all }: OptionsOf<'facts'>,
  args: string[],
): Promise<Result> {
  const guide = await countryFacts(coach, coach.country);
  const words = args.join(' ');
  const facts = guide.items.filter(isTitled);
  const found = words.trim() === '' ? facts : fitting(facts, words);
  return {
    document: documentOf(coach, guide, found),
    page: async () => {
      const { factsPage, indexPage } = await import('./page');
      const isIndex = found.length === 0 || (words.trim() === '' && !all);
      if (!isIndex) return factsPage(coach, guide, found);
      return indexPage(coach, guide, { facts, missed: found.length === 0 ? words : null });
    },
  };
}

/** Those that bear the words in their name or stand under them; else those that speak of them. */
function fitting(facts: readonly TitledText[], words: string): TitledText[] {
  const named = facts.filter(
    ({ id, title, section }) => id === words || holds(title, words) || holds(section, words),
  );
  return named.length > 0 ? named : facts.filter(({ text }) => holds(text, words));
}

function documentOf({ country, today }: Coach, { title }: Guide, found: TitledText[]): unknown {
  return {
    schema: 'coach.facts/1',
    country,
    title,
    facts: found.map(({ id, section, title: name, text, checked }) => ({
      id,
      section,
      title: name,
      text,
      checked: checked?.month ?? null,
      see: checked?.see ?? [],
      past: checked ? isPastItsDay(checked.month, today) : null,
    })),
  };
}
