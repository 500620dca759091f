import type { Words } from '../../words/words';
import type { Person, Process } from '../../domain/process';
import { type Round, thanksSince } from '../../domain/ledger/folds';
import type { AgainstThanks } from '../../domain/thanks';
import { type Guide, titledOf } from '../../guide/guide';
import { nearDay } from '../../view/days';
import { hint, type Look, page, paragraph, prose, section, title } from '../../view/page';
import { addressed, type Letter } from '../../view/letter';
import { jobName } from '../../view/job-name';

export interface ThanksPage {
  process: Process;
  round: Round;
  drafts: Letter[];
  /** What to know of the employer before the letter goes. */
  before: string[];
  /** Why there are no drafts, if something speaks against them. */
  against: AgainstThanks | null;
  guide: Guide;
  people: Person[];
  /** Whether the person's own name is known. */
  named: boolean;
  /** The person's own rule on thanks, or how to keep one. */
  ownRule: string;
  words: Words;
  today: string;
}

/** The drafts, the two schools, and how to go on; or that thanks have been sent. */
export function thanksPage(shown: ThanksPage, look: Look): string {
  const { process, round, drafts, guide, words, today } = shown;
  const said = words.thanks;
  const sent = thanksSince(process, round.on, today).at(-1)?.what;
  const ids = adviceIds(shown);
  return page([
    title(jobName(process), '', look),
    ...(sent ? ['', prose(said.sentOn(sent.on && nearDay(sent.on, today, words)), look)] : []),
    ...shown.before.flatMap((text) => ['', paragraph(text, look)]),
    ...drafts.flatMap((draft) => draftLines(draft, words, look)),
    ...ids.flatMap((id) => {
      const { title: name, text } = titledOf(guide, id);
      const rule = id === 'schools' ? [hint(shown.ownRule, look)] : [];
      return section(name, [paragraph(text, look), ...rule], look);
    }),
    ...(drafts.length === 0 ? [] : ['', ...hints(shown, look)]),
    ...againstLines(shown, look),
  ]);
}

function draftLines(draft: Letter, words: Words, look: Look): string[] {
  const { to, subject, body } = draft;
  const said = words.thanks;
  const receivers = to === '' ? [] : [`${said.to}: ${addressed(draft)}`];
  const head = [...receivers, `${said.subject}: ${subject}`];
  return ['', ...head.map((text) => prose(look.style.quiet(text), look)), '', prose(body, look, 4)];
}

function againstLines({ process, round, against, guide, words }: ThanksPage, look: Look): string[] {
  const said = words.thanks;
  if (against === 'unwanted')
    return ['', hint(said.unwanted(`coach followup ${process.id}`), look)];
  if (against !== 'late') return [];
  const { title: name, text } = titledOf(guide, 'when');
  const anyway = said.anyway(`coach thanks ${process.id} --on ${round.on}`);
  return [...section(name, [paragraph(text, look)], look), '', hint(anyway, look)];
}

function adviceIds({ drafts, people }: ThanksPage): string[] {
  if (drafts.length === 0) return [];
  return people.length > 1 ? ['schools', 'who'] : ['schools'];
}

/** The first draft's receiver as it can be typed: the first name, or all of it when two share that. */
function nameToType(drafts: Letter[]): string {
  const names = drafts.map(({ to }) => to.split(' ')[0] ?? '');
  const [first = ''] = names;
  return names.filter((name) => name === first).length > 1 ? `"${drafts[0]?.to}"` : first;
}

function hints({ process, drafts, named, words }: ThanksPage, look: Look): string[] {
  const said = words.thanks;
  const command = `coach thanks ${process.id}`;
  const one = drafts.length > 1 ? `${command} --to ${nameToType(drafts)}` : command;
  const lines = [
    ...(named ? [] : [said.name]),
    said.edit(`${command} --edit`),
    said.link(`${one} --mailto`),
    said.file(`${one} --eml ${said.fileName}`),
    said.sent(`${command} --sent`),
  ];
  return lines.map((text) => hint(text, look));
}
