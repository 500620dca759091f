import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ofKind } from '../../src/domain/happening';
import type { Process } from '../../src/domain/process';
import type { Language } from '../../src/words/languages';
import { type Line, STOP } from '../scripted-ask';
import { newStage, type Scene, type Stage } from '../stage';
import { debriefed, fileOf, filesOf, flat, TODAY } from './afternoon';

async function given(env: Record<string, string> = {}): Promise<Stage> {
  const stage = newStage({ today: TODAY, env });
  await debriefed(stage);
  return stage;
}

async function record(stage: Stage): Promise<Process> {
  return (await stage.coach(['show', 'provbolaget', '--json'])).json<Process>();
}

describe('coach edit --set', () => {
  test.each([
    ['a text', 'role=Testledare', { role: 'Testledare' }],
    ['an equals sign in it', 'role=a=b', { role: 'a=b' }],
    ['a day', 'happenings.0.on=2026-11-20', { happenings: [{ on: '2026-11-20' }, {}] }],
    [
      'a day as it is said',
      'happenings.0.on=20 november',
      { happenings: [{ on: '2026-11-20' }, {}] },
    ],
    [
      'an answer in words',
      'sessions.0.answers.feeling=spänt',
      { sessions: [{ answers: { feeling: 'tense' } }] },
    ],
    [
      'a list line by line',
      'sessions.0.answers.change=Andas',
      { sessions: [{ answers: { change: ['Andas'] } }] },
    ],
    ['a place not told', 'place=Umeå', { place: 'Umeå' }],
    [
      'a number in brackets',
      'happenings[0].on=2026-11-20',
      { happenings: [{ on: '2026-11-20' }, {}] },
    ],
    ['nothing', 'happenings.1.answerBy=null', { happenings: [{}, { answerBy: null }] }],
    [
      'yes or no',
      'happenings.1.silenceMeansNo=true',
      { happenings: [{}, { silenceMeansNo: true }] },
    ],
    [
      'a day not told before',
      'happenings.1.contactFrom=på fredag',
      { happenings: [{}, { contactFrom: '2026-11-27' }] },
    ],
    ['a state', 'happenings.0.state=booked', { happenings: [{ state: 'booked' }, {}] }],
    [
      'a list',
      'sessions.0.answers.change=["Andas"]',
      { sessions: [{ answers: { change: ['Andas'] } }] },
    ],
    [
      'one of a list',
      'sessions.0.answers.change.0=Andas',
      { sessions: [{ answers: { change: ['Andas'] } }] },
    ],
    [
      'people',
      'happenings.0.with=[{"name":"Prova"}]',
      { happenings: [{ with: [{ name: 'Prova' }] }, {}] },
    ],
    [
      'one more of a list',
      'sessions.0.answers.change.1=Andas',
      { sessions: [{ answers: { change: ['Ha siffrorna redo', 'Andas'] } }] },
    ],
    [
      'an answer to a question left open',
      'sessions.0.answers.fit-in=4',
      { sessions: [{ answers: { 'fit-in': 4 } }] },
    ],
    ['a point', 'points.3=ticked', { points: { 3: 'ticked' } }],
  ])('%s', async (_what, set, expected) => {
    const stage = await given();
    const scene = await stage.coach(['edit', 'provbolaget', '--set', set]);
    expect(scene.err).toBe('');
    expect(scene.out).toContain('Sparat.');
    expect(await record(stage)).toMatchObject(expected);
  });

  test('several at once', async () => {
    const stage = await given();
    await stage.coach(['edit', 'provbolaget', '--set', 'role=Kock', '--set', 'company=Köket']);
    expect(await record(stage)).toMatchObject({
      id: 'provbolaget',
      role: 'Kock',
      company: 'Köket',
    });
  });

  test.each([
    ['a path that is not there', ['titel=Kock'], 3, 'titel finns inte i processen'],
    ['a path into nothing', ['happenings.7.on=2026-11-20'], 3, 'happenings.7.on finns inte'],
    [
      'a field that its kind does not have',
      ['happenings.0.amount=7'],
      3,
      'happenings.0.amount finns',
    ],
    ['a path to prototypes', ['__proto__.x=1'], 3, '__proto__.x finns inte'],
    ['no value', ['role'], 2, '--set kan inte vara ”role”'],
    [
      'a day that does not exist',
      ['happenings.0.on=2027-02-29'],
      2,
      'happenings.0.on kan inte ha det värdet',
    ],
    [
      'a state that is none',
      ['happenings.0.state=kanske'],
      2,
      'happenings.0.state kan inte ha det värdet',
    ],
    ['what the coach keeps for itself', ['over=true'], 2, 'over kan inte ha det värdet'],
    ['the time of telling', ['happenings.0.told=2026-11-20'], 2, 'happenings.0.told kan inte ha'],
    ['the interview a sitting is about', ['sessions.0.round=2'], 2, 'sessions.0.round kan inte ha'],
    ['no company', ['company=null'], 2, 'company kan inte ha det värdet'],
    ['an empty company', ['company='], 2, 'company kan inte ha det värdet'],
    ['another id', ['id=annat'], 2, 'Namnet provbolaget går inte att byta'],
    [
      'an answer of the wrong kind',
      ['sessions.0.answers.feeling=glad'],
      2,
      'Svaret passar inte på frågan ”Hur kändes samtalet?”.',
    ],
    [
      'four things to change',
      ['sessions.0.answers.change=["a","b","c","d"]'],
      2,
      '”Vad vill du göra annorlunda nästa gång?”: högst tre saker att ändra.',
    ],
    ['one right, one wrong', ['role=Kock', 'happenings.0.on=nej'], 2, 'happenings.0.on'],
  ])('%s changes nothing', async (_what, sets, code, sentence) => {
    const stage = await given();
    const before = await record(stage);
    const scene = await stage.coach([
      'edit',
      'provbolaget',
      ...sets.flatMap((set) => ['--set', set]),
    ]);
    expect(flat(scene.err)).toContain(sentence);
    expect(scene.code).toBe(code);
    expect(await record(stage)).toEqual(before);
  });
});

