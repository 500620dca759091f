import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Unfinished, UnfinishedTalks } from '../domain/unfinished';
import { onDisk } from './disk/faults';
import { flush } from './disk/folders';
import { readContent } from './disk/read';
import { writeWhole } from './disk/write';
import { readKept } from './kept-file';
import type { KeptFile } from './processes';
import { unfinishedKind } from './unfinished';
import { writing } from './writing';

/** The talks that were broken off, in a file that is there only as long as there is one. None of it can be taken back. */
export function openUnfinished(folder: string): KeptFile<UnfinishedTalks> {
  const path = pathIn(folder);
  const read = (): UnfinishedTalks => readKept(path, unfinishedKind) ?? { talks: [] };
  return {
    read,
    change(edit) {
      const before = read();
      if (before.talks.length === 0 && edit(before).talks.length === 0) return before;
      return writing(folder, () => write(folder, edit(read())));
    },
  };
}

/** Erases the talks about a process that were broken off. To be called under the lock. Throws `store`. */
export function eraseTalks(folder: string, process: string): void {
  erase(folder, (one) => one.process === process);
}

/** Erases the talk about which job begins, now that this one has. To be called under the lock. Throws `store`. */
export function endJobTalk(folder: string, company: string): void {
  const isIt = ({ process, answers: { company: told } }: Unfinished): boolean =>
    process === null && typeof told === 'string' && told.trim() === company;
  erase(folder, isIt);
}

function erase(folder: string, isOver: (talk: Unfinished) => boolean): void {
  const content = readContent(pathIn(folder), unfinishedKind);
  if (!content?.ok) return;
  const talks = content.value.talks.filter((one) => !isOver(one));
  if (talks.length < content.value.talks.length) write(folder, { talks });
}

function write(folder: string, kept: UnfinishedTalks): UnfinishedTalks {
  const path = pathIn(folder);
  if (kept.talks.length > 0)
    writeWhole(path, { ...kept, schema: unfinishedKind.schema }, unfinishedKind);
  else {
    onDisk(path, () => unlinkSync(path));
    flush(folder);
  }
  return kept;
}

function pathIn(folder: string): string {
  return join(folder, 'unfinished.json');
}
