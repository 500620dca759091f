import { OUTCOMES } from '../domain/outcome-name';
import type { CommandGroup } from '../words/help';
import { any, type Entry, optionalWord, must, some, verb } from './entry';

const PROCESS = optionalWord('process');

/** Every command, by when one needs it, in the order of the help page. */
export const GROUPS: readonly { when: CommandGroup; entries: Entry[] }[] = [
  {
    when: 'after',
    entries: [
      verb('today', [], 'reads', () => import('../commands/today/today')),
      verb('debrief', [PROCESS], 'keeps', () => import('../commands/debrief/debrief')),
      verb('followup', [PROCESS], 'keeps', () => import('../commands/followup/followup')),
      verb('thanks', [PROCESS], 'keeps', () => import('../commands/thanks/thanks')),
      verb('log', [PROCESS], 'keeps', () => import('../commands/log/log')),
      verb(
        'outcome',
        [PROCESS, optionalWord('outcome', ...OUTCOMES)],
        'keeps',
        () => import('../commands/outcome/outcome'),
      ),
    ],
  },
  {
    when: 'before',
    entries: [
      verb('prepare', [PROCESS], 'keeps', () => import('../commands/prepare/prepare')),
      verb('practice', [PROCESS], 'keeps', () => import('../commands/practice/practice')),
      verb('examples', [], 'keeps', () => import('../commands/examples/examples')),
      verb('checklist', [PROCESS], 'keeps', () => import('../commands/checklist/checklist')),
      verb('references', [PROCESS], 'keeps', () => import('../commands/references/references')),
      verb('people', [], 'keeps', () => import('../commands/people/people')),
    ],
  },
  {
    when: 'pay',
    entries: [
      verb(
        'salary',
        [
          optionalWord('part-or-process', 'card', 'terms', 'advice', 'offer', 'letters', 'compare'),
          any('process'),
        ],
        'keeps',
        () => import('../commands/salary/salary'),
      ),
      verb('facts', [any('words')], 'reads', () => import('../commands/facts/facts')),
    ],
  },
  {
    when: 'written',
    entries: [
      verb('list', [], 'reads', () => import('../commands/list/list')),
      verb('show', [PROCESS], 'reads', () => import('../commands/show')),
      verb('search', [some('words')], 'reads', () => import('../commands/search/search')),
      verb('edit', [PROCESS], 'keeps', () => import('../commands/edit/edit')),
      verb('undo', [PROCESS], 'keeps', () => import('../commands/undo/undo')),
      verb('forget', [PROCESS], 'keeps', () => import('../commands/forget')),
      verb('trends', [], 'reads', () => import('../commands/trends/trends')),
    ],
  },
  {
    when: 'taken',
    entries: [
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
      verb('export', [any('process')], 'reads', () => import('../commands/export/export')),
    ],
  },
  {
    when: 'program',
    entries: [
      verb('backup', [must('file')], 'reads', () => import('../commands/backup/backup')),
      verb('restore', [must('file')], 'mends', () => import('../commands/restore')),
      verb('import', [must('file')], 'keeps', () => import('../commands/import/import')),
      verb(
        'merge',
        [must('base'), must('ours'), must('theirs')],
        'serves a shell',
        () => import('../commands/merge'),
      ),
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
        'guides',
        [optionalWord('check', 'check'), optionalWord('folder')],
        'reads',
        () => import('../commands/guides'),
      ),
      verb(
        'completion',
        [must('shell', 'bash', 'zsh', 'fish')],
        'serves a shell',
        () => import('../commands/completion/completion'),
      ),
      verb('man', [], 'serves a shell', () => import('../commands/man/man')),
    ],
  },
];

/** Every command. */
export const ENTRIES: Entry[] = GROUPS.flatMap(({ entries }) => entries);

/** The command with this name, or null. */
export function entryNamed(name: string): Entry | null {
  return ENTRIES.find((entry) => entry.name === name) ?? null;
}
