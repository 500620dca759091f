import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { readAnswers } from '../../src/ask/file/answers';
import { readData } from '../../src/ask/file/data';
import { isAnswer } from '../../src/ask/file/check';
import { isDay } from '../../src/domain/day/day';
import { findDay, readDay } from '../../src/domain/day/typed-day';
import { MAX_AMOUNT, readAmount } from '../../src/domain/salary/amount';
import { CoachError } from '../../src/errors';
import { QUESTION_KINDS } from '../../src/guide/guide';
import { layOver } from '../../src/guide/own';
import { parseGuide } from '../../src/guide/parse';
import { question } from '../ask/questions';
import { recordOf } from '../store/changes';
import { newStage, type Stage } from '../stage';
import { debriefed, TODAY } from '../stories/afternoon';
import { WORDS } from '../words';
import { anyOf, anyPiece, anyWords } from './inputs';
import { typedIn } from '../../src/words/typed';

/** Something that takes whatever people hand it. */
export interface Target {
  /** Any input. */
  inputs: fc.Arbitrary<string>;
  /** How many in one run of `npm run fuzz`. */
  runs: number;
  /** Made ready once: gives what takes an input, and throws where it does not take it as it should. */
  ready(): Promise<(input: string) => void | Promise<void>>;
}

const QUESTIONS = QUESTION_KINDS.map((kind) => question(kind));
const READER = { words: WORDS.sv, country: 'SE', today: TODAY } as const;

const ANSWERS = [
  'text: Provbolaget\nlong: |\n  Det gick bra.\n  Jag var lugn.\nscale: 4\nyes-no: ja\ndate: fredag\n',
  'list:\n  - Ha siffrorna redo\n  - Fråga om teamet\npeople: [{name: Bo, mail: bo@prov.example}, Åsa]\namount: 42000\nchoice: calm\nchoices: [calm]\n',
  JSON.stringify({ text: 'x', list: ['a', 'b'], people: [{ name: 'Bo' }], amount: 1, long: null }),
];

const HAPPENINGS = [
  'kind: interview\non: 2026-11-20\nnumber: 2\npeople: [Bo]\nwords: Det gick bra\n',
  '- kind: promise\n  on: i går\n  by: fredag\n  words: besked på fredag\n- kind: contact\n  on: 2026-11-21\n  channel: call\n  answered: true\n',
  JSON.stringify([
    { kind: 'offer', on: '2026-11-21', amount: 42_000, replyBy: '2026-11-27' },
    { kind: 'no', on: '2026-11-22' },
    { kind: 'note', of: 'company', words: 'nytt kontor' },
  ]),
];

const SETS = [
  'role=Snickare',
  'company=Prov',
  'happenings.0.on=2026-11-20',
  'happenings.1.words=besked på fredag',
  'sessions.0.answers.good=Exemplet',
  'sessions.0.answers.interviewed-on=2026-11-20',
  'answers.change=["Ha siffrorna redo"]',
  'people.0.name=Bo',
  'salary.bids.0.amount=42000',
  'points.1.state=ticked',
  'country=NO',
  'place=Åre',
  'answer-by=fredag',
];

const TABLES = [
  'Företag;Tjänst;Datum;Ort\r\nProv;Snickare;2026-11-20;Åre\r\nBolag;"Målare; ute";20/11;\r\n',
  'employer,role,day\nProv,Snickare,2026-11-20\n',
];

const EXPORTS = [
  JSON.stringify({
    schema: 'coach.export/1',
    processes: [
      recordOf('prov-1', { company: 'Prov', role: 'Snickare', country: 'SE', startedOn: TODAY }),
    ],
  }),
];

const GUIDES = [
  '---\nguide: debrief\ntitle: Eget\n---\n\nText.\n\n## Del\n\n### Vad gick bra?\n`good long core`\nHjälp.\n\n### Hur kändes det?\n`feeling choice core`\n- `calm` Lugnt\n- `tense` Spänt\n\n### Varför?\n`why text only:feeling=tense`\n',
  '---\nuse: practice\n---\n\n- Varför vill du byta jobb?\n- Berätta om dig själv.\n',
];

const DAYS =
  'på i om för senast den innen nästa neste förra sist fredag tirsdag lør fredags vecka uke v. 3 12 53 3/12 30/2 29/2 3. december mai dagar uker siden sedan arbetsdagar + - 2026 26 en to idag morgon jul påske kl 10:30 årsskiftet';
