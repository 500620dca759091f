import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/domain/followup/verdict';
import { contentCheck } from '../src/guide/check';
import { type Guide, isQuestion, titledOf } from '../src/guide/guide';
import { LANGUAGES, type Language } from '../src/words/languages';
import { newStage } from './stage';
import { WORDS } from './words';

const { guides } = contentCheck(join(import.meta.dirname, '../content'));

function guideOf(id: string, language: Language): Guide {
  const found = guides.find((guide) => guide.id === id && guide.language === language);
  if (!found) throw new Error(`no guide ${language}/${id}`);
  return found;
}

const DAY = '{day}';

/** A headline as it stands at the end of a sentence. */
const asEnd = (title: string): string =>
  (title.charAt(0).toLowerCase() + title.slice(1)).replace(/\.$/, '');

describe.each(LANGUAGES)('a verdict in %s', (language) => {
  const { verdict, byRule } = WORDS[language].followup;
  const guide = guideOf('followup', language);
  const headlines = RULES.flatMap(({ rule, verdict: kind, why }) =>
    why.map((id) => ({
      id,
      headline: asEnd(titledOf(guide, id).title).replace(/ (?:sista|siste) /, ' '),
      inSentence: byRule[rule]?.(DAY) ?? verdict(kind, DAY),
      kind: verdict(kind, DAY),
    })),
  );

  test('begins alike as a headline and within a sentence', () => {
    const other = headlines.filter(({ headline, inSentence, kind }) => {
      const areOfKind = [headline, inSentence].every((text) => text.startsWith(kind));
      return !areOfKind && !headline.startsWith(inSentence);
    });
    expect(other).toEqual([]);
  });

  test('is the same in the calendar and among the steps, but for the day', () => {
    const { followup, steps } = WORDS[language];
    const { what } = followup.calendar;
    for (const kind of ['call', 'mail', 'thank', 'let-go'] as const)
      expect(what[kind]).toBe(verdict(kind, '').trim());
    expect(what['ask-feedback']).toMatch(new RegExp(`^${verdict('ask-feedback', '').trim()}`));
    expect([steps.call, steps.write]).toEqual([what.call, what.mail]);
    expect(steps.thanks).toMatch(new RegExp(`^${what.thank}`));
    expect(steps['ask-feedback']).toBe(what['ask-feedback']);
    expect(steps.followup).toBe(what.wait);
  });
});

test.each(LANGUAGES)('a step says what to do, not when, in %s', (language) => {
  const halves = Object.values(WORDS[language].steps).filter((step) =>
    /^(?:om|hvis|när|når|ifall|dersom) /.test(step),
  );
  expect(halves).toEqual([]);
});

/** Words for silence, and the texts of the follow-up that may use them: those said once a day has passed, or of silence that may come. */
const SILENCE = { sv: /tyst/u, nb: /(?<!\p{L})(?:er|blir|ble|vært) stille|stillhet/u };
const OF_SILENCE =
  /^(?:f0[678]-silence|f30|because-offer-known|against-feedback|change-silence-is-no|errand|say)/;

test.each(LANGUAGES)('silence is named only where it is silent, in %s', (language) => {
  const early = guideOf('followup', language).items.flatMap((item) =>
    !isQuestion(item) && SILENCE[language].test(item.text) && !OF_SILENCE.test(item.id)
      ? [`${item.id}: ${item.text}`]
      : [],
  );
  expect(early).toEqual([]);
});

describe.each([
  ['sv', /var på intervju|kom(?:ma)? på intervju|genomgång|gått igenom|skrev/],
  ['nb', /var på intervju|kom(?:me)? på intervju|gjennomgang|gått gjennom|skrev(?!et|er)/],
] as const)('a no before any interview, %s', (language, untrue) => {
  test('speaks of no interview, and of no notes', async () => {
    const stage = newStage({ today: '2026-11-24', language });
    const applied = JSON.stringify({ kind: 'applied', on: '2026-11-10' });
    const job = ['--new', '--company', 'Provbolaget', '--role', 'Lärare'];
    await stage.coach(['log', ...job, '--file', '-'], undefined, { stdin: applied });
    const rejected = ['outcome', 'provbolaget', 'rejected'];
    const told = await stage.coach([...rejected, '--on', '2026-11-24', '--mail', '--no-input']);
    const after = await stage.coach([...rejected, '--ask', '--no-input'], undefined, {
      today: '2026-11-26',
    });
    expect(told.code + after.code).toBe(0);
    expect((told.out + after.out).match(untrue)).toBe(null);
  });
});

describe.each([
  ['sv', /genomgång|gått igenom|du (?:själv )?skrev/],
  ['nb', /gjennomgang|gått gjennom|du (?:selv )?skrev /],
] as const)('a no after an interview that was never gone over, %s', (language, untrue) => {
  test.each([
    ['that is a day old', { kind: 'no', on: '2026-11-23' }],
    ['without feedback', { kind: 'no', on: '2026-11-23', feedback: 'not-given' }],
    ['of long ago', { kind: 'no', on: '2026-10-20' }],
  ])('speaks of no review: %s', async (_, no) => {
    const stage = newStage({ today: '2026-11-24', language });
    const held = { kind: 'interview', state: 'held', on: '2026-10-12' };
    const job = ['--new', '--company', 'Provbolaget', '--role', 'Lärare'];
    const stdin = JSON.stringify([held, no]);
    await stage.coach(['log', ...job, '--file', '-'], undefined, { stdin });
    const verdict = await stage.coach(['followup', '--json', '--no-input']);
    const outcome = await stage.coach(['outcome', 'provbolaget', 'rejected', '--no-input']);
    expect([verdict.code, outcome.code]).toEqual([0, 0]);
    const { headline, reasons } = verdict.json<{ headline: string; reasons: object[] }>();
    expect(JSON.stringify([headline, reasons]) + outcome.out).not.toMatch(untrue);
  });
});

test.each(LANGUAGES)('a tense interview is not called a weak one in %s', (language) => {
  const { items } = guideOf('debrief', language);
  const said = items.find(({ id }) => id === 'hard-day-lesson');
  expect(said?.text).not.toMatch(/svag|svak|dålig|dårlig/);
});

test.each([
  ['sv', 'tackat'],
  ['nb', 'takket'],
] as const)('what was done on a day is told in the past, %s', (language, done) => {
  const { thanks, followup, outcome } = WORDS[language];
  const day = { sv: 'i går', nb: 'i går' }[language];
  const kept = Object.values(outcome.kept).map((say) => say(day));
  const lines = [thanks.sentOn(day), ...kept, followup.logged('call', day)];
  for (const line of lines) expect(line).not.toMatch(/ har \p{L}+.* i går/u);
  expect(thanks.sentOn(null)).toContain(done);
});
