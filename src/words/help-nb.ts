import type { HelpWords } from './help';

/** The help pages in Norwegian. */
export const nb: HelpWords = {
  about:
    'En coach for tiden mellom intervjuet og den neste jobben. Alt du skriver, blir på din egen disk, og ingenting sendes noe sted.',
  usage: 'Slik skriver du',
  commands: 'Kommandoer',
  options: 'Valg',
  global: 'Valg du alltid kan legge til',
  examples: 'Eksempler',
  more: 'coach KOMMANDO --help viser mer om en kommando.',
  unknown: (name) => `Kommandoen ${name} finnes ikke. Disse finnes:`,
  command: {
    today: {
      summary: 'høyst tre neste steg, for alle prosesser',
      examples: ['coach', 'coach today --all'],
    },
    debrief: {
      summary: 'gå gjennom intervjuet mens du husker det',
      examples: [
        'coach debrief',
        'coach debrief provebedriften --deep',
        'coach debrief provebedriften --second-look',
      ],
    },
    thanks: {
      summary: 'en kort takk til dem du møtte',
      examples: [
        'coach thanks',
        'coach thanks provbolaget --to Anna --mailto',
        'coach thanks provbolaget --sent',
      ],
    },
    checklist: {
      summary: 'tolv punkter å krysse av, for hver prosess',
      examples: ['coach checklist', 'coach checklist provbolaget --tick 6 --not-for-me 12'],
    },
    list: {
      summary: 'prosessene, den nyeste først',
      examples: ['coach list', 'coach list --all --json'],
    },
    show: { summary: 'alt om en prosess', examples: ['coach show provebedriften'] },
    edit: {
      summary: 'rett hva som helst i en prosess',
      examples: ['coach edit provebedriften', 'coach edit provebedriften --set role=Testleder'],
    },
    search: {
      summary: 'let i alt du har skrevet',
      examples: ['coach search lønn', 'coach search flyttingen tall'],
    },
    forget: {
      summary: 'slett en prosess og alt den har etterlatt seg',
      examples: ['coach forget provebedriften'],
    },
    export: {
      summary: 'skriv ut prosesser som json, md, csv eller en aktivitetsrapport',
      examples: ['coach export > alt.json', 'coach export --format activity --month 2026-11'],
    },
    import: { summary: 'les inn det export har skrevet', examples: ['coach import alt.json'] },
    config: {
      summary: 'innstillingene dine',
      examples: ['coach config', 'coach config language nb'],
    },
    doctor: {
      summary: 'se etter at alt er helt, og reparer det som går',
      examples: ['coach doctor', 'coach doctor --mend'],
    },
    guides: {
      summary: 'kontroller guider du har skrevet selv',
      examples: ['coach guides check', 'coach guides check content'],
    },
  },
  flags: {
    '--all': 'vis alle',
    '--always': 'det som alltid gjelder',
    '--answers <file>': 'ta svarene fra en fil i YAML eller JSON; - leser fra stdin',
    '--company <name>': 'bedriften, for en ny prosess',
    '--country <country>': 'landet jobben er i: SE eller NO',
    '--data-dir <folder>': 'mappen der alt ligger',
    '--deep': 'alle spørsmålene, ikke bare de korte',
    '--edit': 'endre teksten i $EDITOR først',
    '--eml <file>': 'skriv utkastet som en fil for e-postprogrammet',
    '--format <format>': 'json, md, csv eller activity',
    '--json': 'ett enkelt JSON-dokument på stdout',
    '--lang <language>': 'språket: sv eller nb',
    '--limit <number>': 'høyst så mange',
    '--mailto': 'en lenke som åpner utkastet i e-postprogrammet',
    '--mend': 'reparer rettigheter og rydd bort rester',
    '--month <month>': 'måneden, for eksempel 2026-11',
    '--new': 'begynn en ny prosess',
    '--no-color': 'ingen farger',
    '--no-input': 'ikke still spørsmål',
    '--not-for-me <number...>': 'punkter som ikke er noe for deg',
    '--on <date>': 'dagen for intervjuet: 2026-11-20, «sist fredag», 20.11.',
    '--plain': 'én linje om gangen, for skjermlesere',
    '--questions': 'skriv ut spørsmålene som JSON i stedet for å stille dem',
    '--quick': 'den korte gjennomgangen, høyst ni spørsmål (det vanlige)',
    '--resume': 'gå videre der du slapp, eller svar på det du hoppet over',
    '--role <name>': 'stillingen, for en ny prosess',
    '--second-look': 'se på intervjuet en gang til, med nye øyne',
    '--sent [date]': 'takken er sendt, i dag eller den dagen',
    '--set <path=value>': 'endre en verdi, for eksempel role=Testleder; kan gjentas',
    '--show-floor': 'ta med den nedre lønnsgrensen din, som ellers aldri vises',
    '--tick <number...>': 'punkter som er gjort',
    '--to <name>': 'bare til én av dem, eller til alle på én gang',
    '--today <date>': 'regn fra denne dagen i stedet for i dag',
    '--untick <number...>': 'punkter som likevel ikke er gjort',
    '--yes': 'ikke spør først',
    '-h, --help': 'vis denne hjelpen',
    '--version': 'vis versjonen',
  },
};
