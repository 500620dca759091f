import { relative } from 'node:path';
import { guidesWords } from '../words/sv/guides';
import { contentCheck } from './check';
import type { Guide } from './guide';

/**
 * The guides of a content folder, ready to be written as JSON, or a line for each fault. Rows that no
 * guide carries do not stop a build; the tests name them.
 */
export function compileGuides(folder: string): { faults: string[]; guides: Guide[] } {
  const { faults, guides } = contentCheck(folder);
  const told = faults.filter(({ code }) => code !== 'uncovered-row');
  return {
    guides,
    faults: told.map(({ file, line, code, detail }) => {
      const place = relative(process.cwd(), file);
      return `${place}:${line}: ${guidesWords.fault[code](detail)}`;
    }),
  };
}
