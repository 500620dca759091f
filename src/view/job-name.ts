import type { Process } from '../domain/process';

/** What a job is called: the employer, and the post where it is told. */
export function jobName({ company, role }: Pick<Process, 'company' | 'role'>): string {
  return [company, role].filter(Boolean).join(' · ');
}
