import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Asked, Reply } from '../../src/ask/ask';
import type { Answers, HalfWritten } from '../../src/domain/answers';
import { isAllowed, type Question } from '../../src/guide/guide';
import { walk } from '../../src/guide/walk';
import { BACK, type Line, STOP, scriptedAsk } from '../scripted-ask';

function question(id: string, only: Question['only'] = null): Question {
  return {
    id,
    kind: 'text',
    text: `${id}?`,
    help: '',
    choices: [],
    rows: [],
    depth: 'core',
    only,
    optional: true,
    section: '',
  };
}

const good = question('good');
const why = question('why', { id: 'good', value: null });
const hard = question('hard');
const bad = question('bad', { id: 'hard', value: 'yes' });
const all = [good, why, hard, bad];

async function walked(script: Line[], answers: Answers = {}, which: 'open' | 'all' = 'open') {
  const ask = scriptedAsk(script);
  const kept: Answers[] = [];
  const end = await walk(all, ask, { answers, which, keep: (now) => void kept.push(now) });
  return { ...end, kept, seen: ask.seen };
}

describe('a walk through the questions', () => {
  it('asks each in turn and keeps every answer before the next question', async () => {
    const { state, answers, kept } = await walked([
      ['good', 'the example'],
      ['why', 'it was my own'],
      ['hard', null],
    ]);
    expect(state).toBe('finished');
    expect(answers).toEqual({ good: 'the example', why: 'it was my own', hard: null });
    expect(kept).toEqual([
      { good: 'the example' },
      { good: 'the example', why: 'it was my own' },
      { good: 'the example', why: 'it was my own', hard: null },
    ]);
  });

  it('hands over what was answered when the person stops', async () => {
    const { state, answers, kept } = await walked([
      ['good', null],
      ['hard', STOP],
    ]);
    expect(state).toBe('stopped');
    expect(answers).toEqual({ good: null });
    expect(kept).toHaveLength(1);
  });

  it.each<[string, Answers, Line[], string[]]>([
    ['the third of four', { good: 'x', why: null }, [['hard', 'no']], ['3 of 4']],
    ['one left out before', { good: 'x', hard: 'no' }, [['why', 'y']], ['2 of 3']],
    [
      'what no answer opens is not counted',
      { good: null },
      [
        ['hard', 'yes'],
        ['bad', 'z'],
      ],
      ['2 of 3', '3 of 3'],
    ],
  ])('asks only what is open, and counts the whole: %s', async (_what, before, script, places) => {
    const { seen } = await walked(script, before);
    expect(seen.map(({ place }) => `${place?.number} of ${place?.of}`)).toEqual(places);
  });

  it('asks everything again when revisiting, with the earlier answers offered', async () => {
    const before = { good: 'x', why: 'y', hard: null };
    const { seen, answers } = await walked(
      [
        ['good', 'x'],
        ['why', null],
        ['hard', 'no'],
      ],
      before,
      'all',
    );
    expect(seen.map((one) => one.earlier)).toEqual(['x', 'y', null]);
    expect(answers, 'a skip leaves the earlier answer').toEqual({
      good: 'x',
      why: 'y',
      hard: 'no',
    });
  });

  it.each<[string, Line[], string[]]>([
    [
      'counts what may still come from the start',
      [
        ['good', 'x'],
        ['why', 'y'],
        ['hard', 'yes'],
        ['bad', 'z'],
      ],
      ['1 of 4', '2 of 4', '3 of 4', '4 of 4'],
    ],
    [
      'counts down when an answer closes a question',
      [
        ['good', null],
        ['hard', 'no'],
      ],
      ['1 of 4', '2 of 3'],
    ],
  ])('%s', async (_what, script, places) => {
    const { seen } = await walked(script);
    expect(seen.map(({ place }) => `${place?.number} of ${place?.of}`)).toEqual(places);
  });

  it('goes back to the question before, offers its answer, and goes on to what is open', async () => {
    const { seen, answers } = await walked([
      ['good', 'x'],
      ['why', 'y'],
      ['hard', BACK],
      ['why', BACK],
      ['good', 'x, rather'],
      ['hard', null],
    ]);
    expect(seen[3]).toEqual({ id: 'why', place: { number: 2, of: 4 }, earlier: 'y' });
    expect(seen[4]).toEqual({
      id: 'good',
      place: { number: 1, of: 4 },
      earlier: 'x',
      isFirst: true,
    });
    expect(answers).toEqual({ good: 'x, rather', why: 'y', hard: null });
  });

  it('asks again what hangs on a choice that was changed, with its answer offered', async () => {
    const how = {
      ...good,
      id: 'how',
      kind: 'choice' as const,
      choices: ['call', 'mail'].map((value) => ({ value, label: value })),
    };
    const day = { ...good, id: 'day', only: { id: 'how', value: null } };
    const ask = scriptedAsk([
      ['how', 'call'],
      ['day', null],
      ['hard', BACK],
      ['day', BACK],
      ['how', 'mail'],
      ['day', 'i tisdags'],
      ['hard', null],
    ]);
    const { answers } = await walk([how, day, hard], ask, {
      answers: {},
      which: 'all',
      keep: () => {},
    });
    expect(answers).toEqual({ how: 'mail', day: 'i tisdags', hard: null });
  });

  it('stays at the first question when there is nothing to go back to', async () => {
    const { answers } = await walked([
      ['good', BACK],
      ['good', null],
      ['hard', null],
    ]);
    expect(answers).toEqual({ good: null, hard: null });
  });

  it('leaves by the first question when there is something before the walk', async () => {
    const ask = scriptedAsk([['good', BACK]]);
    const options = { answers: { hard: 'yes' }, back: 'leaves', keep: () => {} } as const;
    expect(await walk([good, hard], ask, options)).toEqual({
      state: 'back',
      answers: { hard: 'yes' },
    });
  });

  it('removes the answers of questions that are no longer asked after a change', async () => {
    const { answers, kept } = await walked(
      [
        ['good', null],
        ['hard', 'yes'],
        ['bad', BACK],
        ['hard', 'no'],
      ],
      { bad: 'from before' },
    );
    expect(kept[0]).toEqual({ good: null });
    expect(answers).toEqual({ good: null, hard: 'no' });
  });

  it('never changes the answers it was handed', async () => {
    const before = Object.freeze({ good: 'x', why: 'y' });
    await walked([['hard', null]], before);
    expect(before).toEqual({ good: 'x', why: 'y' });
  });
});