describe('a record with something in it that would be refused today', () => {
  /** Given: five things to change, an answer that is no choice any more, and an interview before the application. */
  async function older(): Promise<Stage> {
    const stage = await given();
    const file = fileOf(stage, 'provbolaget');
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    stored.happenings.push({
      kind: 'applied',
      on: '2026-11-25',
      id: 'applied',
      told: '2026-11-22T00:00:00.000',
    });
    Object.assign(stored.sessions[0].answers, {
      feeling: 'glad',
      change: ['a', 'b', 'c', 'd', 'e'],
    });
    writeFileSync(file, JSON.stringify(stored));
    return stage;
  }

  test.each([
    ['another fact', 'role=Kock', { role: 'Kock' }],
    [
      'another answer',
      'sessions.0.answers.bad=Tiden',
      { sessions: [{ answers: { bad: 'Tiden' } }] },
    ],
    [
      'what is too much itself',
      'sessions.0.answers.change=["a"]',
      { sessions: [{ answers: { change: ['a'] } }] },
    ],
    [
      'the day itself',
      'happenings.2.on=2026-11-01',
      { happenings: [{}, {}, { on: '2026-11-01' }] },
    ],
  ])('%s can be corrected', async (_what, set, expected) => {
    const stage = await older();
    const scene = await stage.coach(['edit', 'provbolaget', '--set', set]);
    expect(scene.err).toBe('');
    expect(await record(stage)).toMatchObject(expected);
  });

  test.each([
    ['four things to change', 'sessions.0.answers.change=["a","b","c","d"]', 'högst tre saker'],
    ['an interview before the application', 'happenings.0.on=2026-11-24', 'ligger före'],
  ])('%s are judged as ever when they are what is changed', async (_what, set, sentence) => {
    const stage = await older();
    const scene = await stage.coach(['edit', 'provbolaget', '--set', set]);
    expect(scene.code).toBe(2);
    expect(flat(scene.err)).toContain(sentence);
  });
});

