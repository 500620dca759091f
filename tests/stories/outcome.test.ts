import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeNow } from '../../src/domain/outcome';
import { STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, shown } from './afternoon';
import { readOn } from './read-on';

const FRIDAY = '2026-09-18';
const MONDAY = '2026-09-21';

async function interviewed(language: 'sv' | 'nb' = 'sv', columns = 80): Promise<Stage> {
  const stage = newStage({ today: FRIDAY, language, columns });
  await stage.coach([
    'followup',
    '--new',
    '--company',
    'Provbolaget',
    '--role',
    'Testare',
    '--on',
    '2026-09-07',
  ]);
  return stage;
}

async function rejected(columns = 80): Promise<Stage> {
  const stage = await interviewed('sv', columns);
  await stage.coach(['outcome', 'provbolaget', 'rejected']);
  return stage;
}

it('stands on the no that is told, where it asks how it went', async () => {
  const stage = await rejected();
  const scene = await stage.coach(['outcome'], [['outcome', STOP]]);
  expect(scene.asked[0]?.earlier).toBe('rejected');
});

describe('the day of a no', () => {
  it('lets the feeling come first, then says what not to do and waits with any draft', async () => {
    const stage = await interviewed();
    const scene = await stage.coach(
      ['outcome', 'provbolaget', 'rejected'],
      [
        ['feeling', 'Tungt.'],
        ['on', FRIDAY],
        ['no-channel', 'mail'],
        ['no-feedback', null],
      ],
    );
    expect(scene.err).toContain('Ett nej gäller en tjänst vid ett tillfälle.');
    expect(scene.out).toContain('Från och med måndag 21 september kan du, om du vill');
    expect(scene.out).toContain('Låt bli just nu\n    Att ringa och argumentera');
    expect(scene.out).not.toContain('Ämne:');
  });

  it.each([
    [
      'nothing is known of the talk',
      null,
      [],
      ['känts som bäst', 'redan gått igenom', 'Genomgången'],
    ],
    ['it was gone through, and felt tense', 'tense', ['redan gått igenom'], ['känts som bäst']],
    ['it was gone through, and felt calm', 'calm', ['redan gått igenom', 'känts som bäst'], []],
  ])('says only what is true where %s', async (_, feeling, says, leavesOut) => {
    const stage = feeling ? newStage({ today: FRIDAY }) : await interviewed();
    const met = { 'interviewed-on': '2026-09-07', 'answer-by': null };
    if (feeling) await debriefed(stage, { ...met, feeling });
    const page = flat(await readOn(stage, ['outcome', 'provbolaget', 'rejected', '--no-input']));
    expect(says.filter((text) => !page.includes(text))).toEqual([]);
    expect(leavesOut.filter((text) => page.includes(text))).toEqual([]);
  });

  it('thanks nobody for an answer that never came', async () => {
    const stage = await interviewed();
    const said = { kind: 'they-said', on: '2026-09-07', answerBy: '2026-09-17' };
    const stdin = JSON.stringify({ ...said, silenceMeansNo: true });
    await stage.coach(['log', 'provbolaget', '--file', '-'], undefined, { stdin });
    const day = await stage.coach(['outcome', 'provbolaget', 'rejected', '--no-input']);
    expect(flat(day.out)).not.toContain('räcker ett tack');
    const later = await stage.coach(['outcome', '--ask', '--no-input'], undefined, {
      today: MONDAY,
    });
    expect(flat(later.out)).toContain('Som jag förstår det är svaret nej');
  });

  it('refuses the question kindly until the day after', async () => {
    const stage = await rejected();
    const scene = await stage.coach(['outcome', 'provbolaget', '--ask', '--json']);
    expect(scene.json()).toMatchObject({
      schema: 'coach.outcome/1',
      refused: 'early',
      askFrom: MONDAY,
      draft: null,
    });
  });

  it('puts the day in the calendar', async () => {
    const stage = await rejected();
    const file = join(stage.folder, 'nej.ics');
    await stage.coach(['outcome', 'provbolaget', 'rejected', '--ics', file]);
    expect(readFileSync(file, 'utf8')).toContain('DTSTART;VALUE=DATE:20260921');
  });

  it('reads well in Norwegian on a narrow screen', async () => {
    const stage = await interviewed('nb', 40);
    const scene = await stage.coach(['outcome', 'provbolaget', 'rejected']);
    expect(scene.out).toContain('Et avslag gjelder én stilling');
    expect(scene.out.split('\n').filter((line) => line.length > 40)).toEqual([]);
  });
});

