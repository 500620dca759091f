import { OUTCOMES } from '../domain/outcome';

/**
 * The words a value may be, where there are only a few: by the name of the value, or by command and option or command
 * and name where it means something else there. For completion in a shell; the commands check for themselves.
 */
export const CHOICES: Record<string, readonly string[]> = {
  channel: ['call', 'mail', 'other'],
  check: ['check'],
  country: ['SE', 'NO'],
  grade: ['again', 'hard', 'good', 'easy'],
  language: ['sv', 'nb'],
  level: ['realistic', 'dream'],
  outcome: OUTCOMES,
  'part-or-process': ['card', 'terms', 'advice', 'offer'],
  shell: ['bash', 'zsh', 'fish'],
  state: ['yes', 'asked', 'no'],
  'config name': ['language', 'country', 'name', 'house-rule', 'plain'],
  'export --format': ['json', 'md', 'csv', 'activity'],
  'prepare --round': ['1', '2'],
  'salary --format': ['text', 'md'],
};
