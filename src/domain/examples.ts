import { type Answers, textAnswer } from './answers';
import type { TypedReasons } from './followup/reason';
import { inBoth, stemsOf } from './like';
import { called, withPerson } from './people';

/** Something the person has done and can tell of; kept beside the processes, since it serves them all. */
export interface Example {
  /** What the person calls it. */
  name: string;
  /** What it was. */
  was: string | null;
  /** What the person did. */
  did: string | null;
  /** What came of it. */
  result: string | null;
  figure: string | null;
}

/** The examples in the order they were told. */
export interface Examples {
  examples: Example[];
}

/** These examples with those of a copy: what is new is added, and what was not told here is filled in. */
export function withCopied(own: readonly Example[], copied: readonly Example[]): Example[] {
  return copied.reduce<Example[]>(
    (all, one) => {
      const known = called(all, one.name);
      const left = PARTS.filter((part) => known?.[part] == null);
      const told = Object.fromEntries(left.map((part) => [part, one[part]]));
      return withPerson(all, known ? { ...known, ...told } : one);
    },
    [...own],
  );
}

const PARTS = ['was', 'did', 'result', 'figure'] as const;

/** An example with what was answered; what was not answered stays. */
export function withExampleAnswers(
  known: Example | undefined,
  name: string,
  answers: Answers,
): Example {
  const part = (id: (typeof PARTS)[number]): string | null =>
    textAnswer(answers, id) ?? known?.[id] ?? null;
  return {
    ...known,
    name,
    was: part('was'),
    did: part('did'),
    result: part('result'),
    figure: part('figure'),
  };
}

/** The examples that share a telling word with a question or a claim, those that share most first. */
function fittingExamples(
  text: string,
  examples: readonly Example[],
  reasons: TypedReasons,
): Example[] {
  const asked = stemsOf(text, reasons);
  const shared = (one: Example): number => inBoth(asked, stemsOf(whole(one), reasons));
  return examples
    .filter((one) => shared(one) > 0)
    .toSorted((one, other) => shared(other) - shared(one));
}

/** With the names of the examples that fit it. */
export type WithExamples<T> = T & { examples: string[] };

/** Each question with the examples that fit it. */
export function withFitting<T extends { question: string }>(
  asked: readonly T[],
  { examples }: Examples,
  reasons: TypedReasons,
): WithExamples<T>[] {
  return asked.map((one) => ({
    ...one,
    examples: fittingExamples(one.question, examples, reasons).map(({ name }) => name),
  }));
}

/** Examples shown at a time. */
const SHOWN = 3;

/** The examples to choose from for a question or a claim: those that fit first. */
export function offeredExamples(
  text: string,
  examples: readonly Example[],
  reasons: TypedReasons,
): Example[] {
  const fitting = fittingExamples(text, examples, reasons);
  return [...new Set([...fitting, ...examples])].slice(0, SHOWN);
}

function whole(example: Example): string {
  return [example.name, ...PARTS.map((part) => example[part] ?? '')].join(' ');
}
