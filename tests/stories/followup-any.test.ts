import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages';
import { newStage } from '../stage';

interface Weighed {
  verdict: string;
  rule: string;
  reasons: { text: string; sources: string[] }[];
  script: unknown;
  draft: unknown;
}

const TODAY = '2026-09-21';
const AHEAD = ['2026-09-22', '2026-09-24', '2026-10-15'] as const;
const PAST = ['2026-09-09', '2026-09-17', '2026-09-21'] as const;
const day = fc.constantFrom(...PAST, ...AHEAD);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const mostly = (value: boolean) => fc.constantFrom(value, value, value, value, value, !value);
const seldom = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });

/** Up to four tries nobody answered, by mail alone or not. */
const tries = (fewest: number) =>
  fc.array(fc.constantFrom('call', 'mail'), { minLength: fewest, maxLength: 4 }).map((channels) =>
    channels.map((channel, index) => ({
      on: `2026-09-${String(4 + 5 * index).padStart(2, '0')}`,
      channel,
      answered: false,
    })),
  );

/** Facts documents that can be, of every outcome. */
const facts = fc
  .record({
    country: fc.constantFrom('SE', 'NO'),
    interviewedOn: fc.constantFrom('2026-09-07', '2026-09-08'),
    interested: mostly(true),
    myMove: mostly(false),
    thanked: fc.boolean(),
    promisedAnswerBy: orNull(day),
    agreement: fc.constantFrom('none', 'ok', 'do-not'),
    newInformation: mostly(false),
    newsKind: orNull(fc.constantFrom('new', 'forgotten', 'wrong')),
    theirWordOn: seldom(fc.constantFrom(...PAST)),
    stepCancelledOn: seldom(fc.constantFrom(...PAST)),
    missedBy: orNull(fc.constantFrom('they', 'me')),
    silenceMeansNo: mostly(false),
    openQuestion: mostly(false),
    competingOffer: seldom(
      fc.record({ deadline: orNull(fc.constantFrom(...AHEAD)), told: fc.boolean() }),
    ),
    contacts: fc.array(
      fc.record({
        on: fc.constantFrom(...PAST),
        channel: fc.constantFrom('call', 'mail', 'other'),
        answered: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    nextDate: orNull(fc.constantFrom(...AHEAD)),
  })
  .chain((plain) => fc.tuple(fc.constant(plain), tries(2)))
  .chain(([plain, contacts]) =>
    fc.constantFrom(
      plain,
      plain,
      {
        ...plain,
        contacts,
        interviewedOn: '2026-08-24',
        theirWordOn: null,
        promisedAnswerBy: null,
      },
      { ...plain, contacts, interviewedOn: '2026-08-24', theirWordOn: null, openQuestion: true },
      { ...plain, promisedAnswerBy: null, contacts: [], interviewedOn: '2026-09-18' },
      { ...plain, promisedAnswerBy: null, contacts: [], interviewedOn: '2026-08-24' },
      { ...plain, promisedAnswerBy: null, contacts: [], interviewedOn: '2026-09-25' },
      { ...plain, outcome: 'next' },
      { ...plain, outcome: 'offer' },
      { ...plain, outcome: 'offer', offeredOn: '2026-09-17' },
      { ...plain, outcome: 'accepted' },
      { ...plain, outcome: 'closed' },
      { ...plain, outcome: 'rejected', decidedOn: '2026-09-17', feedback: 'not-asked' },
      {
        ...plain,
        outcome: 'rejected',
        decidedOn: '2026-09-08',
        feedbackAskedOn: '2026-09-09',
        feedback: 'asked',
      },
    ),
  );

const sample = fc.sample(facts, { numRuns: 200, seed: 7 });
const many = JSON.stringify(sample);

describe.each(LANGUAGES)('any facts at all, in %s', { timeout: 60_000 }, (language) => {
  it('give a whole page that fits a narrow window, with every hole filled', async () => {
    const scene = await newStage({
      today: TODAY,
      language,
      columns: 40,
      env: { COACH_DEBUG: '1' },
    }).coach(['followup', '--facts', '-'], undefined, { stdin: many });
    expect(scene.err).toBe('');
    expect(scene.out).not.toMatch(/[{}]|undefined|null/u);
    expect(scene.out.split('\n').filter((line) => stringWidth(line) > 40)).toEqual([]);
  });

  it('give a document with a reason from a source, and a script or a draft where one is due', async () => {
    const scene = await newStage({ today: TODAY, language }).coach(
      ['followup', '--facts', '-', '--json'],
      undefined,
      { stdin: many },
    );
    const answers = scene.json<Weighed[]>();
    expect(new Set(answers.map(({ rule }) => rule)).size).toBeGreaterThan(20);
    for (const { verdict, reasons, script, draft } of answers) {
      expect(reasons[0]?.sources.length).toBeGreaterThan(0);
      expect(script !== null).toBe(verdict === 'call');
      if (['mail', 'thank', 'ask-feedback'].includes(verdict)) expect(draft).not.toBeNull();
    }
  });

  it('never ask for the reason in a letter or on the phone', async () => {
    const scene = await newStage({ today: TODAY, language }).coach(
      ['followup', '--facts', '-', '--json'],
      undefined,
      { stdin: many },
    );
    const answers = scene.json<Weighed[]>();
    expect(JSON.stringify(answers.map(({ script, draft }) => [script, draft]))).not.toMatch(
      /varför|hvorfor/iu,
    );
  });
});

type Told = (typeof sample)[number] & { offeredOn?: string; outcome?: string };

/** The latest word of theirs; empty without one. */
function wordOf(told: Told): string {
  const answers = told.contacts.filter(({ answered }) => answered).map(({ on }) => on);
  const days = [...answers, told.theirWordOn ?? '', told.offeredOn ?? ''];
  return days.toSorted().at(-1) ?? '';
}

/** How often they have tried since that word, or since a step was called off. */
function triesOf(told: Told): number {
  const since = told.outcome === undefined ? (told.stepCancelledOn ?? '') : '';
  return told.contacts.filter(({ on, answered }) => !answered && on > wordOf(told) && on >= since)
    .length;
}

/** What a text can claim, in each language. */
const CLAIMS = {
  sv: {
    noDay: /ingen dag (?:nämndes|är bestämd|är satt|var)/iu,
    quiet: /det är tyst|varit tyst/u,
    tries: /(?:försökt|hört av dig|skrivit|frågat) (en gång|\p{L}+ gånger)/gu,
    times: ['', 'en gång', 'två gånger', 'tre gånger', 'fyra gånger'],
  },
  nb: {
    noDay: /ingen dag (?:ble nevnt|er avtalt|er satt|var)/iu,
    quiet: /det er stille|vært stille/u,
    tries: /(?:prøvd|tatt kontakt|skrevet|spurt) (én gang|\p{L}+ ganger)/gu,
    times: ['', 'én gang', 'to ganger', 'tre ganger', 'fire ganger'],
  },
};

describe.each(LANGUAGES)(
  'what is said in %s is true of the facts:',
  { timeout: 60_000 },
  (language) => {
    const claims = CLAIMS[language];

    async function texts(): Promise<[Told, string][]> {
      const scene = await newStage({ today: TODAY, language }).coach(
        ['followup', '--facts', '-', '--json'],
        undefined,
        { stdin: many },
      );
      const answers = scene.json<Weighed[]>();
      return answers.map(({ reasons }, index) => {
        const told = sample[index];
        if (told === undefined) throw new Error('more answers than facts');
        return [told, reasons.map(({ text }) => text).join(' ')];
      });
    }

    it('no day left out, no quiet on a day they spoke, no other number of tries', async () => {
      const read = await texts();
      const dated = read.filter(
        ([told]) => told.promisedAnswerBy !== null || (told.outcome && told.nextDate !== null),
      );
      expect(dated.length).toBeGreaterThan(40);
      expect(dated.filter(([, text]) => claims.noDay.test(text))).toEqual([]);

      const spoken = read.filter(
        ([told]) => wordOf(told) === TODAY || told.interviewedOn === TODAY,
      );
      expect(spoken.length).toBeGreaterThan(10);
      expect(spoken.filter(([, text]) => claims.quiet.test(text))).toEqual([]);

      const counted = read.flatMap(([told, text]) =>
        [...text.matchAll(claims.tries)].map((match) => [told, match[1]] as const),
      );
      expect(counted.length).toBeGreaterThan(10);
      const wrong = counted.filter(([told, times]) => times !== claims.times[triesOf(told)]);
      expect(wrong).toEqual([]);
    });
  },
);
