import type { Day } from '../../domain/day/day';
import type { Lesson } from '../../domain/lessons';
import type { Report, Reported } from '../../domain/report';
import { turnOn } from '../../domain/ledger/state';
import { AGAIN, FEELINGS, SHIFTS } from '../../domain/trends';
import { longDay, monthName, shortDay } from '../../view/days';
import { happeningCells, numberedHappenings } from '../../view/happenings';
import { escaped, htmlPage, htmlTable } from '../../view/html';
import { meaningsOf, signOf } from '../../view/time-line';
import { againTexts, answerRows, courseRows, oftenTexts } from '../../view/trends';
import { capital } from '../../words/sentence';
import type { Words } from '../../words/words';
import { ownLine, drawingTold, yearLine } from './drawing';
import { STYLE } from './style';
import { jobName } from '../../view/job-name';

interface PageSetting {
  today: Day;
  words: Words;
}

/** A year as a page of HTML that stands alone: no script, nothing from the network. */
export function reportHtml(
  report: Report,
  reader: 'adviser' | null,
  today: Day,
  words: Words,
): string {
  const said = words.report;
  const told = { today, words };
  const heading = said.title(report.year);
  const body = [
    `<main>`,
    `<h1>${escaped(heading)}</h1>`,
    paragraph([said.written(longDay(today, words)), ...(reader ? [said.adviser] : [])].join(' ')),
    ...yearPart(report, told),
    ...report.reported.flatMap((one, n) => processPart(one, n, told)),
    ...lessonsPart(report, words),
    ...trendsPart(report, words),
    '</main>',
  ];
  return htmlPage(heading, STYLE, body, words);
}

function paragraph(text: string): string {
  return `<p class="quiet">${escaped(text)}</p>`;
}

function yearPart({ year, reported }: Report, told: PageSetting): string[] {
  const { words } = told;
  const months = Array.from({ length: 12 }, (_, n) =>
    monthName(`${year}-${String(n + 1).padStart(2, '0')}`, words),
  );
  const initials = months.map((month) => `<span>${escaped(capital(month).charAt(0))}</span>`);
  const rows = reported.flatMap((one, n) =>
    one.line
      ? [
          `<li>${escaped(jobName(one.process))}`,
          yearLine(one.line, drawingOf(one, `year-${n}`, told), year, words),
          '</li>',
        ]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    `<h2>${escaped(words.report.year(year))}</h2>`,
    `<div class="months quiet" aria-hidden="true">${initials.join('')}</div>`,
    `<ul class="year">`,
    ...rows,
    '</ul>',
  ];
}

function drawingOf(
  one: Reported,
  id: string,
  { today, words }: PageSetting,
): Parameters<typeof ownLine>[1] {
  const said = words.report;
  const { line } = one;
  const stretch = line ? said.stretch(longDay(line.from, words), longDay(line.to, words)) : '';
  const told = line ? drawingTold(line, stretch, today, words) : '';
  return { id, title: said.drawing(jobName(one.process)), told };
}

/** A process: how it stands, its line, and beside it a table of all that happened. */
function processPart(one: Reported, n: number, told: PageSetting): string[] {
  const { process, line } = one;
  const { today, words } = told;
  const rows = tableRows(one, told);
  const { sign, day, what } = words.report.columns;
  return [
    '<section>',
    `<h2>${escaped(jobName(one.process))}</h2>`,
    paragraph(capital(words.list.states[turnOn(process, today).is])),
    ...(line ? figure(one, n, told) : []),
    ...(rows.length > 0
      ? htmlTable([sign, day, what].map(capital), rows)
      : [paragraph(words.happenings.none)]),
    '</section>',
  ];
}

function figure(one: Reported, n: number, told: PageSetting): string[] {
  const { line } = one;
  const { today, words } = told;
  if (!line) return [];
  const [from, to] = [line.from, line.to].map((day) => `<span>${shortDay(day, '', words)}</span>`);
  return [
    '<figure>',
    ownLine(line, drawingOf(one, `line-${n}`, told), today, words),
    `<div class="ends">${from}${line.from === line.to ? '' : to}</div>`,
    `<figcaption>${escaped(meaningsOf(line, today, words).join(' · '))}</figcaption>`,
    '</figure>',
  ];
}

function tableRows({ process, line }: Reported, { today, words }: PageSetting): string[][] {
  const signs = new Map(line?.stops.map((stop) => [stop.what.id, signOf(stop, words)]));
  return numberedHappenings(process).map((what) => {
    const [day, text] = happeningCells(what, process, today, words);
    return [signs.get(what.id) ?? '', day, text];
  });
}

function lessonsPart({ lessons: { change, keep } }: Report, words: Words): string[] {
  const said = words.report;
  const texts = (lessons: Lesson[]): string[] =>
    lessons.map(({ text, company }) => `${text} (${said.from(company)})`);
  const parts = [
    ...listed(said.change, change ? texts([change]) : []),
    ...listed(said.keep, texts(keep)),
  ];
  return parts.length === 0 ? [] : [`<h2>${escaped(said.lessons)}</h2>`, ...parts];
}

function trendsPart({ trends }: Report, words: Words): string[] {
  const said = words.trends;
  const { feelings, shifts } = said;
  const inRow = (rows: string[][]): string[] => rows.map((row) => row.join(': '));
  const parts = [
    ...AGAIN.flatMap((what) => listed(said.again[what], againTexts(trends, what, words))),
    ...listed(said.feeling, oftenTexts(trends.feeling, FEELINGS, feelings, words)),
    ...listed(said.shift, oftenTexts(trends.shift, SHIFTS, shifts, words)),
    ...listed(said.rounds, inRow(courseRows(trends, words))),
    ...listed(said.answerDays, inRow(answerRows(trends, words))),
  ];
  return parts.length === 0 ? [] : [`<h2>${escaped(said.title)}</h2>`, ...parts];
}

function listed(heading: string, texts: string[]): string[] {
  if (texts.length === 0) return [];
  const rows = texts.map((text) => `<li>${escaped(text)}</li>`);
  return [`<h3>${escaped(heading)}</h3>`, '<ul>', ...rows, '</ul>'];
}
