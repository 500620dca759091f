import type { GuidesWords } from '../guides';

const KINDS =
  'text, long, choice, choices, scale, yes-no, date, list, people, amount, advice, letter, line';

const FACTS = 'id, kind, depth, rows, only, optional, choices';

export const guidesWords: GuidesWords = {
  line: (line) => `linje ${line}`,
  faultLine: (file, line, sentence) => `${file}${line > 0 ? `, linje ${line}` : ''}: ${sentence}`,
  fine: (guides) =>
    guides === 1
      ? 'Én guide er lest, og den er i orden.'
      : `${guides} guider er lest, og alle er i orden.`,
  none: (folder) => `Du har ingen egne guider. De hører hjemme i ${folder}, i mappene sv og nb.`,
  about: 'Egne guider er tekstfiler med spørsmål. coach guides check ser etter at de er i orden.',
  faults: (count) => (count === 1 ? 'Én feil å rette.' : `${count} feil å rette.`),
  fault: {
    'not-text': () => 'filen er ikke tekst i UTF-8. Lagre den på nytt som UTF-8.',
    'no-front-matter': () =>
      'filen begynner ikke med en linje med «---». Sett guide og title mellom to slike linjer øverst.',
    'bad-yaml': () =>
      'linjene øverst kan ikke leses. Skriv dem som «guide: navn» og «title: overskrift».',
    'no-guide-id': () => 'guiden mangler navn. Legg til «guide: navn» øverst.',
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
    'no-id': () => 'id mangler. Legg til «- id: et-eget-navn» rett under overskriften.',
    'bad-id': (id) => `id «${id}» kan ikke brukes. Bruk små bokstaver a–z, tall og bindestrek.`,
    'doubled-id': (id) => `id «${id}» finnes allerede i guiden. Gi denne et annet.`,
    'no-kind': () => `kind mangler. Legg til «- kind: type». Typene er ${KINDS}.`,
    'unknown-kind': (kind) => `typen «${kind}» finnes ikke. Typene er ${KINDS}.`,
    'fact-syntax': (text) =>
      `«${text}» kan ikke leses. Skriv «- navn: verdi», og la det stå en tom linje før teksten.`,
    'late-fact': (name) =>
      `«${name}» står etter en tom linje. Flytt det opp i listen under overskriften.`,
    'unknown-fact': (name) =>
      `«${name}» er ukjent. Her kan det stå ${FACTS}; øverst guide, title, language, rows.`,
    'doubled-fact': (name) => `«${name}» står to ganger. Ta bort det ene.`,
    'misplaced-fact': (name) =>
      `«${name}» hører ikke til denne typen. Ta bort linjen, eller endre kind.`,
    'bad-value': (fact) =>
      `«${fact}» kan ikke brukes. depth er core eller deep, optional er yes eller no.`,
    'no-choices': () => 'det skal være minst to valg. Skriv dem med innrykk under «- choices:».',
    'bad-choice': (value) =>
      `valget «${value}» kan ikke brukes. Skriv «- navn: det som vises», med små bokstaver i navnet.`,
    'doubled-choice': (value) => `valget «${value}» står to ganger. Gi det ene et annet navn.`,
    'scale-choices': () =>
      'en skala har fem trinn. Skriv valgene 1 til 5 i rekkefølge, eller ingen.',
    'no-help': () => 'hjelpeteksten mangler. Skriv hvorfor spørsmålet stilles, etter en tom linje.',
    'no-text': () => 'teksten mangler. Skriv den under listen, etter en tom linje.',
    'no-rows': () =>
      'rows mangler. Skriv radene fra kildene, eller «- rows: own» for eget innhold.',
    'unknown-row': (row) =>
      `kilderaden «${row}» finnes ikke. Skriv for eksempel SV-12-04e, eller own.`,
    'only-unknown': (id) =>
      `«only: ${id}» nevner ikke noe tidligere spørsmål i guiden. Rett id, eller flytt spørsmålet.`,
    'only-value': (value) =>
      `«only» nevner verdien «${value}», som spørsmålet ikke kan få. Rett den.`,
    hole: (text) =>
      `«${text}» er ikke et helt felt. Skriv {navn} med små bokstaver, og ingen andre krøllparenteser.`,
    'missing-guide': (id) => `guiden «${id}» finnes bare på det andre språket. Skriv den her også.`,
    'missing-item': (id) => `«${id}» finnes bare på det andre språket. Skriv det her også.`,
    'rule-text': (detail) => {
      const [of, id, language] = detail.split(' ');
      return `${of} mangler teksten «${id}» på ${language}. Skriv den.`;
    },
    'other-order': (id) =>
      `«${id}» står et annet sted enn på det andre språket. Bruk samme rekkefølge.`,
    'other-kind': (id) => `«${id}» er av en annen type enn på det andre språket. Bruk samme kind.`,
    'other-choices': (id) =>
      `«${id}» har andre valg enn på det andre språket. Bruk samme navn og rekkefølge.`,
    'other-depth': (id) => `«${id}» har en annen depth enn på det andre språket.`,
    'other-only': (id) => `«${id}» har en annen only enn på det andre språket.`,
    'other-optional': (id) => `«${id}» har en annen optional enn på det andre språket.`,
    'other-section': (id) => `«${id}» hører til en annen del enn på det andre språket.`,
    'other-rows': (id) =>
      `${id ? `«${id}»` : 'guiden'} nevner andre kilderader enn på det andre språket.`,
    'other-holes': (id) => `«${id}» har andre felt enn på det andre språket.`,
    'own-kind': (was) =>
      `typen er en annen enn i guiden som følger med (${was}). Bruk samme kind, eller en ny id.`,
    'own-choices': (were) =>
      `valgene er andre enn i guiden som følger med. Behold ${were}, i den rekkefølgen.`,
    'own-holes': (hole) => `feltet {${hole}} blir ikke fylt ut her. Ta det bort.`,
    'uncovered-row': (row) =>
      `kilderaden ${row} er ikke nevnt i noen guide. Skriv den, eller nevn den under rows.`,
    'no-guides': () =>
      'her finnes det ingen guider. De skal ligge i mappene sv og nb og slutte på .md.',
  },
};
