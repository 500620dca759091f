import { describe, expect, test } from 'vitest';
import type { PointState, Process, Session } from '../../src/domain/process';
import { stepsOf } from '../../src/domain/steps';
import { type Line, processWith } from '../ledger/told';

const TODAY = '2026-11-23';
const YESTERDAY = '2026-11-22';

function talkedOn(on: string, feeling: string, ...lines: Line[]): Process {
  const days = { startedOn: on, finishedOn: on };
  const sitting = { id: 'debrief-1', kind: 'debrief', round: 1, look: 1, depth: 'core' } as const;
  const session: Session = { ...sitting, ...days, state: 'finished', answers: { feeling } };
  const held: Line = { kind: 'interview', on, state: 'held' };
  return { ...processWith(held, ...lines), sessions: [session] };
}

function talked(feeling: string, ...lines: Line[]): Process {
  return talkedOn(YESTERDAY, feeling, ...lines);
}

function marked(process: Process, number: number, state: PointState): Process {
  return { ...process, points: { [number]: state } };
}

function kinds(process: Process): string[] {
  return stepsOf(process, TODAY).map(({ kind, on }) => `${kind} ${on}`);
}

describe('a word to the references', () => {
  test('after a good talk, not after a heavy one', () => {
    expect(kinds(talked('calm'))).toContain(`references ${TODAY}`);
    expect(kinds(talked('tense')).join(' ')).not.toContain('references');
  });

  test.each<[string, Line]>([
    [
      'they spoke of references',
      { kind: 'they-said', on: TODAY, words: 'de vill ha två referenser' },
    ],
    ['they asked for them', { kind: 'they-asked', on: TODAY, for: 'references' }],
  ])('after a heavy talk too, when %s', (_, line) => {
    expect(kinds(talked('tense', line))).toContain(`references ${TODAY}`);
  });

  test.each<[string, Process]>([
    ['they know', talked('calm', { kind: 'reference-told', on: TODAY, name: 'Anna' })],
    ['it is laid aside', marked(talked('calm'), 5, 'not-for-me')],
    ['the talk was long ago', talkedOn('2026-11-02', 'calm')],
    ['they have said no', talked('calm', { kind: 'no', on: TODAY })],
  ])('not when %s', (_, process) => expect(kinds(process).join(' ')).not.toContain('references'));
});

describe('thanks', () => {
  test('are not asked for once they are laid aside', () => {
    expect(kinds(talked('tense')).join(' ')).toContain('thanks');
    expect(kinds(marked(talked('tense'), 3, 'not-for-me')).join(' ')).not.toContain('thanks');
  });

  test('nor once they are sent, also when nobody knows on which day', () => {
    for (const on of [TODAY, null]) {
      const sent = talked('tense', { kind: 'i-thanked', on, toldOn: TODAY });
      expect(kinds(sent).join(' ')).not.toContain('thanks');
    }
  });
});

describe('answering an offer', () => {
  const offered = (...lines: Line[]): Process =>
    talked('tense', { kind: 'offer', on: TODAY }, ...lines);
  const answering = (process: Process): string[] =>
    kinds(process).filter((step) => step.startsWith('answer-offer'));

  test('is a step from the moment its last day is told', () => {
    expect(answering(offered())).toEqual([]);
    const told = offered({ kind: 'offer', on: TODAY, replyBy: '2026-12-04' });
    expect(answering(told)).toEqual(['answer-offer 2026-12-04']);
    const better = offered(
      { kind: 'offer', on: TODAY, replyBy: '2026-12-04' },
      { kind: 'offer', on: TODAY, amount: 44_000 },
    );
    expect(answering(better)).toEqual(['answer-offer 2026-12-04']);
  });

  test('is one today when its day has passed, and none once it is answered or withdrawn', () => {
    const late: Line = { kind: 'offer', on: YESTERDAY, replyBy: YESTERDAY };
    expect(answering(talked('tense', late))).toEqual([`answer-offer ${TODAY}`]);
    const answers: Line[] = [
      { kind: 'i-answered', on: TODAY, what: 'accepted' },
      { kind: 'i-answered', on: TODAY, what: 'declined' },
      { kind: 'no', on: TODAY },
    ];
    for (const answer of answers) expect(answering(talked('tense', late, answer))).toEqual([]);
  });

  test('does not know the day of an offer before the end', () => {
    const again = talked(
      'tense',
      { kind: 'offer', on: YESTERDAY, replyBy: '2026-11-30' },
      { kind: 'i-answered', on: YESTERDAY, what: 'declined' },
      { kind: 'offer', on: TODAY },
    );
    expect(answering(again)).toEqual([]);
  });
});

describe('preparing for the next interview', () => {
  const booked = (on: string, ...lines: Line[]): Process =>
    processWith({ kind: 'interview', on, state: 'booked', toldOn: '2026-11-18' }, ...lines);
  const preparing = (process: Process): string[] =>
    kinds(process).filter((step) => step.startsWith('prepare'));

  test.each([
    ['2026-12-01', 'prepare 2026-11-30'],
    ['2026-11-24', 'prepare 2026-11-23'],
    ['2026-11-23', 'prepare 2026-11-23'],
  ])('booked for %s: %s', (day, step) => expect(preparing(booked(day))).toEqual([step]));

  test('not for one that has been or was called off, nor when all is over', () => {
    expect(preparing(booked('2026-11-20'))).toEqual([]);
    const off: Line = { kind: 'interview', on: '2026-12-01', state: 'called-off', saidOn: TODAY };
    expect(preparing(booked('2026-12-01', off))).toEqual([]);
    expect(preparing({ ...booked('2026-12-01'), over: true })).toEqual([]);
  });
});
