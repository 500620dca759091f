import { listed } from '../sentence';
import type { BackupWords, Holding } from '../backup';

function held({ processes, people, examples, guides }: Holding): string {
  const parts = [
    counted(processes, 'ingen prosesser', 'én prosess', 'prosesser'),
    ...(people > 0 ? [counted(people, '', 'én person', 'personer')] : []),
    ...(examples > 0 ? [counted(examples, '', 'ett eksempel', 'eksempler')] : []),
    ...(guides > 0 ? [counted(guides, '', 'én egen guide', 'egne guider')] : []),
    'innstillingene dine',
  ];
  return listed(parts, 'og');
}

function floor(holding: Holding): string {
  return holding.floor ? ' Den nedre lønnsgrensen din er også med.' : '';
}

function counted(n: number, none: string, one: string, many: string): string {
  if (n < 2) return n === 0 ? none : one;
  return `${n}\u00A0${many}`;
}

function already(processes: number): string {
  if (processes === 0) return 'Her ligger det allerede ting du har lagret.';
  return `Her ligger det allerede ${counted(processes, '', 'én prosess', 'prosesser')}.`;
}

export const backupWords: BackupWords = {
  passphrase: {
    advice:
      'Ta gjerne fire eller fem ord som ikke hører sammen. Det du skriver, vises ikke. Uten passfrasen kan ingen åpne kopien, heller ikke du, så ta vare på den et annet sted enn kopien.',
    choose: 'Velg en passfrase',
    again: 'Skriv den en gang til',
    differ: 'De to var ikke like. Begynn på nytt.',
    what: 'Passfrasen til sikkerhetskopien',
    tryAgain: 'Den passfrasen stemmer ikke. Prøv en gang til; det du skriver, vises ikke.',
    wrong: 'passfrasen stemmer ikke. Er du sikker på den, kan filen være skadet.',
    emptyLine: 'den første linjen er tom. Der skal passfrasen stå.',
    otherLock:
      'filen kan ikke låses opp her. Enten er den låst på en annen måte, eller så er begynnelsen av den skadet.',
  },
  locked: 'Kopien er låst med passfrasen din. Uten den kan ingen åpne kopien, heller ikke du.',
  lies: (file) => `Sikkerhetskopien ligger i ${file}.`,
  holds: (holding) => `Den inneholder alt du har skrevet: ${held(holding)}.${floor(holding)}`,
  rest: (holding) => `Den inneholder det som lot seg lese: ${held(holding)}.${floor(holding)}`,
  without: (files) =>
    files === 1
      ? 'Én fil kunne ikke leses og er ikke med i kopien.'
      : `${files}\u00A0filer kunne ikke leses og er ikke med i kopien.`,
  keepsOld: (file) =>
    `Ingen ny kopi er skrevet. ${file} kan inneholde noe som ikke lenger kan leses her, så den kopien ligger der urørt. Velg et annet navn på den nye.`,
  open: 'Kopien er ikke kryptert. Den som får tak i filen, kan lese alt, så legg den et sted bare du har tilgang til.',
  wayBack: (file) => `coach restore ${file} legger den tilbake.`,
  needsName: 'Kopien trenger et filnavn.',
  needsNameHint: 'Skriv hva filen skal hete, for eksempel coach.json.',
  tooBig: 'Du har lagret mer enn det er plass til i en sikkerhetskopi.',
  tooBigHint: (folder) => `Kopier hele mappen ${folder} i stedet.`,
  notWritten: 'Ingen kopi er skrevet.',
  onlyProcesses:
    'Dette er en sikkerhetskopi. Bare prosessene leses inn; coach restore legger alt tilbake.',
  notBackup: 'dette er ikke en sikkerhetskopi. coach import leser det export har skrevet.',
  sure: (day) => `Skal sikkerhetskopien fra ${day} erstatte det som ligger her?`,
  sureHelp: (here) =>
    `${already(here)} Ingenting av det blir slettet. Det legges til side i en egen mappe, og du får vite hvilken.`,
  taken: already,
  takenHint:
    'Legg til --yes hvis sikkerhetskopien skal erstatte det. Det som ligger her, blir lagt til side i en egen mappe.',
  restored: (day, holding) => `Sikkerhetskopien fra ${day} er lagt tilbake: ${held(holding)}.`,
  aside: (folder) => `Det som lå her fra før, ligger urørt i ${folder}.`,
  asideHint: (folder) =>
    `coach list --all --data-dir ${folder} viser det. Slett mappen når du ikke trenger den lenger.`,
  unchanged: 'Ingenting er endret.',
};
