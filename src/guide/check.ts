import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { coverage, homesOf } from './coverage';
import type { GuideFault } from './faults';
import { type GuideFile, otherEndings, readGuides } from './files';
import { type Guide } from './guide';
import { LANGUAGES, type Language } from '../words/languages';
import { shippedGuide } from './library';
import { layOver, ownFiles } from './own';
import { ruleTextFaults } from './rule-texts';
import { type ReadGuide, guidesRead, twinFaults } from './twins';

/** What a check of a folder came to. */
export interface GuidesCheck {
  faults: GuideFault[];
  /** The guides that could be read. */
  guides: Guide[];
}

/**
 * Checks a folder of guides, `sv/*.md` and `nb/*.md`, or one of the two. With both languages the
 * guides must be twins. A folder that holds every guide of `shipped` is content of the product: it
 * must carry every seed row as well. Any other is laid over `shipped`, as the person's own would be.
 */
export function guidesCheck(folder: string, shipped: string): GuidesCheck {
  return isWhole(folder, shipped) ? contentCheck(folder) : ownCheck(folder, shipped, 'twins');
}

/** Checks the product's own content: every file by itself, both languages against each other, and the seed rows. */
export function contentCheck(folder: string): GuidesCheck {
  const files = LANGUAGES.map((language) => ({
    language,
    files: readGuides(join(folder, language), language, 'shipped'),
  }));
  const all = files.flatMap((one) => one.files);
  const faults = [
    ...parseFaults(all),
    ...all.flatMap(nameFault),
    ...twins(folder, all),
    ...files.flatMap((one) => uncovered(folder, one.language, one.files)),
    ...files.flatMap((one) => ruleTexts(folder, one.language, one.files)),
  ];
  return { faults: sorted(faults), guides: guidesRead(all).map(({ guide }) => guide) };
}

/** Checks the person's own guides as they lie over the shipped ones; twins are not asked for unless said. */
export function ownCheck(
  folder: string,
  shipped: string,
  ask: 'twins' | 'each' = 'each',
): GuidesCheck {
  const files = LANGUAGES.flatMap((language) => ownFiles(folder, language));
  const all = [...new Map(files.map((file) => [file.file, file])).values()];
  const both = LANGUAGES.every((language) => namesIn(join(folder, language)).length > 0);
  const laid = all.map((file) => laidFaults(file, shipped));
  const unread = [folder, ...LANGUAGES.map((language) => join(folder, language))]
    .flatMap(otherEndings)
    .map((file): GuideFault => ({ file, line: 0, code: 'other-ending', detail: '' }));
  const faults = [
    ...laid.flat(),
    ...unread,
    ...(ask === 'twins' && both ? twins(folder, all) : []),
  ];
  if (all.length + unread.length === 0)
    faults.push({ file: folder, line: 0, code: 'no-guides', detail: '' });
  return { faults: sorted(faults), guides: guidesRead(all).map(({ guide }) => guide) };
}

/** As `ownCheck`, for a folder that need not be there: to have no guides of one's own is no fault. */
export function ownCheckIfAny(folder: string, shipped: string): GuidesCheck {
  return existsSync(folder) ? ownCheck(folder, shipped) : { faults: [], guides: [] };
}

function laidFaults({ file, parsed }: GuideFile, shipped: string): GuideFault[] {
  const under = parsed.ok ? shippedGuide(shipped, parsed.guide.language, parsed.guide.id) : null;
  const laid = layOver(under, file, parsed);
  if (!laid.ok) return laid.faults;
  return under ? [] : [{ file, line: 1, code: 'never-asked', detail: laid.guide.id }];
}

function isWhole(folder: string, shipped: string): boolean {
  const names = new Set(LANGUAGES.flatMap((language) => namesIn(join(folder, language))));
  const wanted = LANGUAGES.flatMap((language) => namesIn(join(shipped, language)));
  return wanted.length > 0 && wanted.every((name) => names.has(name));
}

function namesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder).map((file) => parse(file));
    return files.filter(({ ext }) => ext === '.md' || ext === '.json').map(({ name }) => name);
  } catch {
    return [];
  }
}

function parseFaults(files: readonly GuideFile[]): GuideFault[] {
  return files.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults));
}

function nameFault({ file, name, parsed }: GuideFile): GuideFault[] {
  if (!parsed.ok || parsed.guide.id === name) return [];
  return [{ file, line: 1, code: 'other-name', detail: parsed.guide.id }];
}

/** Guides of the two languages held against each other. One that could not be read counts as there. */
function twins(folder: string, files: readonly GuideFile[]): GuideFault[] {
  const isList = ({ parsed }: GuideFile): boolean => parsed.ok && parsed.isList;
  const lists = new Set(files.filter(isList).map(({ name }) => name));
  const read = guidesRead(files.filter((file) => !isList(file)));
  const of = (language: Language): ReadGuide[] =>
    read.filter(({ guide }) => guide.language === language);
  const [first, ...others] = LANGUAGES.map(of);
  const pairs = (first ?? []).flatMap((one) =>
    others.flatMap((guides) => {
      const other = guides.find(({ guide }) => guide.id === one.guide.id);
      return other ? twinFaults(one, other) : [];
    }),
  );
  return [...pairs, ...LANGUAGES.flatMap((language) => missingGuides(folder, language, lists))];
}

function missingGuides(
  folder: string,
  language: Language,
  lists: ReadonlySet<string>,
): GuideFault[] {
  const here = namesIn(join(folder, language));
  const all = new Set(LANGUAGES.flatMap((one) => namesIn(join(folder, one))));
  return [...all]
    .filter((name) => name !== 'README' && !here.includes(name) && !lists.has(name))
    .map((name) => ({
      file: join(folder, language, `${name}.md`),
      line: 1,
      code: 'missing-guide',
      detail: name,
    }));
}

/** Rows without a home. A guide that is missing or cannot be read is told of already; its rows would only drown that. */
function uncovered(folder: string, language: Language, files: readonly GuideFile[]): GuideFault[] {
  const known = new Set(files.map(({ name }) => name));
  const broken = new Set(files.filter(({ parsed }) => !parsed.ok).map(({ name }) => name));
  const told = coverage(guidesRead(files).map(({ guide }) => guide)).filter(
    ({ command }) => known.has(command) && !homesOf(command).some((id) => broken.has(id)),
  );
  return told.flatMap(({ command, rows }) =>
    rows.map((row) => rowFault(folder, language, command, row)),
  );
}

function ruleTexts(folder: string, language: Language, files: readonly GuideFile[]): GuideFault[] {
  const guides = guidesRead(files).map(({ guide }) => guide);
  return ruleTextFaults(folder, language, guides);
}

function rowFault(folder: string, language: Language, command: string, detail: string): GuideFault {
  const file = join(folder, language, `${command}.md`);
  return { file, line: 1, code: 'uncovered-row', detail };
}

function sorted(faults: readonly GuideFault[]): GuideFault[] {
  return faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
