import { capital } from '../sentence';
import type { GuidesWords } from '../guides';

const KINDS =
  'text, long, choice, choices, scale, yes-no, date, list, people, amount, advice, letter, line';

const WORDS =
  'en type, core eller deep, required, only:id=verdi, checked:måned, see:sted og radene fra kildene';

export const guidesWords: GuidesWords = {
  faultLine: ({ file, line, code, detail }) =>
    `${file}${line > 0 ? `, linje ${line}` : ''}: ${capital(guidesWords.fault[code](detail))}`,
  passedOver: (fault) => `En egen guide blir ikke brukt. ${guidesWords.faultLine(fault)}`,
  fine: (guides) =>
    guides === 1
      ? 'Én guide er lest, og den er i orden.'
      : `${guides} guider er lest, og alle er i orden.`,
  none: (folder) => `Du har ingen egne guider. De hører hjemme i ${folder}, i mappene sv og nb.`,
  about: 'Egne guider er tekstfiler med spørsmål. coach guides check ser etter at de er i orden.',
  faults: (count) => (count === 1 ? 'Én feil å rette.' : `${count} feil å rette.`),
  fault: {
    'not-text': () => 'filen er ikke tekst i UTF-8. Lagre den på nytt som UTF-8.',
    'bad-front': () =>
      'linjen kan ikke leses. Her øverst står «guide: navn», «title: overskrift» og lignende, én ting på hver linje.',
    'no-title': () => 'guiden mangler overskrift. Legg til «title: overskrift» øverst.',
    'unknown-language': (word) => `språket ${word} finnes ikke. Skriv sv eller nb.`,
    'other-name': (id) => `guiden heter ${id}, men filen noe annet. Gi dem samme navn.`,
    'heading-level': (text) =>
      `overskriften «${text}» er på feil nivå. To # er en del, tre # et spørsmål eller en tekst.`,
    'setext-heading': () =>
      'strekene under linjen gjør den til en overskrift. Sett en tom linje imellom.',
    'stray-text': () =>
      'her står det tekst rett under overskriften til en del. Flytt den øverst i filen eller under en overskrift med tre #.',
    html: (text) => `HTML vises ikke: «${text}». Skriv det som vanlig tekst.`,
    table: () => 'tabeller vises ikke. Skriv det som en liste.',
    'empty-heading': () =>
      'overskriften er tom. Skriv spørsmålet eller overskriften etter tegnene #.',
    'bad-id': (id) => `id «${id}» kan ikke brukes. Bruk små bokstaver a–z, tall og bindestrek.`,
    'doubled-id': (id) => `id «${id}» finnes allerede i guiden. Gi denne et annet.`,
    'doubled-choice': (value) => `valget «${value}» står to ganger. Gi det ene et annet navn.`,
    'scale-choices': () =>
      'en skala har fem trinn. Skriv valgene 1 til 5 i rekkefølge, eller ingen.',
    'unknown-row': (row) =>
      `kilderaden «${row}» finnes ikke. Skriv for eksempel SV-12-04e, eller own.`,
    'only-value': (value) =>
      `«only» nevner verdien «${value}», som spørsmålet ikke kan få. Rett den.`,
    hole: (text) =>
      `«${text}» er ikke et helt felt. Skriv {navn} med små bokstaver, og ingen andre krøllparenteser.`,
    'bad-check': (word) =>
      `«${word}» kan ikke leses. Skriv måneden som checked:2026-11 og stedet som see:nav.no.`,
    unchecked: (id) =>
      `det står ikke når «${id}» ble kontrollert, eller hvor. Skriv begge deler på linjen med id, for eksempel checked:2026-11 see:nav.no.`,
    'other-check': (id) =>
      `«${id}» er kontrollert en annen måned, eller et annet sted, enn på det andre språket. Skriv det samme på begge.`,
    'missing-guide': (id) => `guiden «${id}» finnes bare på det andre språket. Skriv den her også.`,
    'missing-item': (id) => `«${id}» finnes bare på det andre språket. Skriv det her også.`,
    'rule-text': (detail) => {
      const [of, id, language] = detail.split(' ');
      return `${of} mangler teksten «${id}» på ${language}. Skriv den.`;
    },
    'other-order': (id) =>
      `«${id}» står et annet sted enn på det andre språket. Bruk samme rekkefølge.`,
    'other-kind': (id) =>
      `«${id}» er av en annen type enn på det andre språket. Gi dem samme type.`,
    'other-choices': (id) =>
      `«${id}» har andre valg enn på det andre språket. Bruk samme navn og rekkefølge.`,
    'other-depth': (id) =>
      `«${id}» hører til den korte gjennomgangen bare på det ene språket. Skriv core på begge, eller på ingen.`,
    'other-only': (id) => `«${id}» har en annen only enn på det andre språket. Gi dem den samme.`,
    'other-section': (id) => `«${id}» hører til en annen del enn på det andre språket.`,
    'other-rows': (id) =>
      `${id ? `«${id}»` : 'guiden'} nevner andre kilderader enn på det andre språket.`,
    'other-holes': (id) => `«${id}» har andre felt enn på det andre språket.`,
    'own-kind': (was) =>
      `typen er en annen enn i guiden som følger med (${was}). Bruk samme type, eller en ny id.`,
    'own-choices': (were) =>
      `valgene er andre enn i guiden som følger med. Behold ${were}, i den rekkefølgen.`,
    'own-holes': (hole) => `feltet {${hole}} blir ikke fylt ut her. Ta det bort.`,
    'uncovered-row': (row) =>
      `kilderaden ${row} er ikke nevnt i noen guide. Skriv den, eller nevn den på linjen med id der den sies.`,
    'no-front-matter': () =>
      'filen begynner ikke med en linje med «---». Sett guide og title mellom to slike linjer øverst, eller «use: practice» på første linje hvis det er en liste med spørsmål.',
    'no-use': () =>
      'listen sier ikke hvor spørsmålene hører hjemme. Skriv «use: practice» på første linje, eller use: debrief, use: prepare.',
    'unknown-use': (word) =>
      `«use: ${word}» finnes ikke. En liste med spørsmål kan ha use: practice, use: debrief eller use: prepare.`,
    'no-questions': () =>
      'listen er tom. Skriv ett spørsmål per linje: «- Hva gjør arbeidsgiveren?».',
    'no-guide-id': () =>
      'guiden mangler navn. Legg til «guide: navn» øverst, eller «use: practice» hvis det er en liste med spørsmål.',
    'no-id': () =>
      'linjen med id mangler. Skriv den rett under overskriften, mellom to gravisaksenter: `et-eget-navn`.',
    'old-form': (line) =>
      `listen under overskriften er den gamle måten å skrive på. Sett \`${line}\` på linjen under overskriften i stedet, og valgene til slutt som «- \`navn\` det som vises».`,
    'no-kind': () =>
      `typen mangler. Skriv den etter id, eller øverst i guiden etter usual. Typene er ${KINDS}.`,
    'unknown-fact': (word) =>
      `«${word}» er ukjent. Etter id kan det stå ${WORDS}; øverst guide, title, language, rows, usual, use.`,
    'misplaced-fact': (word) =>
      `«${word}» hører ikke til denne typen. Ta det bort, eller bytt type.`,
    'no-choices': () =>
      'det skal være minst to valg. Skriv dem til slutt, én linje til hvert: «- `navn` det som vises».',
    'bad-choice': (value) =>
      `valget «${value}» kan ikke brukes. Skriv «- \`navn\` det som vises», med små bokstaver i navnet.`,
    'no-help': () =>
      'hjelpeteksten mangler. Skriv hvorfor spørsmålet stilles, under linjen med id.',
    'no-text': () => 'teksten mangler. Skriv den under linjen med id.',
    'no-question': (id) =>
      `spørsmålet til «${id}» mangler. Skriv det som overskrift med ### over linjen.`,
    'no-subject': () => 'brevet mangler emne. Skriv det som overskrift med ### over linjen med id.',
    'no-rows': () =>
      'radene fra kildene mangler. Skriv dem sist på linjen med id, eller own for eget innhold.',
    'only-unknown': (id) =>
      `«only:${id}» nevner ikke noe tidligere spørsmål i guiden. Rett id, eller flytt spørsmålet.`,
    'doubled-fact': (word) => `«${word}» er ett for mye på linjen. La bare ett av dem stå.`,
    'other-title': (id) =>
      `«${id}» har overskrift bare på det ene språket. Gi begge en, eller ingen.`,
    'other-optional': (id) =>
      `«${id}» må besvares bare på det ene språket. Skriv required på begge, eller på ingen.`,
    'too-big': (most) => `filen er for stor. En guide kan være høyst ${most}. Del den i flere.`,
    unreadable: () => 'filen kan ikke leses. Se etter hva den er, og om du har lov til å lese den.',
    'other-ending': () => 'filen blir ikke lest. La navnet slutte på .md.',
    'never-asked': (id) =>
      `guiden «${id}» brukes ikke av noen kommando. Gi den samme navn som en av dem som følger med, eller skriv spørsmålene som en liste med use: practice.`,
    'no-guides': () =>
      'her finnes det ingen guider. De skal ligge i mappene sv og nb og slutte på .md.',
  },
};
