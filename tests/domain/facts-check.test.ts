import { describe, expect, test } from 'vitest';
import { plainFacts } from '../../src/domain/followup/facts';
import { checkFacts, checkFactsFile, FACT_KEYS } from '../../src/domain/followup/facts-check';

const defaults = { today: '2026-09-10', country: 'SE' } as const;
const interviewedOn = '2026-09-07';

/** Every fault in one line: `contacts[0].on in-future 2026-09-10 (2026-09-11)`. */
function faultsOf(raw: unknown): string[] {
  const checked = checkFactsFile(raw, defaults);
  const faults = checked.ok
    ? checked.value.cases.flatMap((one) => (one.ok ? [] : one.faults))
    : checked.faults;
  return faults.map(({ key, kind, want, is }) => `${key} ${kind} ${want} (${is})`);
}

describe('a facts document', () => {
  test('of an interview alone takes everything else as unknown', () => {
    expect(checkFacts({ interviewedOn }, defaults)).toEqual({
      ok: true,
      value: { facts: plainFacts('SE', interviewedOn), today: '2026-09-10' },
    });
  });

  test('in full is taken as it stands', () => {
    const whole = {
      country: 'NO',
      interviewedOn,
      held: false,
      today: '2026-09-15',
      outcome: 'offer',
      nextDate: '2026-09-20',
      interested: false,
      myMove: true,
      thanked: true,
      promisedAnswerBy: '2026-09-11',
      promisedOn: '2026-09-09',
      promiseDropped: true,
      agreement: 'ok',
      mayContactAgreed: '2026-09-14',
      newInformation: true,
      newsKind: 'forgotten',
      openQuestion: true,
      competingOffer: { deadline: '2026-09-18', told: true },
      contacts: [{ on: '2026-09-14', channel: 'call', answered: true }],
      decidedOn: null,
      feedback: 'not-asked',
      feedbackAskedOn: null,
      feedbackInvited: true,
      offeredOn: '2026-09-10',
      stepCancelledOn: '2026-09-09',
      missedBy: 'they',
      theirWordOn: '2026-09-10',
      silenceMeansNo: true,
    };
    const { today, ...facts } = whole;
    expect(Object.keys(whole)).toEqual([...FACT_KEYS]);
    expect(checkFacts(whole, defaults)).toEqual({ ok: true, value: { facts, today } });
  });

  test('may leave parts of a contact and of an offer open', () => {
    const checked = checkFacts(
      { interviewedOn, contacts: [{ on: '2026-09-08' }], competingOffer: {} },
      defaults,
    );
    expect(checked.ok && checked.value.facts.contacts).toEqual([
      { on: '2026-09-08', channel: 'other', answered: false },
    ]);
    expect(checked.ok && checked.value.facts.competingOffer).toEqual({
      deadline: null,
      told: false,
    });
  });

  test('with a day agreed for contact means that contact is welcome', () => {
    const checked = checkFacts({ interviewedOn, mayContactAgreed: '2026-09-14' }, defaults);
    expect(checked.ok && checked.value.facts.agreement).toBe('ok');
  });
});

describe('what nobody knows is never demanded', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a no without a day', { outcome: 'rejected' }],
    ['feedback asked for without a day', { outcome: 'rejected', feedback: 'asked' }],
    ['a yes without anything else', { outcome: 'accepted' }],
  ])('%s', (_, known) => {
    expect(faultsOf({ interviewedOn, ...known })).toEqual([]);
  });

  test('and an offer that has run out counts as none', () => {
    const competingOffer = { deadline: '2026-09-09', told: true };
    const checked = checkFacts({ interviewedOn, competingOffer }, defaults);
    expect(checked.ok && checked.value.facts.competingOffer).toBeNull();
  });
});

