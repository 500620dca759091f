import { describe, expect, it } from 'vitest';
import { type Facts, plainFacts } from '../../src/domain/followup/facts';
import { receiptOf } from '../../src/domain/followup/receipt';
import { letterIdOf, scriptOf } from '../../src/domain/followup/script';
import { verdict } from '../../src/domain/followup/verdict';

const TODAY = '2026-09-21';

function weighed(change: Partial<Facts>) {
  return verdict({ ...plainFacts('SE', '2026-09-07'), thanked: true, ...change }, TODAY);
}

const WRITTEN = [{ on: '2026-09-10', channel: 'mail', answered: false }] as const;
const URGENT = { deadline: '2026-09-23', told: false };

describe('the reasons of an answer', () => {
  it.each<[string, Partial<Facts>, string, string[]]>([
    [
      'nothing promised, nothing to say',
      { interviewedOn: '2026-09-15' },
      'F27',
      ['because-no-date', 'because-no-reason'],
    ],
    [
      'their date ahead',
      { promisedAnswerBy: '2026-09-25' },
      'F27',
      ['because-promise-ahead', 'because-no-reason'],
    ],
    [
      'a day agreed',
      { agreement: 'ok', mayContactAgreed: '2026-09-28' },
      'F27',
      ['because-agreed-from', 'because-no-reason'],
    ],
    [
      'asked not to, with a question',
      { agreement: 'do-not', openQuestion: true },
      'F27',
      ['because-question-kept', 'because-asked-not-to'],
    ],
    [
      'their date passed',
      { promisedAnswerBy: '2026-09-11' },
      'F29',
      ['because-promise-passed', 'because-first-contact'],
    ],
    [
      'agreed',
      { agreement: 'ok', mayContactAgreed: '2026-09-21' },
      'F28',
      ['because-first-contact'],
    ],
    ['a question', { openQuestion: true }, 'F24', ['because-question', 'because-first-contact']],
    ['news', { newInformation: true }, 'F25', ['because-information']],
    ['a mail nobody answered', { contacts: WRITTEN }, 'F31', ['because-other-channel']],
    [
      'their answer comes before the other deadline',
      { promisedAnswerBy: '2026-09-22', competingOffer: URGENT },
      'F27',
      ['because-answer-in-time', 'because-promise-ahead'],
    ],
    [
      'an offer without haste',
      { competingOffer: { deadline: null, told: false } },
      'F16',
      ['because-offer-open'],
    ],
  ])('%s', (_, change, rule, because) => {
    const receipt = receiptOf(weighed(change), null);
    expect([receipt.rule, receipt.because]).toEqual([rule, because]);
  });

  it.each<[string, Partial<Facts>, string, string[]]>([
    [
      'they know of the other offer, and a call is right later',
      { interviewedOn: '2026-09-15', competingOffer: { deadline: '2026-09-30', told: true } },
      'F27',
      ['because-offer-known', 'because-no-date'],
    ],
    [
      'they know, and nobody knows the last day',
      { interviewedOn: '2026-09-15', competingOffer: { deadline: null, told: true } },
      'F27',
      ['because-offer-known-open', 'because-no-date'],
    ],
    [
      'something forgotten',
      { newInformation: true, newsKind: 'forgotten' },
      'F25',
      ['because-forgotten'],
    ],
    ['something said wrong', { newInformation: true, newsKind: 'wrong' }, 'F25', ['because-wrong']],
    [
      'their day is spent, and no new one was named',
      {
        promisedAnswerBy: '2026-09-11',
        contacts: [{ on: '2026-09-17', channel: 'call', answered: true }],
      },
      'F27',
      ['because-no-new-date', 'because-no-reason'],
    ],
    [
      'two mails: one call is left',
      {
        contacts: [
          { on: '2026-09-14', channel: 'mail', answered: false },
          { on: '2026-09-18', channel: 'mail', answered: false },
        ],
      },
      'F27',
      ['because-no-date', 'because-tries', 'because-then-call'],
    ],
    [
      'a mail and a call: then rest',
      {
        contacts: [
          { on: '2026-09-14', channel: 'mail', answered: false },
          { on: '2026-09-18', channel: 'call', answered: false },
        ],
      },
      'F27',
      ['because-no-date', 'because-tries', 'because-then-rest'],
    ],
  ])('%s', (_, change, rule, because) => {
    const receipt = receiptOf(weighed(change), null);
    expect([receipt.rule, receipt.because]).toEqual([rule, because]);
  });

  it.each<[string, Facts['country'], string, boolean]>([
    ['between Christmas and Epiphany', 'NO', '2026-12-30', true],
    ['the Tuesday before Easter', 'SE', '2027-03-23', true],
    ['week 29 in Sweden', 'SE', '2026-07-15', true],
    ['the last week of July in Norway', 'NO', '2026-07-29', true],
    ['the day before a bridge day', 'SE', '2026-05-13', true],
    ['an ordinary Wednesday', 'SE', '2026-09-16', false],
  ])('say that many are away, %s', (_, country, today, away) => {
    const facts = { ...plainFacts(country, '2026-03-02'), thanked: true };
    const receipt = receiptOf(verdict(facts, today), null);
    expect(receipt.verdict).toBe('mail');
    expect(receipt.against.includes('against-quiet-weeks')).toBe(away);
  });

  it('speak against a call where they asked to be left alone, and where one has been made', () => {
    const receipt = receiptOf(
      weighed({ competingOffer: URGENT, agreement: 'do-not', contacts: WRITTEN }),
      null,
    );
    expect(receipt.against).toEqual([
      'against-offer',
      'against-call-asked-not-to',
      'against-contact-again',
    ]);
  });
});

