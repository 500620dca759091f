import { canonical } from '../../domain/canonical';
import { digest } from '../../domain/digest';
import type { Process } from '../../domain/process';

/** A short name for all that a process holds, from which no word can be read. */
export function contentDigest(process: Process): string {
  return digest(canonical({ ...process, over: false }));
}
