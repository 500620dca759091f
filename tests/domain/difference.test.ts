import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../../src/domain/change/apply';
import { type Change, putIn } from '../../src/domain/change/change';
import { differenceOf, fixedChanged } from '../../src/domain/change/difference';
import { changedMeanwhile, fieldByField } from '../../src/domain/change/meanwhile';
import type { Happening } from '../../src/domain/happening';
import { momentOf } from '../../src/domain/moment';
import type { Process } from '../../src/domain/process';
import { anyDay, anyKindTold, happening } from '../ledger/any';
import { processWith } from '../ledger/told';

const DAY = '2026-05-20';
const at = (n: number): string => momentOf(DAY, n * 1000);

const BASE = applyAll(
  processWith(
    { kind: 'interview', on: '2026-05-07', state: 'held' },
    { kind: 'i-contacted', on: '2026-05-18', channel: 'call', reached: false },
  ),
  [
    begun('debrief-1'),
    { do: 'answer', sitting: 'debrief-1', question: 'good', value: 'Jag lyssnade', at: at(0) },
    putIn('people', 'eva', { name: 'Eva', role: 'chef' }, at(0)),
    putIn('terms', 'holiday', { matters: true }, at(0)),
    putIn('arguments', '1', { claim: 'Jag kan leda' }, at(0)),
    putIn('arguments', '2', { claim: 'Jag kan räkna' }, at(0)),
  ],
);

function begun(id: string): Change {
  return {
    do: 'begin',
    sitting: { id, kind: 'debrief', round: 1, look: 1, depth: 'core', startedOn: DAY },
    at: at(0),
  };
}

/** The second happening of the base, the call. */
const [, CALL] = BASE.happenings;

/** The base with one happening put right. */
function withCall(more: object): Process {
  return {
    ...BASE,
    happenings: BASE.happenings.map((one) => (one === CALL ? { ...one, ...more } : one)),
  };
}

describe('the difference of two records', () => {
  it.each<[what: string, after: Process, changes: object[]]>([
    ['none', structuredClone(BASE), []],
    ['a field', { ...BASE, role: 'Kock' }, [{ do: 'set', field: 'role', value: 'Kock' }]],
    [
      'a field of a happening, and no other of it',
      withCall({ reached: true }),
      [{ do: 'correct', set: { reached: true }, drop: [] }],
    ],
    [
      'a happening taken out',
      { ...BASE, happenings: BASE.happenings.slice(0, 1) },
      [{ do: 'take-back', id: CALL?.id }],
    ],
    [
      'one of another kind is another one',
      withCall({ kind: 'i-thanked' }),
      [
        { do: 'take-back', id: CALL?.id },
        { do: 'tell', happening: { kind: 'i-thanked' } },
      ],
    ],
    [
      'an answer',
      {
        ...BASE,
        sessions: BASE.sessions.map((one) => ({ ...one, answers: { good: 'Nej', bad: null } })),
      },
      [
        { do: 'answer', question: 'good', value: 'Nej' },
        { do: 'answer', question: 'bad', value: null },
      ],
    ],
    [
      'one of a numbered list: from the end, and the rest moved up',
      { ...BASE, salary: { ...BASE.salary, arguments: BASE.salary.arguments.slice(1) } },
      [
        { do: 'remove', part: 'arguments', key: '2' },
        { do: 'put', part: 'arguments', key: '1', set: { claim: 'Jag kan räkna' } },
      ],
    ],
  ])('%s', (_what, after, changes) => {
    expect(differenceOf(BASE, after, at(1))).toMatchObject(changes);
    expect(differenceOf(BASE, after, at(1))).toHaveLength(changes.length);
  });

  it('leads from any record to any other', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        expect(said(applyAll(before, differenceOf(before, after, at(90))))).toEqual(said(after));
      }),
    );
  });

  it('leaves what another window changed elsewhere', () => {
    fc.assert(
      fc.property(anyRecord, (after) => {
        const theirs = happening({ kind: 'note', on: DAY, words: 'Deras' }, DAY, 80);
        const stored = applyAll(BASE, [
          { do: 'tell', happening: theirs },
          { do: 'answer', sitting: 'debrief-1', question: 'theirs', value: 'ja', at: at(2) },
          putIn('people', 'eva', { mail: 'eva@example.com' }, at(2)),
        ]);
        const changes = differenceOf(BASE, { ...after, people: BASE.people }, at(90));
        const kept = applyAll(stored, changes);
        expect(kept.happenings).toContainEqual(theirs);
        expect(kept.people).toEqual(stored.people);
        const isThere = after.sessions.some(({ id }) => id === 'debrief-1');
        if (isThere) expect(kept.sessions[0]?.answers).toMatchObject({ theirs: 'ja' });
        expect(kept.role).toBe(after.role);
      }),
    );
  });
});

