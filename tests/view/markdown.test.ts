import { describe, expect, test } from 'vitest';
import { paragraph } from '../../src/view/page';
import { helpOf } from '../../src/ask/appearance';
import { programQuestion } from '../../src/guide/guide';
import { markdown } from '../../src/view/markdown';
import { style } from '../../src/view/style';

const plain = async (width = 80) => ({ width, style: await style(false, false) });

const GUIDE = `Skriv medan du **minns**. Kör \`coach debrief\`
när du är hemma.

- Börja med **det som gick bra**, och skriv varför det gick så bra som det gjorde den här gången.
- Sedan resten:
  1. vad som hände
  2. vad du vill ändra

Klart.`;

describe('a text of a guide on a page', () => {
  test('paragraphs joined and wrapped, lists with their rests under their first words', async () => {
    expect(await markdown(GUIDE, await plain())).toBe(
      [
        '  Skriv medan du minns. Kör coach debrief när du är hemma.',
        '',
        '    - Börja med det som gick bra, och skriv varför det gick så bra som det',
        '      gjorde den här gången.',
        '    - Sedan resten:',
        '      1. vad som hände',
        '      2. vad du vill ändra',
        '',
        '  Klart.',
      ].join('\n'),
    );
  });

  test('at 40 columns no line is longer, and no command is broken', async () => {
    const text = await markdown(GUIDE, await plain(40));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(39);
    expect(text).toContain('coach debrief');
  });

  test('colours when they may be, in tight lists too; none otherwise', async () => {
    const coloured = { width: 80, style: await style(true, false) };
    expect(await markdown('- **Andas** och `coach list`', coloured)).toBe(
      '    - \u001B[1mAndas\u001B[22m och \u001B[36mcoach list\u001B[39m',
    );
    expect(
      await markdown('# Rubrik\n\n> citat\n\n**fet** [länk](https://exempel.se)', await plain()),
    ).not.toContain('\u001B');
  });

  test.each([
    [
      'colons, entities and smileys stay as they are',
      'Klockan 13:00 & :smile: **nu**',
      '  Klockan 13:00 & :smile: nu',
    ],
    ['a heading has no number signs', '## Rubrik', '  Rubrik'],
    ['tags are left out', 'Ett <b>ord</b>', '  Ett ord'],
    ['an escaped mark', '5 \\* 3', '  5 * 3'],
    ['a no-break space stays', '**48\u00A0000** kronor', '  48\u00A0000 kronor'],
    ['nothing that steers a terminal', '**a**\u001B[31mb', '  a\uFFFD[31mb'],
    ['plain prose', 'En\nrad.\n\nEn till.', '  En rad.\n\n  En till.'],
  ])('%s', async (_what, text, shown) => {
    expect((await markdown(text, await plain())).replace(/ +$/gm, '')).toBe(shown);
  });
});

const MARKED =
  'Läs [sidan](https://exempel.se)\noch **svara**:\n1. `coach log`\n2. sedan\n\n> Sagt.';

describe('a text in a place of its own', () => {
  test('on a page has its links said and its lists apart', async () => {
    expect(paragraph(MARKED, await plain())).toBe(
      '  Läs sidan (https://exempel.se) och svara:\n  1. coach log\n  2. sedan\n\n  > Sagt.',
    );
  });

  test('in the help of a question too', () => {
    expect(helpOf(programQuestion({ id: 'a', kind: 'text', text: 'A?', help: MARKED }))).toBe(
      'Läs sidan (https://exempel.se) och svara:\n1. coach log\n2. sedan\n\n> Sagt.',
    );
  });
});
