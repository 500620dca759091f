import type { HelpWords } from '../help';
import { everywhereWords } from './everywhere';
import { flagWords } from './flags';
import { placeholderWords } from './placeholders';

/** The help pages in Norwegian. */
export const helpWords: HelpWords = {
  about:
    'En coach for tiden mellom intervjuet og den neste jobben. Alt du skriver, blir liggende på din egen disk, og ingenting sendes noe sted.',
  commands: {
    after: 'Når du har vært på intervju',
    before: 'Før neste intervju',
    pay: 'Lønn, vilkår og rettigheter',
    written: 'Det du har skrevet',
    taken: 'Til å ta med',
    program: 'Programmet',
  },
  options: 'Valg',
  global: 'Valg du alltid kan legge til',
  examples: 'Eksempler',
  alsoCalled: (name) => `Kan også skrives coach ${name}.`,
  more: 'coach KOMMANDO --help viser mer om en kommando. I parentes står navnet på norsk; det kan du like gjerne skrive.',
  command: {
    today: {
      name: 'dagens',
      summary: 'høyst tre neste steg, for alle prosesser',
      examples: ['coach', 'coach today --all'],
    },
    log: {
      name: 'logg',
      summary: 'det som har hendt, i en liste: fortell, rett, ta bort',
      examples: [
        'coach log provebedriften',
        'coach log provebedriften --take-back 3',
        'coach log --kinds',
      ],
    },
    debrief: {
      name: 'gjennomgang',
      summary: 'gå gjennom intervjuet mens du husker det',
      examples: [
        'coach debrief',
        'coach debrief provebedriften --deep',
        'coach debrief provebedriften --second-look',
      ],
    },
    salary: {
      name: 'lønn',
      summary: 'tall, argumenter og vilkår, og et tilbud når det kommer',
      examples: [
        'coach salary',
        'coach salary --dream "700 000" --realistic "640 000"',
        'coach salary --offer "655 000" --answer-by fredag',
        'coach salary offer',
        'coach salary compare',
        'coach salary card provebedriften --level dream --format md',
        'coach salary terms',
        'coach salary advice',
        'coach salary --rehearse',
      ],
    },
    thanks: {
      name: 'takk',
      summary: 'en kort takk til dem du møtte',
      examples: [
        'coach thanks',
        'coach thanks provebedriften --to Anna --mailto',
        'coach thanks provebedriften --sent',
      ],
    },
    checklist: {
      name: 'sjekkliste',
      summary: 'tolv punkter å krysse av, for hver prosess',
      examples: ['coach checklist', 'coach checklist provebedriften --tick 6 --not-for-me 12'],
    },
    references: {
      name: 'referanser',
      summary: 'referansene dine: hvem som har sagt ja, og hvem som vet hva',
      examples: [
        'coach references --add',
        'coach references provebedriften',
        'coach references --told provebedriften --name Anna',
      ],
    },
    prepare: {
      name: 'forbered',
      summary: 'før neste intervju, det første eller det andre',
      examples: [
        'coach prepare',
        'coach prepare provebedriften --round 2 --print',
        'coach prepare provebedriften --fact "Ny leder siden mai"',
      ],
    },
    people: {
      name: 'nettverk',
      summary: 'nettverket og forbildene',
      examples: [
        'coach people',
        'coach people --add "Kari Berg" --from kurset --last-met 2026-11-02',
        'coach people --add Ola --role-model --borrow "ta en pause før svaret"',
      ],
    },
    examples: {
      name: 'eksempler',
      summary: 'det du har gjort og kan fortelle om',
      examples: [
        'coach examples --add',
        'coach examples --add "Flyttingen av lageret" --result "ingenting ble stående" --figure "3 dager"',
        'coach examples --edit flyttingen',
      ],
    },
    practice: {
      name: 'øv',
      summary: 'øv på de vanskelige spørsmålene, ett om gangen',
      examples: [
        'coach practice',
        'coach practice --add "Hvorfor vil du bytte jobb?"',
        'coach practice --from sporsmal.md',
      ],
    },
    followup: {
      name: 'oppfølging',
      summary: 'bør du ta kontakt? svar, grunner og neste steg',
      examples: [
        'coach followup',
        'coach followup provebedriften --log-contact call --answered --promised-by fredag',
        'coach followup --rules',
      ],
    },
    outcome: {
      name: 'utfall',
      summary: 'hvordan det endte, og hva du kan gjøre etter et avslag',
      examples: [
        'coach outcome provebedriften offer',
        'coach outcome provebedriften rejected',
        'coach outcome provebedriften rejected --feedback -',
        'coach outcome provebedriften silence',
      ],
    },
    list: {
      name: 'prosesser',
      summary: 'prosessene, den nyeste først',
      examples: ['coach list', 'coach list --all --json'],
    },
    show: { name: 'vis', summary: 'alt om en prosess', examples: ['coach show provebedriften'] },
    edit: {
      name: 'endre',
      summary: 'rett hva som helst i en prosess',
      examples: [
        'coach edit provebedriften',
        'coach edit provebedriften --set role=Testleder',
        'coach edit provebedriften --advert utlysning.txt',
      ],
    },
    undo: {
      name: 'angre',
      summary: 'angre det siste du skrev inn',
      examples: ['coach undo', 'coach undo provebedriften --list'],
    },
    search: {
      name: 'søk',
      summary: 'let i alt du har skrevet',
      examples: ['coach search lønn', 'coach search flyttingen tall'],
    },
    forget: {
      name: 'glem',
      summary: 'slett en prosess og alt den har etterlatt seg',
      examples: ['coach forget provebedriften'],
    },
    export: {
      name: 'eksporter',
      summary: 'skriv ut prosesser som json, md, csv eller en oversikt for Nav',
      examples: ['coach export > alt.json', 'coach export --format activity --month 2026-11'],
    },
    calendar: {
      name: 'kalender',
      summary: 'alle dagene framover i en fil til kalenderen din',
      examples: ['coach calendar intervjuer.ics', 'coach calendar prove.ics provebedriften'],
    },
    report: {
      name: 'rapport',
      summary: 'året ditt som en side til å skrive ut og ta med',
      examples: ['coach report mitt-ar.html', 'coach report til-mote.html --for adviser'],
    },
    facts: {
      name: 'fakta',
      summary: 'det lover og avtaler sier i landet, og hvor du kan sjekke',
      examples: ['coach facts', 'coach facts ferie', 'coach facts --country SE'],
    },
    trends: {
      name: 'mønster',
      summary: 'det som går igjen fra intervju til intervju',
      examples: ['coach trends'],
    },
    import: {
      name: 'importer',
      summary: 'les inn en eksport, en kopi eller jobber fra et regneark',
      examples: ['coach import alt.json', 'coach import jobber.csv'],
    },
    merge: {
      name: 'flett',
      summary: 'slå sammen to filer med samme prosess til én',
      examples: ['coach merge grunn.json min.json deres.json'],
    },
    backup: {
      name: 'sikkerhetskopi',
      summary: 'en hel kopi av alt, i én fil',
      examples: ['coach backup --passphrase coach.age'],
    },
    restore: {
      name: 'gjenopprett',
      summary: 'legg tilbake en sikkerhetskopi; det som ligger her, legges til side',
      examples: ['coach restore coach.age'],
    },
    config: {
      name: 'innstillinger',
      summary: 'innstillingene dine',
      examples: ['coach config', 'coach config language nb', 'coach config house-rule never-call'],
    },
    doctor: {
      name: 'helsesjekk',
      summary: 'se etter at alt er i orden, og reparer det som lar seg reparere',
      examples: ['coach doctor', 'coach doctor --mend'],
    },
    completion: {
      name: 'fullføring',
      summary: 'fyll ut kommandoer og navn med Tab i terminalen',
      examples: [
        'eval "$(coach completion bash)"',
        'eval "$(coach completion zsh)"',
        'coach completion fish > ~/.config/fish/completions/coach.fish',
      ],
    },
    man: { name: 'manual', summary: 'håndboken, for man', examples: ['coach man > coach.1'] },
    guides: {
      name: 'guider',
      summary: 'kontroller guider du har skrevet selv',
      examples: ['coach guides check', 'coach guides check content'],
    },
  },
  placeholders: placeholderWords,
  everywhere: everywhereWords,
  flags: flagWords,
};
