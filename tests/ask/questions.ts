import type { Choice, Question, QuestionKind } from '../../src/guide/guide';

/** A question of a kind, with what matters to the test. */
export function question(kind: QuestionKind, more: Partial<Question> = {}): Question {
  return {
    id: kind,
    kind,
    text: `Fråga (${kind})?`,
    help: 'Därför ställs frågan.',
    choices: kind === 'choice' || kind === 'choices' ? FEELINGS : [],
    rows: [],
    depth: 'core',
    only: null,
    optional: true,
    section: '',
    ...more,
  };
}

export const FEELINGS: Choice[] = [
  { value: 'calm', label: 'Lugnt' },
  { value: 'mixed', label: 'Blandat' },
  { value: 'tense', label: 'Spänt' },
];
