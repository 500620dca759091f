import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { type Question, QUESTION_KINDS, type QuestionKind } from '../../src/guide/guide';
import { question } from '../ask/questions';
import { endAll, isKey, type Pty } from './pty';
import { buildTalk, resultOf, type Talking, talkIn, type TalkOptions } from './talking';

vi.setConfig({ testTimeout: 20_000 });

let talking: Talking;
beforeAll(async () => {
  talking = await buildTalk();
}, 30_000);
afterEach(endAll);
afterAll(() => talking.remove());

/** Asks one question of this kind, answers with these keys (names in angle brackets), and gives what came of it. */
async function answering(
  kind: QuestionKind,
  typed: string[],
  options: Partial<TalkOptions> = {},
): Promise<{ value: unknown; code: number; state: string; terminal: Pty }> {
  const all = await answeringAll([question(kind)], typed, options);
  return { ...all, value: all.answers[kind] };
}

async function answeringAll(
  questions: Question[],
  typed: string[],
  options: Partial<TalkOptions> = {},
) {
  const terminal = talkIn(talking, { questions, ...options });
  await terminal.until(/\?/);
  for (const one of typed) {
    press(terminal, one);
    await terminal.until(/./);
  }
  return { ...(await resultOf(talking, terminal)), terminal };
}

function press(terminal: Pty, typed: string): void {
  const name = /^<([a-z-]+)>$/.exec(typed)?.[1] ?? '';
  if (isKey(name)) terminal.key(name);
  else terminal.type(typed);
}

function pasted(text: string): string {
  return `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`;
}

describe('a question at the terminal', () => {
  it('stands under its place, with the keys below', async () => {
    const terminal = talkIn(talking, {
      questions: [question('choice', { text: 'Hur kändes samtalet?', section: 'Känslan' })],
    });
    expect(await terminal.until(/förklaring|varför/)).toBe(
      `
  1 av 1 · Känslan
? Hur kändes samtalet?
  Lugnt
  Blandat
  Spänt
❯ hoppa över

  ↑↓ välj · ↵ svara · Tab hoppa över · ? varför frågan ställs`,
    );
    terminal.type('b');
    await terminal.exit();
    expect(terminal.screen()).toContain('? Hur kändes samtalet?  Blandat');
  });

  it('takes an answer of each kind', async () => {
    const rows: [QuestionKind, string[], unknown][] = [
      ['text', ['Provbolaget', '<enter>'], 'Provbolaget'],
      ['long', ['rad ett', '<enter>', 'rad två', '<enter>', '<enter>'], 'rad ett\nrad två'],
      ['long', ['rad ett', '<ctrl-d>'], 'rad ett'],
      ['choice', ['<up>', '<enter>'], 'tense'],
      ['choice', ['<down>', '<enter>'], 'calm'],
      ['choice', ['2'], 'mixed'],
      ['choices', ['<space>', '<down>', '<down>', '<space>', '<enter>'], ['calm', 'tense']],
      ['scale', ['4'], 4],
      ['yes-no', ['j'], true],
      ['yes-no', ['n'], false],
      ['date', ['i går', '<enter>'], '2026-11-21'],
      ['list', ['ett', '<enter>', '- två', '<enter>', '<enter>'], ['ett', 'två']],
      ['people', ['Anna, chef', '<enter>', '<enter>'], [{ name: 'Anna', role: 'chef' }]],
      ['amount', ['42 500', '<enter>'], 42500],
    ];
    const questions = rows.map(([kind], i) => question(kind, { id: `${kind}-${i}-on` }));
    const typed = rows.flatMap(([, keys]) => keys);
    const { answers, code } = await answeringAll(questions, typed);
    expect(Object.values(answers)).toEqual(rows.map(([, , value]) => value));
    expect(code).toBe(0);
  });

  it.each(['<tab>', '<enter>'])('skips a question of each kind with %s', async (key) => {
    const questions = QUESTION_KINDS.map((kind) => question(kind));
    const { answers, terminal } = await answeringAll(
      questions,
      questions.map(() => key),
    );
    expect(Object.values(answers)).toEqual(questions.map(() => null));
    for (const { text } of questions)
      expect(terminal.screen()).toContain(`? ${text}  hoppade över`);
  });

  it('does not answer the next question with the rest of a name, nor with its Enter', async () => {
    const questions = [question('yes-no'), question('text')];
    const { answers } = await answeringAll(questions, ['nej\r', 'ja', '<enter>']);
    expect(answers).toEqual({ 'yes-no': false, text: 'ja' });
  });

  it('reads a day back, and says how to write one', async () => {
    const { value, terminal } = await answering('date', [
      'snart',
      '<enter>',
      '<ctrl-u>',
      'fredag',
      '<enter>',
    ]);
    expect(value).toBe('2026-11-27');
    expect(terminal.raw()).toContain('Datumet gick inte att läsa. Skriv till exempel 16 november');
    expect(terminal.screen()).toContain('? Fråga (date)?  fredag\n  fredag 27 november 2026');
  });

  it('keeps what was typed when it could not be read', async () => {
    const terminal = talkIn(talking, { questions: [question('amount')] });
    await terminal.until(/\?/);
    terminal.type('mycket\r');
    expect(await terminal.until(/gick inte/)).toBe(
      `
  1 av 1
? Fråga (amount)?  mycket
  Beloppet gick inte att läsa. Skriv till exempel 42\u00A0500 eller 42,5 tusen.
  ↵ svara · Tab hoppa över · ? varför frågan ställs`,
    );
    terminal.key('ctrl-c');
    await terminal.exit();
  });

  it.each(['text', 'choice', 'long'] as const)('shows why it is asked: %s', async (kind) => {
    const terminal = talkIn(talking, { questions: [question(kind)] });
    await terminal.until(/\?/);
    terminal.type('?');
    expect(await terminal.until(/Därför/)).toContain('\n\n  Därför ställs frågan.\n');
    terminal.type('?');
    await terminal.until(/ställs$/);
    expect(terminal.screen()).not.toContain('Därför');
    terminal.key('ctrl-c');
    await terminal.exit();
  });

  it('takes a question mark within a text as one', async () => {
    expect(await answering('text', ['Varför?', '<enter>'])).toMatchObject({ value: 'Varför?' });
  });

  it('says that it needs an answer, if it does', async () => {
    const questions = [question('text', { optional: false })];
    const { terminal, value } = await answering('text', ['<tab>', '<enter>', 'nu', '<enter>'], {
      questions,
    });
    expect(terminal.raw()).toContain('Den här frågan behöver ett svar.');
    expect(value).toBe('nu');
  });
});