describe('what cannot be is named by its key', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['no interview', { interviewedOn: undefined }, ['interviewedOn missing YYYY-MM-DD ()']],
    [
      'a key nobody knows',
      { outcom: 'offer' },
      [`outcom unknown-key ${FACT_KEYS.join('|')} (offer)`],
    ],
    [
      'a key of the prototype',
      JSON.parse('{"__proto__": 1}'),
      [`__proto__ unknown-key ${FACT_KEYS.join('|')} (1)`],
    ],
    ['a word for a truth', { thanked: 'yes' }, ['thanked wrong-type true|false (yes)']],
    [
      'a number for a day',
      { promisedAnswerBy: 20260917 },
      ['promisedAnswerBy wrong-type YYYY-MM-DD (20260917)'],
    ],
    [
      'a day in words',
      { interviewedOn: 'fredag' },
      ['interviewedOn wrong-type YYYY-MM-DD (fredag)'],
    ],
    [
      'a day that is none',
      { promisedAnswerBy: '2027-02-29' },
      ['promisedAnswerBy impossible-day 2027-02-28 (2027-02-29)'],
    ],
    [
      'today that is none',
      { today: '2026-09-31' },
      ['today impossible-day 2026-09-30 (2026-09-31)'],
    ],
    [
      'another outcome',
      { outcome: 'won' },
      ['outcome wrong-type pending|next|offer|accepted|rejected|closed (won)'],
    ],
    ['a third country', { country: 'DK' }, ['country wrong-type SE|NO (DK)']],
    ['null for a truth', { myMove: null }, ['myMove wrong-type true|false (null)']],
    [
      'contacts that are no list',
      { contacts: { on: interviewedOn } },
      ['contacts wrong-type [{}] ({"on":"2026-09-07"})'],
    ],
    [
      'a contact that is no map',
      { contacts: ['2026-09-08'] },
      ['contacts[0] wrong-type {} (2026-09-08)'],
    ],
    ['a contact without a day', { contacts: [{}] }, ['contacts[0].on missing YYYY-MM-DD ()']],
    [
      'a wrong key in a contact',
      { contacts: [{ on: '2026-09-08', by: 'mail' }] },
      ['contacts[0].by unknown-key on|channel|answered (mail)'],
    ],
    [
      'an unknown channel',
      { contacts: [{ on: '2026-09-08', channel: 'fax' }] },
      ['contacts[0].channel wrong-type call|mail|other (fax)'],
    ],
    [
      'an offer that is a truth',
      { competingOffer: true },
      ['competingOffer wrong-type {}|null (true)'],
    ],
    [
      'a wrong key in the offer',
      { competingOffer: { by: 1 } },
      ['competingOffer.by unknown-key deadline|told (1)'],
    ],
    [
      'an answer promised before the interview',
      { promisedAnswerBy: '2026-09-04' },
      ['promisedAnswerBy before-interview 2026-09-07 (2026-09-04)'],
    ],
    [
      'a contact before the interview',
      { contacts: [{ on: '2026-09-04' }] },
      ['contacts[0].on before-interview 2026-09-07 (2026-09-04)'],
    ],
    [
      'a contact in the future',
      { contacts: [{ on: '2026-09-08' }, { on: '2026-09-11' }] },
      ['contacts[1].on in-future 2026-09-10 (2026-09-11)'],
    ],
    [
      'a no in the future',
      { outcome: 'rejected', decidedOn: '2026-09-11' },
      ['decidedOn in-future 2026-09-10 (2026-09-11)'],
    ],
    [
      'a no before the interview',
      { outcome: 'rejected', decidedOn: '2026-09-01' },
      ['decidedOn before-interview 2026-09-07 (2026-09-01)'],
    ],
    [
      'feedback asked for before the no',
      {
        outcome: 'rejected',
        decidedOn: '2026-09-09',
        feedback: 'asked',
        feedbackAskedOn: '2026-09-08',
      },
      ['feedbackAskedOn before-decision 2026-09-09 (2026-09-08)'],
    ],
    [
      'a next interview that has been',
      { outcome: 'next', nextDate: '2026-09-09' },
      ['nextDate in-past 2026-09-10 (2026-09-09)'],
    ],
    ...['offeredOn', 'stepCancelledOn', 'theirWordOn', 'feedbackAskedOn'].map(
      (key): [string, Record<string, unknown>, string[]] => [
        `${key} in the future`,
        { [key]: '2026-09-11' },
        [`${key} in-future 2026-09-10 (2026-09-11)`],
      ],
    ),
    [
      'a day agreed although asked not to',
      { agreement: 'do-not', mayContactAgreed: '2026-09-14' },
      ['mayContactAgreed clash agreement (2026-09-14)'],
    ],
  ])('%s', (_, known, faults) => {
    expect(faultsOf({ interviewedOn, ...known })).toEqual(faults);
  });

  test('all faults are told at once, but the order of days only when each can be read', () => {
    expect(
      faultsOf({ interviewedOn, thanked: 1, promisedAnswerBy: '2026-09-01', nope: 1 }),
    ).toEqual([`nope unknown-key ${FACT_KEYS.join('|')} (1)`, 'thanked wrong-type true|false (1)']);
  });

  test.each([
    [null, ' wrong-type {} (null)'],
    ['2026-09-07', ' wrong-type {} (2026-09-07)'],
    [[], ' empty {} ([])'],
    [[{ interviewedOn }, { interviewedOn: 7 }], '[1].interviewedOn wrong-type YYYY-MM-DD (7)'],
    [[{ interviewedOn }, []], '[1] wrong-type {} ([])'],
  ])('%j', (raw, fault) => {
    expect(faultsOf(raw)).toEqual([fault]);
  });

  test('a long value is cut short', () => {
    expect(faultsOf({ interviewedOn, country: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(100);
  });
});

describe('a list of documents', () => {
  test('is read in order, and one alone is told from a list of one', () => {
    const two = checkFactsFile([{ interviewedOn }, { interviewedOn, thanked: true }], defaults);
    expect(two.ok && two.value.cases.map((one) => one.ok && one.value.facts.thanked)).toEqual([
      false,
      true,
    ]);
    const lone = checkFactsFile({ interviewedOn }, defaults);
    expect(lone.ok && lone.value.many).toBe(false);
    const list = checkFactsFile([{ interviewedOn }], defaults);
    expect(list.ok && list.value.many).toBe(true);
  });
});
