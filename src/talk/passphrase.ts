import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import { CoachError, usage } from '../errors';
import { programQuestion } from '../guide/guide';
import { paragraph } from '../view/page';

/** How the person wants to give a passphrase. */
interface PassphraseWish {
  passphrase: boolean;
  passphraseFile: string | null;
}

/** The passphrase a new file is to be locked with; null where none was asked for. Throws `usage`, `input` and `stopped`. */
export async function newPassphrase(coach: Coach, given: PassphraseWish): Promise<string | null> {
  if (given.passphrase && given.passphraseFile !== null)
    throw usage({ is: 'clash', options: ['--passphrase', '--passphrase-file'] });
  if (given.passphraseFile !== null) return passphraseIn(coach, given.passphraseFile);
  return given.passphrase ? askedTwice(coach, askOf(coach)) : null;
}

/** The passphrase in the first line of a file, without blanks round it, composed as what is typed is. Throws `input`. */
export async function passphraseIn(coach: Coach, file: string): Promise<string> {
  const [line = ''] = (await coach.readFile(file)).split(/\r?\n/, 1);
  const passphrase = line.normalize('NFC').trim();
  if (passphrase !== '') return passphrase;
  const why = { is: 'said', text: coach.words.backup.passphrase.emptyLine } as const;
  throw new CoachError({ kind: 'input', file, where: '', why });
}

/** Asks for the passphrase of a file; nothing of it is shown. Throws `usage` where nobody can be asked, and `stopped`. */
export async function askedPassphrase(coach: Coach): Promise<string> {
  const { what } = coach.words.backup.passphrase;
  for (;;) {
    const typed = await unseen(askOf(coach), 'passphrase', what);
    if (typed !== null) return typed;
  }
}

function askOf({ ask }: Coach): Ask {
  if (ask) return ask;
  throw usage({ is: 'no-input', options: ['--passphrase-file'] });
}

async function askedTwice(coach: Coach, ask: Ask): Promise<string> {
  const { choose, again, advice, differ } = coach.words.backup.passphrase;
  coach.note(paragraph(advice, coach.look));
  for (;;) {
    const first = await unseen(ask, 'passphrase', choose);
    const second = first === null ? null : await unseen(ask, 'passphrase-again', again);
    if (first !== null && first === second) return first;
    if (second !== null) coach.note(paragraph(differ, coach.look));
  }
}

/** What was typed; null to go back. Throws `stopped`. */
async function unseen(ask: Ask, id: string, text: string): Promise<string | null> {
  const question = programQuestion({ id, kind: 'text', text, help: '' });
  const isFirst = id === 'passphrase';
  const asked = { place: null, earlier: null, isFirst, isSecret: true };
  const reply = await ask.question(question, asked);
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply.kind === 'given' && typeof reply.value === 'string' ? reply.value : null;
}
