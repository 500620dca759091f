import { type Item, isQuestion } from './guide';

/** The `{holes}` of an item's heading and text, each once, in the order of the alphabet. */
export function holesOf(item: Item): string[] {
  const text = isQuestion(item) ? `${item.text} ${item.help}` : `${item.title ?? ''} ${item.text}`;
  const found = [...text.matchAll(/\{([a-z][a-z-]*)\}/g)].map((hole) => hole[1] ?? '');
  return [...new Set(found)].toSorted();
}

/** The values of an item's choices, in order; empty for one that has none. */
export function choiceValues(item: Item): string {
  return isQuestion(item) ? item.choices.map((choice) => choice.value).join(' ') : '';
}
