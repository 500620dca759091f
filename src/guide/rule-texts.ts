import { join } from 'node:path';
import type { Rule } from '../domain/followup/rule';
import { RULES } from '../domain/followup/verdict';
import { VARIATIONS } from '../domain/followup/variations';
import type { GuideFault } from './faults';
import type { Language } from '../words/languages';
import type { Guide } from './guide';

/** The guide that holds the texts of the follow-up's rules. */
const HOME = 'followup';

/** Every text a rule may say that the guides of a language lack, named with the rule and the language. */
export function ruleTextFaults(
  folder: string,
  language: Language,
  guides: readonly Guide[],
): GuideFault[] {
  const guide = guides.find((one) => one.id === HOME && one.language === language);
  if (guide === undefined) return [];
  const ids = new Set(guide.items.map(({ id }) => id));
  const file = join(folder, language, `${HOME}.md`);
  const fault = (of: string, id: string): GuideFault[] =>
    ids.has(id) ? [] : [{ file, line: 1, code: 'rule-text', detail: `${of} ${id} ${language}` }];
  return [
    ...RULES.flatMap((rule) => textsOf(rule).flatMap((id) => fault(rule.rule, id))),
    ...VARIATIONS.flatMap(({ fact }) => fault(fact, `change-${fact}`)),
  ];
}

function textsOf({ why, because, against, meanwhile, beside = [] }: Rule): string[] {
  return [...why, ...because, ...against, ...meanwhile, ...beside];
}