describe('going back', () => {
  it('asks the question before again, with its answer to change', async () => {
    const questions = [question('text'), question('choice'), question('date')];
    const terminal = talkIn(talking, { questions });
    await terminal.until(/1 av 3/);
    terminal.type('Bolaget\r');
    await terminal.until(/2 av 3/);
    terminal.type('b');
    await terminal.until(/3 av 3/);
    terminal.key('shift-tab');
    expect(await terminal.until(/❯ Blandat/)).toContain('? Fråga (date)?  tillbaka\n\n  2 av 3');
    terminal.key('shift-tab');
    await terminal.until(/Bolaget\n.*svara/);
    terminal.key('end');
    terminal.type(' AB\r');
    await terminal.until(/3 av 3[^]*3 av 3/);
    terminal.key('tab');
    expect(await resultOf(talking, terminal)).toMatchObject({
      answers: { text: 'Bolaget AB', choice: 'mixed', date: null },
    });
  });

  it('keeps a text that was begun', async () => {
    const terminal = talkIn(talking, { questions: [question('text'), question('long')] });
    await terminal.until(/1 av 2/);
    terminal.key('tab');
    await terminal.until(/2 av 2/);
    terminal.type('halva tanken');
    await terminal.until(/halva/);
    terminal.key('shift-tab');
    await terminal.until(/tillbaka\n[^]*1 av 2[^]*svara/);
    terminal.key('tab');
    await terminal.until(/halva tanken\n.*ny rad/);
    terminal.type(' klar\r\r');
    expect(await resultOf(talking, terminal)).toMatchObject({
      answers: { long: 'halva tanken klar' },
    });
  });

  it('offers an earlier answer, which an emptied line takes away', async () => {
    const answers: Answers = { text: 'förr' };
    expect(await answering('text', ['<ctrl-u>', '<enter>'], { answers })).toMatchObject({
      value: '',
    });
    expect(await answering('text', ['<enter>'], { answers })).toMatchObject({ value: 'förr' });
  });

  it.each<[string, string[], string]>([
    ['gives way to what is typed', ['i går', '<enter>'], '2026-11-21'],
    ['is explained and then replaced', ['?', 'i går', '<enter>'], '2026-11-21'],
    ['is changed after a key that moves', ['<backspace>', '9', '<enter>'], '2026-11-29'],
  ])('an offered answer %s', async (_, typed, date) => {
    const answers: Answers = { date: '2026-11-23' };
    expect(await answering('date', typed, { answers })).toMatchObject({ value: date });
  });

  it('stands above the sentence it begins, which the answer ends', async () => {
    const text = 'Vad vill du tacka för? Det var roligt att få höra om …';
    const { terminal, value } = await answering('text', ['hamnen', '<enter>'], {
      questions: [question('text', { text })],
    });
    expect(value).toBe('hamnen');
    expect(terminal.screen()).toContain(
      '? Vad vill du tacka för?\n  Det var roligt att få höra om …  hamnen\n',
    );
  });

  it('puts an offered answer below its question when both do not fit on a row', async () => {
    const text = 'Det var roligt att få höra om flytten till de nya lokalerna i hamnen.';
    const terminal = talkIn(talking, { questions: [question('text')], answers: { text } });
    expect(await terminal.until(/svara/)).toContain(`? Fråga (text)?\n  ${text}\n  ↵ svara`);
    terminal.key('enter');
    await terminal.exit();
    expect(terminal.screen()).toContain(`? Fråga (text)?\n  ${text}\n`);
  });
});

