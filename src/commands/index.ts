import type { Command } from '../coach';

/** An option of one command, as commander writes it; what it means is in `words/help.ts` under the same flags. */
export type Flag = string | { flags: string; collect: true };

export interface Entry {
  /** As typed: `debrief`. */
  name: string;
  /** Arguments as commander writes them. */
  args: string;
  flags: Flag[];
  /** Takes a process: gets `--new`, `--company`, `--role`. */
  process: boolean;
  /** Asks questions: gets `--answers`, `--questions`. */
  asks: boolean;
  /** May keep something: what writing needs is loaded before its work. */
  writes: boolean;
  /** Read by a shell, not by a person: nobody is asked anything. */
  forShell?: true;
  /** Works also where settings cannot be read, as it is the way out. */
  mends?: true;
  load(): Promise<Command>;
}

const READS = { process: false, asks: false, writes: false };
const SHELL = { ...READS, forShell: true } as const;
const KEEPS = { process: false, asks: false, writes: true };
const MENDS = { ...KEEPS, mends: true } as const;
const TALKS = { process: true, asks: true, writes: true };

/** Every command, in the order of the help page. A new one costs an entry here. */
export const ENTRIES: Entry[] = [
  { ...READS, name: 'today', args: '', flags: ['--all'], load: () => import('./today') },
  {
    ...TALKS,
    name: 'debrief',
    args: '[process]',
    flags: ['--on <date>', '--quick', '--deep', '--second-look', '--resume'],
    load: () => import('./debrief/debrief'),
  },
  {
    ...TALKS,
    name: 'followup',
    args: '[process]',
    flags: [
      '--on <date>',
      '--facts <file>',
      '--rules',
      '--again',
      '--log-contact [channel]',
      '--answered',
      '--note <text>',
      '--promised-by <date>',
      '--mail',
      '--eml <file>',
      '--mailto',
      '--ics <file>',
    ],
    load: () => import('./followup/followup'),
  },
  {
    ...TALKS,
    name: 'salary',
    args: '[part-or-process] [process]',
    flags: [
      '--on <date>',
      '--deep',
      '--dream <amount>',
      '--realistic <amount>',
      '--floor <amount>',
      { flags: '--argument <text>', collect: true },
      { flags: '--market <figure>', collect: true },
      '--said <amount>',
      '--to <name>',
      '--offer <amount>',
      '--answer-by <date>',
      { flags: '--matters <term>', collect: true },
      { flags: '--settled <term>', collect: true },
      { flags: '--term <note>', collect: true },
      { flags: '--tick <step>', collect: true },
      { flags: '--untick <step>', collect: true },
      '--rehearse',
      '--level <level>',
      '--format <format>',
      '--show-floor',
    ],
    load: () => import('./salary/salary'),
  },
  {
    ...TALKS,
    name: 'thanks',
    args: '[process]',
    flags: [
      '--on <date>',
      '--to <name>',
      '--edit',
      '--copy',
      '--eml <file>',
      '--mailto',
      '--sent [date]',
    ],
    load: () => import('./thanks/thanks'),
  },
  {
    ...TALKS,
    name: 'checklist',
    args: '[process]',
    flags: [
      '--on <date>',
      '--tick <number...>',
      '--untick <number...>',
      '--not-for-me <number...>',
      '--always',
    ],
    load: () => import('./checklist'),
  },
  {
    ...KEEPS,
    asks: true,
    name: 'references',
    args: '[process]',
    flags: [
      '--add [name]',
      '--name <name>',
      '--from <text>',
      '--worked-until <year>',
      '--permission <state>',
      '--mail <address>',
      '--phone <number>',
      { flags: '--remind <text>', collect: true },
      '--told <process>',
      '--letter',
      '--remove <name>',
    ],
    load: () => import('./references/references'),
  },
  {
    ...TALKS,
    name: 'prepare',
    args: '[process]',
    flags: [
      '--on <date>',
      '--round <number>',
      '--write',
      '--deep',
      '--tick',
      '--print',
      { flags: '--fact <text>', collect: true },
    ],
    load: () => import('./prepare/prepare'),
  },
  {
    ...TALKS,
    name: 'outcome',
    args: '[process] [outcome]',
    flags: [
      '--on <date>',
      '--feedback <text>',
      '--ask',
      '--no-question',
      '--mail',
      '--eml <file>',
      '--mailto',
      '--ics <file>',
    ],
    load: () => import('./outcome/outcome'),
  },
  {
    ...KEEPS,
    asks: true,
    name: 'people',
    args: '',
    flags: [
      '--add [name]',
      '--from <text>',
      '--last-met <date>',
      '--next <text>',
      '--role-model',
      '--learn <text>',
      '--borrow <text>',
      '--mail <address>',
      '--remove <name>',
    ],
    load: () => import('./people'),
  },
  {
    ...KEEPS,
    asks: true,
    name: 'practice',
    args: '[process]',
    flags: ['--add <question>', '--answer <text>', '--sat <grade>'],
    load: () => import('./practice'),
  },
  {
    ...READS,
    name: 'list',
    args: '',
    flags: ['--all', '--limit <number>'],
    load: () => import('./list'),
  },
  {
    ...READS,
    name: 'show',
    args: '[process]',
    flags: ['--show-floor'],
    load: () => import('./show'),
  },
  {
    ...KEEPS,
    name: 'edit',
    args: '[process]',
    flags: [{ flags: '--set <path=value>', collect: true }],
    load: () => import('./edit/edit'),
  },
  {
    ...READS,
    name: 'search',
    args: '<words...>',
    flags: ['--limit <number>'],
    load: () => import('./search'),
  },
  { ...KEEPS, name: 'forget', args: '[process]', flags: ['--yes'], load: () => import('./forget') },
  {
    ...READS,
    name: 'export',
    args: '[process...]',
    flags: ['--format <format>', '--month <month>', '--show-floor'],
    load: () => import('./export'),
  },
  { ...KEEPS, name: 'import', args: '<file>', flags: [], load: () => import('./import') },
  { ...READS, name: 'backup', args: '<file>', flags: ['--yes'], load: () => import('./backup') },
  { ...MENDS, name: 'restore', args: '<file>', flags: ['--yes'], load: () => import('./restore') },
  { ...KEEPS, name: 'config', args: '[name] [value]', flags: [], load: () => import('./config') },
  { ...MENDS, name: 'doctor', args: '', flags: ['--mend'], load: () => import('./doctor') },
  { ...SHELL, name: 'completion', args: '<shell>', flags: [], load: () => import('./completion') },
  { ...READS, name: 'guides', args: '<check> [folder]', flags: [], load: () => import('./guides') },
];
