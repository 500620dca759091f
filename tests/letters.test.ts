import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstName } from '../src/domain/first-name';
import { shortened } from '../src/domain/thanks';
import { contentCheck } from '../src/guide/check';
import { fill, type Guide, isQuestion, type Text, textOf } from '../src/guide/guide';
import { letterOf } from '../src/view/letter';
import { afterColon, bare, ended, inSentence } from '../src/words/sentence';
import { LANGUAGES, type Language } from '../src/words/languages';
import { typedIn } from '../src/words/typed';
import { WORDS } from './words';

const { guides } = contentCheck(join(import.meta.dirname, '../content'));

/** What people really type where a letter has a hole. */
const FILLINGS = {
  'a very long text':
    'Senior rådgivare inom digital samverkan och innovation i offentlig sektor på halvtid',
  'a comma': 'Rådgiver, HR',
  'a small letter': 'lärare',
  'a capital letter': 'Controller',
  'a genitive': 'Anders Lindströms',
  'a question mark': 'Hur många är ni i gruppen?',
  'a clause': 'att ni har en egen verkstad',
  'one letter': 'C',
};

/** Something broken in a letter, whatever stood in its holes. */
const BROKEN: [what: string, pattern: RegExp, wrong: string, right: string][] = [
  ['a hole', /[{}]|undefined|null/, 'Hej {to}!', 'Hej Bo!'],
  ['two signs', /[.,;:?!][,.;:?!]/, 'som lärare?.', 'som lärare.'],
  ['a sign astray', / [.,;:?!]/, 'Hej , Bo', 'Hej, Bo'],
  ['two spaces', / {2}/, 'Hej  Bo', 'Hej Bo'],
  ['a sentence begun small', /[.?!] \p{Ll}|^\p{Ll}/mu, 'Tack. hej', 'Tack. Hej'],
  ['a day that parts', /\d\.? \p{Ll}/u, '9. november', '9.\u00A0november'],
];

/** Holes as the commands fill them, with the same awkward text in each that a person types. */
function holesIn(language: Language, typed: string): Record<string, string | string[]> {
  const { days: of, followup } = WORDS[language];
  const post = followup.post(inSentence(typed));
  const day = language === 'sv' ? '9 november' : '9. november';
  const date = language === 'sv' ? 'måndag 9 november' : 'mandag 9. november';
  const days = Object.fromEntries(['meeting', 'contacted'].map((name) => [name, day]));
  const dates = Object.fromEntries(
    ['promised', 'deadline', 'check-back', 'answer-by'].map((name) => [name, date]),
  );
  const name = firstName(typed, typedIn({ language }).people);
  return {
    ...days,
    ...dates,
    interviewed: of.met(9, 1, day),
    me: 'Kim Berg',
    greeting: followup.greeting(name),
    to: name ?? 'Bo',
    name: name ?? 'Bo',
    when: of.met(3, 1, day),
    post,
    'the-post': post,
    company: bare(typed),
    question: afterColon(typed, '?', typedIn({ language }).clauses),
    information: afterColon(typed, '.', typedIn({ language }).clauses),
    thing: shortened(typed) ?? '…',
    first: bare(typed),
    second: bare(typed),
    part: bare(typed),
    amount: '42\u00A0500\u00A0kr',
    argument: ended(typed.charAt(0).toUpperCase() + typed.slice(1)),
    remind: bare(typed),
  };
}

/** Holes that a text of the same guide fills. */
function texts(guide: Guide, holes: Record<string, string | string[]>): typeof holes {
  const lines = Object.fromEntries(Object.entries(holes).map(([of, as]) => [of, String(as)]));
  const filled = (id: string): string => fill(textOf(guide, id).text, lines);
  if (guide.id === 'thanks') return { memory: filled('memory-1') };
  if (guide.id === 'references')
    return { remind: [filled('remind-line'), `- ${String(holes.remind)}`] };
  if (guide.id === 'followup') return { errand: filled('errand-question') };
  if (guide.id !== 'outcome') return {};
  return { ask: filled('ask-part'), 'keep-in-mind': filled('keep-in-mind-line') };
}

const SPOKEN = guides.flatMap((guide) =>
  guide.items.flatMap((item) =>
    !isQuestion(item) && item.kind !== 'advice' ? [{ guide, item }] : [],
  ),
);

/** A letter or a line with the same text typed into each of its holes. */
function rendered(guide: Guide, item: Text, typed: string): { subject: string; body: string } {
  const holes = holesIn(guide.language, typed);
  return letterOf(
    item,
    item.kind === 'line'
      ? { ...texts(guide, holes), ...holes }
      : { ...holes, ...texts(guide, holes) },
  );
}

describe.each(LANGUAGES)('what is sent or said in %s', (language) => {
  const own = SPOKEN.filter(({ guide }) => guide.language === language);

  test('is there to be read', () => {
    expect(own.length).toBeGreaterThan(100);
  });

  test.each(Object.entries(FILLINGS))('stays whole with %s', (_, typed) => {
    const broken = own.flatMap(({ guide, item }) => {
      const { subject, body } = rendered(guide, item, typed);
      const text = `${subject}\n\n${body}`;
      return BROKEN.flatMap(([what, pattern]) => {
        const at = pattern.exec(text)?.index;
        return at === undefined
          ? []
          : [`${item.id}, ${what}: ${text.slice(Math.max(0, at - 30), at + 30)}`];
      });
    });
    expect(broken).toEqual([]);
  });

  test('is whole sentences between greeting and closing', () => {
    const loose = own.flatMap(({ guide, item }) => {
      if (item.kind !== 'letter') return [];
      const { body } = rendered(guide, item, 'lärare');
      const paragraphs = body.split('\n\n').slice(1, -1);
      return paragraphs
        .filter((text) => !/[.?!…]$|^- /mu.test(text))
        .map((text) => `${item.id}: ${text}`);
    });
    expect(loose).toEqual([]);
  });

  test('calls the job a job, never the reader by it', () => {
    const named = own.filter(({ guide, item }) => {
      const { subject, body } = rendered(guide, item, 'Ekonom');
      return /(?<!(?:tjänsten|stillingen) som )ekonom/.test(subject + body);
    });
    expect(named.map(({ item }) => item.id)).toEqual([]);
  });

  test('sets what the person typed after a colon, not into a sentence', () => {
    const spliced = own.filter(({ item }) =>
      /(?<!: ?)\{(?:question|information|thing)\}/.test(item.text),
    );
    expect(spliced.map(({ item }) => item.id)).toEqual([]);
  });
});

test.each(BROKEN)('%s is found: %s', (_, pattern, wrong, right) => {
  expect(wrong).toMatch(pattern);
  expect(right).not.toMatch(pattern);
});

test.each([
  ['Systemutvecklare', 'systemutvecklare'],
  ['SAP-konsult', 'SAP-konsult'],
  ['Rådgiver, HR', 'rådgiver (HR)'],
  ['Ekonom?', 'ekonom'],
])('the role "%s" is "%s" inside a sentence', (role, said) => {
  expect(inSentence(role)).toBe(said);
});

test.each([
  ['När börjar passen', 'När börjar passen?'],
  ['Om ni har jour', 'om ni har jour.'],
  ['får jag ta med arbetsprov?', 'Får jag ta med arbetsprov?'],
])('the question "%s" is "%s" after a colon', (typed, said) => {
  expect(afterColon(typed, '?', typedIn({ language: 'sv' }).clauses)).toBe(said);
});