describe('what a walk is told of its answers', () => {
  it('asks again, offering what was answered, until the answer can be kept', async () => {
    const ask = scriptedAsk([
      ['good', 'too long'],
      ['good', null],
      ['good', 'short'],
    ]);
    const kept: Answers[] = [];
    await walk([good], ask, {
      answers: {},
      check: (id, value) =>
        value === 'short' ? null : `${id} cannot be ${value === null ? 'skipped' : 'long'}`,
      keep: (now) => void kept.push(now),
    });
    expect(ask.said).toEqual(['good cannot be long', 'good cannot be skipped']);
    expect(ask.seen.map(({ earlier }) => earlier)).toEqual([null, 'too long', 'too long']);
    expect(ask.seen.map(({ place }) => place?.number)).toEqual([1, undefined, undefined]);
    expect(kept).toEqual([{ good: 'short' }]);
  });

  it('offers nothing private again, and checks the answer beside the others', async () => {
    const ask = scriptedAsk([
      ['hard', 'no'],
      ['hard', 'yes'],
    ]);
    const beside: Answers[] = [];
    await walk([hard], ask, {
      answers: { good: 'x' },
      isPrivate: () => true,
      check: (_id, value, answers) => {
        beside.push(answers);
        return value === 'no' ? 'no' : null;
      },
      keep: () => {},
    });
    expect(ask.seen).toMatchObject([
      { earlier: null, isPrivate: true },
      { earlier: null, isPrivate: true },
    ]);
    expect(beside[0]).toEqual({ good: 'x', hard: 'no' });
  });

  it('keeps an answer as it is settled, and takes a settled nothing for a skip', async () => {
    const ask = scriptedAsk([
      ['good', '5'],
      ['good', 'five'],
      ['hard', 'none'],
    ]);
    const { answers } = await walk([good, hard], ask, {
      answers: {},
      settle: async (_id, value) => {
        if (value === '5') return { refused: 'in words' };
        return { value: value === 'none' ? null : 5 };
      },
      keep: () => {},
    });
    expect(ask.said).toEqual(['in words']);
    expect(answers).toEqual({ good: 5, hard: null });
  });

  it('offers what was half written once, then what is likely, and tells of a question once', async () => {
    const ask = scriptedAsk([
      ['good', 'x'],
      ['hard', BACK],
      ['good', 'x'],
      ['hard', null],
    ]);
    const told: string[] = [];
    await walk([good, hard], ask, {
      answers: {},
      places: 'uncounted',
      draft: { question: 'good', text: 'half' },
      offer: (id, answers) => answers[id] ?? 'likely',
      before: (id) => void told.push(id),
      keep: () => {},
    });
    expect(ask.seen.map(({ earlier }) => earlier)).toEqual(['half', 'likely', 'x', 'likely']);
    expect(ask.seen.every(({ place }) => place === null)).toBe(true);
    expect(told).toEqual(['good', 'hard']);
  });

  it('is over when what keeps the answers says so', async () => {
    const ask = scriptedAsk([['good', 'x']]);
    const end = await walk([good, hard], ask, { answers: {}, keep: () => 'over' });
    expect(end).toEqual({ state: 'finished', answers: { good: 'x' } });
  });
});

