import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { textAnswer } from '../../src/domain/answers';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/domain/followup/fact-rows';
import type { Facts } from '../../src/domain/followup/facts';
import { fromVersion1 } from '../../src/store/migration/from-1';
import type { Record1 } from '../../src/store/migration/version-1';
import { recordShape1 } from '../../src/store/migration/shape-1';
import { processShape } from '../../src/store/process-shape';
import { anyRecord } from './any-record';

const ROOT = join(import.meta.dirname, '../fixtures/store-1');
const FILES = ['se', 'no'].flatMap((land) => {
  const folder = join(ROOT, land, 'data/processes');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
});

function recordIn(path: string): Record1 {
  return v.parse(recordShape1, JSON.parse(readFileSync(path, 'utf8')));
}

/** Every text and figure in a value, the keys left out. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each(FILES.map((path) => [path.slice(ROOT.length + 1), path]))('%s', (_name, path) => {
  const old = recordIn(path);
  const process = fromVersion1(old);

  it('comes up whole', () => {
    expect(v.parse(processShape, structuredClone(process))).toEqual(process);
    const held = JSON.stringify(process);
    const lost = wordsIn(old).filter(
      (word) => !WORDS_OF_1.has(word) && !held.includes(JSON.stringify(word).slice(1, -1)),
    );
    expect(lost).toEqual([]);
  });

  it('is over when it was', () => {
    expect(process.over).toBe(wasOver(old));
  });
});

/** Names of version 1 that are happenings now, or were the default for what nobody had said. */
const WORDS_OF_1 = new Set([
  'coach.process/1',
  'none',
  'not-asked',
  'not-wanted',
  'asked',
  'received',
  'pending',
  'next',
  'rejected',
  'closed',
  'withdrawn',
  'call',
]);