describe('a house rule', () => {
  it('turns a call into a mail, and offers no call beside it', () => {
    const ring = weighed({ promisedAnswerBy: '2026-09-11' });
    expect(receiptOf(ring, 'never-call')).toMatchObject({
      verdict: 'mail',
      rule: 'F29',
      alternatives: [],
      houseRule: 'never-call',
    });
    expect(receiptOf(ring, 'never-call').beside).not.toContain('best-hours');
  });

  it.each([
    ['2026-09-24', 'best-hours'],
    ['2026-09-25', 'best-hours-friday'],
  ])('names the hours to call by the day: %s', (today, hours) => {
    const facts = { ...plainFacts('SE', '2026-09-07'), promisedAnswerBy: '2026-09-11' };
    const { beside } = receiptOf(verdict(facts, today), null);
    expect(beside.filter((id) => id.startsWith('best-hours'))).toEqual([hours]);
  });

  it('is not named where it changed nothing', () => {
    expect(receiptOf(weighed({ newInformation: true }), 'never-call')).toMatchObject({
      verdict: 'mail',
      houseRule: null,
    });
  });
});

describe('the words of an act', () => {
  it.each<[Partial<Facts>, string | null, string | null]>([
    [{ promisedAnswerBy: '2026-09-11' }, 'say-promise-passed', 'mail-ask-promised'],
    [{ agreement: 'ok', mayContactAgreed: '2026-09-21' }, 'say-agreed', 'mail-agreed'],
    [{ openQuestion: true }, 'say-question', 'mail-question'],
    [
      { openQuestion: true, newInformation: true },
      'say-question-and-information',
      'mail-question-information',
    ],
    [{ competingOffer: URGENT }, 'say-other-offer', 'mail-tell-offer'],
    [
      { competingOffer: { deadline: '2026-09-22', told: true } },
      'say-other-offer-told',
      'mail-tell-offer-told',
    ],
    [{ competingOffer: { deadline: null, told: false } }, null, 'mail-tell-offer-open'],
    [{ contacts: WRITTEN }, 'say-status', 'mail-ask'],
    [{ interested: false }, null, 'mail-withdraw'],
    [{ interested: false, outcome: 'offer' }, null, 'mail-decline'],
    [{ myMove: true, outcome: 'next' }, null, 'mail-reply-next'],
    [{ outcome: 'offer' }, null, 'mail-agree-date'],
    [{ outcome: 'next' }, null, 'mail-agree-date-next'],
    [
      { interviewedOn: '2026-09-18', thanked: false, newInformation: true, openQuestion: true },
      null,
      'mail-thank-both',
    ],
    [{ interviewedOn: '2026-09-15' }, null, null],
  ])('%j', (change, say, letter) => {
    const answer = weighed(change);
    expect([scriptOf(answer)?.ask ?? null, letterIdOf(answer)]).toEqual([say, letter]);
  });
});

it.each([
  ['offer', 'say-late', 'errand-late'],
  ['accepted', 'say-late-accepted', 'errand-late-accepted'],
] as const)('papers that are late: after %s the call begins with %s', (outcome, ask, errand) => {
  const late = weighed({ outcome, promisedAnswerBy: '2026-09-11' });
  expect(late.rule).toBe('F37');
  expect(scriptOf(late)).toEqual({ ask, errand });
});
