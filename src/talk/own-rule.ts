import type { Coach } from '../coach';
import type { Settings } from '../store/settings';

/** The disagreements of the advice on which a person can keep a rule of their own, by the name of the setting. */
export const OWN_RULES = {
  'thanks-rule': 'thanksRule',
  'feedback-rule': 'feedbackRule',
  'pay-rule': 'payRule',
  'ask-rule': 'askRule',
} as const satisfies Record<string, keyof Settings>;

/** The person's own rule where two schools are shown, else the command that keeps one. */
export function ownRule(coach: Coach, name: keyof typeof OWN_RULES): string {
  const { ownRule: kept, setRule, likeSo } = coach.words.config;
  const rule = coach.settings.read()[OWN_RULES[name]];
  return rule === null ? setRule(`coach config ${name} "${likeSo}"`) : kept(rule);
}
