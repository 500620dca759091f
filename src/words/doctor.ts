import type { Language } from '../guide/guide';
import type { StoreFault } from '../errors';

export interface DoctorWords {
  version: (version: string, node: string) => string;
  oldNode: string;
  folder: (path: string) => string;
  states: Record<'ok' | 'missing' | StoreFault, string>;
  processes: (count: number) => string;
  rights: (path: string) => string;
  leftover: (path: string) => string;
  twice: (id: string) => string;
  stranger: (path: string) => string;
  aside: (path: string) => string;
  text: (path: string) => string;
  guides: (faults: number) => string;
  terminal: (columns: number) => string;
  noTerminal: string;
  mend: string;
  fine: string;
  notFine: string;
}

export const doctorWords: Record<Language, DoctorWords> = {
  sv: {
    version: (version, node) => `coach ${version} på Node ${node}`,
    oldNode:
      'Den här versionen av Node får inga rättningar längre. Coachen fungerar, men Node 22 eller nyare är säkrare.',
    folder: (path) => `Allt ligger i ${path}`,
    states: {
      ok: 'hel',
      missing: 'finns inte än, den görs när du sparar något',
      damaged: 'skadad, men orörd; ta fram en säkerhetskopia eller rätta filen i en textredigerare',
      newer: 'skriven av en nyare version; uppdatera coach',
      full: 'disken är full; frigör utrymme',
      'no-rights': 'du saknar rättigheter; be den som äger mappen eller kör coach doctor --mend',
      'read-only': 'går bara att läsa; välj en annan mapp med --data-dir',
      'not-a-folder': 'är ingen mapp; välj en annan med --data-dir',
      locked: 'är låst av ett annat program; vänta en stund',
      failed: 'går inte att läsa',
    },
    processes: (count) => (count === 1 ? 'En fil kontrollerad.' : `${count} filer kontrollerade.`),
    rights: (path) => `Andra kan läsa ${path}.`,
    leftover: (path) => `En rest av ett avbrutet program: ${path}.`,
    twice: (id) => `Två filer heter ${id}. Den nyaste läses; byt namn på den andra.`,
    stranger: (path) => `Coachen känner inte till ${path} och rör den inte.`,
    aside: (path) =>
      `Det som fanns före en återställning ligger i ${path}. Radera mappen när du inte behöver den mer.`,
    text: (path) =>
      `En text från textredigeraren ligger kvar i ${path}. Den kan innehålla dina egna ord, så coachen raderar den aldrig. Läs den, spara det du vill ha och ta sedan bort filen.`,
    guides: (faults) =>
      faults === 1
        ? 'Dina egna guider har ett fel: coach guides check'
        : `Dina egna guider har ${faults} fel: coach guides check`,
    terminal: (columns) => `Terminalen är ${columns} tecken bred, och frågor går att ställa.`,
    noTerminal: 'Här går inga frågor att ställa; använd --answers.',
    mend: 'coach doctor --mend lagar rättigheter och städar bort rester.',
    fine: 'Allt är som det ska.',
    notFine: 'Något behöver ses över.',
  },
  nb: {
    version: (version, node) => `coach ${version} på Node ${node}`,
    oldNode:
      'Denne versjonen av Node får ikke flere rettelser. Coachen virker, men Node 22 eller nyere er tryggere.',
    folder: (path) => `Alt ligger i ${path}`,
    states: {
      ok: 'hel',
      missing: 'finnes ikke ennå, den lages når du lagrer noe',
      damaged:
        'skadet, men ikke rørt; finn fram en sikkerhetskopi eller rett filen i et tekstprogram',
      newer: 'skrevet av en nyere versjon; oppdater coach',
      full: 'disken er full; frigjør plass',
      'no-rights':
        'du mangler rettigheter; spør den som eier mappen, eller kjør coach doctor --mend',
      'read-only': 'kan bare leses; velg en annen mappe med --data-dir',
      'not-a-folder': 'er ikke en mappe; velg en annen med --data-dir',
      locked: 'er låst av et annet program; vent litt',
      failed: 'kan ikke leses',
    },
    processes: (count) => (count === 1 ? 'Én fil er sjekket.' : `${count} filer er sjekket.`),
    rights: (path) => `Andre kan lese ${path}.`,
    leftover: (path) => `En rest etter et avbrutt program: ${path}.`,
    twice: (id) => `To filer heter ${id}. Den nyeste blir lest; gi den andre et annet navn.`,
    stranger: (path) => `Coachen kjenner ikke ${path} og rører den ikke.`,
    aside: (path) =>
      `Det som lå her før en gjenoppretting, ligger i ${path}. Slett mappen når du ikke trenger den lenger.`,
    text: (path) =>
      `En tekst fra tekstprogrammet ligger igjen i ${path}. Det kan være dine egne ord, så coachen sletter den aldri. Les den, ta vare på det du vil ha, og slett så filen.`,
    guides: (faults) =>
      faults === 1
        ? 'Dine egne guider har én feil: coach guides check'
        : `Dine egne guider har ${faults} feil: coach guides check`,
    terminal: (columns) => `Terminalen er ${columns} tegn bred, og det går an å stille spørsmål.`,
    noTerminal: 'Her går det ikke an å stille spørsmål; bruk --answers.',
    mend: 'coach doctor --mend reparerer rettigheter og rydder bort rester.',
    fine: 'Alt er som det skal.',
    notFine: 'Det er noe du bør se på.',
  },
};