describe('changed meanwhile', () => {
  const seen = CALL ?? happening({ kind: 'note', on: DAY }, DAY, 1);
  const right = (set: Record<string, unknown>, n = 5): Change => ({
    do: 'correct',
    seen,
    set,
    at: at(n),
  });
  const role = (value: string): Change => ({ do: 'set', field: 'role', value, at: at(5) });
  const good = (value: string): Change => ({
    do: 'answer',
    sitting: 'debrief-1',
    question: 'good',
    value,
    at: at(5),
  });
  const gone: Change = { do: 'take-back', id: seen.id, at: at(5) };

  it.each<[what: string, mine: Change, theirs: Change]>([
    ['a field', role('Kock'), role('Chef')],
    ['a field of a happening', right({ reached: true }), right({ reached: 'voicemail' })],
    ['a happening they took back', right({ reached: true }), gone],
    ['a happening they put right', gone, right({ words: 'Hon ringer.' })],
    ['an answer', good('Lugnet'), good('Skrattet')],
    [
      'a thing of a list',
      putIn('people', 'eva', { role: 'vd' }, at(5)),
      putIn('people', 'eva', { role: 'hr' }, at(5)),
    ],
  ])('%s: that change is named', (_what, mine, theirs) => {
    expect(changedMeanwhile(BASE, applyAll(BASE, [theirs]), [mine, right({ to: 'Bo' })])).toContain(
      mine,
    );
  });

  it.each<[what: string, mine: Change[], theirs: Change[], left: object[]]>([
    [
      'one of two fields of a happening',
      [right({ reached: true, words: 'Hon ringer.' })],
      [right({ reached: 'voicemail' })],
      [{ do: 'correct', set: { words: 'Hon ringer.' } }],
    ],
    [
      'one of two fields of a person',
      [putIn('people', 'eva', { role: 'vd', mail: 'eva@example.com' }, at(5))],
      [putIn('people', 'eva', { role: 'hr' }, at(5))],
      [{ do: 'put', set: { mail: 'eva@example.com' } }],
    ],
    [
      'a list that goes by numbers, whole',
      differenceOf(
        BASE,
        { ...BASE, salary: { ...BASE.salary, arguments: BASE.salary.arguments.slice(1) } },
        at(5),
      ),
      [putIn('arguments', '1', { proof: 'Tre år' }, at(5))],
      [],
    ],
    [
      'a happening that is of another kind now',
      differenceOf(BASE, withCall({ kind: 'i-thanked' }), at(5)),
      [right({ words: 'Hon ringer.' })],
      [],
    ],
  ])('%s: the rest can be kept without it', (_what, mine, theirs, left) => {
    const all = fieldByField(mine);
    const clashing = changedMeanwhile(BASE, applyAll(BASE, theirs), all);
    expect(clashing).not.toEqual([]);
    expect(all.filter((one) => !clashing.includes(one))).toMatchObject(left);
    expect(all.length - clashing.length).toBe(left.length);
  });

  it('field by field the changes come to the same', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        const changes = differenceOf(before, after, at(90));
        expect(applyAll(before, fieldByField(changes))).toEqual(applyAll(before, changes));
      }),
    );
  });

  it.each<[what: string, mine: Change, theirs: Change]>([
    [
      'another field of the person',
      putIn('people', 'eva', { role: 'vd' }, at(5)),
      putIn('people', 'eva', { mail: 'eva@example.com' }, at(5)),
    ],
    ['to the same', role('Kock'), role('Kock')],
    ['elsewhere', role('Kock'), good('Lugnet')],
    ['another field of the happening', right({ reached: true }), right({ words: 'Hon ringer.' })],
    ['the same happening taken back', gone, gone],
  ])('%s: nothing is named', (_what, mine, theirs) => {
    expect(changedMeanwhile(BASE, applyAll(BASE, [theirs]), [mine])).toEqual([]);
  });
});

