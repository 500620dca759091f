import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '../../src/domain/answers';
import { isAllowed, type Question, questionsOf } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { parseGuide } from '../../src/guide/parse';
import { coachAt, dataFolder, programOfTheFile } from './program';
import type { Pty } from './pty';

const program = programOfTheFile();

function guideQuestions(language: Language, id: string): Question[] {
  const file = join(import.meta.dirname, `../../content/${language}/${id}.md`);
  const read = parseGuide(readFileSync(file, 'utf8'), file, language);
  if (!read.ok) throw new Error(`${file} does not parse`);
  return questionsOf(read.guide);
}

/** What a person types for each kind of question, and the answer that it makes. */
function reply(question: Question): { keys: string; value: AnswerValue } {
  switch (question.kind) {
    case 'choice':
      return { keys: '1', value: question.choices[0]?.value ?? '' };
    case 'yes-no':
      return { keys: 'j', value: true };
    case 'scale':
      return { keys: '1', value: 1 };
    case 'choices':
      return { keys: ' \r', value: [question.choices[0]?.value ?? ''] };
    case 'date':
      return question.id === 'applied-on'
        ? { keys: '\u00152026-10-01\r', value: '2026-10-01' }
        : { keys: '\u00152026-11-22\r', value: '2026-11-22' };
    case 'amount':
      return { keys: '42 000\r', value: 42_000 };
    case 'list':
    case 'long':
      return {
        keys: `Åse ${question.id}\r\r`,
        value: question.kind === 'list' ? [`Åse ${question.id}`] : `Åse ${question.id}`,
      };
    case 'people':
      return {
        keys: 'Prova Provsson, chef\r\r',
        value: [{ name: 'Prova Provsson', role: 'chef' }],
      };
    case 'text':
      return { keys: `Ære ${question.id}\r`, value: `Ære ${question.id}` };
  }
}

/** Answers these questions as they come; gives back what was answered. */
async function answerAll(at: Pty, questions: Question[], before: Answers = {}): Promise<Answers> {
  let answers = before;
  for (const question of questions.filter(({ id }) => !Object.hasOwn(before, id))) {
    if (!isAllowed(question, answers)) continue;
    await at.until(isLastAsked(question));
    const { keys, value } = reply(question);
    at.type(keys);
    answers = { ...answers, [question.id]: value };
  }
  return answers;
}

/** The question stands on the screen with its line of keys, and none after it. */
function isLastAsked({ text }: Question): RegExp {
  const words = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`\\? ${words}(?!\\S)[^?]*\\? (?:varför|hvorfor)(?![^]*\\n\\? )`);
}

describe.each<[Language, { goOn: RegExp; kept: RegExp; end: RegExp; gone: RegExp }]>([
  [
    'sv',
    {
      goOn: /fortsätta\s+där\?/,
      kept: /svar är sparade/,
      end: /Nästa steg/,
      gone: /är raderat här/,
    },
  ],
  [
    'nb',
    {
      goOn: /fortsette\s+der\?/,
      kept: /svar er lagret/,
      end: /Neste steg/,
      gone: /er slettet her/,
    },
  ],
])('a deep debrief at a terminal (%s)', (language, said) => {
  it('goes through every question, stops, goes on, is shown, corrected and erased', async () => {
    const folder = dataFolder();
    const facts = guideQuestions(language, 'interview');
    const reflection = guideQuestions(language, 'debrief');
    const all = [...facts, ...reflection];
    const asked = all.slice(0, facts.length + 9);

    const first = coachAt(program, ['debrief', '--deep'], { folder, language });
    const begun = await answerAll(first, asked);
    await first.until(/\? (?:varför|hvorfor)[^\n]*\s*$/);
    first.key('ctrl-c');
    expect(await first.until(said.kept)).toMatch(/coach debrief aere-company/);
    expect((await first.exit()).code).toBe(130);

    const second = coachAt(program, ['debrief'], { folder, language });
    await second.until(said.goOn);
    second.key('enter');
    const answers = await answerAll(second, all, begun);
    await second.until(said.end);
    expect((await second.exit()).code).toBe(0);

    const shown = coachAt(program, ['show', '--json'], { folder, language });
    const { code } = await shown.exit();
    expect(code).toBe(0);
    const record = JSON.parse(shown.raw());
    expect(record.sessions[0].state).toBe('finished');
    expect(record.sessions[0].answers).toEqual(answers);
    for (const row of ROWS)
      expect(carriedBy(all, row), `${row} is asked and answered`).toSatisfy((ids: string[]) =>
        ids.some((id) => Object.hasOwn(answers, id)),
      );

    const corrected = coachAt(program, ['edit', '--set', 'role=Testare'], { folder, language });
    expect((await corrected.exit()).code).toBe(0);
    const forgotten = coachAt(program, ['forget', 'aere-company'], { folder, language });
    await forgotten.until(/Testare/);
    forgotten.type('\u001B[A\r');
    await forgotten.until(said.gone);
  }, 120_000);
});

/** The nine, the eleven and the five questions of the seeds. */
const ROWS = [
  ...['35', '36', '37', '38', '39', '40', '41', '42', '43'].map((number) => `NB-ST-${number}`),
  ...['05', '06', '07', '08', '09', '10', '11', '12', '13a', '13b', '14', '15'].map(
    (number) => `NB-KL-${number}`,
  ),
  ...['20', '21', '22', '23', '24'].map((number) => `NB-KL-${number}`),
];

function carriedBy(questions: Question[], row: string): string[] {
  return questions.filter(({ rows }) => rows.includes(row)).map(({ id }) => id);
}
