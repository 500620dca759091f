import { describe, expect, it } from 'vitest';
import { newStage, type Scene } from '../stage';
import { TODAY, waiting } from './waiting';

const SCREEN = 22;

/** The page of a process that waits with these answers. */
async function shown(
  answers: Record<string, unknown>,
  setup: { language: 'sv' | 'nb'; columns: number },
): Promise<Scene> {
  const stage = await waiting(answers, newStage({ today: TODAY, ...setup }));
  return stage.coach(['followup', '--no-input']);
}

const OFFER = { 'other-offer': true, 'offer-deadline': '2026-12-04' };

describe.each(['sv', 'nb'] as const)('the page of an answer, %s', (language) => {
  it.each<[string, Record<string, unknown>, string]>([
    ['call', { 'answer-by': '2026-11-27' }, '--log-contact call'],
    ['call for an offer', { ...OFFER, thanked: true }, '--log-contact call'],
    [
      'mail',
      { 'new-information': 'Jag har fått mitt intyg.', thanked: true },
      '--log-contact mail',
    ],
    ['wait', { thanked: true }, '--ics'],
    ['thank', { 'interviewed-on': '2026-12-01' }, 'coach thanks'],
  ])(
    '%s: says what, why and the command on the first screen of any window',
    async (_, answers, command) => {
      for (const columns of [80, 40]) {
        const { out } = await shown(answers, { language, columns });
        const first = out.split('\n').slice(0, SCREEN).join('\n');
        expect(first).toContain(command);
      }
    },
  );

  it.each([80, 40])('has all the words to say in a call there, %i columns', async (columns) => {
    const { out } = await shown({ 'answer-by': '2026-11-27' }, { language, columns });
    const first = out.split('\n').slice(0, 30).join(' ').replaceAll(/\s+/g, ' ');
    expect(first).toMatch(/Tack för att du tog dig tid\.”|Takk for at du tok deg tid\.»/);
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    ['a call nobody agreed on', { 'answer-by': '2026-11-27' }, true],
    ['a call that was agreed', { agreement: 'ok', 'contact-from': '2026-12-01' }, false],
    ['a mail nobody agreed on', { 'interviewed-on': '2026-11-10' }, true],
    ['a wait without a date', { thanked: true }, true],
    ['a wait for their date', { thanked: true, 'answer-by': '2026-12-11' }, false],
    ['thanks', { 'interviewed-on': '2026-12-01' }, false],
    ['another offer', { ...OFFER, thanked: true }, false],
  ])('%s: tells both views on ringing only where they matter', async (_, answers, isTold) => {
    const { out } = await shown(answers, { language, columns: 80 });
    const heading = language === 'sv' ? 'Råden går isär' : 'Rådene spriker';
    expect(out.includes(heading)).toBe(isTold);
  });
});
