import type { HelpWords } from '../help';
import { everywhereWords } from './everywhere';
import { flagWords } from './flags';
import { placeholderWords } from './placeholders';

/** The help pages in Swedish. */
export const helpWords: HelpWords = {
  about:
    'En coach för tiden mellan intervjun och nästa jobb. Allt du skriver stannar på din egen disk, och inget skickas någonstans.',
  commands: {
    after: 'När du har varit på intervju',
    before: 'Inför nästa intervju',
    pay: 'Lön, villkor och rättigheter',
    written: 'Det du har skrivit',
    taken: 'Att ta med',
    program: 'Programmet',
  },
  options: 'Flaggor',
  global: 'Flaggor som alltid går att lägga till',
  examples: 'Exempel',
  more: 'Inom parentes står namnet på svenska; det går lika bra att skriva. coach KOMMANDO --help visar mer om ett kommando.',
  alsoCalled: (name) => `Går också att skriva coach ${name}.`,
  command: {
    today: {
      name: 'dagens',
      summary: 'de närmaste stegen, högst tre, i alla processer',
      examples: ['coach', 'coach today --all'],
    },
    log: {
      name: 'logg',
      summary: 'det som har hänt, i en lista: berätta, rätta, ta bort',
      examples: [
        'coach log provbolaget',
        'coach log provbolaget --take-back 3',
        'coach log --kinds',
      ],
    },
    debrief: {
      name: 'genomgång',
      summary: 'gå igenom intervjun medan du minns den',
      examples: [
        'coach debrief',
        'coach debrief provbolaget --deep',
        'coach debrief provbolaget --second-look',
      ],
    },
    salary: {
      name: 'lön',
      summary: 'siffror, argument och villkor, och ett erbjudande när det kommer',
      examples: [
        'coach salary',
        'coach salary --dream "48 000" --realistic "44 000"',
        'coach salary --offer "43 000" --answer-by fredag',
        'coach salary offer',
        'coach salary compare',
        'coach salary card provbolaget --level dream --format md',
        'coach salary terms',
        'coach salary advice',
        'coach salary --rehearse',
      ],
    },
    thanks: {
      name: 'tack',
      summary: 'ett kort tack till dem du träffade',
      examples: [
        'coach thanks',
        'coach thanks provbolaget --to Anna --mailto',
        'coach thanks provbolaget --sent',
      ],
    },
    checklist: {
      name: 'checklista',
      summary: 'tolv punkter att bocka av, för varje process',
      examples: ['coach checklist', 'coach checklist provbolaget --tick 6 --not-for-me 12'],
    },
    references: {
      name: 'referenser',
      summary: 'dina referenser: vem som har sagt ja och vem som vet vad',
      examples: [
        'coach references --add',
        'coach references provbolaget',
        'coach references --told provbolaget --name Anna',
      ],
    },
    prepare: {
      name: 'förbered',
      summary: 'inför nästa intervju, den första eller den andra',
      examples: [
        'coach prepare',
        'coach prepare provbolaget --round 2 --print',
        'coach prepare provbolaget --fact "Ny chef sedan maj"',
      ],
    },
    people: {
      name: 'nätverk',
      summary: 'nätverket och förebilderna',
      examples: [
        'coach people',
        'coach people --add "Anna Ek" --from kursen --last-met 2026-11-02',
        'coach people --add Bo --role-model --borrow "pausa före svaret"',
      ],
    },
    examples: {
      name: 'exempel',
      summary: 'det du har gjort och kan berätta om',
      examples: [
        'coach examples --add',
        'coach examples --add "Flytten av lagret" --result "inget blev stående" --figure "3 dagar"',
        'coach examples --edit flytten',
      ],
    },
    practice: {
      name: 'öva',
      summary: 'öva på de svåra frågorna, en i taget',
      examples: [
        'coach practice',
        'coach practice --add "Varför vill du byta jobb?"',
        'coach practice --from fragor.md',
      ],
    },
    followup: {
      name: 'uppföljning',
      summary: 'ska du höra av dig? svar, skäl och nästa steg',
      examples: [
        'coach followup',
        'coach followup provbolaget --log-contact call --answered --promised-by fredag',
        'coach followup --rules',
      ],
    },
    outcome: {
      name: 'utfall',
      summary: 'hur det slutade, och den lugna vägen efter ett nej',
      examples: [
        'coach outcome provbolaget offer',
        'coach outcome provbolaget rejected',
        'coach outcome provbolaget rejected --feedback -',
        'coach outcome provbolaget silence',
      ],
    },
    list: {
      name: 'processer',
      summary: 'processerna, den nyaste först',
      examples: ['coach list', 'coach list --all --json'],
    },
    show: { name: 'visa', summary: 'allt om en process', examples: ['coach show provbolaget'] },
    edit: {
      name: 'ändra',
      summary: 'rätta vad som helst i en process',
      examples: [
        'coach edit provbolaget',
        'coach edit provbolaget --set role=Testledare',
        'coach edit provbolaget --advert annons.txt',
      ],
    },
    undo: {
      name: 'ångra',
      summary: 'ta tillbaka det senaste du skrev in',
      examples: ['coach undo', 'coach undo provbolaget --list'],
    },
    search: {
      name: 'sök',
      summary: 'leta i allt du har skrivit',
      examples: ['coach search lön', 'coach search flytten siffror'],
    },
    forget: {
      name: 'glöm',
      summary: 'radera en process och allt den lämnat efter sig',
      examples: ['coach forget provbolaget'],
    },
    export: {
      name: 'exportera',
      summary: 'spara processer som json, md, csv eller en aktivitetsrapport',
      examples: ['coach export > allt.json', 'coach export --format activity --month 2026-11'],
    },
    calendar: {
      name: 'kalender',
      summary: 'alla dagar framåt i en fil för din kalender',
      examples: ['coach calendar intervjuer.ics', 'coach calendar prov.ics provbolaget'],
    },
    report: {
      name: 'rapport',
      summary: 'ditt år som en sida att skriva ut och ta med',
      examples: ['coach report mitt-ar.html', 'coach report till-mote.html --for adviser'],
    },
    facts: {
      name: 'fakta',
      summary: 'vad lag och avtal säger i landet, och var du kontrollerar det',
      examples: ['coach facts', 'coach facts semester', 'coach facts --country NO'],
    },
    trends: {
      name: 'mönster',
      summary: 'det som kommer tillbaka från intervju till intervju',
      examples: ['coach trends'],
    },
    import: {
      name: 'importera',
      summary: 'läs in en export, en kopia eller jobb ur ett kalkylblad',
      examples: ['coach import allt.json', 'coach import jobb.csv'],
    },
    merge: {
      name: 'sammanfoga',
      summary: 'lägg ihop två filer av samma process till en',
      examples: ['coach merge bas.json min.json deras.json'],
    },
    backup: {
      name: 'säkerhetskopia',
      summary: 'en hel kopia av allt i en fil',
      examples: ['coach backup --passphrase coach.age'],
    },
    restore: {
      name: 'återställ',
      summary: 'återställ en säkerhetskopia; det som finns läggs undan',
      examples: ['coach restore coach.age'],
    },
    config: {
      name: 'inställningar',
      summary: 'dina inställningar',
      examples: ['coach config', 'coach config language nb', 'coach config house-rule never-call'],
    },
    doctor: {
      name: 'hälsokoll',
      summary: 'se efter att allt är i ordning, och laga det som går',
      examples: ['coach doctor', 'coach doctor --mend'],
    },
    completion: {
      name: 'komplettering',
      summary: 'fyll i kommandon och namn med Tab i terminalen',
      examples: [
        'eval "$(coach completion bash)"',
        'eval "$(coach completion zsh)"',
        'coach completion fish > ~/.config/fish/completions/coach.fish',
      ],
    },
    man: { name: 'manual', summary: 'handboken, för man', examples: ['coach man > coach.1'] },
    guides: {
      name: 'guider',
      summary: 'kontrollera guider som du har skrivit själv',
      examples: ['coach guides check', 'coach guides check content'],
    },
  },
  placeholders: placeholderWords,
  everywhere: everywhereWords,
  flags: flagWords,
};
