import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/domain/followup/receipt';
import { type Answered, type FollowupPage, followupPage } from '../../src/commands/followup/page';
import type { Look } from '../../src/view/page';
import { plain } from '../../src/view/style';
import { WORDS } from '../words';

const look = (width: number): Look => ({ width, style: plain(false) });

const RECEIPT: Receipt = {
  verdict: 'wait',
  on: '2027-05-18',
  rule: 'F27',
  why: 'f27',
  lookAgainOn: null,
  because: [],
  against: [],
  alternatives: [],
  meanwhile: [],
  beside: [],
  wouldChange: [],
  houseRule: null,
  table: null,
  schools: [],
};

const WAIT: Answered = {
  receipt: RECEIPT,
  headline: 'Vent til tirsdag 18. mai.',
  why: { text: 'At det er stille, sier ingenting.', rows: [], sources: [] },
  houseRule: null,
  ownRule: null,
  because: [
    {
      text: 'De har sagt svar innen fredag 14. mai.',
      rows: ['SV-FU-06'],
      sources: ['StudentTorget', 'Chef', 'en tredje'],
    },
  ],
  against: [],
  beforeNo: [],
  alternatives: [],
  meanwhile: ['Søk videre.'],
  beside: [],
  wouldChange: ['en', 'to', 'tre', 'fire', 'fem'].map((text) => ({
    fact: text,
    verdict: 'call',
    on: '2027-05-12',
    rule: 'F24',
    text,
  })),
  script: null,
  draft: null,
  schools: [],
};

const CALL: Answered = {
  ...WAIT,
  receipt: { ...RECEIPT, verdict: 'call', rule: 'F29', alternatives: ['mail'] },
  headline: 'Ring i dag.',
  why: { text: 'Datumet har passerat.', rows: [], sources: ['Nina Jansdotter, karriärcoach'] },
  because: [],
  alternatives: ['Ett kort mejl.'],
  meanwhile: [],
  wouldChange: [],
  script: {
    opening: 'Hej, jag heter Kim.',
    question: 'Har ni en ny dag?',
    closing: 'Tack.',
    notYet: null,
    ifTrue: null,
    voicemail: 'Hej, det är Kim.',
  },
  draft: {
    to: 'Åsa Ek',
    receivers: [{ name: 'Åsa Ek', mail: 'asa@prov.se' }],
    subject: 'Besked',
    body: 'Hej Åsa!\n\nHar ni en ny dag?',
  },
};

describe('the page of an answer', () => {
  it('tells of a wait with its reasons, at most two sources each, and of at most four changes on the next screen', () => {
    const shown: FollowupPage = {
      answered: WAIT,
      name: 'Prøvebedriften · Analytiker',
      today: '2027-05-12',
      words: WORDS.nb,
      acts: ['I kalenderen:  coach followup prove --ics prove.ics'],
      hints: { now: ['Forbered deg:  coach prepare prove'], later: [] },
      mail: 'when it is the answer',
      command: 'coach followup prove',
      more: null,
    };
    expect(followupPage(shown, look(80))).toBe(`
  Prøvebedriften · Analytiker                              onsdag 12. mai 2027

  Vent til tirsdag 18. mai.

  At det er stille, sier ingenting.

  I kalenderen:  coach followup prove --ics prove.ics

  Fordi
    De har sagt svar innen fredag 14. mai.                StudentTorget · Chef

  Imens
    Søk videre.

  Forbered deg:  coach prepare prove

  Dette ville endret svaret
  Mer å lese:  coach followup prove --more

`);
    expect(followupPage({ ...shown, more: true }, look(80))).toBe(`
  Prøvebedriften · Analytiker                              onsdag 12. mai 2027

  Vent til tirsdag 18. mai.

  Dette ville endret svaret
    en
    to
    tre
    fire

`);
  });

  it('says on a narrow page what to say, and keeps the mail for those who ask for it', () => {
    const shown: FollowupPage = {
      answered: CALL,
      name: 'Provbolaget · Testare',
      today: '2026-12-02',
      words: WORDS.sv,
      acts: [],
      hints: { now: [], later: [] },
      mail: 'when it is the answer',
      command: null,
      more: null,
    };
    const page = followupPage(shown, look(40));
    expect(page).toBe(`
  Provbolaget · Testare
  onsdag 2 december 2026

  Ring i dag.

  Datumet har passerat.
    Nina Jansdotter, karriärcoach

  Säg till exempel
    ”Hej, jag heter Kim.”
    ”Har ni en ny dag?”
    ”Tack.”

  Lika bra
    Ett kort mejl.

  Om du kommer till röstbrevlådan
    Hej, det är Kim.

`);
    expect(followupPage({ ...shown, mail: 'always' }, look(40))).toContain(`
  Mejlet
    Åsa Ek <asa@prov.se>
    Ämne: Besked

    Hej Åsa!

    Har ni en ny dag?
`);
  });
});
