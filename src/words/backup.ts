import type { Language } from '../guide/guide';
import { listed } from './listed';

/** What a backup holds, counted. */
export interface Holding {
  processes: number;
  people: number;
  guides: number;
  /** Whether the private floor is in it. */
  floor: boolean;
}

export interface BackupWords {
  lies: (file: string) => string;
  holds: (holding: Holding) => string;
  open: string;
  wayBack: (file: string) => string;
  replace: (file: string) => string;
  replaceHelp: string;
  exists: (file: string) => string;
  existsHint: string;
  needsName: string;
  needsNameHint: string;
  tooBig: string;
  tooBigHint: (folder: string) => string;
  notWritten: string;
  notBackup: string;
  isBackup: string;
  sure: (day: string) => string;
  sureHelp: (here: number) => string;
  taken: (here: number) => string;
  takenHint: string;
  restored: (day: string, holding: Holding) => string;
  aside: (folder: string) => string;
  asideHint: (folder: string) => string;
  unchanged: string;
}

export const backupWords: Record<Language, BackupWords> = {
  sv: {
    lies: (file) => `Säkerhetskopian ligger i ${file}.`,
    holds: (holding) =>
      `I den finns allt du har skrivit: ${partsSv(holding)}.${holding.floor ? ' Också din lägsta lönenivå är med.' : ''}`,
    open: 'Kopian är inte krypterad. Den som kommer åt filen kan läsa allt, så lägg den där bara du kommer åt den.',
    wayBack: (file) => `coach restore ${file} lägger tillbaka den.`,
    replace: (file) => `${file} finns redan. Ska den ersättas?`,
    replaceHelp: 'Den nya kopian skrivs färdigt innan den gamla försvinner.',
    exists: (file) => `${file} finns redan.`,
    existsHint: 'Lägg till --yes om den ska ersättas, eller välj ett annat namn.',
    needsName: 'Kopian behöver ett filnamn.',
    needsNameHint: 'Skriv vad filen ska heta, till exempel coach.json.',
    tooBig: 'Du har sparat mer än vad som får plats i en säkerhetskopia.',
    tooBigHint: (folder) => `Kopiera hela mappen ${folder} i stället.`,
    notWritten: 'Ingen kopia är skriven.',
    isBackup: 'det här är en säkerhetskopia. coach restore lägger tillbaka den.',
    notBackup: 'det här är ingen säkerhetskopia. coach import läser det som export har skrivit.',
    sure: (day) => `Ska säkerhetskopian från ${day} ersätta det som finns här?`,
    sureHelp: (here) =>
      `${hereSv(here)} Inget av det raderas. Det läggs undan i en egen mapp, och du får veta vilken.`,
    taken: hereSv,
    takenHint:
      'Lägg till --yes om säkerhetskopian ska ersätta det. Det som finns här läggs undan i en egen mapp.',
    restored: (day, holding) => `Säkerhetskopian från ${day} är tillbakalagd: ${partsSv(holding)}.`,
    aside: (folder) => `Det som fanns här förut ligger orört i ${folder}.`,
    asideHint: (folder) =>
      `coach list --all --data-dir ${folder} visar det. Radera mappen när du inte behöver den mer.`,
    unchanged: 'Inget är ändrat.',
  },
  nb: {
    lies: (file) => `Sikkerhetskopien ligger i ${file}.`,
    holds: (holding) =>
      `Den inneholder alt du har skrevet: ${partsNb(holding)}.${holding.floor ? ' Den nedre lønnsgrensen din er også med.' : ''}`,
    open: 'Kopien er ikke kryptert. Den som får tak i filen, kan lese alt, så legg den et sted bare du har tilgang til.',
    wayBack: (file) => `coach restore ${file} legger den tilbake.`,
    replace: (file) => `${file} finnes allerede. Skal den erstattes?`,
    replaceHelp: 'Den nye kopien blir skrevet ferdig før den gamle forsvinner.',
    exists: (file) => `${file} finnes allerede.`,
    existsHint: 'Legg til --yes hvis den skal erstattes, eller velg et annet navn.',
    needsName: 'Kopien trenger et filnavn.',
    needsNameHint: 'Skriv hva filen skal hete, for eksempel coach.json.',
    tooBig: 'Du har lagret mer enn det er plass til i en sikkerhetskopi.',
    tooBigHint: (folder) => `Kopier hele mappen ${folder} i stedet.`,
    notWritten: 'Ingen kopi er skrevet.',
    isBackup: 'dette er en sikkerhetskopi. coach restore legger den tilbake.',
    notBackup: 'dette er ikke en sikkerhetskopi. coach import leser det export har skrevet.',
    sure: (day) => `Skal sikkerhetskopien fra ${day} erstatte det som ligger her?`,
    sureHelp: (here) =>
      `${hereNb(here)} Ingenting av det blir slettet. Det legges til side i en egen mappe, og du får vite hvilken.`,
    taken: hereNb,
    takenHint:
      'Legg til --yes hvis sikkerhetskopien skal erstatte det. Det som ligger her, blir lagt til side i en egen mappe.',
    restored: (day, holding) => `Sikkerhetskopien fra ${day} er lagt tilbake: ${partsNb(holding)}.`,
    aside: (folder) => `Det som lå her fra før, ligger urørt i ${folder}.`,
    asideHint: (folder) =>
      `coach list --all --data-dir ${folder} viser det. Slett mappen når du ikke trenger den lenger.`,
    unchanged: 'Ingenting er endret.',
  },
};

function partsSv({ processes, people, guides }: Holding): string {
  const parts = [
    counted(processes, 'inga processer', 'en process', 'processer'),
    ...(people > 0 ? [counted(people, '', 'en person', 'personer')] : []),
    ...(guides > 0 ? [counted(guides, '', 'en egen guide', 'egna guider')] : []),
    'dina inställningar',
  ];
  return listed(parts, 'och');
}

function partsNb({ processes, people, guides }: Holding): string {
  const parts = [
    counted(processes, 'ingen prosesser', 'én prosess', 'prosesser'),
    ...(people > 0 ? [counted(people, '', 'én person', 'personer')] : []),
    ...(guides > 0 ? [counted(guides, '', 'én egen guide', 'egne guider')] : []),
    'innstillingene dine',
  ];
  return listed(parts, 'og');
}

function counted(n: number, none: string, one: string, many: string): string {
  if (n < 2) return n === 0 ? none : one;
  return `${n}\u00A0${many}`;
}

function hereSv(processes: number): string {
  if (processes === 0) return 'Här finns redan sådant som du har sparat.';
  return `Här finns redan ${counted(processes, '', 'en process', 'processer')}.`;
}

function hereNb(processes: number): string {
  if (processes === 0) return 'Her ligger det allerede ting du har lagret.';
  return `Her ligger det allerede ${counted(processes, '', 'én prosess', 'prosesser')}.`;
}
