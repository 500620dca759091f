import type { HelpWords } from './help';

/** The help pages in Swedish. */
export const sv: HelpWords = {
  about:
    'En coach för tiden mellan intervjun och nästa jobb. Allt du skriver stannar på din egen disk, och inget skickas någonstans.',
  usage: 'Så skriver du',
  commands: 'Kommandon',
  options: 'Flaggor',
  global: 'Flaggor som alltid går att lägga till',
  examples: 'Exempel',
  more: 'coach KOMMANDO --help visar mer om ett kommando.',
  unknown: (name) => `Kommandot ${name} finns inte. Det här finns:`,
  command: {
    today: {
      summary: 'högst tre nästa steg, över alla processer',
      examples: ['coach', 'coach today --all'],
    },
    debrief: {
      summary: 'gå igenom intervjun medan du minns den',
      examples: [
        'coach debrief',
        'coach debrief provbolaget --deep',
        'coach debrief provbolaget --second-look',
      ],
    },
    thanks: {
      summary: 'ett kort tack till dem du träffade',
      examples: [
        'coach thanks',
        'coach thanks provbolaget --to Anna --mailto',
        'coach thanks provbolaget --sent',
      ],
    },
    checklist: {
      summary: 'tolv punkter att bocka av, för varje process',
      examples: ['coach checklist', 'coach checklist provbolaget --tick 6 --not-for-me 12'],
    },
    list: {
      summary: 'processerna, den nyaste först',
      examples: ['coach list', 'coach list --all --json'],
    },
    show: { summary: 'allt om en process', examples: ['coach show provbolaget'] },
    edit: {
      summary: 'rätta vad som helst i en process',
      examples: ['coach edit provbolaget', 'coach edit provbolaget --set role=Testledare'],
    },
    search: {
      summary: 'leta i allt du har skrivit',
      examples: ['coach search lön', 'coach search flytten siffror'],
    },
    forget: {
      summary: 'radera en process och allt den lämnat efter sig',
      examples: ['coach forget provbolaget'],
    },
    export: {
      summary: 'skriv ut processer som json, md, csv eller en aktivitetsrapport',
      examples: ['coach export > allt.json', 'coach export --format activity --month 2026-11'],
    },
    import: { summary: 'läs in det som export har skrivit', examples: ['coach import allt.json'] },
    config: {
      summary: 'dina inställningar',
      examples: ['coach config', 'coach config language nb'],
    },
    doctor: {
      summary: 'se efter att allt är helt, och laga det som går',
      examples: ['coach doctor', 'coach doctor --mend'],
    },
    guides: {
      summary: 'kontrollera guider som du har skrivit själv',
      examples: ['coach guides check', 'coach guides check content'],
    },
  },
  flags: {
    '--all': 'visa alla',
    '--always': 'det som alltid gäller',
    '--answers <file>': 'ta svaren ur en fil i YAML eller JSON; - läser från stdin',
    '--company <name>': 'företaget, för en ny process',
    '--country <country>': 'landet jobbet finns i: SE eller NO',
    '--data-dir <folder>': 'mappen där allt ligger',
    '--deep': 'alla frågor, inte bara de korta',
    '--edit': 'ändra texten i $EDITOR först',
    '--eml <file>': 'skriv utkastet som en fil för mejlprogrammet',
    '--format <format>': 'json, md, csv eller activity',
    '--json': 'ett enda JSON-dokument på stdout',
    '--lang <language>': 'språket: sv eller nb',
    '--limit <number>': 'högst så många',
    '--mailto': 'en länk som öppnar utkastet i mejlprogrammet',
    '--mend': 'laga rättigheter och städa bort rester',
    '--month <month>': 'månaden, till exempel 2026-11',
    '--new': 'börja en ny process',
    '--no-color': 'inga färger',
    '--no-input': 'ställ inga frågor',
    '--not-for-me <number...>': 'punkter som inte är något för dig',
    '--on <date>': 'dagen för intervjun: 2026-11-20, ”i fredags”, 20/11',
    '--plain': 'en rad i taget, för skärmläsare',
    '--questions': 'skriv ut frågorna som JSON i stället för att ställa dem',
    '--quick': 'den korta genomgången, högst nio frågor (det vanliga)',
    '--resume': 'fortsätt där du slutade, eller svara på det du hoppade över',
    '--role <name>': 'tjänsten, för en ny process',
    '--second-look': 'se på intervjun en gång till, med nya ögon',
    '--sent [date]': 'tacket är skickat, i dag eller den dagen',
    '--set <path=value>': 'ändra ett värde, till exempel role=Testledare; kan upprepas',
    '--show-floor': 'ta med din lägsta lönenivå, som annars aldrig visas',
    '--tick <number...>': 'punkter som är klara',
    '--to <name>': 'bara till en av dem, eller till alla på en gång',
    '--today <date>': 'räkna från den här dagen i stället för i dag',
    '--untick <number...>': 'punkter som ändå inte är klara',
    '--yes': 'fråga inte först',
    '-h, --help': 'visa den här hjälpen',
    '--version': 'visa versionen',
  },
};
