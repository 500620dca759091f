import { OUTCOMES } from '../domain/outcome-name';
import { any, type Entry, optionalWord, must, some, verb } from './entry';

const PROCESS = optionalWord('process');

/** Every command, in the order of the help page. */
export const ENTRIES: Entry[] = [
  verb('today', [], 'reads', () => import('../commands/today/today')),
  verb('log', [PROCESS], 'keeps', () => import('../commands/log/log')),
  verb('debrief', [PROCESS], 'keeps', () => import('../commands/debrief/debrief')),
  verb('followup', [PROCESS], 'keeps', () => import('../commands/followup/followup')),
  verb(
    'salary',
    [
      optionalWord('part-or-process', 'card', 'terms', 'advice', 'offer', 'letters', 'compare'),
      any('process'),
    ],
    'keeps',
    () => import('../commands/salary/salary'),
  ),
  verb('thanks', [PROCESS], 'keeps', () => import('../commands/thanks/thanks')),
  verb('checklist', [PROCESS], 'keeps', () => import('../commands/checklist/checklist')),
  verb('references', [PROCESS], 'keeps', () => import('../commands/references/references')),
  verb('prepare', [PROCESS], 'keeps', () => import('../commands/prepare/prepare')),
  verb(
    'outcome',
    [PROCESS, optionalWord('outcome', ...OUTCOMES)],
    'keeps',
    () => import('../commands/outcome/outcome'),
  ),
  verb('people', [], 'keeps', () => import('../commands/people/people')),
  verb('examples', [], 'keeps', () => import('../commands/examples/examples')),
  verb('practice', [PROCESS], 'keeps', () => import('../commands/practice/practice')),
  verb('list', [], 'reads', () => import('../commands/list/list')),
  verb('show', [PROCESS], 'reads', () => import('../commands/show')),
  verb('edit', [PROCESS], 'keeps', () => import('../commands/edit/edit')),
  verb('undo', [PROCESS], 'keeps', () => import('../commands/undo/undo')),
  verb('search', [some('words')], 'reads', () => import('../commands/search/search')),
  verb('forget', [PROCESS], 'keeps', () => import('../commands/forget')),
  verb('export', [any('process')], 'reads', () => import('../commands/export/export')),
  verb(
    'calendar',
    [must('file'), any('process')],
    'reads',
    () => import('../commands/calendar/calendar'),
  ),
  verb(
    'report',
    [must('file'), any('process')],
    'reads',
    () => import('../commands/report/report'),
  ),
  verb('facts', [any('words')], 'reads', () => import('../commands/facts/facts')),
  verb('trends', [], 'reads', () => import('../commands/trends/trends')),
  verb('import', [must('file')], 'keeps', () => import('../commands/import/import')),
  verb(
    'merge',
    [must('base'), must('ours'), must('theirs')],
    'serves a shell',
    () => import('../commands/merge'),
  ),
  verb('backup', [must('file')], 'reads', () => import('../commands/backup/backup')),
  verb('restore', [must('file')], 'mends', () => import('../commands/restore')),
  verb(
    'config',
    [
      optionalWord(
        'name',
        'language',
        'country',
        'name',
        'house-rule',
        'thanks-rule',
        'feedback-rule',
        'pay-rule',
        'ask-rule',
        'benefits',
        'plain',
      ),
      optionalWord('value'),
    ],
    'keeps',
    () => import('../commands/config'),
  ),
  verb('doctor', [], 'mends', () => import('../commands/doctor/doctor')),
  verb(
    'completion',
    [must('shell', 'bash', 'zsh', 'fish')],
    'serves a shell',
    () => import('../commands/completion/completion'),
  ),
  verb('man', [], 'serves a shell', () => import('../commands/man/man')),
  verb(
    'guides',
    [optionalWord('check', 'check'), optionalWord('folder')],
    'reads',
    () => import('../commands/guides'),
  ),
];

/** The command with this name, or null. */
export function entryNamed(name: string): Entry | null {
  return ENTRIES.find((entry) => entry.name === name) ?? null;
}
