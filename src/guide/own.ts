import { join } from 'node:path';
import type { Language } from '../words/languages';
import { type GuideFault, type ReportFault, faultsOf } from './faults';
import { type GuideFile, readGuides } from './files';
import { LIST_USES } from './front';
import { type Guide, isQuestion, type Item } from './guide';
import { choiceValues, holesOf } from './holes';
import { type Parsed, reportConditions } from './parse';

/** A guide with a person's own laid over it, or what is wrong with the own one. */
export type Laid = { ok: true; guide: Guide } | { ok: false; faults: GuideFault[] };

/** Told of a file that is passed over, with the first thing that is wrong with it. */
export type PassedOver = (fault: GuideFault) => void;

/** The guide with the person's own files of the same id laid over it, in the order of their names. One with a fault is passed over. */
export function withOwn(
  shipped: Guide | null,
  folder: string,
  id: string,
  { language, passedOver }: { language: Language; passedOver: PassedOver },
): Guide | null {
  let guide = shipped;
  for (const { file, name, parsed } of ownFiles(folder, language)) {
    if (!means(name, parsed, id)) continue;
    const laid = layOver(guide, file, parsed);
    if (laid.ok) guide = laid.guide;
    else for (const fault of laid.faults.slice(0, 1)) passedOver(fault);
  }
  return guide;
}

/** Whether a file is for this guide, as far as that can be told: a list that does not say may be for any that takes lists. */
function means(name: string, parsed: Parsed, id: string): boolean {
  if (parsed.ok) return parsed.guide.id === id;
  const isList = parsed.faults.some(({ code }) => code === 'no-use' || code === 'unknown-use');
  return (parsed.id ?? name) === id || (isList && LIST_USES.some((use) => use === id));
}

/** The own guides of a language: those in its folder, and those beside the folders unless they say another language. */
export function ownFiles(folder: string, language: Language): GuideFile[] {
  const beside = readGuides(folder, language, 'own').filter(
    ({ parsed }) => !parsed.ok || parsed.guide.language === language,
  );
  return [...beside, ...readGuides(join(folder, language), language, 'own')];
}

/** Lays an own guide over another: items with an id the other has take its place, the rest come last in their section. */
export function layOver(under: Guide | null, file: string, parsed: Parsed): Laid {
  if (!parsed.ok) return parsed;
  const { faults, report } = faultsOf(file);
  const { guide: own, lines } = parsed;
  const items = own.items.reduce(placed, under?.items ?? []);
  for (const item of own.items) {
    const old = under?.items.find((one) => one.id === item.id);
    if (old) reportOther(old, item, lines.get(item.id) ?? 1, report);
  }
  const withLines = items.map((item) => ({ item, line: lines.get(item.id) ?? 1 }));
  reportConditions(withLines, report);
  if (faults.length > 0) return { ok: false, faults };
  const intro = own.intro || (under?.intro ?? '');
  const rows = own.rows.length > 0 ? own.rows : (under?.rows ?? []);
  const title = own.title || (under?.title ?? '');
  return { ok: true, guide: { ...own, title, intro, rows, items } };
}

function placed(items: Item[], item: Item): Item[] {
  const same = items.findIndex((one) => one.id === item.id);
  if (same >= 0) return items.with(same, inPlaceOf(items[same], item));
  const last = items.findLastIndex((one) => one.section === item.section);
  return last < 0 ? [...items, item] : items.toSpliced(last + 1, 0, item);
}

/** An item in another's place: in its section, and under its title where it has none of its own. */
function inPlaceOf(old: Item | undefined, item: Item): Item {
  const section = old?.section ?? '';
  if (!old || isQuestion(old) || isQuestion(item)) return { ...item, section };
  return { ...item, section, title: item.title ?? old.title };
}

/** The program knows an item by its kind, its choices and its holes; those stay as they are. */
function reportOther(old: Item, item: Item, line: number, report: ReportFault): void {
  if (item.kind !== old.kind) report(line, 'own-kind', `${item.id}: ${old.kind}`);
  else if (choiceValues(item) !== choiceValues(old)) report(line, 'own-choices', choiceValues(old));
  const stray = holesOf(item).find((hole) => !holesOf(old).includes(hole));
  if (stray !== undefined) report(line, 'own-holes', stray);
}
