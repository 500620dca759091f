import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import { isLongAgo, type Reference } from '../../domain/people';
import type { Process } from '../../domain/process';
import { toldOn } from '../../domain/references';
import { type Guide, titledOf } from '../../guide/guide';
import { bare } from '../../words/sentence';
import type { ReferencesWords } from '../../words/references';
import { shortDay } from '../../view/days';
import { hint, type Look, page, paragraph, prose, section, title } from '../../view/page';
import { addressed, type Letter } from '../../view/letter';

export interface ReferencesPage {
  references: Reference[];
  areRead: boolean;
  /** The process they are for, or null: then only who they are. */
  process: Process | null;
  guide: Guide;
  /** What to say on the phone to those not told yet. */
  callList: string[];
  drafts: Letter[];
  /** Ids of the advice that fits. */
  advice: string[];
  words: Words;
  today: Day;
}

/** Who can speak of the person's work, what each knows of the process, and what to say to them. */
export function referencesPage(shown: ReferencesPage, look: Look): string {
  const { references, areRead, process, guide, callList, drafts, advice, words } = shown;
  const said = words.references;
  const texts = advice.map((id) => {
    const { title: name, text } = titledOf(guide, id);
    return paragraph(`**${name}.** ${text}`, look, 4);
  });
  const lines = callList.map((line) => prose(line, look, 4));
  return page([
    title(guide.title, process?.company ?? '', look),
    ...(areRead && references.length === 0
      ? ['', hint(said.none('coach references --add'), look)]
      : []),
    ...references.flatMap((one) => referenceLines(one, shown, said, look)),
    ...section(said.callList, lines, look),
    ...drafts.flatMap((draft) => draftLines(draft, look)),
    ...section(said.worth, texts, look),
    ...(references.length === 0 ? [] : ['', ...hints(shown, said, look)]),
  ]);
}

function referenceLines(
  one: Reference,
  { process, today, words }: ReferencesPage,
  said: ReferencesWords,
  look: Look,
): string[] {
  const year = one.workedUntil === null ? null : said.workedUntil(one.workedUntil);
  const old = isLongAgo(one, today) ? said.longAgo : null;
  const facts = [one.from, year, old].filter((fact): fact is string => fact !== null);
  const reach = [one.phone, one.mail].filter((fact): fact is string => fact !== null);
  const states = [said.permission[one.permission], ...told(one, process, today, words)];
  const lines = [
    facts.join(', '),
    states.join(', '),
    reach.join(', '),
    one.remind.map(bare).join(', '),
  ];
  const filled = lines.filter((line) => line !== '').map((line) => prose(line, look, 4));
  return ['', prose(look.style.strong(one.name), look), ...filled];
}

function told(one: Reference, process: Process | null, today: Day, words: Words): string[] {
  if (!process) return [];
  const said = words.references;
  const on = toldOn(process, one.name);
  if (on === null) return [said.notTold(process.company)];
  return [said.told(process.company, shortDay(on, today, words))];
}

function draftLines(draft: Letter, look: Look): string[] {
  const head = [addressed(draft), draft.subject].map((text) => prose(look.style.quiet(text), look));
  return ['', ...head, '', prose(draft.body, look, 4)];
}

function hints({ process, drafts }: ReferencesPage, words: ReferencesWords, look: Look): string[] {
  const command = process ? `coach references ${process.id}` : 'coach references';
  const lines = [
    words.add('coach references --add'),
    ...(process && drafts.length === 0 ? [words.letter(`${command} --letter`)] : []),
    ...(process ? [words.tell(`coach references --told ${process.id}`)] : []),
  ];
  return lines.map((line) => hint(line, look));
}