describe('coach edit at prompts', () => {
  test('a fact and an answer, each by its own question, then done', async () => {
    const stage = await given();
    const scene = await stage.coach(
      ['edit'],
      [
        ['field', '1'],
        ['role', 'Testledare'],
        ['field', 'told-1'],
        ['right-how', 'correct'],
        ['right-on', '2026-11-20'],
        ['right-state', null],
        ['right-with', [{ name: 'Prova Provsson' }]],
        ['field', 'done'],
      ],
    );
    expect(scene.code).toBe(0);
    expect(await record(stage)).toMatchObject({
      role: 'Testledare',
      happenings: [{ on: '2026-11-20', with: [{ name: 'Prova Provsson' }] }, {}],
    });
  });

  test('skipped leaves it; stopped keeps what was changed before', async () => {
    const stage = await given();
    const scene = await stage.coach(
      ['edit'],
      [
        ['field', '1'],
        ['role', 'Kock'],
        ['field', '0'],
        ['company', STOP],
      ],
    );
    expect(scene.code).toBe(130);
    expect(await record(stage)).toMatchObject({ role: 'Kock', company: 'Provbolaget' });
    await stage.coach(
      ['edit'],
      [
        ['field', '1'],
        ['role', null],
        ['field', null],
      ],
    );
    expect(await record(stage)).toMatchObject({ role: 'Kock' });
  });
});

describe('everything told can be put right', () => {
  const TOLD = [
    { kind: 'interview', on: '2026-11-10', state: 'held', with: [{ name: 'Prova Provsson' }] },
    { kind: 'they-said', on: '2026-11-10', answerBy: '2026-11-27', contact: 'do-not' },
    { kind: 'i-contacted', on: '2026-11-20', channel: 'call', reached: false },
    { kind: 'i-thanked', on: '2026-11-11' },
    { kind: 'other-offer', on: '2026-11-18', deadline: '2026-12-01' },
  ];

  async function lived(language: Language = 'sv'): Promise<Stage> {
    const stage = newStage({ today: '2026-11-24', language });
    const log = ['log', '--new', '--company', 'Provbolaget', '--role', 'Testare', '--file', '-'];
    await stage.coach(log, undefined, { stdin: JSON.stringify(TOLD) });
    await stage.coach(['salary', '--dream', '45000', '--argument', 'Jag kan skorna'], []);
    await stage.coach(['debrief', 'provbolaget', '--answers', '-'], undefined, {
      stdin: JSON.stringify({ good: 'Exemplet', feeling: 'calm' }),
    });
    return stage;
  }

  test.each(['sv', 'nb'] as const)(
    'each line is listed in words, and taken back there (%s)',
    async (language) => {
      const stage = await lived(language);
      const scene = await stage.coach(
        ['edit'],
        [
          ['field', 'told-3'],
          ['right-how', 'take-back'],
          ['field', 'done'],
        ],
      );
      expect(scene.code, scene.err).toBe(0);
      expect(await record(stage)).toMatchObject({ happenings: { length: TOLD.length - 1 } });
    },
  );

  test.each<[string, Record<string, unknown>]>([
    ['answer-by=fredag 4 december', { answerBy: '2026-12-04' }],
    ['besked=4/12', { answerBy: '2026-12-04' }],
    ['svar innen=4. desember', { answerBy: '2026-12-04' }],
    ['may-contact=ok', { contact: 'ok' }],
    ['ring från=fredag', { contact: 'ok', contactFrom: '2026-11-27' }],
  ])('--set %s', async (set, field) => {
    const stage = await lived();
    const scene = await stage.coach(['edit', '--set', set]);
    expect(scene.code, scene.err).toBe(0);
    const { happenings } = await record(stage);
    const said = ofKind(happenings, 'they-said').at(-1);
    expect(said).toMatchObject(field);
  });

  test.each<[string, Record<string, unknown>]>([
    ['arbetsgivare=Bolaget', { company: 'Bolaget' }],
    ['stilling=Kokk', { role: 'Kokk' }],
    ['good=Lugnet', { sessions: [{ answers: { good: 'Lugnet' } }] }],
    ['dröm=47000', { salary: { bids: [{ amount: 47_000 }] } }],
    ['argument-1=Jag kan kassan', { salary: { arguments: [{ claim: 'Jag kan kassan' }] } }],
    [
      'interviewers=Prova Provsson, chef',
      { happenings: [{ with: [{ role: 'chef' }] }, {}, {}, {}, {}] },
    ],
  ])('--set %s, too', async (set, part) => {
    const stage = await lived();
    const scene = await stage.coach(['edit', '--set', set]);
    expect(scene.code, scene.err).toBe(0);
    expect(await record(stage)).toMatchObject(part);
  });

  test.each([
    ['besked=kanske', 'Datumet gick inte att läsa'],
    ['besked=efter nyår', 'Det är ingen bestämd dag'],
    ['agreement=rött', 'Skriv en siffra'],
  ])('--set %s is refused, and nothing changes', async (set, sentence) => {
    const stage = await lived();
    const before = await record(stage);
    const scene = await stage.coach(['edit', '--set', 'role=Kock', '--set', set]);
    expect(scene.code).toBe(2);
    expect(flat(scene.err)).toContain(sentence);
    expect(await record(stage)).toEqual(before);
  });
});

