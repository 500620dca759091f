import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import type { Day } from '../domain/day/day';
import type { Country } from '../domain/process';
import { CoachError, usage } from '../errors';
import type { Words } from '../words/words';
import type { Terminal } from './terminal';
import type { World } from './world';

/** What the ports to the person and the disk have to know. */
export interface PortSetup {
  words: Words;
  country: Country;
  today: Day;
  folder: string;
  world: World;
  terminal: Terminal;
  /** Where the answers are, when they come from a file. */
  answers: string | undefined;
  /** Whether anything may be asked, if somebody is there. */
  mayAsk: boolean;
  /** On stdout. */
  print(text: string): Promise<void>;
}

/** The person, their files and their editor; each loads what it needs when it is first used. */
export function portsOf(
  setup: PortSetup,
): Pick<
  Coach,
  'ask' | 'answersFor' | 'unfit' | 'readFile' | 'placeOf' | 'writeFile' | 'locked' | 'edit'
> {
  const { world, answers } = setup;
  let ask: Ask | null = null;
  let lines: ReadonlyMap<string, number> = new Map();
  return {
    // Looked up on first use: to know whether somebody is there, the input has to be opened.
    get ask() {
      if (isThere(setup)) ask ??= world.ask ?? lazily(world, () => askAt(setup));
      return ask;
    },
    answersFor: async (questions) => {
      if (answers === undefined) return null;
      const { readAnswers } = await import('../ask/file/answers');
      const answered = await readAnswers(await read(setup, answers), answers, questions, setup);
      lines = answered.lines;
      return answered.answers;
    },
    unfit: (where, text) => {
      const line = lines.get(where);
      const why = { is: 'said', text } as const;
      return new CoachError({
        kind: 'input',
        file: answers ?? '',
        where,
        why,
        ...(line !== undefined && { line }),
      });
    },
    readFile: (file) => read(setup, file),
    placeOf: async (file) => (await files()).pathState(file),
    writeFile: async (file, text) => {
      if (file === '-') await setup.print(text);
      else (await files()).writeOut(file, text);
    },
    locked: async () => (await files()).lockedFiles(world),
    edit: (text, suffix) => edited(setup, text, suffix),
  };
}

async function files(): Promise<typeof import('../store/disk/files')> {
  return import('../store/disk/files');
}

function isThere({ world, mayAsk }: PortSetup): boolean {
  return mayAsk && (world.ask !== null || world.isThere());
}

/** An Ask made when the first question comes, so that commands which ask nothing never load the prompts. */
function lazily({ meanwhile }: World, make: () => Promise<Ask>): Ask {
  let made: Promise<Ask> | null = null;
  return {
    question: (question, asked) =>
      meanwhile('a question', async () => (await (made ??= make())).question(question, asked)),
  };
}

async function askAt(setup: PortSetup): Promise<Ask> {
  const { makeAsk } = await import('../ask/open');
  return makeAsk(setup);
}

async function read({ world }: PortSetup, file: string): Promise<string> {
  return (await files()).readText(file, world);
}

async function edited(
  { folder, world, words }: PortSetup,
  text: string,
  suffix: string,
): Promise<string | null> {
  const { edit } = await import('../ask/editor');
  const missing = (program: string): void =>
    void world.asking.write(`${words.ask.noSuchEditor(program)}\n`);
  const result = await edit(text, { folder, world, suffix, missing });
  if (result.kind === 'no-editor') throw usage({ is: 'no-editor', tried: result.tried });
  return result.kind === 'edited' ? result.text : null;
}
