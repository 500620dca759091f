import type { GuideFault, GuideFaultCode } from './faults';
import type { GuideFile } from './files';
import { type Guide, type Item, isQuestion } from './guide';
import { choiceValues, holesOf } from './holes';

/** A guide that could be read, with its file and the lines of its items. */
export interface ReadGuide {
  file: string;
  guide: Guide;
  lines: ReadonlyMap<string, number>;
}

/** Those of the files that could be read. */
export function guidesRead(files: readonly GuideFile[]): ReadGuide[] {
  return files.flatMap(({ file, parsed }) =>
    parsed.ok ? [{ file, guide: parsed.guide, lines: parsed.lines }] : [],
  );
}

/** What has to be the same of an item in both languages. */
const SAME: readonly [GuideFaultCode, (item: Item) => string][] = [
  ['other-kind', (item) => item.kind],
  ['other-choices', choiceValues],
  ['other-depth', (item) => (isQuestion(item) ? item.depth : '')],
  ['other-only', (item) => (isQuestion(item) ? JSON.stringify(item.only) : '')],
  ['other-optional', (item) => (isQuestion(item) ? String(item.optional) : '')],
  ['other-rows', (item) => item.rows.toSorted().join()],
  ['other-title', (item) => (isQuestion(item) ? '' : String(item.title === null))],
  ['other-holes', (item) => holesOf(item).join()],
  ['other-check', (item) => ('checked' in item ? JSON.stringify(item.checked) : '')],
];

/** Where two guides of the same id differ in more than words. Named at the second, but for what it has and the first lacks. */
export function twinFaults(one: ReadGuide, other: ReadGuide): GuideFault[] {
  const same = one.guide.items.flatMap((item) => {
    const twin = other.guide.items.find(({ id }) => id === item.id);
    return twin ? [{ item, twin }] : [];
  });
  return [
    ...missing(one, other),
    ...missing(other, one),
    ...order(one, other),
    ...same.flatMap(({ item, twin }) => differences(item, twin, other)),
    ...sections(one, other),
    ...guideRows(one, other),
  ];
}

/** Items of `from` that `read` lacks, told where they belong: after the nearest earlier item both have. */
function missing(from: ReadGuide, read: ReadGuide): GuideFault[] {
  let line = 1;
  return from.guide.items.flatMap(({ id }) => {
    line = read.lines.get(id) ?? line;
    return read.lines.has(id) ? [] : [fault(read, line, 'missing-item', id)];
  });
}

function order(one: ReadGuide, other: ReadGuide): GuideFault[] {
  const common = (read: ReadGuide, from: ReadGuide) =>
    read.guide.items.map(({ id }) => id).filter((id) => from.lines.has(id));
  const wanted = common(one, other);
  const moved = common(other, one).find((id, n) => id !== wanted[n]);
  return moved === undefined ? [] : [at(other, 'other-order', moved)];
}

function differences(item: Item, twin: Item, other: ReadGuide): GuideFault[] {
  return SAME.filter(([, of]) => of(item) !== of(twin)).map(([code]) => at(other, code, twin.id));
}

/** Headings of sections are words; that a section begins at an item is not. */
function sections(one: ReadGuide, other: ReadGuide): GuideFault[] {
  const starts = ({ guide }: ReadGuide) =>
    guide.items
      .filter(({ section }, n) => n > 0 && section !== guide.items[n - 1]?.section)
      .map(({ id }) => id);
  const [first, second] = [starts(one), starts(other)];
  const odd = [...second, ...first].find((id) => first.includes(id) !== second.includes(id));
  return odd === undefined || !other.lines.has(odd) ? [] : [at(other, 'other-section', odd)];
}

function guideRows(one: ReadGuide, other: ReadGuide): GuideFault[] {
  const same = one.guide.rows.toSorted().join() === other.guide.rows.toSorted().join();
  return same ? [] : [fault(other, 1, 'other-rows', '')];
}

function at(read: ReadGuide, code: GuideFaultCode, id: string): GuideFault {
  return fault(read, read.lines.get(id) ?? 1, code, id);
}

function fault(
  { file }: ReadGuide,
  line: number,
  code: GuideFaultCode,
  detail: string,
): GuideFault {
  return { file, line, code, detail };
}