describe('coach edit in the editor', () => {
  /** An editor that does the first edit on its first run and the second on its next. */
  function editor(stage: Stage, ...edits: string[]): void {
    const file = join(stage.folder, 'editor.sh');
    const runs = join(stage.folder, 'runs');
    const cases = edits.map((edit, i) => `${i + 1}) ${edit};;`).join('\n');
    writeFileSync(
      file,
      `#!/bin/sh\necho x >> ${runs}\ncase $(wc -l < ${runs} | tr -d ' ') in\n${cases}\nesac\n`,
      { mode: 0o700 },
    );
  }

  async function withEditor(...edits: string[]): Promise<Stage> {
    const env: Record<string, string> = { PATH: process.env['PATH'] ?? '' };
    const stage = await given(env);
    env['COACH_EDITOR'] = join(stage.folder, 'editor.sh');
    editor(stage, ...edits);
    return stage;
  }

  const WHOLE = ['field', 'document'] as const;
  const DONE = ['field', 'done'] as const;

  test('the whole record', async () => {
    const stage = await withEditor(`sed -i 's/^role: .*/role: Kock/' "$1"`);
    await stage.coach(['edit'], [WHOLE, DONE]);
    expect(await record(stage)).toMatchObject({ role: 'Kock' });
  });

  test.each([
    ['cannot be read', `printf 'role: [' > "$1"`],
    ['is no process', `sed -i 's/^country: SE/country: XX/' "$1"`],
  ])('a text that %s is offered again, never thrown away', async (_what, breaking) => {
    const seen = '/country: XX|role: \\[/';
    const stage = await withEditor(
      breaking,
      `cp "$1" "$1.seen"; awk '${seen} {found=1} END {exit !found}' "$1" && printf '%s\\n' yes > "$(dirname "$0")/again"`,
    );
    const before = await record(stage);
    const scene = await stage.coach(['edit'], [WHOLE, ['confirm', true], DONE]);
    expect(scene.code).toBe(0);
    expect(readFileSync(join(stage.folder, 'again'), 'utf8')).toBe('yes\n');
    expect(await record(stage)).toEqual(before);
  });

  test('a happening written into the list is told', async () => {
    const told = '  - kind: note\\n    on: 2026-11-21\\n    words: Rakt på sak.\\n';
    const stage = await withEditor(`sed -i 's/^takenBack:/${told}&/' "$1"`);
    await stage.coach(['edit'], [WHOLE, DONE]);
    expect(await record(stage)).toMatchObject({
      happenings: expect.arrayContaining([
        expect.objectContaining({ kind: 'note', on: '2026-11-21', words: 'Rakt på sak.' }),
      ]),
    });
  });

  test('beside what was changed elsewhere, no keeps that and takes the rest', async () => {
    const stage = await withEditor(
      `sed -i -e 's/^role: .*/role: Kock/' -e 's/^place: .*/place: Umeå/' -e 's/^    answerBy: .*/    answerBy: 2026-11-30/' -e "s/^    words: .*/    words: På måndag./" "$1"`,
    );
    const sets = ['role=Chef', 'happenings.1.words=Strax.'].flatMap((set) => ['--set', set]);
    const meanwhile = async (): Promise<string> => {
      await stage.coach(['edit', 'provbolaget', ...sets]);
      return 'document';
    };
    const scene = await stage.coach(
      ['edit'],
      [['field', meanwhile], ['meanwhile', 'theirs'], ['field', '1'], ['role', null], DONE],
    );
    expect(scene.code).toBe(0);
    expect(scene.asked.find(({ id }) => id === 'role')?.earlier).toBe('Chef');
    expect(flat(scene.err)).toBe(
      'Det som skrevs i det andra fönstret står kvar, och resten av det du skrev är sparat.',
    );
    expect(await record(stage)).toMatchObject({
      role: 'Chef',
      place: 'Umeå',
      happenings: [{}, { words: 'Strax.', answerBy: '2026-11-30' }],
    });
  });

  test('declined, the record is as it was', async () => {
    const stage = await withEditor(`echo nonsense > "$1"`);
    const before = await record(stage);
    await stage.coach(['edit'], [WHOLE, ['confirm', false], DONE]);
    expect(await record(stage)).toEqual(before);
  });
});

