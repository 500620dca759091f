import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/ask/ask';
import { plainAsk } from '../../src/ask/plain/plain';
import type { AnswerValue } from '../../src/domain/answers';
import type { Question } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { question } from './questions';
import { WORDS } from '../words';

interface Said {
  replies: Reply[];
  screen: string;
}

/** Asks the questions with these lines typed, then the end of the input. */
async function asked(
  questions: Question[],
  lines: string[],
  {
    language = 'sv',
    earlier = null,
    columns = 0,
    isPrivate = false,
  }: {
    language?: Language;
    earlier?: AnswerValue | null;
    columns?: number;
    isPrivate?: boolean;
  } = {},
): Promise<Said> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns });
  const reader = { today: '2026-11-22', words: WORDS[language], country: 'SE' } as const;
  const ask = plainAsk({ input, output, reader });
  const replies: Reply[] = [];
  const typing = (async () => {
    for (const line of lines) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      input.write(line);
    }
    input.end();
  })();
  for (const [i, one] of questions.entries()) {
    const place = { number: i + 1, of: questions.length };
    replies.push(await ask.question(one, { place, earlier, isPrivate }));
  }
  await typing;
  return { replies, screen: String(output.read() ?? '') };
}

describe('a question, line by line', () => {
  it.each([
    ['sv', 'Ditt svar förut: dold'],
    ['nb', 'Svaret ditt fra før: skjult'],
  ] as const)('does not show a private answer again, %s', async (language, said) => {
    const setup = { language, earlier: 'Hyran', isPrivate: true };
    const { screen } = await asked([question('text')], [], setup);
    expect(screen).toContain(said);
    expect(screen).not.toContain('Hyran');
  });

  it('is read from top to bottom', async () => {
    const feeling = question('choice', { text: 'Hur kändes samtalet?', section: 'Känslan' });
    const { screen } = await asked(
      [feeling, question('long', { text: 'Vad gick bra?' })],
      ['2\n', 'Allt\n\n'],
    );
    expect(screen).toBe(`
1 av 2, Känslan
Hur kändes samtalet?
1. Lugnt
2. Blandat
3. Spänt
Skriv en siffra, 1 till 3.
Svara och tryck Enter. Skriv bara ? för att se varför frågan ställs, < för att gå tillbaka, ingenting för att hoppa över. Ctrl-D avbryter.
Svar: 
2 av 2
Vad gick bra?
Flera rader går bra. En tom rad avslutar.
Svar: `);
  });

  it.each<[Question, string[], AnswerValue]>([
    [question('text'), ['Bolaget\n'], 'Bolaget'],
    [question('text'), ['ett\ntvå\n'], 'ett två'],
    [question('long'), ['ett\n\ntvå\n', '\n'], 'ett\n\ntvå'],
    [question('long'), ['ett\n', '?\n', '\n'], 'ett\n?'],
    [question('choice'), ['lugnt\n'], 'calm'],
    [question('choices'), ['1 3\n'], ['calm', 'tense']],
    [question('scale'), ['9\n', '4\n'], 4],
    [question('yes-no'), ['nja\n', 'j\n'], true],
    [question('date'), ['2027-02-29\n', 'i går\n'], '2026-11-21'],
    [question('list'), ['ett\n', 'två\n', '\n'], ['ett', 'två']],
    [question('people'), ['Anna, chef\n', '\n'], [{ name: 'Anna', role: 'chef' }]],
    [question('amount'), ['42,5 tkr\n'], 42500],
    [question('text'), ['\u001B[AÅsa\u0007\n'], 'Åsa'],
  ])('%# is answered', async (one, lines, value) => {
    const { replies } = await asked([one], lines);
    expect(replies).toEqual([{ kind: 'given', value }]);
  });

  it.each([
    ['nothing', ['\n'], 'skipped'],
    ['<', ['<\n'], 'back'],
    ['a word', ['Tillbaka\n'], 'back'],
    ['the end of the input', [], 'stopped'],
  ])('is left with %s', async (_, lines, kind) => {
    expect((await asked([question('text')], lines)).replies).toEqual([{ kind }]);
  });

  it('shows why it is asked, and asks again', async () => {
    const { screen, replies } = await asked([question('text')], ['?\n', 'nu\n']);
    expect(screen).toContain('\nDärför ställs frågan.\n\nSvar: ');
    expect(replies).toEqual([{ kind: 'given', value: 'nu' }]);
  });

  it.each([
    ['date', 'vet inte'],
    ['amount', 'Jeg husker ikke.'],
    ['choice', 'ingen aning'],
    ['yes-no', 'usikker'],
  ] as const)('may be answered with not knowing: %s, "%s"', async (kind, text) => {
    const { replies } = await asked([question(kind, { optional: true })], [`${text}\n`]);
    expect(replies).toEqual([{ kind: 'skipped' }]);
  });

  it('takes not knowing for words where words are asked for', async () => {
    const { replies } = await asked([question('text')], ['vet inte\n']);
    expect(replies).toEqual([{ kind: 'given', value: 'vet inte' }]);
  });

  it('must be answered when it has to be', async () => {
    const { screen, replies } = await asked(
      [question('text', { optional: false })],
      ['\n', 'nu\n'],
    );
    expect(screen).toContain('Den här frågan behöver ett svar.');
    expect(replies).toEqual([{ kind: 'given', value: 'nu' }]);
  });

  it('reads a day back, and says the earlier answer', async () => {
    const date = question('date', { id: 'answer-by' });
    const { screen } = await asked([date], ['fredag\n'], { language: 'nb', earlier: '2026-11-24' });
    expect(screen).toContain('Svaret ditt fra før: 2026-11-24');
    expect(screen).toContain('fredag 27. november 2026');
  });

  it('sends no control character, whatever is stored', async () => {
    const evil = 'Acme\u001B]0;x\u0007\u009B31m\u202E';
    const { screen } = await asked(
      [question('text', { text: evil, help: evil, section: evil })],
      ['?\n', '\n'],
      {
        earlier: evil,
      },
    );
    expect(screen).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });

  it('is broken between words in a narrow window', async () => {
    const { screen } = await asked([question('amount', { text: 'Vad fick du?' })], [], {
      columns: 40,
    });
    expect(screen).toContain(
      'Svara och tryck Enter. Skriv bara ? för\natt se varför frågan ställs, < för att\n',
    );
  });
});
