import type { GuidesWords } from '../guides';

const KINDS =
  'text, long, choice, choices, scale, yes-no, date, list, people, amount, advice, letter, line';

const FACTS = 'id, kind, depth, rows, only, optional, choices';

export const guidesWords: GuidesWords = {
  line: (line) => `rad ${line}`,
  faultLine: (file, line, sentence) => `${file}${line > 0 ? `, rad ${line}` : ''}: ${sentence}`,
  fine: (guides) =>
    guides === 1
      ? 'En guide är läst, och den håller.'
      : `${guides} guider är lästa, och alla håller.`,
  none: (folder) => `Det finns inga egna guider. De hör hemma i ${folder}, i mapparna sv och nb.`,
  about: 'Egna guider är textfiler med frågor. coach guides check ser efter att de håller.',
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
    'rule-text': (detail) => {
      const [of, id, language] = detail.split(' ');
      return `${of} saknar texten ”${id}” på ${language}. Skriv den.`;
    },
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
