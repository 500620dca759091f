import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import type { Guide } from '../../guide/guide';
import { mailLink } from '../../view/letter';
import { afterNo, type Chosen, ending, type NewsTold } from './no';
import { remarkText } from '../../talk/remark';
import { documentOf, pageOf } from './document';
import { quietLines } from './quiet';
import type { OutcomeSitting } from './sitting';

/** The page and the document of an ending; asks for the one question where it is time for it. */
export async function outcomeResult(
  coach: Coach,
  guide: Guide,
  options: OptionsOf<'outcome'>,
  sitting: OutcomeSitting,
  told: NewsTold,
): Promise<Result> {
  const chosen =
    told.outcome === 'rejected'
      ? await afterNo(coach, guide, options, sitting, told)
      : await ending(coach, guide, sitting, told);
  const process = sitting.process();
  const files = await writeFiles(coach, options, chosen, process);
  const remark =
    told.outcome === 'offer' ? await remarkText(coach, process, 'several-offers') : null;
  const notes = remark === null ? files : [remark, ...files];
  if (options.mailto) return linkResult(chosen, coach, process);
  return {
    document: documentOf(coach, chosen, process, told, sitting.answers()),
    page: async () => {
      const { outcomePage } = await import('./page');
      const quiet = await quietLines(coach, process, told.outcome, chosen);
      const said = { notes, quiet, options };
      return outcomePage(pageOf(coach, guide, chosen, sitting, told, said), coach.look);
    },
  };
}

async function writeFiles(
  coach: Coach,
  options: OptionsOf<'outcome'>,
  chosen: Chosen,
  process: Process,
): Promise<string[]> {
  const words = coach.words.outcome;
  const [ics, eml] = [options.ics, options.eml];
  const from = chosen.question?.is === 'early' ? chosen.question.from : null;
  const hint = `coach outcome ${process.id}`;
  if (ics !== null && from === null) throw usage({ is: 'said', text: words.noDay, hint });
  if (eml !== null && !chosen.draft) throw usage({ is: 'said', text: words.noDraft, hint });
  if (ics !== null && from !== null) {
    const { calendarOf } = await import('../../view/ics');
    const title = words.entry(process.company);
    const uid = `outcome-${process.id}@coach`;
    const entry = { uid, on: from, title, text: title };
    await coach.writeFile(ics, calendarOf([entry], coach, coach.words));
  }
  if (eml !== null && chosen.draft) {
    const { emlOf } = await import('../../view/eml');
    await coach.writeFile(eml, await emlOf(chosen.draft));
  }
  return [ics, eml].flatMap((file) => (file === null ? [] : [words.written(file)]));
}

function linkResult({ draft }: Chosen, coach: Coach, process: Process): Result {
  const text = coach.words.outcome.noDraft;
  if (!draft) throw usage({ is: 'said', text, hint: `coach outcome ${process.id}` });
  const link = mailLink(draft);
  return {
    document: { schema: 'coach.outcome/1', process: process.id, link },
    page: () => `${link}\n`,
  };
}
