import {
  again,
  count,
  day,
  file,
  type Flags,
  may,
  month,
  oneOf,
  output,
  pastDay,
  raw,
  set,
  several,
  spoken,
  text,
  type Values,
} from './flag';
import { LANGUAGES } from '../words/languages';

/** Options of every command that takes a process. */
const PROCESS = { new: set(), company: text('name'), role: text('name') };

/** Options of every command that asks. */
const ASKS = { answers: file(), questions: set() };

/** Options of a talk about a process. */
const TALK = { ...PROCESS, ...ASKS };

/** Options of every command whose page goes on behind it. */
const SCREENS = { more: may(count()) };

/** Options every command takes, before or after its name. */
export const GLOBAL = {
  lang: raw('language', LANGUAGES),
  country: raw('country', ['SE', 'NO']),
  today: raw('date'),
  dataDir: raw('folder'),
  json: set(),
  noInput: set(),
  noPager: set(),
  noColor: set(),
  plain: set(),
};

/** Options that only tell of the program. */
export const TELLING = { help: set(), version: set() };

/** The options of each command, in the order of its help page: the key is the name, `secondLook` is `--second-look`. Made when one of them is asked for. */
export const FLAGS = {
  today: () => ({ all: set() }),
  log: () => ({
    kinds: set(),
    file: file(),
    correct: text('id'),
    takeBack: again(text('id')),
    ...PROCESS,
  }),
  debrief: () => ({
    on: pastDay(),
    quick: set(),
    deep: set(),
    secondLook: set(),
    resume: set(),
    ...SCREENS,
    ...TALK,
  }),
  followup: () => ({
    on: day('past'),
    facts: file(),
    strict: set(),
    rules: set(),
    again: set(),
    logContact: may(spoken('channel', 'channel', 'call', 'mail', 'other')),
    answered: set(),
    note: text('text'),
    promisedBy: day('future'),
    mail: set(),
    eml: output(),
    yes: set(),
    mailto: set(),
    ics: output(),
    ...SCREENS,
    ...TALK,
  }),
  salary: () => ({
    on: day('near'),
    deep: set(),
    dream: raw('amount'),
    realistic: raw('amount'),
    floor: raw('amount'),
    argument: again(text('text')),
    market: again(text('figure')),
    said: raw('amount'),
    to: text('name'),
    offer: may(raw('amount')),
    answerBy: may(day('future')),
    matters: again(text('term')),
    settled: again(text('term')),
    term: again(text('note')),
    tick: again(text('step')),
    untick: again(text('step')),
    rehearse: set(),
    level: oneOf('level', 'realistic', 'dream'),
    format: oneOf('format', 'text', 'md'),
    showFloor: set(),
    ...SCREENS,
    ...TALK,
  }),
  thanks: () => ({
    on: pastDay(),
    to: text('name'),
    edit: set(),
    copy: set(),
    eml: output(),
    yes: set(),
    mailto: set(),
    sent: may(pastDay()),
    ...SCREENS,
    ...TALK,
  }),
  checklist: () => ({
    on: day('near'),
    tick: several(raw('number')),
    untick: several(raw('number')),
    notForMe: several(raw('number')),
    always: set(),
    ...SCREENS,
    ...TALK,
  }),
  references: () => ({
    add: may(text('name')),
    name: text('name'),
    from: text('text'),
    workedUntil: raw('year'),
    permission: spoken('state', 'permission', 'yes', 'asked', 'no'),
    mail: raw('address'),
    phone: text('number'),
    remind: again(text('text')),
    told: text('process'),
    letter: set(),
    remove: text('name'),
    ...ASKS,
  }),
  prepare: () => ({
    on: day('near'),
    round: oneOf('number', '1', '2'),
    write: set(),
    deep: set(),
    tick: set(),
    screen: set(),
    print: set(),
    fact: again(text('text')),
    ...SCREENS,
    ...TALK,
  }),
  outcome: () => ({
    on: pastDay(),
    feedback: raw('text'),
    ask: set(),
    noQuestion: set(),
    mail: set(),
    eml: output(),
    yes: set(),
    mailto: set(),
    ics: output(),
    ...SCREENS,
    ...TALK,
  }),
  people: () => ({
    add: may(text('name')),
    from: text('text'),
    lastMet: day('past'),
    next: text('text'),
    roleModel: set(),
    learn: text('text'),
    borrow: text('text'),
    mail: raw('address'),
    remove: text('name'),
    ...ASKS,
  }),
  examples: () => ({
    add: may(text('name')),
    was: text('text'),
    did: text('text'),
    result: text('text'),
    figure: text('text'),
    edit: text('name'),
    remove: text('name'),
    ...ASKS,
  }),
  practice: () => ({
    add: text('question'),
    from: file(),
    answer: text('text'),
    sat: oneOf('grade', 'again', 'hard', 'good', 'easy'),
    ...TALK,
  }),
  list: () => ({ all: set(), limit: count() }),
  show: () => ({ showFloor: set() }),
  edit: () => ({ set: again(raw('path=value')), advert: may(file()) }),
  undo: () => ({ list: set(), clear: set(), yes: set() }),
  search: () => ({ limit: count() }),
  forget: () => ({ yes: set() }),
  export: () => ({
    format: oneOf('format', 'json', 'md', 'csv', 'activity'),
    month: month(),
    for: oneOf('centre', 'af', 'nav'),
    print: output(),
    out: output(),
    plainCsv: set(),
    yes: set(),
    showFloor: set(),
  }),
  calendar: () => ({ yes: set() }),
  report: () => ({ for: oneOf('reader', 'adviser'), year: raw('year'), yes: set() }),
  facts: () => ({ all: set() }),
  trends: () => ({}),
  import: () => ({ map: text('columns'), yes: set() }),
  merge: () => ({}),
  backup: () => ({ passphrase: set(), passphraseFile: file(), yes: set() }),
  restore: () => ({ passphraseFile: file(), yes: set() }),
  config: () => ({}),
  doctor: () => ({ mend: set() }),
  completion: () => ({}),
  man: () => ({}),
  guides: () => ({}),
} satisfies Record<string, () => Flags>;

/** The name of a command. */
export type Verb = keyof typeof FLAGS;

/** The flags of one command. */
type FlagsOf<V extends Verb> = ReturnType<(typeof FLAGS)[V]>;

/** The key of any flag. */
export type FlagKey =
  | { [V in Verb]: keyof FlagsOf<V> }[Verb]
  | keyof typeof GLOBAL
  | keyof typeof TELLING;

/** What the person chose on the command line, by the flags of one command and those of all. */
export type OptionsOf<V extends Verb> = Values<FlagsOf<V>> & Values<typeof GLOBAL>;
