import type { Person, Process, Round } from '../../domain/process';
import { isLate, thankedOn } from '../../domain/thanks';
import { type Guide, type Language, textOf } from '../../guide/guide';
import { thanksWords } from '../../words/thanks';
import { nearDay } from '../../view/days';
import { hint, paragraph } from '../../view/inline';
import { addressed, type Draft } from '../../view/letter';
import type { Look } from '../../view/look';
import { page, prose, section, title } from '../../view/page';

export interface ThanksPage {
  process: Process;
  round: Round;
  drafts: Draft[];
  guide: Guide;
  people: Person[];
  /** Whether the person's own name is known. */
  named: boolean;
  language: Language;
  today: string;
}

/** The drafts, the two schools, and how to go on; or that thanks have been sent. */
export function thanksPage(shown: ThanksPage, look: Look): string {
  const { process, round, drafts, guide, language, today } = shown;
  const words = thanksWords[language];
  const sent = thankedOn(process, round);
  const ids = adviceIds(shown);
  return page([
    title([process.company, process.role].filter(Boolean).join(' · '), '', look),
    ...(sent === null ? [] : ['', prose(words.sentOn(nearDay(sent, today, language)), look)]),
    ...drafts.flatMap((draft) => draftLines(draft, language, look)),
    ...ids.flatMap((id) => {
      const { title: name, text } = textOf(guide, id);
      return section(name, [paragraph(text, look)], look);
    }),
    ...(drafts.length === 0 ? [] : ['', ...hints(shown, look)]),
  ]);
}

function draftLines(draft: Draft, language: Language, look: Look): string[] {
  const { to, subject, body } = draft;
  const words = thanksWords[language];
  const receivers = to === '' ? [] : [`${words.to}: ${addressed(draft)}`];
  const head = [...receivers, `${words.subject}: ${subject}`];
  return ['', ...head.map((text) => prose(look.style.quiet(text), look)), '', prose(body, look, 4)];
}

function adviceIds({ process, round, drafts, people, today }: ThanksPage): string[] {
  if (drafts.length === 0) return [];
  if (isLate(process, round, today)) return ['when'];
  return people.length > 1 ? ['schools', 'who'] : ['schools'];
}

/** The first draft's receiver as it can be typed: the first name, or all of it when two share that. */
function nameToType(drafts: Draft[]): string {
  const names = drafts.map(({ to }) => to.split(' ')[0] ?? '');
  const [first = ''] = names;
  return names.filter((name) => name === first).length > 1 ? `"${drafts[0]?.to}"` : first;
}

function hints({ process, drafts, named, language }: ThanksPage, look: Look): string[] {
  const words = thanksWords[language];
  const command = `coach thanks ${process.id}`;
  const one = drafts.length > 1 ? `${command} --to ${nameToType(drafts)}` : command;
  const lines = [
    ...(named ? [] : [words.name]),
    words.edit(`${command} --edit`),
    words.link(`${one} --mailto`),
    words.file(`${one} --eml ${language === 'sv' ? 'tack' : 'takk'}.eml`),
    words.sent(`${command} --sent`),
  ];
  return lines.map((text) => hint(text, look));
}
