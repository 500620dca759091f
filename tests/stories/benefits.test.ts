import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';

const TODAY = '2026-11-22';
const OPEN = 'Har du ersättning från a-kassan, fråga den innan du säger nej.';
const TOLD = 'Fråga a-kassan innan du säger nej.';
const BIDS = ['--dream', '48000', '--realistic', '44000', '--floor', '41000'];

async function offered(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await stage.coach(['salary', '--new', '--company', 'Provbolaget', ...BIDS]);
  await stage.coach(['salary', '--offer', '40000']);
  return stage;
}

/** Every page on which a no is near. */
async function pages(stage: Stage): Promise<Record<string, string>> {
  const said = async (...argv: string[]) => (await readOn(stage, argv)).replaceAll(/\s+/g, ' ');
  return {
    offer: await said('salary', 'offer'),
    letters: await said('salary', 'letters'),
    declined: await said('outcome', 'provbolaget', 'declined'),
  };
}

describe('before a no those who pay a benefit are asked first', () => {
  test('where nobody knows whether there is such money, as a condition', async () => {
    for (const page of Object.values(await pages(await offered()))) expect(page).toContain(OPEN);
  });

  test('where there is, plainly', async () => {
    const stage = await offered();
    await stage.coach(['config', 'benefits', 'ja']);
    for (const page of Object.values(await pages(stage))) expect(page).toContain(TOLD);
  });

  test('where there is none, not at all', async () => {
    const stage = await offered();
    await stage.coach(['config', 'benefits', 'no']);
    for (const page of Object.values(await pages(stage))) expect(page).not.toContain('a-kassan');
  });

  test('in Norwegian of dagpenger and Nav, wherever the job is', async () => {
    const stage = newStage({ today: TODAY, language: 'nb' });
    await stage.coach(['config', 'country', 'NO']);
    await stage.coach(['outcome', '--new', '--company', 'Volvo', '--country', 'SE', 'withdrawn']);
    const { out } = await stage.coach(['outcome', 'volvo', 'withdrawn']);
    expect(out).toContain('Får du dagpenger');
  });

  test('the verdict says so where it is to withdraw', async () => {
    const stage = newStage({ today: TODAY });
    const { out } = await stage.coach(
      ['followup', '--new', '--company', 'Provbolaget', '--answers', '-'],
      undefined,
      { stdin: 'interviewed-on: 2026-11-20\ninterested: false' },
    );
    expect(out.replaceAll(/\s+/g, ' ')).toContain(OPEN);
  });
});

describe('whether there is such money', () => {
  test('is asked once, with the offer, and a skip leaves it open', async () => {
    const stage = await offered();
    const first = [
      ['offer', '40000'],
      ['offer-answer-by', null],
      ['benefits-se', null],
      ['sector', null],
    ] as const;
    expect((await stage.coach(['salary', 'provbolaget', '--offer'], [...first])).code).toBe(0);
    expect((await stage.coach(['config', '--json'])).json()['benefits']).toBe('open');
    const again = await stage.coach(['salary', 'provbolaget', '--offer'], first.slice(0, 2));
    expect(again.code).toBe(0);
    expect(again.out).toContain('Har du ersättning från a-kassan');
  });

  test.each(['kanske', 'open'])('is yes or no in the settings, and not %s', async (value) => {
    const stage = newStage({ today: TODAY });
    expect((await stage.coach(['config', 'benefits', value])).code).toBe(2);
  });
});
