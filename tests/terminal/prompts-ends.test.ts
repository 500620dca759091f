import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { QUESTION_KINDS, type QuestionKind } from '../../src/guide/guide';
import { question } from '../ask/questions';
import { endAll, type KeyName, type Pty, pty } from './pty';
import { buildTalk, resultOf, talkCommand, type Talking, talkIn } from './talking';

vi.setConfig({ testTimeout: 20_000 });

let talking: Talking;
beforeAll(async () => {
  talking = await buildTalk();
}, 30_000);
afterEach(endAll);
afterAll(() => talking.remove());

/** Whether paste marks and the cursor are as they were before. */
function isRestored(terminal: Pty): boolean {
  const sent = terminal.raw();
  const isPasteOff = sent.lastIndexOf('\u001B[?2004l') >= sent.lastIndexOf('\u001B[?2004h');
  return isPasteOff && sent.lastIndexOf('\u001B[?25h') >= sent.lastIndexOf('\u001B[?25l');
}

describe('stopping', () => {
  it.each<[KeyName, QuestionKind]>([
    ['ctrl-c', 'text'],
    ['ctrl-c', 'long'],
    ['ctrl-c', 'choice'],
    ['ctrl-c', 'choices'],
    ['ctrl-d', 'text'],
    ['ctrl-d', 'long'],
    ['ctrl-d', 'choice'],
    ['ctrl-d', 'choices'],
  ])(
    'with %s in %s keeps what was answered, and leaves the terminal as it was',
    async (key, kind) => {
      const questions = [question('date', { id: 'first' }), question(kind, { id: 'second' })];
      const terminal = talkIn(talking, { questions });
      await terminal.until(/1 av 2/);
      terminal.type('i dag\r');
      await terminal.until(/2 av 2/);
      terminal.key(key);
      expect(await resultOf(talking, terminal)).toEqual({
        state: 'stopped',
        answers: { first: '2026-11-22' },
        code: 130,
      });
      expect(terminal.screen()).toContain(`? Fråga (${kind})?  ^C`);
      expect(isRestored(terminal)).toBe(true);
      expect(terminal.raw()).not.toMatch(/ {4}at |Error/);
    },
  );

  it.each<[QuestionKind, string, boolean]>([
    ['text', 'jag blev helt blank', true],
    ['long', 'jag blev\rhelt blank', true],
    ['long', '', false],
    ['date', 'i fre', true],
  ])('in the middle of a sentence hands it over: %s, %j', async (kind, keys, isKept) => {
    const terminal = talkIn(talking, { questions: [question(kind, { id: 'bad' })] });
    await terminal.until(/\? varför/);
    terminal.type(keys);
    await terminal.until(keys === '' ? /Fråga/ : /blank|fre/);
    terminal.key('ctrl-c');
    const { draft } = await resultOf(talking, terminal);
    const text = keys.replace('\r', '\n');
    expect(draft).toEqual(isKept ? { question: 'bad', text } : undefined);
  });

  it('with nothing but what was offered hands nothing over', async () => {
    const answers = { bad: 'jag blev helt blank' };
    const questions = [question('text', { id: 'bad' })];
    const terminal = talkIn(talking, { questions, answers });
    await terminal.until(/blank/);
    terminal.key('ctrl-c');
    expect((await resultOf(talking, terminal)).draft).toBeUndefined();
  });

  it.each(['text', 'choice'] as const)('comes with a closed input: %s', async (kind) => {
    const command = talkCommand(talking, { questions: [question(kind)] });
    const terminal = pty(['/bin/sh', '-c', 'exec "$@" < /dev/null', 'sh', ...command]);
    expect(await resultOf(talking, terminal)).toEqual({ state: 'stopped', answers: {}, code: 130 });
  });

  it('goes on after Ctrl-Z and fg, with what was typed', async () => {
    const line = talkCommand(talking, { questions: [question('text')] })
      .map((word) => `'${word}'`)
      .join(' ');
    const shell = pty(['/bin/bash', '--norc', '-i'], { env: { PS1: 'skal> ' }, columns: 200 });
    await shell.until(/skal>$/);
    shell.type(`clear; ${line}\r`);
    await shell.until(/1 av 1/);
    shell.type('Halv');
    await shell.until(/Halv/);
    shell.key('ctrl-z');
    await shell.until(/Stopped/);
    shell.type('fg\r');
    await shell.until(/Stopped[^]*Halv\n.*svara/);
    shell.type('vägs\r');
    await shell.until(/Halvvägs[^]*finished/);
  });
});