describe('a paste', () => {
  const FIVE = 'Jag åkte hem.\nÄntligen.\nÖver ån\n\næ ø å';

  it.each([
    ['marked as one', [pasted(FIVE), '<enter>', '<enter>']],
    ['not marked', [FIVE.replaceAll('\n', '\r'), '<enter>', '<enter>']],
    ['with both kinds of line breaks', [FIVE.replaceAll('\n', '\r\n'), '<enter>', '<enter>']],
  ])('of five lines, %s, arrives whole', async (_, typed) => {
    expect(await answering('long', typed)).toMatchObject({ value: FIVE });
  });

  it.each([
    ['marked as one', pasted('ett\ntvå\ttre\n')],
    ['not marked', 'ett\rtvå\ttre'],
  ])('of lines into one line, %s, makes blanks of them', async (_, text) => {
    expect(await answering('text', [text, '<enter>'])).toMatchObject({ value: 'ett två tre' });
  });

  it('of 100 KB arrives whole, and is not sent back again and again', async () => {
    const text = Array.from(
      { length: 2000 },
      (_, i) => `Rad ${i}: jag sökte över hela Ås, æ ø å och ä ö.`,
    ).join('\n');
    const { value, terminal } = await answering('long', [pasted(text), '<enter>', '<enter>']);
    expect(value).toBe(text);
    expect(terminal.raw().length).toBeLessThan(1_000_000);
  }, 60_000);

  it('brings no control characters into the answer', async () => {
    const evil = 'a\u001B[31mb\u001B]0;titel\u0007c\u009Bd\u0000e';
    const { value } = await answering('text', [pasted(evil), '<enter>']);
    expect(value).not.toMatch(/\p{Cc}/u);
  });

  it('is kept composed', async () => {
    expect(await answering('text', ['A\u030Ase', '<enter>'])).toMatchObject({ value: 'Åse' });
  });
});

describe('editing', () => {
  it.each<[string, QuestionKind, string[], string]>([
    ['a letter with its ring goes at once', 'text', ['xa\u030A', '<backspace>', '<enter>'], 'x'],
    [
      'an emoji family goes at once',
      'text',
      ['x👩\u200D👩\u200D👧', '<backspace>', '<enter>'],
      'x',
    ],
    [
      'in the middle',
      'text',
      ['bolget', '<left>', '<left>', '<left>', 'a', '<end>', '!', '<enter>'],
      'bolaget!',
    ],
    ['at the beginning', 'text', ['bolaget', '<home>', 'prov', '<enter>'], 'provbolaget'],
    ['to the right', 'text', ['xbolaget', '<home>', '<delete>', '<enter>'], 'bolaget'],
    ['a word', 'text', ['prov bolaget', '<ctrl-w>', 'ab', '<enter>'], 'prov ab'],
    [
      'a line above',
      'long',
      ['ett', '<enter>', 'två', '<up>', '!', '<down>', '<end>', '?', '<enter>', '<enter>'],
      'ett!\ntvå?',
    ],
  ])('%s', async (_, kind, typed, value) => {
    expect(await answering(kind, typed)).toMatchObject({ value });
  });
});
