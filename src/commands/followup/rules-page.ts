import type { RuleId } from '../../domain/followup/rule';
import type { Words } from '../../words/words';
import type { RuleWords } from '../../words/rules';
import { columns, type Look, page, prose } from '../../view/page';

/** One row of the table, in words. */
export interface ShownRule {
  rule: RuleId;
  group: keyof RuleWords['groups'];
  answer: string;
  sources: string[];
}

/** The whole follow-up table as something to read, group by group. */
export function rulesPage(rules: ShownRule[], views: string[], words: Words, look: Look): string {
  const said = words.rules;
  const groups = Object.entries(said.groups).flatMap(([group, name]) => {
    const rows = rules.filter((one) => one.group === group);
    return [
      '',
      prose(look.style.heading(name), look),
      ...rows.flatMap((row) => lines(row, said, look)),
    ];
  });
  const notes = views.flatMap((view) => ['', prose(view, look)]);
  return page([
    prose(look.style.strong(said.title), look),
    '',
    prose(said.intro, look),
    ...groups,
    ...notes,
  ]);
}

function lines({ rule, answer, sources }: ShownRule, words: RuleWords, look: Look): string[] {
  const named = sources.length > 0 ? look.style.quiet(sources.join(' · ')) : '';
  const texts = [words.when[rule], look.style.strong(answer), named].filter(Boolean);
  return columns([[rule, texts.join('\n')]], look, 4);
}
