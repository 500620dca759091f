import type { Answers, AnswerValue } from '../domain/answers';
import type { Language } from '../words/languages';

/** The closed set of ways a person can be asked; the answer to each is fixed by the public interface. */
export const QUESTION_KINDS = [
  'text',
  'long',
  'choice',
  'choices',
  'scale',
  'yes-no',
  'date',
  'list',
  'people',
  'amount',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Content that is shown, never asked: a piece of advice, a letter (title = subject), a line to say. */
export const TEXT_KINDS = ['advice', 'letter', 'line'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export interface Choice {
  value: string;
  label: string;
}

/** Ask only when another question of the guide was given this value (or any value but no, when null). */
export interface Condition {
  id: string;
  value: string | null;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  text: string;
  /** Why it is asked and how to answer; shown on request. */
  help: string;
  /** For `choice` and `choices`; for `scale` the labels of 1 to 5, or none. */
  choices: Choice[];
  /** The seed rows it comes from, e.g. NB-ST-35; empty when the project added it. */
  rows: string[];
  /** `core` belongs to the short form, `deep` to the long one only. */
  depth: 'core' | 'deep';
  only: Condition | null;
  optional: boolean;
  /** Heading of the section it stands under. */
  section: string;
}

/** When a fact was last looked up, as `YYYY-MM`, and the sites to look it up at. */
export interface Checked {
  month: string;
  see: string[];
}

export interface Text {
  id: string;
  kind: TextKind;
  /** What it is called where it is shown under a name, the subject of a letter; null for a text that has none. */
  title: string | null;
  /** Markdown; may hold `{holes}` that a command fills. */
  text: string;
  rows: string[];
  section: string;
  /** Of a fact only: law, figures and whom to turn to change. */
  checked?: Checked;
}

export type Item = Question | Text;

/** One markdown file of `content/`, read. */
export interface Guide {
  id: string;
  language: Language;
  title: string;
  /** Prose before the first heading. */
  intro: string;
  /** Seed rows carried by the intro itself. */
  rows: string[];
  items: Item[];
}

/** A question of the program's own, which stands in no guide and has to be answered unless said otherwise. */
export function programQuestion(
  asked: Pick<Question, 'id' | 'kind' | 'text' | 'help'> & Partial<Question>,
): Question {
  return {
    choices: [],
    rows: [],
    depth: 'core',
    only: null,
    optional: false,
    section: '',
    ...asked,
  };
}

/** Tells questions from texts. */
export function isQuestion(item: Item): item is Question {
  return (QUESTION_KINDS as readonly string[]).includes(item.kind);
}

/** The questions of a guide in order: only the short form's, or all. */
export function questionsOf(guide: Guide, depth: 'core' | 'deep' = 'deep'): Question[] {
  return guide.items.filter(isQuestion).filter((q) => depth === 'deep' || q.depth === 'core');
}

/**
 * Whether the answers given so far let the question be asked. A condition without a value holds
 * for any given answer but no: false, `no` or an empty list.
 */
export function isAllowed(question: Question, answers: Answers): boolean {
  return question.only === null || holds(question.only, answers);
}

function holds({ id, value }: Condition, answers: Answers): boolean {
  const given = answers[id] ?? null;
  if (given === null) return false;
  if (value !== null) return written(given).includes(value);
  return given !== false && given !== 'no' && written(given).length > 0;
}

/** An answer as the values a guide can name it by: yes and no, the number of a scale, each choice. */
function written(value: AnswerValue): string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : one.name));
  return [String(value)];
}

/** The text with this id. Throws a plain Error when the guide has none: a fault in the program or its content. */
export function textOf(guide: Guide, id: string): Text {
  const found = guide.items.find((item): item is Text => item.id === id && !isQuestion(item));
  if (!found) throw new Error(`guide ${guide.language}/${guide.id} has no text "${id}"`);
  return found;
}

/** A text that is shown under its name. */
export type TitledText = Text & { title: string };

/** The text with this id, which has a title. Throws a plain Error when the guide has none. */
export function titledOf(guide: Guide, id: string): TitledText {
  const found = textOf(guide, id);
  if (!isTitled(found))
    throw new Error(`"${id}" in guide ${guide.language}/${guide.id} has no title`);
  return found;
}

/** Tells the texts that have a title. */
export function isTitled(item: Item): item is TitledText {
  return !isQuestion(item) && item.title !== null;
}

/** The question with this id. Throws a plain Error when the guide has none: a fault in the program or its content. */
export function questionIn(guide: Guide, id: string): Question {
  const found = guide.items.filter(isQuestion).find((item) => item.id === id);
  if (!found) throw new Error(`guide ${guide.language}/${guide.id} has no question "${id}"`);
  return found;
}

/** The text with its `{holes}` filled; after a value that ends itself there is no full stop. Throws a plain Error for a hole without a value. */
export function fill(text: string, holes: Record<string, string>): string {
  return text.replace(/\{([a-z][a-z-]*)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = holes[name];
    if (value === undefined) throw new Error(`no value for {${name}}`);
    return /[.!?…]$/u.test(value) ? value : value + stop;
  });
}