describe('a record of version 1', () => {
  it('comes up with every word in it', () => {
    fc.assert(
      fc.property(anyRecord, (old) => {
        const held = JSON.stringify(fromVersion1(old));
        const lost = wordsIn(old).filter(
          (word) => /^w\d|^\d{5,}$|^20/.test(word) && !held.includes(word),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  it('comes up the same each time, and can be read again', () => {
    fc.assert(
      fc.property(anyRecord, (old) => {
        const once = fromVersion1(old);
        expect(fromVersion1(structuredClone(old))).toEqual(once);
        expect(v.parse(processShape, structuredClone(once))).toEqual(once);
        const ids = once.happenings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

function wasOver({ outcome }: Record1): boolean {
  return outcome.state === 'closed' || outcome.state === 'rejected';
}

/** Where the new rules read a record otherwise than the old ones did, why, and which facts it touches. */
const OTHERWISE: [
  why: string,
  when: (old: Record1, today: string) => boolean,
  keys: (keyof Facts)[] | 'all',
][] = [
  [
    'an offer spends what was promised and agreed before it',
    ({ outcome }) => outcome.state === 'offer',
    ['promisedAnswerBy', 'agreement', 'mayContactAgreed'],
  ],
  [
    'an offer told in the salary talk is not forgotten by taking back the outcome',
    ({ outcome, salary }) => outcome.state !== 'offer' && salary.offers.length > 0,
    'all',
  ],
  [
    'a further interview that is booked is another round, also when only its day was told',
    ({ rounds, outcome }, today) =>
      (outcome.state === 'pending' || outcome.state === 'next') &&
      rounds.some(({ on }) => on > today) &&
      rounds.some(({ on }) => on <= today),
    ['outcome', 'nextDate'],
  ],
  [
    'an interview booked for today is ahead until it is said to be held',
    (old, today) =>
      old.rounds.some(
        ({ on, number }) =>
          on === today &&
          !old.sessions.some((one) => one.kind === 'debrief' && one.round === number),
      ),
    'all',
  ],
  [
    'an interview talked through after an end opens the process again',
    ({ outcome, rounds, sessions }) =>
      (outcome.state === 'rejected' || outcome.state === 'closed') &&
      rounds.some(
        ({ on, number }) =>
          on > (outcome.on ?? '') &&
          sessions.some((one) => one.kind === 'debrief' && one.round === number),
      ),
    'all',
  ],
  [
    'a next day belongs to a further round, an offer or a yes',
    ({ outcome }) => outcome.state === 'closed' || outcome.state === 'rejected',
    ['nextDate'],
  ],
  [
    'an interview whose booked day has passed counts as held',
    ({ outcome }, today) => outcome.state === 'next' && (outcome.nextDate ?? today) < today,
    'all',
  ],
  [
    'an invitation without a day is used up by the interview held after it',
    ({ outcome, rounds }, today) =>
      outcome.state === 'next' && rounds.some(({ on }) => on > (outcome.on ?? '') && on <= today),
    ['outcome', 'nextDate'],
  ],
  [
    'after a no only what was said of feedback counts',
    ({ outcome }) => outcome.state === 'rejected',
    ['promisedAnswerBy', 'agreement', 'mayContactAgreed'],
  ],
  [
    'feedback is a matter of a no that stands',
    ({ outcome }) => outcome.state !== 'rejected',
    ['feedback', 'feedbackAskedOn'],
  ],
  [
    'what was asked after a no is no contact, and a call nobody lifted asked nothing',
    ({ outcome }) => outcome.feedback.state === 'asked' || outcome.feedback.state === 'received',
    ['contacts', 'feedback', 'feedbackAskedOn'],
  ],
  [
    'of a change of mind and the debriefs the latest that is sure says whether one wants the job',
    ({ situation, sessions }) => {
      const said = sessions.flatMap(({ answers }) => textAnswer(answers, 'want-job') ?? []);
      return said.includes('unsure') || (situation.interested !== null && said.length > 0);
    },
    ['interested'],
  ],
  [
    'a call they answered after silence had been written down opens the process again',
    ({ outcome, contacts }) =>
      outcome.how === 'silence' &&
      contacts.some(({ on, answered }) => answered && on >= (outcome.on ?? '')),
    'all',
  ],
];

/** Stories that version 1 wrote down, each with the facts it read off them on a day. */
const STORIES = readFileSync(join(ROOT, 'stories.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { old, ...told }: { old: unknown; today: string; facts: Facts | null } = JSON.parse(line);
    return { ...told, old: v.parse(recordShape1, old) };
  });

describe('the facts of a follow-up', () => {
  it('are the same as before, where the rules are', () => {
    for (const { old, today, facts: before } of STORIES) {
      const process = fromVersion1(old);
      const after = factsIn(process, today);
      const apart = OTHERWISE.filter(([, when]) => when(old, today)).map(([, , keys]) => keys);
      if (apart.includes('all')) continue;
      expect(process.over).toBe(wasOver(old));
      if (before === null || after === null) continue;
      const left = (facts: Facts): [string, unknown][] =>
        Object.entries(same(facts)).filter(
          ([key]) => !apart.some((keys) => keys !== 'all' && keys.some((one) => one === key)),
        );
      expect(left(after), JSON.stringify(old)).toEqual(left(before));
    }
  });

  it.each(OTHERWISE)('are read otherwise: %s', (_why, when) => {
    expect(STORIES.some(({ old, today }) => when(old, today))).toBe(true);
  });
});

/** What both versions know, by key. */
function same(facts: Facts): Partial<Facts> {
  const {
    held: _held,
    promisedOn: _named,
    promiseDropped: _dropped,
    feedbackInvited: _invited,
    newsKind: _kind,
    offeredOn: _offer,
    stepCancelledOn: _off,
    missedBy: _missed,
    theirWordOn: _word,
    ...rest
  } = facts;
  const contacts = rest.contacts.map(({ on, channel, answered }) => ({ on, channel, answered }));
  return { ...rest, contacts };
}
