import { join } from 'node:path';
import { CoachError } from '../errors';
import { type Language, SPOKEN } from '../words/languages';
import { type GuideFault, type Report, faultsOf } from './faults';
import { type GuideFile, readGuides } from './files';
import { type Guide, isQuestion, type Item } from './guide';
import { choiceValues, holesOf } from './holes';
import { type Parsed, reportConditions } from './parse';

/** A guide with a person's own laid over it, or what is wrong with the own one. */
export type Laid = { ok: true; guide: Guide } | { ok: false; faults: GuideFault[] };

/**
 * The guide with the person's own files of the same id laid over it, in the order of their names.
 * Throws CoachError `input` with file and line for the first fault of such a file; faults of other
 * guides' files do not stand in the way.
 */
export async function withOwn(
  shipped: Guide | null,
  folder: string,
  language: Language,
  id: string,
): Promise<Guide | null> {
  let guide = shipped;
  for (const { file, name, parsed } of ownFiles(folder, language)) {
    const means = parsed.ok ? parsed.guide.id : (parsed.id ?? name);
    if (means !== id) continue;
    const laid = layOver(guide, file, parsed);
    if (!laid.ok) throw await inputError(laid.faults, language);
    guide = laid.guide;
  }
  return guide;
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
function reportOther(old: Item, item: Item, line: number, report: Report): void {
  if (item.kind !== old.kind) report(line, 'own-kind', `${item.id}: ${old.kind}`);
  else if (choiceValues(item) !== choiceValues(old)) report(line, 'own-choices', choiceValues(old));
  const stray = holesOf(item).find((hole) => !holesOf(old).includes(hole));
  if (stray !== undefined) report(line, 'own-holes', stray);
}

async function inputError(faults: readonly GuideFault[], language: Language): Promise<CoachError> {
  const { guides: words } = await SPOKEN[language].load();
  const [first] = faults;
  if (!first) throw new Error('a guide was refused without a fault');
  return new CoachError({
    kind: 'input',
    file: first.file,
    where: words.line(first.line),
    why: { is: 'said', text: words.fault[first.code](first.detail) },
  });
}