describe('the editor', () => {
  function editor(name: string, script: string): string {
    const path = join(talking.folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it('takes over the text and gives it back', async () => {
    const env = { EDITOR: editor('add', String.raw`printf 'och mer: æ ø å\r\n' >> "$1"`) };
    const terminal = talkIn(talking, { questions: [question('long')], env });
    await terminal.until(/\?/);
    terminal.type('Början ');
    await terminal.until(/Början/);
    terminal.key('ctrl-e');
    await terminal.until(/Början och mer: æ ø å/);
    terminal.key('ctrl-d');
    expect(await resultOf(talking, terminal)).toMatchObject({
      answers: { long: 'Början och mer: æ ø å' },
    });
    expect(readdirSync(join(talking.folder, 'data'))).toEqual([]);
  });

  it('that fails leaves the text as it was', async () => {
    const env = { EDITOR: editor('fail', 'echo annat > "$1"; exit 1') };
    const terminal = talkIn(talking, { questions: [question('long')], env });
    await terminal.until(/\?/);
    terminal.type('Mitt');
    await terminal.until(/Mitt/);
    terminal.key('ctrl-e');
    await terminal.until(/Texten är som den var\.[^]*Mitt/);
    terminal.key('ctrl-d');
    expect(await resultOf(talking, terminal)).toMatchObject({ answers: { long: 'Mitt' } });
  });

  it('that is missing is said, and the prompt goes on', async () => {
    const env = { EDITOR: '/finns/inte', PATH: talking.folder };
    const terminal = talkIn(talking, { questions: [question('long')], env });
    await terminal.until(/\?/);
    terminal.key('ctrl-e');
    await terminal.until(/textredigerare \(\/finns\/inte,\s+sensible-editor,\s+nano,\s+vi\)/);
    terminal.type('här\r\r');
    expect(await resultOf(talking, terminal)).toMatchObject({ answers: { long: 'här' } });
    expect(existsSync('/finns')).toBe(false);
  });
});

describe('the look', () => {
  it('fits 40 columns, in Norwegian', async () => {
    const terminal = talkIn(talking, {
      language: 'nb',
      columns: 40,
      questions: [
        question('text', {
          text: 'Hvilken bedrift gjaldt intervjuet som du kommer fra nå?',
          section: 'Samtalen',
        }),
        question('choice', { text: 'Hvordan føltes samtalen?' }),
      ],
    });
    await terminal.until(/stilles/);
    terminal.type('Prøvebedriften i Østfold, avdelingen for målinger');
    await terminal.until(/målinger/);
    terminal.key('enter');
    expect(await terminal.until(/❯/)).toBe(
      `
  1 av 2 · Samtalen
? Hvilken bedrift gjaldt intervjuet som
du kommer fra nå?
  Prøvebedriften i Østfold, avdelingen
  for målinger

  2 av 2
? Hvordan føltes samtalen?
  Lugnt
  Blandat
  Spänt
❯ hopp over

  ↑↓ velg · ↵ svar · Tab hopp over
  Shift-Tab tilbake
  ? hvorfor spørsmålet stilles`,
    );
    terminal.key('ctrl-c');
    await terminal.exit();
  });

  it.each([
    [
      'choice',
      '  Jag vill ha en siffra klar, en lugn\n    mening om varför\n  Spänt\n❯ hoppa över',
    ],
    ['choices', '❯◯ Jag vill ha en siffra klar, en\n     lugn mening om varför\n ◯ Spänt'],
  ] as const)('breaks a long choice between words: %s', async (kind, rows) => {
    const choices = [
      { value: 'a', label: 'Jag vill ha en siffra klar, en lugn mening om varför' },
      { value: 'b', label: 'Spänt' },
    ];
    const terminal = talkIn(talking, { columns: 40, questions: [question(kind, { choices })] });
    expect(await terminal.until(/ställs/)).toContain(rows);
    terminal.key('ctrl-c');
    await terminal.exit();
  });

  it('shows the typed text in rows that end between words', async () => {
    const terminal = talkIn(talking, {
      columns: 40,
      questions: [question('long', { text: 'Vad gick bra?' })],
    });
    await terminal.until(/ställs/);
    terminal.type('Jag började med ett eget exempel, och det gjorde resten lättare.');
    expect(await terminal.until(/lättare/)).toBe(
      `
  1 av 1
? Vad gick bra?
  Jag började med ett eget exempel,
  och det gjorde resten lättare.
  ↵ ny rad · tom rad klart
  Ctrl-E textredigerare
  Tab hoppa över
  ? varför frågan ställs`,
    );
    terminal.key('ctrl-c');
    await terminal.exit();
  });

  it('uses plain signs where the terminal has no others', async () => {
    const terminal = talkIn(talking, { questions: [question('choices')], env: { LANG: 'C' } });
    expect(await terminal.until(/Tab/)).toBe(
      `
  1 av 1
? Fråga (choices)?
>[ ] Lugnt
 [ ] Blandat
 [ ] Spänt

  Upp/Ned välj - mellanslag kryssa - Enter svara - Tab hoppa över
  ? varför frågan ställs`,
    );
    terminal.key('ctrl-c');
    await terminal.exit();
  });

  it('sends no colours when none are wished', async () => {
    const terminal = talkIn(talking, { questions: [question('choices'), question('text')] });
    await terminal.until(/1 av 2/);
    terminal.key('space');
    await terminal.until(/◉/);
    terminal.key('enter');
    await terminal.until(/2 av 2/);
    terminal.key('ctrl-c');
    await terminal.exit();
    expect(terminal.raw()).not.toMatch(/\p{Cc}\[\d*(;\d+)*m/u);
  });

  it('shows no control characters of stored text', async () => {
    const evil = 'Acme\u001B]0;OWNED\u0007\u001B[2J\u009B31m\u202EX';
    const questions = [
      question('text', { text: evil, help: evil, section: evil }),
      question('choice', { choices: [{ value: 'x', label: evil }] }),
    ];
    const terminal = talkIn(talking, { questions, answers: { text: evil } });
    await terminal.until(/1 av 2/);
    terminal.key('enter');
    await terminal.until(/2 av 2/);
    terminal.key('enter');
    await terminal.exit();
    const shown = terminal.raw().split('\n= ')[0];
    expect(shown).not.toMatch(/\p{Cc}\]|\p{Cc}31m|\u202E|\p{Cc}\[2J/u);
  });
});

const ENGLISH =
  /\b(navigate|select|submit|space|answer|invalid|must|provide|valid|value|required|yes|the|you|press|use|arrow|keys|skip|back|help|more|lines|options?|choices?|error|done)\b/i;

describe.each(['sv', 'nb'] as const)('no English: %s', (language) => {
  it('in any kind of question, its help, its faults and its end', async () => {
    const plain = { text: 'Hm?', help: 'Hm.', section: '' };
    const questions = QUESTION_KINDS.map((kind, i) =>
      question(kind, { ...plain, id: `q${i}`, optional: false }),
    );
    const terminal = talkIn(talking, { language, questions });
    for (const [i, { kind }] of questions.entries()) {
      await terminal.until(new RegExp(`${i + 1} av ${questions.length}`));
      for (const key of ['tab', 'enter'] as const) {
        if (key === 'enter' && ['choice', 'choices', 'scale', 'yes-no'].includes(kind)) continue;
        terminal.key(key);
        await terminal.until(/./);
      }
      terminal.type('?');
      await terminal.until(/Hm\./);
      const isTaken = ['choice', 'scale', 'yes-no'].includes(kind);
      if (kind === 'choices') terminal.key('space');
      else if (!isTaken) terminal.type(kind === 'date' ? '2026-11-20' : '4');
      await terminal.until(/./);
      if (isTaken) terminal.type(kind === 'yes-no' ? 'j' : '1');
      await terminal.until(/./);
      const ends = ['long', 'list', 'people'].includes(kind) ? 2 : isTaken ? 0 : 1;
      for (let times = 0; times < ends; times += 1) {
        terminal.key('enter');
        await terminal.until(/./);
      }
    }
    await terminal.exit();
    const shown = terminal.raw().split('\n= ')[0] ?? '';
    expect(shown.replace(/\p{Cc}\[[0-9;?]*[A-Za-z]/gu, ' ')).not.toMatch(ENGLISH);
  });
});
