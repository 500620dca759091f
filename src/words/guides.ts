import type { GuideFaultCode } from '../guide/faults';
import type { Language } from '../guide/guide';

export interface GuidesWords {
  /** Where in a file: line 14. */
  line: (line: number) => string;
  /** What is wrong with a guide and what to do; the id, value or row in question is handed in. */
  fault: Record<GuideFaultCode, (detail: string) => string>;
  /** One line a fault: file, line (0 for none), sentence. */
  faultLine: (file: string, line: number, sentence: string) => string;
  /** After a check without faults: how many guides were read. */
  fine: (guides: number) => string;
  /** After a check with faults. */
  faults: (count: number) => string;
}

const KINDS =
  'text, long, choice, choices, scale, yes-no, date, list, people, amount, advice, letter, line';
const FACTS = 'id, kind, depth, rows, only, optional, choices';

const sv: GuidesWords = {
  line: (line) => `rad ${line}`,
  faultLine: (file, line, sentence) => `${file}${line > 0 ? `, rad ${line}` : ''}: ${sentence}`,
  fine: (guides) =>
    guides === 1
      ? 'En guide är läst, och den håller.'
      : `${guides} guider är lästa, och alla håller.`,
  faults: (count) => (count === 1 ? 'Ett fel att rätta.' : `${count} fel att rätta.`),
  fault: {
    'not-text': () => 'filen är inte text i UTF-8. Spara om den som UTF-8.',
    'no-front-matter': () =>
      'filen börjar inte med en rad med ”---”. Sätt guide och title mellan två sådana rader överst.',
    'bad-yaml': () =>
      'raderna överst går inte att läsa. Skriv dem som ”guide: namn” och ”title: rubrik”.',
    'no-guide-id': () => 'guiden saknar namn. Lägg till ”guide: namn” överst.',
    'no-title': () => 'guiden saknar rubrik. Lägg till ”title: rubrik” överst.',
    'unknown-language': (word) => `språket ${word} finns inte. Skriv sv eller nb.`,
    'other-name': (id) => `guiden heter ${id} men filen något annat. Ge dem samma namn.`,
    'heading-level': (text) =>
      `rubriken ”${text}” har fel nivå. Två # är ett avsnitt, tre # en fråga eller en text.`,
    'setext-heading': () => 'strecken under raden gör den till en rubrik. Lägg en tom rad emellan.',
    'stray-text': () =>
      'här står text direkt under en avsnittsrubrik. Flytta den överst i filen eller under en rubrik med tre #.',
    html: (text) => `HTML visas inte: ”${text}”. Skriv det med vanlig text.`,
    table: () => 'tabeller visas inte. Skriv det som en lista.',
    'empty-heading': () => 'rubriken är tom. Skriv frågan eller rubriken efter tecknen #.',
    'no-id': () => 'id saknas. Lägg till ”- id: ett-eget-namn” direkt under rubriken.',
    'bad-id': (id) => `id ”${id}” går inte. Använd små bokstäver a–z, siffror och bindestreck.`,
    'doubled-id': (id) => `id ”${id}” finns redan i guiden. Ge den här ett annat.`,
    'no-kind': () => `kind saknas. Lägg till ”- kind: sort”. Sorterna är ${KINDS}.`,
    'unknown-kind': (kind) => `sorten ”${kind}” finns inte. Sorterna är ${KINDS}.`,
    'fact-syntax': (text) =>
      `”${text}” går inte att läsa. Skriv ”- namn: värde” och lämna en tom rad före texten.`,
    'late-fact': (name) =>
      `”${name}” står efter en tom rad. Flytta upp det till listan under rubriken.`,
    'unknown-fact': (name) =>
      `”${name}” känns inte igen. Det som kan stå här är ${FACTS}; överst guide, title, language, rows.`,
    'doubled-fact': (name) => `”${name}” står två gånger. Ta bort det ena.`,
    'misplaced-fact': (name) =>
      `”${name}” hör inte till den sorten. Ta bort raden eller ändra kind.`,
    'bad-value': (fact) =>
      `”${fact}” går inte. depth är core eller deep, optional är yes eller no.`,
    'no-choices': () => 'det ska finnas minst två val. Skriv dem indragna under ”- choices:”.',
    'bad-choice': (value) =>
      `valet ”${value}” går inte. Skriv ”- namn: det som visas”, med små bokstäver i namnet.`,
    'doubled-choice': (value) => `valet ”${value}” står två gånger. Ge det ena ett annat namn.`,
    'scale-choices': () =>
      'en skala har fem steg. Skriv valen 1 till 5 i ordning, eller inga alls.',
    'no-help': () => 'hjälptexten saknas. Skriv varför frågan ställs, efter en tom rad.',
    'no-text': () => 'texten saknas. Skriv den under listan, efter en tom rad.',
    'no-rows': () => 'rows saknas. Skriv källornas rader, eller ”- rows: own” för eget innehåll.',
    'unknown-row': (row) =>
      `källraden ”${row}” finns inte. Skriv till exempel SV-12-04e, eller own.`,
    'only-unknown': (id) =>
      `”only: ${id}” nämner ingen tidigare fråga i guiden. Rätta id eller flytta frågan.`,
    'only-value': (value) => `”only” nämner värdet ”${value}”, som frågan inte kan få. Rätta det.`,
    hole: (text) =>
      `”${text}” är inte en hel lucka. Skriv {namn} med små bokstäver, och inga andra klammerparenteser.`,
    'missing-guide': (id) => `guiden ”${id}” finns bara på det andra språket. Skriv den även här.`,
    'missing-item': (id) => `”${id}” finns bara på det andra språket. Skriv den även här.`,
    'other-order': (id) =>
      `”${id}” står på en annan plats än på det andra språket. Ge dem samma ordning.`,
    'other-kind': (id) => `”${id}” är av en annan sort än på det andra språket. Ge dem samma kind.`,
    'other-choices': (id) =>
      `”${id}” har andra val än på det andra språket. Ge dem samma namn och ordning.`,
    'other-depth': (id) => `”${id}” har en annan depth än på det andra språket.`,
    'other-only': (id) => `”${id}” har ett annat only än på det andra språket.`,
    'other-optional': (id) => `”${id}” har ett annat optional än på det andra språket.`,
    'other-section': (id) => `”${id}” hör till ett annat avsnitt än på det andra språket.`,
    'other-rows': (id) =>
      `${id ? `”${id}”` : 'guiden'} nämner andra källrader än på det andra språket.`,
    'other-holes': (id) => `”${id}” har andra luckor än på det andra språket.`,
    'own-kind': (was) =>
      `sorten skiljer sig från den medföljande guiden (${was}). Använd samma kind eller ett nytt id.`,
    'own-choices': (were) =>
      `valen skiljer sig från den medföljande guiden. Behåll ${were}, i den ordningen.`,
    'own-holes': (hole) => `luckan {${hole}} fylls inte här. Ta bort den.`,
    'uncovered-row': (row) =>
      `källraden ${row} nämns inte i någon guide. Skriv den eller nämn den under rows.`,
    'no-guides': () => 'här finns inga guider. De ska ligga i mapparna sv och nb och sluta på .md.',
  },
};

const nb: GuidesWords = {
  line: (line) => `linje ${line}`,
  faultLine: (file, line, sentence) => `${file}${line > 0 ? `, linje ${line}` : ''}: ${sentence}`,
  fine: (guides) =>
    guides === 1
      ? 'Én guide er lest, og den er i orden.'
      : `${guides} guider er lest, og alle er i orden.`,
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

export const guidesWords: Record<Language, GuidesWords> = { sv, nb };
