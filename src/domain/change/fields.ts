import type { ProcessField } from './change';

/** The single fields of a process, by name. */
export const FIELDS: readonly ProcessField[] = [
  'company',
  'role',
  'place',
  'country',
  'startedOn',
  'link',
  'address',
  'advert',
  'sector',
  'recruiter',
];