const SUMS =
  '42 500 42,5 45k kr kronor tusen tkr mkr miljon netto i timmen per dag år månad , . - − % 000 540 000 + moms brutto';

/** Ends that are no fault of the program. */
const SOUND = [0, 2, 3];

/** The program in this process, with one debrief kept and put back before each input. */
async function kept(): Promise<(argv: string[], stdin?: string) => Promise<void>> {
  const stage = newStage({ today: TODAY });
  await debriefed(stage);
  const files = filesIn(stage.folder);
  return async (argv, stdin = '') => {
    putBack(stage.folder, files);
    expectSound(argv, await stage.coach([...argv, '--json', '--no-input'], undefined, { stdin }));
    // Whatever was taken, what is kept can be looked at.
    for (const look of [['list'], ['today', '--all'], ['show', 'provbolaget'], ['search', 'a']])
      expectSound(look, await stage.coach([...look, '--no-input']), [0]);
  };
}

function expectSound(
  argv: string[],
  { code, err }: Awaited<ReturnType<Stage['coach']>>,
  ends = SOUND,
): void {
  if (!ends.includes(code) || /\n {4}at /.test(err))
    throw new Error(`coach ${argv.join(' ').slice(0, 200)}: ${code}\n${err.slice(0, 2000)}`);
}

function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(paths.map((path) => [path, readFileSync(path)]));
}

function putBack(folder: string, files: Map<string, Buffer>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Everything that reads what others have written. */
export const TARGETS: Record<string, Target> = {
  answers: {
    inputs: anyOf(...ANSWERS),
    runs: 12_000,
    ready: async () => async (text) => {
      const read = await readAnswers(text, 'svar.yaml', QUESTIONS, READER).catch(
        (error: unknown) => {
          if (error instanceof CoachError && error.fault.kind === 'input') return { answers: {} };
          throw error;
        },
      );
      for (const [id, value] of Object.entries(read.answers)) {
        const asked = QUESTIONS.find((one) => one.id === id);
        if (!asked || (value !== null && !isAnswer(asked, value))) throw new Error(`kept ${id}`);
      }
    },
  },
  data: {
    inputs: anyOf(...ANSWERS, ...HAPPENINGS),
    runs: 8000,
    ready: async () => async (text) => void (await readData(text)),
  },
  guides: {
    inputs: anyOf(...GUIDES),
    runs: 8000,
    ready: async () => {
      const [shipped] = GUIDES.map((text) => parseGuide(text, 'ours.md', 'sv', 'own'));
      const under = shipped?.ok ? shipped.guide : null;
      return (text) => void layOver(under, 'own.md', parseGuide(text, 'own.md', 'sv', 'own'));
    },
  },
  days: {
    inputs: anyWords(DAYS),
    runs: 12_000,
    ready: async () => (text) => {
      const { days: typed } = typedIn(WORDS.sv);
      const reader = { today: TODAY, typed, country: 'SE', direction: 'near' } as const;
      for (const read of [readDay(text, reader), findDay(text, reader)])
        if ('day' in read && !isDay(read.day)) throw new Error('no day');
    },
  },
  amounts: {
    inputs: anyWords(SUMS),
    runs: 10_000,
    ready: async () => (text) => {
      const read = readAmount(text, typedIn(WORDS.sv).sums);
      if ('fault' in read) return;
      if (!Number.isSafeInteger(read.amount) || read.amount < 1 || read.amount > MAX_AMOUNT)
        throw new Error(`read as ${read.amount}`);
    },
  },
  happenings: {
    inputs: anyOf(...HAPPENINGS),
    runs: 1500,
    ready: async () => {
      const coach = await kept();
      return (text) => coach(['log', 'provbolaget', '--file', '-'], text);
    },
  },
  sets: {
    inputs: fc.oneof(
      anyOf(...SETS),
      fc
        .tuple(fc.constantFrom(...SETS), anyPiece)
        .map(([set, value]) => set.replace(/=.*/, () => `=${value}`)),
    ),
    runs: 2000,
    ready: async () => {
      const coach = await kept();
      return (set) => coach(['edit', 'provbolaget', '--set', set]);
    },
  },
  imports: {
    inputs: anyOf(...TABLES, ...EXPORTS),
    runs: 1500,
    ready: async () => {
      const coach = await kept();
      return (text) => coach(['import', '-', '--yes'], text);
    },
  },
};
