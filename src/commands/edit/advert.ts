import type { Coach } from '../../coach';
import { advertFault, LONGEST_ADVERT } from '../../domain/advert';
import type { Process } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import { programQuestion } from '../../guide/guide';
import { grouped } from '../../view/amounts';
import { prose } from '../../view/page';
import { askedAgain, type Row } from './row';

/** Keeps the advert out of a file, or with true as the person pastes it. Throws `usage`, `input`, `not-found` and `stopped`. */
export async function keepAdvert(
  coach: Coach,
  process: Process,
  from: string | true,
): Promise<Process> {
  if (from === true && !coach.ask) throw usage({ is: 'missing-value', name: '--advert' });
  return from === true ? pasted(coach, process) : kept(coach, process, await textOf(coach, from));
}

/** The line of the list that takes the advert. */
export function advertRow(coach: Coach, process: Process): Row {
  const { label } = coach.words.advert;
  return {
    value: 'advert',
    label: label(process.advert?.text.trim().split('\n', 1)[0] ?? null),
    putRight: () => pasted(coach, process),
  };
}

async function pasted(coach: Coach, process: Process): Promise<Process> {
  const { paste: text, pasteHelp: help } = coach.words.advert;
  const question = programQuestion({ id: 'advert', kind: 'long', text, help, optional: true });
  const asked = { name: 'advert', question, earlier: null };
  const told: string[] = [];
  await askedAgain(coach, process, asked, (value) => {
    told.push(...(typeof value === 'string' ? [value] : []));
    return process;
  });
  const [advert] = told;
  if (advert === undefined) return process;
  const refused = refusal(coach, advert);
  if (refused === null) return kept(coach, process, advert);
  coach.note(prose(refused, coach.look));
  return pasted(coach, process);
}

/** What stands in the file. A file that is no text is told how to become one. */
async function textOf(coach: Coach, file: string): Promise<string> {
  try {
    const text = await coach.readFile(file);
    const refused = refusal(coach, text);
    if (refused === null) return text;
    throw unfit(file, refused);
  } catch (error) {
    if (!(error instanceof CoachError) || error.fault.kind !== 'input') throw error;
    if (error.fault.why.is !== 'binary') throw error;
    throw unfit(file, coach.words.advert.fault['not-text'](grouped(LONGEST_ADVERT)));
  }
}

function refusal({ words }: Coach, text: string): string | null {
  const fault = advertFault(text);
  return fault && words.advert.fault[fault](grouped(LONGEST_ADVERT));
}

function unfit(file: string, text: string): CoachError {
  return new CoachError({ kind: 'input', file, where: '', why: { is: 'said', text } });
}

function kept(coach: Coach, process: Process, text: string): Process {
  const advert = { text: text.normalize('NFC').trim(), keptOn: coach.today };
  return coach.processes.change(process.id, () => [
    { do: 'set', field: 'advert', value: advert, at: coach.now() },
  ]);
}
