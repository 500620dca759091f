import { join } from 'node:path';
import { batchName, bucketName, fileName, namesIn, processesFolder } from './names';

/** Files a bucket takes before the next one is begun. */
export const bucketSize = 100;

/** Where a record goes: `<bucket 4 digits>/<number 8 digits>-<id>.json`, counted from 0 within its batch. */
export function placeInBatch(bucket: number, number: number, id: string): string {
  return join(pad(bucket, 4), `${pad(number, 8)}-${id}.json`);
}

/** Path of the next single record: the last bucket of the last batch, or a new one when that is full. */
export function nextPath(folder: string, id: string): string {
  const root = processesFolder(folder);
  const batch = join(root, namesIn(root, batchName).at(-1) ?? pad(0, 6));
  const bucket = namesIn(batch, bucketName).at(-1) ?? pad(0, 4);
  const files = namesIn(join(batch, bucket), fileName);
  const index = Number(bucket) + (files.length < bucketSize ? 0 : 1);
  const last = files.at(-1);
  const number = last === undefined ? index * bucketSize : Number(last.slice(0, 8)) + 1;
  return join(batch, placeInBatch(index, number, id));
}

/** Path of the batch after the last one. */
export function nextBatch(folder: string): string {
  const root = processesFolder(folder);
  const last = namesIn(root, batchName).at(-1);
  return join(root, pad(last === undefined ? 0 : Number(last) + 1, 6));
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
