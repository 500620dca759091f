import type { Words } from '../../words/words';
import type { Person, Process } from '../../domain/process';
import { type Round, thanksSince } from '../../domain/ledger/folds';
import type { AgainstThanks } from '../../domain/thanks';
import { type Guide, titledOf } from '../../guide/guide';
import { nearDay } from '../../view/days';
import { hint, type Look, paragraph, prose, title } from '../../view/page';
import { type ScreenPart, screenOf, type Screens } from '../../view/screens';
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
  /** The command that shows the rest. */
  command: Screens['command'];
  /** Which screen is wanted. */
  more: Screens['more'];
}

/** The first draft and how to go on, then the other drafts and the two schools; or that thanks have been sent. */
export function thanksPage(shown: ThanksPage, look: Look): string {
  const { process, round, drafts, words, today, command, more } = shown;
  const said = words.thanks;
  const sent = thanksSince(process, round.on, today).at(-1)?.what;
  const told = sent ? [said.sentOn(sent.on && nearDay(sent.on, today, words))] : [];
  const [letter, ...letters] = drafts.map((draft) => draftPart(draft, words, look));
  const goOn = { heading: null, texts: hints(shown, look) };
  const first = [
    ...[...told, ...shown.before].map((text) => ({
      heading: null,
      texts: [paragraph(text, look)],
    })),
    ...(letter ? [letter, goOn, ...letters] : againstParts(shown, look)),
    ...adviceIds(shown).map((id) => advicePart(shown, id, look)),
  ];
  const head = [title(jobName(process), '', look)];
  return screenOf({ head, first, rest: [], says: words.followup.more, command, more }, look);
}

function draftPart(draft: Letter, words: Words, look: Look): ScreenPart {
  const { to, subject, body } = draft;
  const said = words.thanks;
  const about = prose(look.style.quiet(`${said.subject}: ${subject}`), look);
  return {
    heading: to === '' ? null : `${said.to}: ${addressed(draft)}`,
    texts: [[about, '', prose(body, look, 4)].join('\n')],
  };
}

function advicePart({ guide, ownRule }: ThanksPage, id: string, look: Look): ScreenPart {
  const { title: heading, text } = titledOf(guide, id);
  const rule = id === 'schools' ? [hint(ownRule, look)] : [];
  return { heading, texts: [paragraph(text, look), ...rule] };
}

function againstParts(shown: ThanksPage, look: Look): ScreenPart[] {
  const { process, round, against, words } = shown;
  const said = words.thanks;
  if (against === 'unwanted')
    return [{ heading: null, texts: [hint(said.unwanted(`coach followup ${process.id}`), look)] }];
  if (against !== 'late') return [];
  const anyway = said.anyway(`coach thanks ${process.id} --on ${round.on}`);
  return [advicePart(shown, 'when', look), { heading: null, texts: [hint(anyway, look)] }];
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
    said.sent(`${command} --sent`),
    said.link(`${one} --mailto`),
    said.file(`${one} --eml ${said.fileName}`),
  ];
  return lines.map((text) => hint(text, look));
}
