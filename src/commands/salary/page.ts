import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import { figuresOf, historyOf, LEVELS, type Disorder } from '../../domain/salary/bids';
import { turnOn } from '../../domain/ledger/state';
import type { Argument, MarketFigure, Process } from '../../domain/process';
import { latestOffer, type FigureSaid, saidIn } from '../../domain/salary/figures';
import type { EarliestStart } from '../../domain/salary/notice-period';
import { grouped, kronor, money, moneyBeside } from '../../view/amounts';
import { shortDay, weekdayDay } from '../../view/days';
import { columns, items, type Look, paragraph, prose, title } from '../../view/page';
import { scale, type ScaleMark } from '../../view/scale';
import { screenOf, type Screens } from '../../view/screens';
import { jobName } from '../../view/job-name';

/** Whether the floor may be shown: only when asked for by name. */
export type Floor = 'hidden' | 'shown';

/** A term of the guide with what the person noted. */
export interface ShownTerm {
  title: string;
  note: string | null;
  settled: boolean;
}

/** Everything the page of `coach salary` shows. */
export interface SalaryPage {
  process: Process;
  floor: Floor;
  terms: ShownTerm[];
  /** Preparation rows not done yet. */
  toDo: string[];
  /** When to speak of it (REC-04), and what the country says of openness. */
  when: string[];
  starts: EarliestStart[];
  disorder: Disorder | null;
  outside: { said: FigureSaid; is: 'below-realistic' | 'above-dream' } | null;
  today: Day;
  words: Words;
  /** Which screen is wanted. */
  more: Screens['more'];
}

/** The page of the bids: where they stand, what was said, how to go on and when to speak of it; then the arguments, the terms and the ground under the bids. */
export function salaryPage(shown: SalaryPage, look: Look): string {
  const { process, floor, words, today, more } = shown;
  const { page: said, unit } = words.salary;
  const told = [...saidLines(process, today, words, look), ...outsideLines(shown, look)];
  return screenOf(
    {
      head: [title(jobName(process), unit(process.country), look)],
      first: [
        { heading: said.levels, texts: [levelLines(shown, look).join('\n')] },
        { heading: said.said, texts: told },
        { heading: said.next, texts: [nextLines(shown, look).join('\n')] },
        { heading: said.when, texts: shown.when.map((text) => paragraph(text, look, 4)) },
        { heading: null, texts: startLines(shown, look) },
        { heading: said.arguments, texts: argumentLines(process.salary.arguments, words, look) },
        { heading: said.terms, texts: termLines(shown.terms, words, look) },
      ],
      rest: [
        { heading: said.prepare, texts: toDoLines(shown, look) },
        { heading: said.market, texts: marketLines(process, words, look) },
        { heading: said.history, texts: historyLines(shown, look) },
      ],
      says: words.followup.more,
      command: `coach salary ${process.id}${floor === 'shown' ? ' --show-floor' : ''}`,
      more,
    },
    look,
  );
}

/** What is left to do before the talk, in few lines. */
function toDoLines({ toDo }: SalaryPage, look: Look): string[] {
  return toDo.length === 0 ? [] : [prose(toDo.join(` ${look.style.symbols.bullet} `), look, 4)];
}

function levelLines(shown: SalaryPage, look: Look): string[] {
  const { process, floor, words, disorder } = shown;
  const { level: names, page: said, disorder: say } = words.salary;
  const figures = figuresOf(process.salary.bids);
  const rows = LEVELS.toReversed().flatMap((level) => {
    const amount = figures[level];
    if (amount === null) return [];
    if (level === 'floor' && floor === 'hidden')
      return [[names.floor, look.style.quiet(said.floorHidden), '']];
    return [
      [
        names[level],
        money(amount, process.country, words),
        look.style.quiet(moneyBeside(amount, process.country, words)),
      ],
    ];
  });
  if (rows.length === 0) return items([said.nothingYet], look);
  return [
    ...columns(rows, look, 4),
    prose(look.style.quiet(said.year), look, 4),
    ...(disorder ? [prose(`${said.disorder} ${say(disorder).text}`, look, 4)] : []),
    ...scaleDrawn(process, shown.today, words, look),
  ];
}

/** The bids day by day with their reasons, once there is more to tell than the figures that hold. */
function historyLines({ process, floor, today, words }: SalaryPage, look: Look): string[] {
  const { level: names } = words.salary;
  const bids = process.salary.bids.filter(({ level }) => level !== 'floor' || floor === 'shown');
  const isChanged = LEVELS.some((level) => historyOf(bids, level).length > 1);
  if (!isChanged && bids.every(({ reason }) => reason === null)) return [];
  const rows = bids.map(({ level, amount, on, reason }) => [
    shortDay(on, today, words),
    names[level],
    [kronor(amount, process.country, words), reason].filter(Boolean).join(': '),
  ]);
  return columns(rows, look, 4);
}

