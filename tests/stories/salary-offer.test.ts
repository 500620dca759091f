import { describe, expect, test } from 'vitest';
import { STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';
import { shown } from './afternoon';

const TODAY = '2026-11-22';

async function withBids(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const bids = ['--dream', '48000', '--realistic', '44000', '--floor', '41000'];
  await stage.coach([
    'salary',
    '--new',
    '--company',
    'Provbolaget',
    '--role',
    'Testare',
    '--country',
    'SE',
    ...bids,
  ]);
  await stage.coach([
    'salary',
    '--argument',
    'jag ledde flytten',
    '--matters',
    'pension',
    '--matters',
    'holiday',
    '--settled',
    'holiday',
  ]);
  return stage;
}

describe('an offer', () => {
  test.each([
    ['40 999', 'below-floor', ['now', 'ask', 'no']],
    ['41 000', 'floor-to-realistic', ['now', 'ask', 'yes']],
    ['44 000', 'realistic-to-dream', ['now', 'ask', 'yes']],
    ['48 000', 'dream-or-above', ['now', 'yes']],
  ])('of %s stands %s', async (offer, stands, uses) => {
    const stage = await withBids();
    const { code, out } = await stage.coach(['salary', '--offer', offer, '--json']);
    const document = JSON.parse(out);
    expect(code).toBe(0);
    expect(document).toMatchObject({ offer: { stands, open: ['pension'] } });
    expect(document.offer.drafts.map(({ use }: { use: string }) => use)).toEqual(uses);
  });

  test('without bids stands nowhere yet', async () => {
    const stage = newStage({ today: TODAY });
    const scene = await stage.coach(['salary', '--new', '--company', 'X', '--offer', '43000']);
    expect(scene.out).toContain('Det saknas nivåer att jämföra med.');
    expect((await stage.coach(['salary', '--json'])).json()).toMatchObject({
      offer: { stands: null },
    });
  });

  test('is answered calmly: thanks, time, one figure with one argument, the yes in writing', async () => {
    const stage = await withBids();
    await stage.coach(['salary', '--offer', '43000', '--answer-by', 'fredag']);
    const text = (await readOn(stage, ['salary', 'offer'])).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Går det bra att jag svarar senast fredag 27 november?');
    expect(text).toContain('Jag hade tänkt mig 44 000 kr i månaden. Jag ledde flytten.');
    expect(text).toContain('kan du skicka det skriftligt');
    expect(text).toContain('Ännu inte klart Tjänstepension');
    expect(text).not.toContain('Semesterdagar');
  });

  test('is signed with the name once it is known', async () => {
    const stage = await withBids();
    const body = async (): Promise<string> =>
      JSON.parse((await stage.coach(['salary', '--offer', '43000', '--json'])).out).offer.drafts[0]
        .body;
    expect(await body()).toMatch(/Med vänlig hälsning\n…$/);
    await stage.coach(['config', 'name', 'Kim Berg']);
    expect(await body()).toMatch(/Med vänlig hälsning\nKim Berg$/);
  });

  test('no draft names another employer, a threat or the floor', async () => {
    for (const language of ['sv', 'nb'] as const) {
      const stage = await withBids(language);
      const { out } = await stage.coach(['salary', '--offer', '40000', '--json']);
      const { drafts, answer } = JSON.parse(out).offer;
      const words = [answer, ...drafts.map(({ body }: { body: string }) => body)].join('\n');
      expect(words).not.toMatch(/annars|ellers|annat erbjudande|annet tilbud|41.?000|!(?!\n)/);
    }
  });

  test('its answer day is known to today and followup', async () => {
    const stage = await withBids();
    await stage.coach(['salary', '--offer', '43000', '--answer-by', '2026-11-27']);
    const { out } = await stage.coach(['show', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      happenings: [{ kind: 'offer', on: TODAY, amount: 43_000, replyBy: '2026-11-27' }],
    });
    await stage.coach(['debrief', 'provbolaget', '--answers', '-'], undefined, {
      stdin: 'interviewed-on: 2026-11-20',
    });
    const later = await stage.coach(['today', '--all', '--json'], undefined, {
      today: '2026-11-27',
    });
    expect(JSON.parse(later.out).steps).toContainEqual(
      expect.objectContaining({ on: '2026-11-27', command: 'coach salary offer provbolaget' }),
    );
    const verdict = await stage.coach(['followup', '--json'], undefined, { today: '2026-11-23' });
    expect(verdict.err).toBe('');
    expect(JSON.parse(verdict.out)).toMatchObject({
      verdict: 'wait',
      on: '2026-11-27',
      rule: 'F11',
    });
  });

  test('can be looked at again without a new one', async () => {
    const stage = await withBids();
    await stage.coach(['salary', '--offer', '43000']);
    const { out } = await stage.coach(['salary', 'offer']);
    expect(out).toContain('Erbjudandet: 43\u00a0000\u00a0kr i månaden');
    expect(out).toContain('coach salary provbolaget --answer-by');
  });
});

describe('the card', () => {
  test.each([
    ['realistic', 44_000, '48'],
    ['dream', 48_000, '44'],
  ])('holds the %s level and no other', async (level, amount, other) => {
    const stage = await withBids();
    const { out } = await stage.coach(['salary', 'card', '--level', level]);
    expect(out).toContain(
      `Jag räknar med ${String(amount).slice(0, 2)}\u00a0000\u00a0kr i månaden.`,
    );
    expect(out).not.toContain(`${other}\u00a0000`);
    const scene = await stage.coach(['salary', 'card', '--level', level, '--json']);
    expect(scene.json()['bids']).toEqual({ [level]: amount });
  });

  test('as markdown', async () => {
    const stage = await withBids();
    const { out } = await stage.coach(['salary', 'card', '--format', 'md']);
    expect(out).toBe(
      [
        '# Löneförhandling: Provbolaget · Testare',
        '',
        '**Jag räknar med 44\u00a0000\u00a0kr i månaden.**',
        '',
        '528\u00a0000\u00a0kr om året, före skatt',
        '',
        '## Argument',
        '',
        '1. jag ledde flytten',
        '',
        '## Villkor som betyder mest',
        '',
        '- Tjänstepension: öppet',
        '- Semesterdagar: klart',
        '',
      ].join('\n'),
    );
  });

  test('another level or format is refused', async () => {
    const stage = await withBids();
    expect((await stage.coach(['salary', 'card', '--level', 'floor'])).code).toBe(2);
    expect((await stage.coach(['salary', 'card', '--format', 'pdf'])).code).toBe(2);
  });
});

describe('the rehearsal', () => {
  const inOrder = async (stage: Stage): Promise<string[]> => {
    const { out } = await stage.coach(['salary', '--rehearse', '--json']);
    return JSON.parse(out).exchanges.map(({ objection }: { objection: string }) => objection);
  };

  test('has the same order until it has been played, then another', async () => {
    const stage = await withBids();
    const before = await inOrder(stage);
    expect(await inOrder(stage)).toEqual(before);
    expect(before).toHaveLength(5);
    await stage.coach([
      'edit',
      'provbolaget',
      '--set',
      'salary.rehearsals=[{"on":"2026-11-22","note":"x"}]',
    ]);
    expect(await inOrder(stage)).not.toEqual(before);
  });

  test('plays the other side, shows the own argument, keeps the answers', async () => {
    const stage = await withBids();
    const { out } = await stage.coach(['salary', '--rehearse', '--json']);
    const first: string = JSON.parse(out).exchanges[0].objection;
    const script = await objectionIds(stage);
    const scene = await stage.coach(
      ['salary', '--rehearse'],
      [
        [script[0] ?? '', 'Jag ser till ansvaret i rollen'],
        [script[1] ?? '', STOP],
      ],
    );
    expect(scene.code).toBe(130);
    expect(scene.err).toContain('Ditt argument: jag ledde flytten');
    const kept = await stage.coach(['show', '--json']);
    expect(JSON.parse(kept.out).salary.rehearsals).toEqual([
      { on: TODAY, note: `”${first}” – Jag ser till ansvaret i rollen` },
    ]);
  });
});

/** The ids of the objections in the order they come. */
async function objectionIds(stage: Stage): Promise<string[]> {
  const { out } = await stage.coach(['salary', '--rehearse', '--json']);
  return JSON.parse(out).exchanges.map(({ id }: { id: string }) => id);
}

test('--offer alone asks for the offer and its day, and once what a yes and a no hang on', async () => {
  const stage = newStage({ today: '2026-11-22' });
  await stage.coach(['salary', '--new', '--company', 'Beta', '--dream', '50000']);
  const scene = await stage.coach(
    ['salary', 'beta', '--offer', '--json'],
    [
      ['offer', 45000],
      ['offer-answer-by', '2026-11-27'],
      ['benefits-se', false],
      ['sector', null],
    ],
  );
  expect(scene.json()).toMatchObject({ offer: { amount: 45000 } });
  const piped = await stage.coach(['salary', 'beta', '--offer']);
  expect([piped.code, piped.err]).toEqual([
    2,
    expect.stringContaining('--offer behöver ett värde'),
  ]);
});

describe('one offer told in two places', () => {
  async function steps(stage: Stage): Promise<object[]> {
    return (await stage.coach(['today', '--json'])).json<{ steps: object[] }>().steps;
  }
  const answer = { on: '2026-11-27', command: 'coach salary offer beta' };
  const offers = async (stage: Stage): Promise<object[]> =>
    (await shown(stage)).happenings.filter(({ kind }) => kind === 'offer');

  test('its day told with the figure stays when the outcome is noted', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['salary', '--new', '--company', 'Beta', '--on', '2026-11-20']);
    await stage.coach(['salary', 'beta', '--offer', '45000', '--answer-by', '2026-11-27']);
    await stage.coach(['outcome', 'beta', 'offer', '--no-input']);
    await stage.coach(['outcome', 'beta', 'offer', '--on', 'i dag', '--no-input']);
    expect(await offers(stage)).toMatchObject([{ amount: 45_000, replyBy: '2026-11-27' }]);
    expect(await steps(stage)).toContainEqual(expect.objectContaining(answer));
  });

  test('its figure and its day join the outcome that was noted', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['salary', '--new', '--company', 'Beta', '--on', '2026-11-20']);
    await stage.coach(['outcome', 'beta', 'offer', '--no-input']);
    const day = await stage.coach(
      ['salary', 'beta', '--answer-by'],
      [['offer-answer-by', '2026-11-27']],
    );
    expect(day.code).toBe(0);
    await stage.coach(['salary', 'beta', '--offer', '45000']);
    expect(await offers(stage)).toMatchObject([{ amount: 45_000, replyBy: '2026-11-27' }]);
    expect(await steps(stage)).toContainEqual(expect.objectContaining(answer));
  });
});

test('somebody met in another interview is not greeted', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const told = [
    { kind: 'interview', on: '2026-11-10', state: 'held', with: [{ name: 'Bo Al' }] },
    { kind: 'interview', on: '2026-11-20', state: 'held' },
    { kind: 'offer', on: '2026-11-26', amount: 43_000 },
  ];
  const begun = ['log', '--new', '--company', 'Provbolaget', '--role', 'Kock', '--file', '-'];
  await stage.coach(begun, undefined, { stdin: JSON.stringify(told) });
  const { out } = await stage.coach(['salary', 'letters', '--no-input']);
  expect(out).toContain('Hej!');
  expect(out).not.toContain('Hej Bo!');
});
