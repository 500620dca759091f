import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/ask/file/answers';
import { CoachError, type Fault } from '../../src/errors';
import type { QuestionKind } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { question } from './questions';
import { WORDS } from '../words';

const READER = { today: '2026-11-22', country: 'SE' } as const;

const KINDS: QuestionKind[] = [
  'text',
  'long',
  'choice',
  'scale',
  'yes-no',
  'date',
  'list',
  'people',
  'amount',
];
const QUESTIONS = KINDS.map((kind) => question(kind));

async function read(text: string) {
  return (await readAnswers(text, 'svar.yaml', QUESTIONS, { ...READER, words: WORDS.sv })).answers;
}

async function faultOf(text: string, language: Language = 'sv'): Promise<Fault> {
  try {
    await readAnswers(text, 'svar.yaml', QUESTIONS, { ...READER, words: WORDS[language] });
  } catch (error) {
    if (error instanceof CoachError) return error.fault;
  }
  throw new Error('it was taken');
}

describe('a file of answers', () => {
  it('is YAML', async () => {
    expect(
      await read(
        'text: Provbolaget\nlong: |\n  rad ett\n  rad två\nscale: 4\nyes-no: true\ndate: 2026-11-20\nlist: [ett, två]\npeople:\n  - Anna\n  - name: Per\n    role: chef\namount: 42500\nchoice: null\n',
      ),
    ).toEqual({
      text: 'Provbolaget',
      long: 'rad ett\nrad två',
      scale: 4,
      'yes-no': true,
      date: '2026-11-20',
      list: ['ett', 'två'],
      people: [{ name: 'Anna' }, { name: 'Per', role: 'chef' }],
      amount: 42500,
      choice: null,
    });
  });

  it.each([
    ['yes-no: ja', true],
    ['{"yes-no": "Nej"}', false],
    ['yes-no: nei', false],
    ['yes-no: false', false],
  ])('says yes or no in words: %s', async (text, value) => {
    expect(await read(text)).toEqual({ 'yes-no': value });
  });

  it.each([
    ['date: fredag', { date: '2026-11-27' }],
    ['date: 3/12', { date: '2026-12-03' }],
    ['{"date": "om en vecka"}', { date: '2026-11-29' }],
    [
      '{"people": ["Bo Al, testledare, bo@foo.se", {"name": "Eva, HR"}]}',
      { people: [{ name: 'Bo Al', role: 'testledare', mail: 'bo@foo.se' }, { name: 'Eva, HR' }] },
    ],
    ['list: ["- ett", " ", två]', { list: ['ett', 'två'] }],
    ['text: "  två\n  rader "', { text: 'två rader' }],
    ['text: ""', { text: '' }],
  ])('reads what is written as if it had been typed: %s', async (text, answers) => {
    expect(await read(text)).toEqual(answers);
  });

  it.each([
    ['list: ett', 'list'],
    ['people: Anna', 'people'],
    ['scale: "4"', 'scale'],
    ['amount: 42 000', 'amount'],
  ])('keeps the types of the interface: %s', async (text, where) => {
    expect(await faultOf(text)).toMatchObject({ where, why: { is: 'wrong-type' } });
  });

  it.each([
    ['long: Jag är nr #1 hos dem'],
    ['long: #1 hos dem'],
    ['long: Jag är\n  nr #1 hos dem'],
    ['list:\n  - Jag är nr #1'],
  ])('is refused with a text that would end at its #: %s', async (text) => {
    const line = 1 + text.split('\n').length;
    const where = text.startsWith('list') ? 'list' : 'long';
    const fault = { where, line, why: { is: 'comment' } };
    expect(await faultOf(`text: a\n${text}\nscale: 3\n`)).toMatchObject(fault);
  });

  it.each([
    ['# överst\ntext: a # 1', false],
    ['# överst\ntext: "nr #1" # så\n# underst\nlist: [a#b] # så\n', true],
    ['long: |\n  nr #1\nscale: 3', true],
    ['{"text": "nr #1"}', true],
  ])('takes a remark that takes nothing away: %s', async (text, isTaken) => {
    const taken = await read(text).then(
      () => true,
      () => false,
    );
    expect(taken).toBe(isTaken);
  });

  it.each(['De sa: bra jobbat', '"Bra" sa chefen', '*x*', '@Anna', '`så`', '!viktigt att', '%x'])(
    'is told of a text that needs quotes: %s',
    async (text) => {
      expect(await faultOf(`text: a\nlong: ${text}\nscale: 3\n`)).toMatchObject({
        line: 2,
        why: { is: 'unquoted' },
      });
    },
  );

  it('says what else yes or no may be', async () => {
    expect(await faultOf('yes-no: kanske')).toMatchObject({
      why: { want: 'ja eller nej (true eller false)' },
    });
  });

  it.each([
    ['in one line', '{"text": "Åre \\ud83d\\ude00", "scale": 3}'],
    ['indented with tabs', '{\n\t"text": "Åre 😀",\n\t"scale": 3\n}\n'],
    ['with a byte order mark', '\uFEFF{"text": "Åre 😀", "scale": 3}'],
    ['in decomposed letters', '{"text": "A\u030Are 😀", "scale": 3}'],
  ])('is JSON %s', async (_, text) => {
    expect(await read(text)).toEqual({ text: 'Åre 😀', scale: 3 });
  });

  it('reads words as words, where older YAML saw switches and numbers', async () => {
    expect(await read('list: [no, on, off, 1_000, 2026-11-20, ~x]')).toEqual({
      list: ['no', 'on', 'off', '1_000', '2026-11-20', '~x'],
    });
  });

  it.each([
    ['nothing', '', { where: '', why: { is: 'empty' } }],
    ['only remarks', '# inget\n', { where: '', why: { is: 'empty' } }],
    ['a list', '- ett\n', { where: '', why: { is: 'not-a-map' } }],
    ['a text', 'bara text', { where: '', why: { is: 'not-a-map' } }],
    [
      'an unknown id',
      'text: a\ndates: 2026-11-20\n',
      { where: 'dates', line: 2, why: { is: 'unknown-id', nearest: 'date' } },
    ],
    [
      'an id like no other',
      'xxxxxxxx: a\n',
      { where: 'xxxxxxxx', line: 1, why: { is: 'unknown-id', nearest: null } },
    ],
    [
      'an id of more signs than any',
      `${'a'.repeat(1000)}: b\n`,
      { where: 'a'.repeat(80), line: 1, why: { is: 'unknown-id', nearest: null } },
    ],
    [
      'a wrong type',
      'text: a\n\nscale: fyra\n',
      { where: 'scale', line: 3, why: { is: 'wrong-type', want: 'ett heltal från 1 till 5' } },
    ],
    [
      'a day that is none',
      'date: 2027-02-29\n',
      {
        where: 'date',
        line: 1,
        why: { is: 'wrong-type', want: 'ett datum som finns, skrivet som 2026-11-27' },
      },
    ],
    [
      'a wrong type in JSON',
      '{"text": "a",\n"scale": 9}',
      { where: 'scale', line: 2, why: { is: 'wrong-type', want: 'ett heltal från 1 till 5' } },
    ],
    ['broken YAML', 'text: a\nlong: "b\n', { why: { is: 'syntax' } }],
    ['half a JSON', '{"text": "a", "long": ', { why: { is: 'syntax' } }],
    ['a double key', 'text: a\ntext: b\n', { line: 2, why: { is: 'syntax' } }],
    ['a double key in JSON', '{"text": "a",\n"text": "b"}', { line: 2, why: { is: 'syntax' } }],
    ['two documents', 'text: a\n---\ntext: b\n', { why: { is: 'syntax' } }],
    ['too much', `text: ${'a'.repeat(2_000_001)}`, { why: { is: 'too-big' } }],
  ])('is refused with %s', async (_, text, fault) => {
    expect(await faultOf(text)).toMatchObject({ kind: 'input', file: 'svar.yaml', ...fault });
  });

  it.each([
    ['a tag that makes code', 'text: !!js/function "function () { globalThis.harm = 1 }"\n'],
    ['a tag of its own', 'text: !own a\n'],
    ['a merge key', 'text: &a x\n<<: *a\n'],
    ['an alias', 'text: &a x\nlong: *a\n'],
    ['a prototype', '{"__proto__": {"polluted": 1}}'],
    ['a prototype in a person', '{"people": [{"name": "a", "__proto__": {"polluted": "1"}}]}'],
    ['ten thousand lists in one another', `list: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['front matter that is a script', '---js\n{ "text": globalThis.harm = 1 }\n---\n'],
  ])('is refused with %s, and nothing happens', async (_, text) => {
    expect((await faultOf(text)).kind).toBe('input');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect('harm' in globalThis).toBe(false);
  });

  it('refuses aliases that would grow to millions', async () => {
    const steps = Array.from({ length: 9 }, (_, i) => `&s${i + 1} [${`*s${i},`.repeat(9)}]`);
    expect(await faultOf(`list: [&s0 [a], ${steps.join(', ')}]`)).toMatchObject({
      why: { is: 'unquoted' },
    });
  });

  it('says in Norwegian what was wanted', async () => {
    expect(await faultOf('scale: 9', 'nb')).toMatchObject({
      why: { want: 'et heltall fra 1 til 5' },
    });
  });
});
