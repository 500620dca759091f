import type { DoctorWords } from '../doctor';
import { counted, listed } from '../sentence';

export const doctorWords: DoctorWords = {
  version: (version, node) => `coach ${version} på Node ${node}`,
  oldNode:
    'Den här versionen av Node får inga rättningar längre. Programmet fungerar, men Node 22 eller nyare är säkrare.',
  folder: (path) => `Allt ligger i ${path}`,
  states: {
    ok: 'i ordning',
    missing: 'finns inte än, den skapas när du sparar något',
    damaged: 'skadad, men orörd; coach doctor --mend räddar det som går att läsa',
    newer: 'skriven av en nyare version; uppdatera coach',
    older: 'av en gammal version som inte går att läsa längre; orörd',
    full: 'disken är full; frigör utrymme',
    'no-rights':
      'du saknar rättigheter; be den som äger mappen om tillgång, eller kör coach doctor --mend',
    'read-only': 'går bara att läsa; välj en annan mapp med --data-dir',
    'not-a-folder': 'är ingen mapp; välj en annan med --data-dir',
    locked: 'är låst av ett annat program; vänta en stund',
    failed: 'går inte att läsa',
  },
  history: (path, command) =>
    `${path} är skadad. Allt du har skrivit är kvar, men det senaste går inte att ta tillbaka. Så blir du av med filen:  ${command}`,
  processes: (count) => (count === 1 ? 'En fil kontrollerad.' : `${count} filer kontrollerade.`),
  rights: (path) => `Andra kan läsa ${path}.`,
  leftover: (path) => `En fil blev kvar när programmet avbröts: ${path}.`,
  twice: (id) => `Två filer heter ${id}. Den nyaste läses; byt namn på den andra.`,
  stranger: (path) => `Programmet känner inte till ${path} och rör den inte.`,
  copies: {
    more: (path, command) =>
      `En annan kopia, med sådant som inte finns här, ligger i ${path}. Så läggs den ihop med det du har:  ${command}`,
    nothing: (path) => `Allt som står i ${path} finns redan här. Du kan ta bort filen.`,
    other: (path, command) =>
      `En kopia av en annan process ligger i ${path}. Så får den ett eget namn här:  ${command}`,
    unreadable: (path) => `En kopia i ${path} går inte att läsa. Den är orörd.`,
  },
  aside: (path) =>
    `I ${path} ligger sådant som har lagts undan. Radera mappen när du inte behöver den mer.`,
  text: (path) =>
    `En text från textredigeraren ligger kvar i ${path}. Den kan innehålla dina egna ord, så programmet raderar den aldrig. Läs den, spara det du vill ha och ta sedan bort filen.`,
  mending: {
    damaged: (path) => `Filen ${path} är skadad.`,
    ask: (isAnew) =>
      `Ska den läggas undan${isAnew ? ', och det som går att läsa skrivas på nytt' : ''}?`,
    askHelp: 'Inget raderas: hela filen läggs i en egen mapp, och du får veta vilken.',
    done: (path, aside, isAnew) =>
      `${path} var skadad. Hela den filen ligger nu i ${aside}${isAnew ? ', och det som går att läsa är skrivet på nytt' : ''}.`,
    kept: (things) => `Det här går att läsa: ${listed(things, 'och')}.`,
    lost: (things) => `Det här går inte att läsa: ${listed(things, 'och')}.`,
    nothing: 'Inget i den går att läsa.',
    items: {
      happenings: (n) => counted(n, 'en händelse', 'händelser'),
      sessions: (n) => counted(n, 'en genomgång', 'genomgångar'),
      people: (n) => counted(n, 'en person', 'personer'),
      hardQuestions: (n) => counted(n, 'en övningsfråga', 'övningsfrågor'),
      bids: (n) => counted(n, 'en lönenivå', 'lönenivåer'),
      arguments: (n) => counted(n, 'ett argument', 'argument'),
      references: (n) => counted(n, 'en referens', 'referenser'),
      contacts: (n) => counted(n, 'en i nätverket', 'i nätverket'),
      examples: (n) => counted(n, 'ett exempel', 'exempel'),
    },
    settings: 'dina inställningar',
    details: 'enstaka uppgifter',
    broken: 'det som stod där filen är avbruten eller trasig',
  },
  backup: (last, command) =>
    last === null
      ? `Ingen säkerhetskopia är gjord än. Så gör du en:  ${command}`
      : `Den senaste säkerhetskopian är från ${last}. Så gör du en ny:  ${command}`,
  guides: (faults) =>
    faults === 1
      ? 'Dina egna guider har ett fel: coach guides check'
      : `Dina egna guider har ${faults} fel: coach guides check`,
  terminal: (columns) => `Terminalen är ${columns} tecken bred, och frågor går att ställa.`,
  noTerminal: 'Här går inga frågor att ställa: det som skrivs in kommer inte från en terminal.',
  mend: 'coach doctor --mend lagar rättigheter och städar bort rester.',
  fine: 'Allt är som det ska.',
  notFine: 'Något behöver ses över.',
};