describe('while an answer is typed', () => {
  /** What is kept when this is typed for the first question, each after so many milliseconds. */
  async function keptOf(typed: [string, number][], reply: Reply | string): Promise<HalfWritten[]> {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const kept: HalfWritten[] = [];
    const ask = {
      say: () => {},
      async question({ id }: Question, { typed: hears }: Asked): Promise<Reply> {
        if (id === 'hard') return STOP;
        for (const [text, after] of typed) {
          hears?.(text);
          vi.advanceTimersByTime(after);
        }
        return typeof reply === 'string' ? { kind: 'given', value: reply } : reply;
      },
    };
    const half = (one: HalfWritten): void => void kept.push(one);
    await walk([good, hard], ask, { answers: {}, back: 'leaves', half, keep: () => {} });
    vi.runAllTimers();
    return kept;
  }

  it('is kept at most a second old, without a pause too', async () => {
    const long = 'ett långt svar';
    const typed = Array.from(long, (_, i): [string, number] => [long.slice(0, i + 1), 300]);
    const kept = await keptOf(typed, long);
    expect(kept.map(({ text }) => text)).toEqual(['ett', 'ett lå', 'ett långt', 'ett långt sv']);
    expect(kept.every((one) => one.question === 'good')).toBe(true);
  });

  it.each([
    ['answered', 'ett', []],
    ['gone back from', BACK, ['ett']],
    ['stopped', STOP, ['ett']],
  ] as const)('%s before that: %j', async (_what, reply, texts) => {
    const kept = await keptOf([['ett', 100]], reply);
    expect(kept.map(({ text }) => text)).toEqual(texts);
  });

  it('is kept when it was refused, and let go when it was rubbed out', async () => {
    const typed: [string, number][] = [
      ['e', 900],
      ['', 900],
    ];
    expect(await keptOf(typed, 'x')).toEqual([
      { question: 'good', text: 'e' },
      { question: 'good', text: '' },
    ]);
  });
});

describe('only', () => {
  it.each<[condition: string | null, answer: Answers[string] | undefined, asked: boolean]>([
    [null, 'anything', true],
    [null, true, true],
    [null, 0, true],
    [null, ['a'], true],
    [null, [{ name: 'Prova' }], true],
    [null, undefined, false],
    [null, null, false],
    [null, false, false],
    [null, 'no', false],
    [null, [], false],
    ['yes', true, true],
    ['yes', false, false],
    ['no', false, true],
    ['calm', 'calm', true],
    ['calm', 'tense', false],
    ['calm', ['tense', 'calm'], true],
    ['3', 3, true],
    ['3', 4, false],
    ['calm', undefined, false],
  ])('with value %j and the answer %j: asked is %j', (value, answer, asked) => {
    const answers: Answers = answer === undefined ? {} : { a: answer };
    expect(isAllowed(question('b', { id: 'a', value }), answers)).toBe(asked);
  });
});

describe('whatever is replied', () => {
  const reply = constantFrom('yes', 'no', 'x', null, BACK);

  it('every question that is allowed at the end has been answered or skipped, and no other', async () => {
    await assert(
      asyncProperty(array(reply, { maxLength: 30 }), async (replies) => {
        const left: (Reply | string)[] = replies.map((one) => one ?? { kind: 'skipped' });
        const ask = {
          say: () => {},
          async question() {
            const next = left.shift() ?? 'end';
            return typeof next === 'string' ? { kind: 'given' as const, value: next } : next;
          },
        };
        const { answers } = await walk(all, ask, { answers: {}, keep: () => {} });
        const allowed = all.filter((one) => isAllowed(one, answers)).map((one) => one.id);
        expect(Object.keys(answers).toSorted()).toEqual(allowed.toSorted());
      }),
      { seed: 42 },
    );
  });
});
