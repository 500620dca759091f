import type { DoctorWords } from '../doctor';
import { counted, listed } from '../sentence';

export const doctorWords: DoctorWords = {
  version: (version, node) => `coach ${version} på Node ${node}`,
  oldNode:
    'Denne versjonen av Node får ikke flere rettelser. Coachen virker, men Node 22 eller nyere er tryggere.',
  folder: (path) => `Alt ligger i ${path}`,
  states: {
    ok: 'i orden',
    missing: 'finnes ikke ennå, den lages når du lagrer noe',
    damaged: 'skadet, men ikke rørt; coach doctor --mend tar vare på det som kan leses',
    newer: 'skrevet av en nyere versjon; oppdater coach',
    older: 'av en gammel versjon som ikke lenger kan leses; urørt',
    full: 'disken er full; frigjør plass',
    'no-rights':
      'du mangler rettigheter; be den som eier mappen, om tilgang, eller kjør coach doctor --mend',
    'read-only': 'kan bare leses; velg en annen mappe med --data-dir',
    'not-a-folder': 'er ikke en mappe; velg en annen med --data-dir',
    locked: 'er låst av et annet program; vent litt',
    failed: 'kan ikke leses',
  },
  history: (path, command) =>
    `${path} er skadet. Alt du har skrevet, er der fortsatt, men det siste kan ikke angres. Slik blir du kvitt filen:  ${command}`,
  processes: (count) => (count === 1 ? 'Én fil er sjekket.' : `${count} filer er sjekket.`),
  rights: (path) => `Andre kan lese ${path}.`,
  leftover: (path) => `En fil ble liggende da programmet ble avbrutt: ${path}.`,
  twice: (id) => `To filer heter ${id}. Den nyeste blir lest; gi den andre et annet navn.`,
  stranger: (path) => `Coachen kjenner ikke ${path} og rører den ikke.`,
  copies: {
    more: (path, command) =>
      `En annen kopi, med noe som ikke finnes her, ligger i ${path}. Slik blir den slått sammen med det du har:  ${command}`,
    nothing: (path) => `Alt som står i ${path}, finnes her allerede. Du kan fjerne filen.`,
    other: (path, command) =>
      `En kopi av en annen prosess ligger i ${path}. Slik får den et eget navn her:  ${command}`,
    unreadable: (path) => `En kopi i ${path} kan ikke leses. Den er urørt.`,
  },
  aside: (path) =>
    `I ${path} ligger noe som er lagt til side. Slett mappen når du ikke trenger den lenger.`,
  text: (path) =>
    `En tekst fra tekstprogrammet ligger igjen i ${path}. Det kan være dine egne ord, så coachen sletter den aldri. Les den, ta vare på det du vil ha, og slett så filen.`,
  mending: {
    damaged: (path) => `Filen ${path} er skadet.`,
    ask: (isAnew) =>
      `Skal den legges til side${isAnew ? ', og det som kan leses, skrives på nytt' : ''}?`,
    askHelp: 'Ingenting blir slettet: Hele filen legges i en egen mappe, og du får vite hvilken.',
    done: (path, aside, isAnew) =>
      `${path} var skadet. Hele den filen ligger nå i ${aside}${isAnew ? ', og det som kan leses, er skrevet på nytt' : ''}.`,
    kept: (things) => `Dette kan leses: ${listed(things, 'og')}.`,
    lost: (things) => `Dette kan ikke leses: ${listed(things, 'og')}.`,
    nothing: 'Ingenting i den kan leses.',
    items: {
      happenings: (n) => counted(n, 'én hendelse', 'hendelser'),
      sessions: (n) => counted(n, 'én gjennomgang', 'gjennomganger'),
      people: (n) => counted(n, 'én person', 'personer'),
      hardQuestions: (n) => counted(n, 'ett øvingsspørsmål', 'øvingsspørsmål'),
      bids: (n) => counted(n, 'ett lønnsnivå', 'lønnsnivåer'),
      arguments: (n) => counted(n, 'ett argument', 'argumenter'),
      references: (n) => counted(n, 'én referanse', 'referanser'),
      contacts: (n) => counted(n, 'én i nettverket', 'i nettverket'),
      examples: (n) => counted(n, 'ett eksempel', 'eksempler'),
    },
    settings: 'innstillingene dine',
    details: 'enkelte opplysninger',
    broken: 'det som sto der filen er avbrutt eller ødelagt',
  },
  backup: (last, command) =>
    last === null
      ? `Det er ikke laget noen sikkerhetskopi ennå. Slik lager du en:  ${command}`
      : `Den siste sikkerhetskopien er fra ${last}. Slik lager du en ny:  ${command}`,
  guides: (faults) =>
    faults === 1
      ? 'Dine egne guider har én feil: coach guides check'
      : `Dine egne guider har ${faults} feil: coach guides check`,
  terminal: (columns) => `Terminalen er ${columns} tegn bred, og det går an å stille spørsmål.`,
  noTerminal:
    'Her går det ikke an å stille spørsmål: Det som skrives inn, kommer ikke fra en terminal.',
  mend: 'coach doctor --mend reparerer rettigheter og rydder bort rester.',
  fine: 'Alt er som det skal.',
  notFine: 'Det er noe du bør se på.',
};