describe('the one question', () => {
  it('looks forward and is the only one in the mail', async () => {
    const stage = await rejected();
    const scene = await stage.coach(
      ['outcome', 'provbolaget', 'rejected', '--json'],
      [
        ['shape', 'either-or'],
        ['point-one', 'kortare svar'],
        ['point-two', 'fler exempel'],
        ['keep-me-in-mind', true],
        ['sector', null],
        ['recruiter', null],
      ],
      { today: MONDAY },
    );
    const { body } = scene.json<{ draft: { body: string } }>().draft;
    expect(body).toContain(
      'Vad skulle hjälpa mig mest till nästa gång: kortare svar eller fler exempel?',
    );
    expect(body.match(/\?/gu)).toHaveLength(1);
    expect(body).not.toMatch(/varför/iu);
    expect(body).toContain('Ni får gärna spara mina uppgifter');
  });

  it('is turned round when it asks for the reason', async () => {
    const stage = await rejected();
    const scene = await stage.coach(
      ['outcome', 'provbolaget', 'rejected'],
      [
        ['shape', 'own'],
        ['own-question', 'Varför fick jag inte jobbet?'],
        ['own-question', 'Vad ska jag öva på?'],
        ['keep-me-in-mind', false],
        ['sector', null],
        ['recruiter', null],
      ],
      { today: MONDAY },
    );
    expect(scene.err).toContain('Pröva att vända den framåt');
    expect(flat(scene.out)).toContain('Vad ska jag öva på?');
  });

  it.each([80, 40])('has its mail first of all, %s columns', async (columns) => {
    const stage = await rejected(columns);
    const ask = ['outcome', 'provbolaget', 'rejected', '--no-input'];
    const { out } = await stage.coach(ask, undefined, { today: MONDAY });
    expect(out).toMatch(/^  Mejlet\n *Ämne: Tack/m);
  });

  it('need not be asked', async () => {
    const stage = await rejected();
    const scene = await stage.coach(['outcome', 'provbolaget', 'rejected'], [['shape', 'none']], {
      today: MONDAY,
    });
    expect(scene.out).toContain('Det är inte lätt att skaka av sig');
    expect(scene.out).not.toContain('Ämne:');
  });

  it('is not asked twice', async () => {
    const stage = await rejected();
    await stage.coach(
      ['followup', 'provbolaget', '--log-contact', 'mail', '--no-input'],
      undefined,
      { today: MONDAY },
    );
    const scene = await stage.coach(['outcome', 'provbolaget', '--ask'], undefined, {
      today: '2026-09-24',
    });
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('Du har redan ställt din fråga.');
  });

  it.each([
    ['own-question: Varför inte jag?', 'own-question'],
    ['own-question: Vad ska jag öva på? Och hur?', 'mer än en fråga'],
  ])('is refused from a file when it is not one: %s', async (answers, why) => {
    const stage = await rejected();
    const argv = ['outcome', 'provbolaget', 'rejected', '--answers', '-'];
    const scene = await stage.coach(argv, undefined, {
      stdin: `shape: own\n${answers}`,
      today: MONDAY,
    });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain(why);
  });

  it('is left alone where they give no feedback', async () => {
    const stage = await interviewed();
    const argv = ['outcome', 'provbolaget', 'rejected', '--answers', '-'];
    await stage.coach(argv, undefined, { stdin: 'no-feedback: true' });
    const scene = await stage.coach(['outcome', 'provbolaget', '--ask', '--json'], undefined, {
      today: MONDAY,
    });
    expect(scene.json()).toMatchObject({
      question: 'refused',
      refused: 'no-feedback',
      draft: null,
    });
  });
});

describe('their feedback', () => {
  const WORDS = 'Du var tydlig.\n  Mer siffror  nästa gång…';

  it('is kept word for word, and one thing is taken along', async () => {
    const stage = await rejected();
    const argv = ['outcome', 'provbolaget', '--feedback', '-'];
    const scene = await stage.coach(argv, [['lesson', 'Ha siffrorna redo']], {
      stdin: `${WORDS}\n`,
      today: '2026-09-24',
    });
    expect(scene.out).toContain('Det här tar du med dig\n    Ha siffrorna redo');
    expect(outcomeNow(await shown(stage), '2026-09-24')).toMatchObject({
      feedback: { state: 'received', words: WORDS },
    });
    const next = (
      await stage.coach(['prepare', '--new', '--company', 'Nästa', '--no-input', '--json'])
    ).json();
    expect(JSON.stringify(next['lessons'])).toContain('Ha siffrorna redo');
  });

  it.each([
    [
      'before any no',
      ['outcome', 'provbolaget', '--feedback', 'hej'],
      'inte berättat om något nej',
    ],
    ['empty', ['outcome', 'provbolaget', 'rejected', '--feedback', ' '], 'Återkopplingen är tom'],
  ])('is refused %s', async (_, argv, why) => {
    const stage = await interviewed();
    const scene = await stage.coach(argv);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(why);
  });
});

describe('after a no', () => {
  it('shows what was written before, and asks nothing of it again', async () => {
    const stage = await interviewed();
    await stage.coach(['debrief', 'provbolaget', '--answers', '-'], undefined, {
      stdin: 'keep: Eget exempel först\nchange: [Ha siffrorna redo]',
    });
    await stage.coach(['outcome', 'provbolaget', 'rejected']);
    const args = ['outcome', 'provbolaget', 'rejected', '--no-input'];
    const out = await readOn(stage, args, { today: '2026-10-12' });
    expect(out).toContain('Behåll: Eget exempel först');
    expect(out).toContain('Ändra: Ha siffrorna redo');
  });
});