describe('what another window changed while an edit was open', () => {
  /** The role is asked for, something is done elsewhere, and then it is answered. */
  async function edited(
    stage: Stage,
    meanwhile: () => Promise<unknown>,
    ...after: Line[]
  ): Promise<Scene> {
    const answer = async (): Promise<string> => {
      await meanwhile();
      return 'Kock';
    };
    return stage.coach(
      ['edit', 'provbolaget'],
      [['field', '1'], ['role', answer], ...after, ['field', 'done']],
    );
  }

  test('a contact logged is kept, and so is the edit', async () => {
    const stage = await given();
    const log = ['followup', 'provbolaget', '--log-contact', 'call', '--no-input'];
    const scene = await edited(stage, () => stage.coach(log));
    expect([scene.code, scene.err]).toEqual([0, '']);
    const kept = await record(stage);
    expect(kept).toMatchObject({ role: 'Kock' });
    expect(kept).toMatchObject({ happenings: [{}, {}, { kind: 'i-contacted', on: TODAY }] });
  });

  test('the same changed to the same is no clash', async () => {
    const stage = await given();
    await edited(stage, () => stage.coach(['edit', 'provbolaget', '--set', 'role=Kock']));
    expect(await record(stage)).toMatchObject({ role: 'Kock' });
  });

  test.each([
    ['yes: what was written here holds', 'mine', 'Kock', ''],
    ['no: the other stays', 'theirs', 'Chef', 'Det som skrevs i det andra fönstret står kvar.'],
  ])('the same changed otherwise is asked about; %s', async (_what, reply, role, said) => {
    const stage = await given();
    const other = ['edit', 'provbolaget', '--set', 'role=Chef', '--set', 'place=Umeå'];
    const scene = await edited(stage, () => stage.coach(other), ['meanwhile', reply]);
    expect(scene.code).toBe(0);
    expect(scene.asked.find(({ id }) => id === 'meanwhile')?.earlier).toBeNull();
    expect(flat(scene.err)).toBe(said);
    expect(await record(stage)).toMatchObject({ role, place: 'Umeå' });
  });

  test('both can be looked at before it is answered', async () => {
    const stage = await given();
    const other = ['edit', 'provbolaget', '--set', 'role=Chef'];
    const answers: Line[] = [
      ['meanwhile', 'show'],
      ['meanwhile', 'mine'],
    ];
    const scene = await edited(stage, () => stage.coach(other), ...answers);
    expect(flat(scene.err)).toBe('role: ”Chef” i det andra fönstret, ”Kock” här');
    expect(await record(stage)).toMatchObject({ role: 'Kock' });
  });

  test('where nobody can be asked it is refused', async () => {
    const stage = await given();
    const set = (role: string): Promise<Scene> =>
      stage.coach(['edit', 'provbolaget', '--set', `role=${role}`]);
    const [first, second] = await Promise.all([set('Kock'), set('Chef')]);
    expect(first.code).toBe(0);
    expect(second.code).toBe(2);
    expect(flat(second.err)).toBe(
      'coach: Samma sak har ändrats i ett annat fönster medan du skrev. Inget har ändrats.',
    );
    expect(await record(stage)).toMatchObject({ role: 'Kock' });
  });
});

