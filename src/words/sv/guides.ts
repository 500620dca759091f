import type { GuidesWords } from '../guides';

const KINDS =
  'text, long, choice, choices, scale, yes-no, date, list, people, amount, advice, letter, line';

const WORDS =
  'en sort, core eller deep, required, only:id=värde, checked:månad, see:plats och källornas rader';

export const guidesWords: GuidesWords = {
  faultLine: ({ file, line, code, detail }) =>
    `${file}${line > 0 ? `, rad ${line}` : ''}: ${guidesWords.fault[code](detail)}`,
  passedOver: (fault) => `En egen guide hoppas över. ${guidesWords.faultLine(fault)}`,
  fine: (guides) =>
    guides === 1 ? 'En guide är läst, utan fel.' : `${guides} guider är lästa, utan fel.`,
  none: (folder) => `Det finns inga egna guider. De hör hemma i ${folder}, i mapparna sv och nb.`,
  about: 'Egna guider är textfiler med frågor. coach guides check letar efter fel i dem.',
  faults: (count) => (count === 1 ? 'Ett fel att rätta.' : `${count} fel att rätta.`),
  fault: {
    'not-text': () => 'filen är inte text i UTF-8. Spara om den som UTF-8.',
    'bad-front': () =>
      'raden går inte att läsa. Här överst står ”guide: namn”, ”title: rubrik” och liknande, en sak på varje rad.',
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
    'bad-id': (id) => `id ”${id}” går inte. Använd små bokstäver a–z, siffror och bindestreck.`,
    'doubled-id': (id) => `id ”${id}” finns redan i guiden. Ge den här ett annat.`,
    'doubled-choice': (value) => `valet ”${value}” står två gånger. Ge det ena ett annat namn.`,
    'scale-choices': () =>
      'en skala har fem steg. Skriv valen 1 till 5 i ordning, eller inga alls.',
    'unknown-row': (row) =>
      `källraden ”${row}” finns inte. Skriv till exempel SV-12-04e, eller own.`,
    'only-value': (value) => `”only” nämner värdet ”${value}”, som frågan inte kan få. Rätta det.`,
    hole: (text) =>
      `”${text}” är inte en hel lucka. Skriv {namn} med små bokstäver, och inga andra klammerparenteser.`,
    'bad-check': (word) =>
      `”${word}” går inte att läsa. Skriv månaden som checked:2026-11 och platsen som see:do.se.`,
    unchecked: (id) =>
      `det står inte när ”${id}” kontrollerades, eller var. Skriv båda på raden med id, till exempel checked:2026-11 see:do.se.`,
    'other-check': (id) =>
      `”${id}” kontrollerades en annan månad, eller på en annan plats, än på det andra språket. Skriv samma på båda.`,
    'missing-guide': (id) => `guiden ”${id}” finns bara på det andra språket. Skriv den även här.`,
    'missing-item': (id) => `”${id}” finns bara på det andra språket. Skriv den även här.`,
    'rule-text': (detail) => {
      const [of, id, language] = detail.split(' ');
      return `${of} saknar texten ”${id}” på ${language}. Skriv den.`;
    },
    'other-order': (id) =>
      `”${id}” står på en annan plats än på det andra språket. Ge dem samma ordning.`,
    'other-kind': (id) => `”${id}” är av en annan sort än på det andra språket. Ge dem samma sort.`,
    'other-choices': (id) =>
      `”${id}” har andra val än på det andra språket. Ge dem samma namn och ordning.`,
    'other-depth': (id) =>
      `”${id}” hör till den korta genomgången på bara ett av språken. Skriv core på båda, eller på inget.`,
    'other-only': (id) => `”${id}” har ett annat only än på det andra språket. Ge dem samma.`,
    'other-section': (id) => `”${id}” hör till ett annat avsnitt än på det andra språket.`,
    'other-rows': (id) =>
      `${id ? `”${id}”` : 'guiden'} nämner andra källrader än på det andra språket.`,
    'other-holes': (id) => `”${id}” har andra luckor än på det andra språket.`,
    'own-kind': (was) =>
      `sorten skiljer sig från den medföljande guiden (${was}). Använd samma sort eller ett nytt id.`,
    'own-choices': (were) =>
      `valen skiljer sig från den medföljande guiden. Behåll ${were}, i den ordningen.`,
    'own-holes': (hole) => `luckan {${hole}} fylls inte här. Ta bort den.`,
    'uncovered-row': (row) =>
      `källraden ${row} nämns inte i någon guide. Skriv den, eller nämn den på raden med id där den sägs.`,
    'no-front-matter': () =>
      'filen börjar inte med en rad med ”---”. Sätt guide och title mellan två sådana rader överst, eller ”use: practice” på första raden om det är en lista med frågor.',
    'no-use': () =>
      'listan säger inte var frågorna hör hemma. Skriv ”use: practice” på första raden, eller use: debrief, use: prepare.',
    'unknown-use': (word) =>
      `”use: ${word}” finns inte. En lista med frågor kan ha use: practice, use: debrief eller use: prepare.`,
    'no-questions': () => 'listan är tom. Skriv en fråga på varje rad: ”- Vad gör arbetsgivaren?”.',
    'no-guide-id': () =>
      'guiden saknar namn. Lägg till ”guide: namn” överst, eller ”use: practice” om det är en lista med frågor.',
    'no-id': () =>
      'raden med id saknas. Skriv den direkt under rubriken, inom grava accenter: `ett-eget-namn`.',
    'old-form': (line) =>
      `listan under rubriken är det gamla sättet att skriva. Sätt \`${line}\` på raden under rubriken i stället, och valen sist som ”- \`namn\` det som visas”.`,
    'no-kind': () =>
      `sorten saknas. Skriv den efter id, eller överst i guiden efter usual. Sorterna är ${KINDS}.`,
    'unknown-fact': (word) =>
      `”${word}” känns inte igen. Efter id kan ${WORDS} stå; överst guide, title, language, rows, usual, use.`,
    'misplaced-fact': (word) => `”${word}” hör inte till den sorten. Ta bort det eller byt sort.`,
    'no-choices': () =>
      'det ska finnas minst två val. Skriv dem sist, en rad var: ”- `namn` det som visas”.',
    'bad-choice': (value) =>
      `valet ”${value}” går inte. Skriv ”- \`namn\` det som visas”, med små bokstäver i namnet.`,
    'no-help': () => 'hjälptexten saknas. Skriv varför frågan ställs, under raden med id.',
    'no-text': () => 'texten saknas. Skriv den under raden med id.',
    'no-question': (id) =>
      `frågan till ”${id}” saknas. Skriv den som rubrik med ### ovanför raden.`,
    'no-subject': () =>
      'brevet saknar ämnesrad. Skriv den som rubrik med ### ovanför raden med id.',
    'no-rows': () =>
      'källans rader saknas. Skriv dem sist på raden med id, eller own för eget innehåll.',
    'only-unknown': (id) =>
      `”only:${id}” nämner ingen tidigare fråga i guiden. Rätta id eller flytta frågan.`,
    'doubled-fact': (word) => `”${word}” är ett för mycket på raden. Låt ett av dem stå kvar.`,
    'other-title': (id) => `”${id}” har rubrik på bara ett av språken. Ge båda en, eller ingen.`,
    'other-optional': (id) =>
      `”${id}” måste besvaras på bara ett av språken. Skriv required på båda, eller på inget.`,
    'too-big': (most) => `filen är för stor. En guide får vara högst ${most}. Dela den i flera.`,
    unreadable: () => 'filen går inte att läsa. Se efter vad den är och om du får läsa den.',
    'other-ending': () => 'filen läses inte. Låt namnet sluta på .md.',
    'never-asked': (id) =>
      `guiden ”${id}” används inte av något kommando. Ge den samma namn som en av de medföljande, eller skriv frågorna som en lista med use: practice.`,
    'no-guides': () => 'här finns inga guider. De ska ligga i mapparna sv och nb och sluta på .md.',
  },
};
