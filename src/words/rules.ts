import type { Rule, RuleId } from '../domain/followup/rule';

export interface RuleWords {
  title: string;
  intro: string;
  groups: Record<Rule['group'], string>;
  /** When each row holds, as the beginning of a sentence. */
  when: Record<RuleId, string>;
  /** What a row answers that waits for a day of its own. */
  waits: string;
}