describe('coach forget', () => {
  function left(stage: Stage, word: string): string[] {
    return filesOf(stage).filter(
      (file) => file.includes(word) || readFileSync(file, 'utf8').includes(word),
    );
  }

  test('asks first; no keeps everything', async () => {
    const stage = await given();
    const scene = await stage.coach(['forget', 'provbolaget'], [['confirm', false]]);
    expect(scene.code).toBe(0);
    expect(scene.out).toContain('Inget är raderat.');
    expect(left(stage, 'provbolaget')).not.toEqual([]);
  });

  test.each([
    ['after yes', ['forget', 'provbolaget'], [['confirm', true]] as const],
    ['with --yes', ['forget', 'provbolaget', '--yes'], undefined],
  ])(
    '%s nothing of it is left on the disk, and it says what it cannot reach',
    async (_how, argv, script) => {
      const stage = await given();
      await stage.coach(['debrief', '--second-look', '--answers', '-'], undefined, {
        stdin: 'bad-again: Inget',
      });
      const scene = await stage.coach(argv, script);
      expect(scene.code).toBe(0);
      expect(flat(scene.out)).toContain(
        'Allt om Provbolaget är raderat här. Det här når programmet inte:',
      );
      expect(left(stage, 'rovbolaget')).toEqual([]);
      expect(left(stage, 'byta jobb')).toEqual([]);
      expect((await stage.coach(['show', 'provbolaget'])).code).toBe(3);
    },
  );

  test.each([['{"schema"'], ['{"schema":"coach.process/3","id":"provbolaget"}']])(
    'one that cannot be read can be erased by its whole id: %s',
    async (text) => {
      const stage = await given();
      const file = fileOf(stage, 'provbolaget');
      writeFileSync(file, text);
      expect((await stage.coach(['forget', 'prov', '--yes'])).code).toBe(4);
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect((await stage.coach(['forget', 'provbolaget'], [['confirm', true]])).code).toBe(0);
      expect(left(stage, 'provbolaget')).toEqual([]);
    },
  );

  test('the others are left', async () => {
    const stage = await given();
    await debriefed(stage, { company: 'Beta' });
    await stage.coach(['forget', 'provbolaget', '--yes']);
    expect((await stage.coach(['show', 'beta'])).code).toBe(0);
  });

  test('as JSON', async () => {
    const stage = await given();
    expect((await stage.coach(['forget', 'provbolaget', '--yes', '--json'])).json()).toEqual({
      schema: 'coach.forget/1',
      process: 'provbolaget',
      forgotten: true,
    });
  });

  test('with --yes, a process must be named', async () => {
    const stage = await given();
    const scene = await stage.coach(['forget', '--yes', '--no-input']);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain(
      'Vilken process gäller det? provbolaget (Systemutvecklare, 22 november).',
    );
  });
});
