import type { Coach, Result } from '../../coach';
import { manPage } from './roff';

/** The manual page, for `man`: `coach man | man -l -`. */
export async function run({ words, today, versions }: Coach): Promise<Result> {
  const text = manPage(words, { today, version: versions.version });
  return { document: { schema: 'coach.man/1', page: text }, page: () => text };
}