/** The scale of dream and realistic, market figures and the offer; the floor has no place on it. */
export function scaleDrawn(process: Process, today: Day, words: Words, look: Look): string[] {
  const { level: names, offer: said } = words.salary;
  const figures = figuresOf(process.salary.bids);
  const offer = latestOffer(process, today);
  const point = (amount: number, label: string, place: ScaleMark['place']): ScaleMark => ({
    amount,
    sum: grouped(amount),
    label,
    place,
  });
  const points = [
    ...(['realistic', 'dream'] as const).flatMap((level) => {
      const amount = figures[level];
      return amount === null ? [] : [point(amount, names[level], 'above')];
    }),
    ...process.salary.market.map((figure) =>
      point(figure.amount, sourceOf(figure, words), 'below'),
    ),
    ...(offer ? [point(offer.amount, said.mark, 'below')] : []),
  ];
  const lines = scale(points, look);
  return lines.length === 0 ? [] : ['', ...lines];
}

function sourceOf({ source, year, measure }: MarketFigure, words: Words): string {
  return [words.salary.measure[measure], `${source} ${year}`].filter(Boolean).join(', ');
}

function marketLines({ salary, country }: Process, words: Words, look: Look): string[] {
  const typed = look.style.quiet(words.salary.page.typedByYou);
  const rows = salary.market.map((figure) => [
    kronor(figure.amount, country, words),
    `${sourceOf(figure, words)}, ${typed}`,
  ]);
  return columns(rows, look, 4);
}

/** Each argument with its proof and, where there are, its deeper layer, an objection and the answer to it. */
export function argumentLines(all: readonly Argument[], words: Words, look: Look): string[] {
  const said = words.salary.page;
  return all.flatMap((argument, index) => [
    prose(`${index + 1}. ${look.style.strong(argument.claim)}`, look, 4),
    ...(['proof', 'depth', 'objection', 'answer'] as const).flatMap((part) => {
      const text = argument[part];
      return text === null ? [] : [prose(`${look.style.quiet(`${said[part]}:`)} ${text}`, look, 7)];
    }),
  ]);
}

/** Terms with their state and what was noted of each. */
export function termLines(terms: readonly ShownTerm[], words: Words, look: Look): string[] {
  const said = words.salary.page;
  const rows = terms.map(({ title: name, note, settled }) => [
    name,
    [settled ? said.settled : said.open, note].filter(Boolean).join(': '),
  ]);
  return columns(rows, look, 4);
}

/** Each figure named so far, to whom and in which round. */
export function saidLines(process: Process, today: Day, words: Words, look: Look): string[] {
  const texts = words.salary.page;
  const rows = saidIn(process).map((said) => [
    kronor(said.amount, process.country, words),
    texts.to(said.to, shortDay(said.on, today, words), said.round),
  ]);
  return columns(rows, look, 4);
}

function outsideLines({ process, outside, words }: SalaryPage, look: Look): string[] {
  if (!outside) return [];
  const sum = kronor(outside.said.amount, process.country, words);
  return [prose(words.salary.page.outside[outside.is](sum), look, 4)];
}

/** The day one can begin; each of them with what it hangs on, where that is not told. */
function startLines({ starts, today, words }: SalaryPage, look: Look): string[] {
  const said = words.salary.page;
  const [first, ...others] = starts;
  if (!first) return [];
  const { from, notice } = first;
  const resign = notice
    ? [prose(look.style.quiet(said.resign(weekdayDay(from, today, words))), look)]
    : [];
  const cases = starts.map((one) => [
    weekdayDay(one.on, today, words),
    one.notice ? said.noticeOf(one.notice) : '',
  ]);
  return [
    ...(others.length === 0
      ? [prose(said.start(weekdayDay(first.on, today, words)), look)]
      : [prose(said.startIf, look), ...columns(cases, look)]),
    ...resign,
  ];
}

function nextLines({ process, today, words }: SalaryPage, look: Look): string[] {
  const { id } = process;
  const isOpen = latestOffer(process, today) === null && turnOn(process, today).is !== 'closed';
  const said = words.salary.page.steps;
  const command = (text: string): string => look.style.command(text);
  const rows = [
    [said.card, command(`coach salary card ${id}`)],
    [said.rehearse, command(`coach salary ${id} --rehearse`)],
    ...(isOpen ? [[said.offer, command(`coach salary ${id} --offer`)]] : []),
    [said.terms, command(`coach salary terms ${id}`)],
    [said.advice, command(`coach salary advice ${id}`)],
    [said.deeper, command(`coach salary ${id} --deep`)],
  ];
  return columns(rows, look, 4);
}
