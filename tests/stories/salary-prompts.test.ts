import { describe, expect, test } from 'vitest';
import { inUnit, reckoning } from '../../src/commands/salary/amounts';
import { newProcess, type Process } from '../../src/domain/process';
import type { Question } from '../../src/guide/guide';
import { walk } from '../../src/guide/walk';
import { style } from '../../src/view/style';
import { type Line, type ScriptedAsk, scriptedAsk } from '../scripted-ask';
import { WORDS } from '../words';

const look = { width: 80, style: await style(false, false) };

const PROCESS: Process = newProcess('x', 'u-x', {
  company: 'X',
  role: '',
  country: 'SE',
  startedOn: '2026-11-22',
});

function question(id: string): Question {
  return {
    id,
    kind: 'amount',
    text: 'Hur mycket?',
    help: '',
    choices: [],
    rows: [],
    depth: 'core',
    only: null,
    optional: true,
    section: '',
  };
}

/** Asks once for the sum with what is known before, and gives back the replies as they were asked for. */
async function askedFor(
  id: string,
  earlier: number,
  script: Line[],
): Promise<{ seen: ScriptedAsk['seen']; notes: string[]; kept: unknown }> {
  const ask = scriptedAsk(script);
  const notes: string[] = [];
  const coach = {
    words: WORDS.sv,
    today: '2026-11-22',
    look,
    ask,
    note: (text: string) => void notes.push(text.trim()),
  } as const;
  const { replied, ...sums } = reckoning(coach, () => PROCESS, []);
  const walked = await walk(
    [inUnit(coach, 'SE', question(id))],
    { question: ask.question.bind(ask), say: coach.note },
    {
      ...sums,
      answers: { [id]: earlier },
      which: 'all',
      keep: (answers, asked) => replied(asked, answers[asked]),
    },
  );
  return { seen: ask.seen, notes, kept: walked.answers[id] };
}

describe('a sum at a prompt', () => {
  test('is offered again as it was, but the floor never is', async () => {
    const dream = await askedFor('dream', 48_000, [['dream', '48 000']]);
    expect(dream.seen[0]?.earlier).toBe(48_000);
    const floor = await askedFor('floor', 41_234, [['floor', null]]);
    expect(floor.seen[0]?.earlier).toBeNull();
  });

  test('is read back in the unit of the country, the floor without its figure', async () => {
    const dream = await askedFor('dream', 1, [['dream', '48,5 tusen']]);
    expect(dream.kept).toBe(48_500);
    expect(dream.notes).toEqual(['Tolkat som 48\u00a0500\u00a0kr i månaden.']);
    const floor = await askedFor('floor', 1, [['floor', '41 234']]);
    expect(floor.notes).toEqual(['Sparat. Gränsen visas bara med --show-floor.']);
  });

  test('that looks like a year is asked about, the floor without its figure', async () => {
    const script: Line[] = [
      ['floor', '494 808'],
      ['confirm', true],
    ];
    expect((await askedFor('floor', 1, script)).kept).toBe(41_234);
  });

  test('far too small is asked about, and asked for again after a no', async () => {
    const script: Line[] = [
      ['floor', '39'],
      ['confirm', true],
    ];
    const floor = await askedFor('floor', 1, script);
    expect(floor.kept).toBe(39_000);
    expect(floor.notes.join()).not.toContain('39');
    const offer = await askedFor('offer', 1, [
      ['offer', '195'],
      ['confirm', false],
      ['offer', '195'],
      ['confirm', true],
    ]);
    expect(offer.kept).toBe(195_000);
    expect(offer.notes[0]).toContain('för lågt för en lön');
  });

  test('is asked for until it can be read, with the count shown once', async () => {
    const { seen, notes } = await askedFor('dream', 1, [
      ['dream', 'x'],
      ['dream', '-1'],
      ['dream', '48k'],
    ]);
    expect(seen.map(({ place }) => place?.number ?? null)).toEqual([1, null, null]);
    expect(seen.map((one) => one.earlier)).toEqual([1, 'x', '-1']);
    expect(notes).toHaveLength(3);
  });
});

describe('an answer that cannot be kept is asked for again', () => {
  test.each([
    ['argument-1', '46000', 'jag ledde flytten', 'ser ut som en siffra'],
    ['argument-2', '39,5k', 'jag kan systemet', 'ser ut som en siffra'],
    ['offer-answer-by', '2026-11-20', '2026-11-22', 'fredag 20 november, har redan varit'],
  ])('%s: %s', async (id, first, then, text) => {
    const { kept, notes } = await askedFor(id, 0, [
      [id, first],
      [id, then],
    ]);
    expect(kept).toBe(then);
    expect(notes.join(' ')).toContain(text);
  });
});