it.each<[path: string | null, after: Process]>([
  [null, { ...BASE, role: 'Kock' }],
  ['uid', { ...BASE, uid: 'u' }],
  ['changed', { ...BASE, changed: {} }],
  ['happenings.1.told', withCall({ told: at(7) })],
  ['happenings.1.corrected', withCall({ corrected: { on: at(7) } })],
  ['sessions.0.round', { ...BASE, sessions: BASE.sessions.map((one) => ({ ...one, round: 2 })) }],
])('what no edit may change: %s', (path, after) => {
  expect(fixedChanged(BASE, after)).toBe(path);
});

const anyWord = fc.constantFrom('Prova', 'Kock', '');
const anySome = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all]);

/** Happenings by number, so that two records share some: the same one, put right, or of another kind. */
const anyNumbered = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), anyKindTold), {
    selector: ([n]) => n,
    maxLength: 6,
  })
  .map((all) =>
    all.toSorted(([one], [other]) => one - other).map(([n, telling]) => happening(telling, DAY, n)),
  );

const anySitting = fc.record({
  id: fc.constantFrom('debrief-1', 'debrief-2'),
  answers: fc.dictionary(fc.constantFrom('good', 'bad', 'keep'), fc.option(anyWord)),
  finishedOn: fc.option(anyDay),
});

/** Any record of the same process. */
const anyRecord: fc.Arbitrary<Process> = fc
  .record({
    happenings: anyNumbered,
    role: anyWord,
    place: fc.option(anyWord),
    link: fc.option(anyWord),
    people: anySome(['Eva', 'Bo', 'Åsa']),
    mail: fc.option(anyWord),
    ticked: anySome(['1', '6', '12']),
    claims: fc.array(anyWord, { maxLength: 3 }),
    sittings: fc.uniqueArray(anySitting, { selector: ({ id }) => id }),
  })
  .map(({ happenings, role, place, link, people, mail, ticked, claims, sittings }) =>
    applyAll({ ...processWith(), role, place, link, happenings: [] }, [
      ...happenings.map((one): Change => ({ do: 'tell', happening: one })),
      ...people.map((name) => putIn('people', name.toLowerCase(), { name, mail }, at(0))),
      ...ticked.map((key) => putIn('points', key, { state: 'ticked' }, at(0))),
      ...claims.map((claim, n) => putIn('arguments', `${n + 1}`, { claim }, at(0))),
      ...sittings.flatMap(({ id, answers, finishedOn }): Change[] => [
        begun(id),
        ...Object.entries(answers).map(
          ([question, value]): Change => ({
            do: 'answer',
            sitting: id,
            question,
            value,
            at: at(0),
          }),
        ),
        ...(finishedOn === null
          ? []
          : [{ do: 'finish', sitting: id, on: finishedOn, at: at(0) } as const]),
      ]),
    ]),
  );

/** What a record says: without the times of its changes, and whatever the order of what goes by names. */
function said({
  changed: _changed,
  takenBack: _gone,
  happenings,
  sessions,
  people,
  ...rest
}: Process): unknown {
  const bare = ({ corrected: _corrected, id, kind, ...one }: Happening): unknown => ({
    ...one,
    kind,
    id: id.replace(`-${kind}`, ''),
  });
  return {
    ...rest,
    people: new Set(people),
    happenings: new Set(happenings.map(bare)),
    sessions: new Set(sessions.map(({ times: _times, ...one }) => one)),
  };
}
