import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { figuresOf } from '../../domain/salary/bids';
import type { Process } from '../../domain/process';
import { saidIn } from '../../domain/salary/figures';
import { type Guide, isTitled } from '../../guide/guide';
import { guidePage, type TextGroup } from './guide-page';
import type { Floor } from './page';
import type { SalaryCard } from './card-page';
import { jobName } from '../../view/job-name';
import { salaryDocument, shownTerms } from './result';
import type { SalaryGuides } from './talk';

interface PartAsked {
  part: 'card' | 'terms' | 'advice';
  process: Process;
  guides: SalaryGuides;
  floor: Floor;
}

/** The card, the terms to go through, or the advice on pay. Keeps nothing. Throws `usage`. */
export async function partResult(
  coach: Coach,
  options: OptionsOf<'salary'>,
  about: PartAsked,
): Promise<Result> {
  const { part, process, guides, floor } = about;
  const document = salaryDocument(coach, process, guides, floor);
  if (part === 'card') return cardResult(coach, options, about);
  const groups =
    part === 'terms'
      ? termGroups(coach, process, guides.terms)
      : adviceGroups(process, guides.salary);
  const intro = part === 'terms' ? guides.terms.intro : guides.salary.intro;
  const title = part === 'terms' ? guides.terms.title : guides.salary.title;
  const command = `coach salary ${part} ${process.id}`;
  const screens = { says: coach.words.followup.more, command, more: options.more };
  return { document, page: () => guidePage({ title, intro, groups, ...screens }, coach.look) };
}

async function cardResult(
  coach: Coach,
  options: OptionsOf<'salary'>,
  about: PartAsked,
): Promise<Result> {
  const { process } = about;
  const level = options.level ?? 'realistic';
  const { format } = options;
  const figures = figuresOf(process.salary.bids);
  const card: SalaryCard = {
    name: jobName(process),
    country: process.country,
    amount: figures[level],
    floor: about.floor === 'shown' ? figures.floor : null,
    arguments: process.salary.arguments,
    terms: shownTerms(process, about.guides.terms),
    said: saidIn(process),
    today: coach.today,
    words: coach.words,
  };
  const { cardPage, cardMarkdown } = await import('./card-page');
  return {
    document: cardDocument(coach, about, level),
    page: () => (format === 'md' ? cardMarkdown(card) : cardPage(card, coach.look)),
  };
}

/** The card holds one level: the other one is not in its document either. */
function cardDocument(
  coach: Coach,
  { process, guides, floor }: PartAsked,
  level: 'realistic' | 'dream',
): unknown {
  const figures = figuresOf(process.salary.bids);
  const bids = { [level]: figures[level], ...(floor === 'shown' && { floor: figures.floor }) };
  const history = process.salary.bids.filter((bid) => bid.level in bids);
  return { ...salaryDocument(coach, process, guides, floor), level, bids, history };
}

/** Those that matter most to the person come first. */
function termGroups({ words }: Coach, { salary }: Process, guide: Guide): TextGroup[] {
  const isMine = (id: string): boolean => salary.terms[id]?.matters === true;
  const mine = groupsOf(guide, isMine).flatMap(({ texts }) => texts);
  return [
    { heading: words.salary.page.terms, texts: mine },
    ...groupsOf(guide, (id) => !isMine(id)),
  ];
}

/** What concerns only the other country is left out. */
function adviceGroups({ country }: Process, guide: Guide): TextGroup[] {
  const other = country === 'SE' ? /-no(?:-|$)/ : /-se(?:-|$)/;
  return groupsOf(guide, (id) => !other.test(id) && !id.startsWith('offer-'));
}

function groupsOf(guide: Guide, wanted: (id: string) => boolean): TextGroup[] {
  const groups = new Map<string, TextGroup>();
  for (const item of guide.items) {
    if (item.kind !== 'advice' || !isTitled(item) || !wanted(item.id)) continue;
    const group = groups.get(item.section) ?? { heading: item.section, texts: [] };
    const { title, text } = item;
    const id = nameOnCommandLine(guide, item.id);
    groups.set(item.section, { ...group, texts: [...group.texts, { title, text, id }] });
  }
  return [...groups.values()];
}

/** What `--matters` and `--tick` call it: terms and preparations have such a name, other advice has none. */
function nameOnCommandLine(guide: Guide, id: string): string | null {
  if (id.startsWith('prep-')) return id.slice('prep-'.length);
  return guide.id.startsWith('terms-') ? id : null;
}
