import { listed } from '../sentence';
import type { BackupWords, Holding } from '../backup';

function held({ processes, people, examples, guides }: Holding): string {
  const parts = [
    counted(processes, 'inga processer', 'en process', 'processer'),
    ...(people > 0 ? [counted(people, '', 'en person', 'personer')] : []),
    ...(examples > 0 ? [counted(examples, '', 'ett exempel', 'exempel')] : []),
    ...(guides > 0 ? [counted(guides, '', 'en egen guide', 'egna guider')] : []),
    'dina inställningar',
  ];
  return listed(parts, 'och');
}

function floor(holding: Holding): string {
  return holding.floor ? ' Också din lönegräns är med.' : '';
}

function counted(n: number, none: string, one: string, many: string): string {
  if (n < 2) return n === 0 ? none : one;
  return `${n}\u00A0${many}`;
}

function already(processes: number): string {
  if (processes === 0) return 'Här finns redan sådant som du har sparat.';
  return `Här finns redan ${counted(processes, '', 'en process', 'processer')}.`;
}

export const backupWords: BackupWords = {
  passphrase: {
    advice:
      'Ta gärna fyra eller fem ord som inte hör ihop. Det du skriver syns inte. Utan lösenfrasen kan ingen öppna kopian, inte du heller, så spara den på ett annat ställe än kopian.',
    choose: 'Välj en lösenfras',
    again: 'Skriv den en gång till',
    differ: 'De två var inte lika. Börja om från början.',
    what: 'Lösenfrasen till säkerhetskopian',
    tryAgain: 'Den lösenfrasen stämmer inte. Försök en gång till; det du skriver syns inte.',
    wrong: 'lösenfrasen stämmer inte. Är du säker på den, kan filen ha blivit skadad.',
    emptyLine: 'den första raden är tom. Där ska lösenfrasen stå.',
    otherLock:
      'filen går inte att låsa upp här. Antingen är den låst på ett annat sätt, eller så är början av den skadad.',
  },
  locked: 'Kopian är låst med din lösenfras. Utan den kan ingen öppna kopian, inte du heller.',
  lies: (file) => `Säkerhetskopian ligger i ${file}.`,
  holds: (holding) => `I den finns allt du har skrivit: ${held(holding)}.${floor(holding)}`,
  rest: (holding) => `I den finns det som gick att läsa: ${held(holding)}.${floor(holding)}`,
  without: (files) =>
    files === 1
      ? 'En fil gick inte att läsa och är inte med i kopian.'
      : `${files}\u00A0filer gick inte att läsa och är inte med i kopian.`,
  keepsOld: (file) =>
    `Ingen ny kopia är skriven. I ${file} kan det finnas sådant som inte går att läsa här längre, så den kopian är kvar som den var. Välj ett annat namn till den nya.`,
  open: 'Kopian är inte krypterad. Den som kommer åt filen kan läsa allt, så lägg den där bara du kommer åt den.',
  wayBack: (file) => `coach restore ${file} återställer den.`,
  needsName: 'Kopian behöver ett filnamn.',
  needsNameHint: 'Skriv vad filen ska heta, till exempel coach.json.',
  tooBig: 'Du har sparat mer än vad som får plats i en säkerhetskopia.',
  tooBigHint: (folder) => `Kopiera hela mappen ${folder} i stället.`,
  notWritten: 'Ingen kopia är skriven.',
  onlyProcesses:
    'Det här är en säkerhetskopia. Bara processerna läses in; coach restore återställer alltihop.',
  notBackup: 'det här är ingen säkerhetskopia. coach import läser det som export har skrivit.',
  sure: (day) => `Ska säkerhetskopian från ${day} ersätta det som finns här?`,
  sureHelp: (here) =>
    `${already(here)} Inget av det raderas. Det läggs undan i en egen mapp, och du får veta vilken.`,
  taken: already,
  takenHint:
    'Lägg till --yes om säkerhetskopian ska ersätta det. Det som finns här läggs undan i en egen mapp.',
  restored: (day, holding) => `Säkerhetskopian från ${day} är återställd: ${held(holding)}.`,
  aside: (folder) => `Det som fanns här förut ligger orört i ${folder}.`,
  asideHint: (folder) =>
    `coach list --all --data-dir ${folder} visar det. Radera mappen när du inte behöver den mer.`,
  unchanged: 'Inget är ändrat.',
};
