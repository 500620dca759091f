import type { Language } from '../../src/guide/guide';

/** Which texts a rule looks at. A greeting is the first line of a letter. */
export type Where = 'heading' | 'prose' | 'greeting';

/** One mistake that machine-written text makes, with an example of it and of the right form. */
export interface Rule {
  /** Number of the mistake in the list of twenty-five. */
  mistake: number;
  what: string;
  language: Language;
  pattern: RegExp;
  wrong: string;
  right: string;
  where: readonly Where[];
}

const EVERYWHERE: readonly Where[] = ['heading', 'prose', 'greeting'];

type Row = [mistake: number, what: string, pattern: RegExp, wrong: string, right: string];

const rulesOf = (language: Language, rows: Row[], where = EVERYWHERE): Rule[] =>
  rows.map(([mistake, what, pattern, wrong, right]) => ({
    mistake,
    what,
    language,
    pattern,
    wrong,
    right,
    where,
  }));

const both = (rows: Row[], where = EVERYWHERE): Rule[] =>
  (['sv', 'nb'] as const).flatMap((language) => rulesOf(language, rows, where));

/** Whole words, in any case; å, ä, ö, æ and ø count as letters. */
function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'iu');
}

/** Letters of the other language, unless they stand in a term of one or two words between quotation marks. */
function unquoted(letters: string, closing: string): RegExp {
  return new RegExp(`[${letters}](?!\\p{L}*(?: \\p{L}+)?${closing})`, 'u');
}

/** A word with a capital in the middle of a sentence. */
function capitals(list: string): RegExp {
  return new RegExp(`(?<=[\\p{Ll},;–] )(?:${list})(?!\\p{L})`, 'u');
}

/** Names that keep their capital in a heading. */
const NAMES = 'Sverige|Norge|Medlingsinstitutet|LinkedIn';

const SV_MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const NB_MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const UNITS = 'kr|kronor|kroner|procent|prosent|%|SEK|NOK';

const sv = rulesOf('sv', [
  [1, 'Norwegian letters', unquoted('æøÆØ', '”'), 'løn', 'lön'],
  [
    2,
    'Norwegian small words',
    words(
      'og|ikke|også|noen|noe|jeg|deg|meg|seg|hva|hvordan|hvis|hvem|hvor|til|fra|etter|etterpå|både og|eller ikke|å',
    ),
    'Ring ikke ennå',
    'Ring inte ännu',
  ],
  [
    3,
    'Norwegian words',
    words(
      'stilling|stillingen|lönskrav|lönekrav|uppföljing|tilbakemeldning|notat|arbetsintervju|hemmakontor|rekrytör|tackbrev',
    ),
    'stilling',
    'tjänst',
  ],
  [
    3,
    'English words',
    words('mail|maila|mailet|deadline|feedback|takeaway|debriefa|callback'),
    'ett mail',
    'ett mejl',
  ],
  [
    4,
    'compounds apart',
    words(
      '(?:löne|jobb|arbets|intervju|uppföljnings|referens|anställnings|tack) (?:anspråk|intervju|intervjun|samtal|samtalet|fråga|frågan|givare|givaren|mejl|person|avtal)',
    ),
    'löne anspråk',
    'löneanspråk',
  ],
  [4, 'days in one word', words('idag|imorgon|igår|ikväll'), 'idag', 'i dag'],
  [
    6,
    'polite capitals',
    capitals('Du|Dig|Din|Ditt|Dina|Ni|Er|Ert|Era'),
    'Tack för att Du kom',
    'Tack för att du kom',
  ],
  [
    7,
    'capital days, months, languages',
    capitals(
      'Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Svensk\\p{L}*|Norsk\\p{L}*',
    ),
    'på Torsdag',
    'på torsdag',
  ],
  [8, 'to address', words('adressera|adresserar|adresserade'), 'adressera frågan', 'ta upp frågan'],
  [
    9,
    'calques',
    words(
      'nå ut till|når ut till|i slutet av dagen|spendera tid|spenderar tid|leverera på|landa en intervju|landa jobbet|göra en skillnad',
    ),
    'nå ut till dem',
    'kontakta dem',
  ],
  [
    10,
    'English letter phrases',
    words('finner dig väl|hoppas allt är bra med dig'),
    'Jag hoppas att mejlet finner dig väl.',
    'Tack för samtalet.',
  ],
  [13, 'currency first', /\b(?:kr|SEK) ?\d/, 'kr 42 500', '42 500 kr'],
  [14, 'date with a full stop', new RegExp(`\\d\\. (?:${SV_MONTHS})\\b`), '18. juni', '18 juni'],
  [14, 'date with an ending', new RegExp(`\\d:[ea] (?:${SV_MONTHS})\\b`), '18:e juni', '18 juni'],
  [16, 'quotation marks', /["“„«»]/, '“Hej”', '”Hej”'],
  [
    18,
    'comma before att',
    words('(?:tror|vet|säger|hoppas|tycker), att'),
    'Jag tror, att',
    'Jag tror att',
  ],
  [
    19,
    'de and dem',
    words('mötte de|träffade de|tacka de|ringde de|dem ringer|dem ringde|dem sa'),
    'dem ringde',
    'de ringde',
  ],
  [
    21,
    'gender',
    words(
      'ett (?:intervju|tjänst|roll|mejlen|lön|ansökan|referens)|en (?:mejl|samtal|erbjudande|företag|besked|argument)',
    ),
    'ett intervju',
    'en intervju',
  ],
  [
    21,
    'definiteness',
    words('(?:den|det) (?:första|andra|sista|senaste) (?:intervju|samtal|mejl)'),
    'den sista intervju',
    'den sista intervjun',
  ],
  [
    22,
    'word order',
    words(
      '(?:eftersom|om|när|därför att|som) (?:du|de|han|hon|det|ni) (?:har|kan|ska|vill|är|fick|hade) inte',
    ),
    'eftersom du har inte hört',
    'eftersom du inte har hört',
  ],
  [23, 'false friends', words('tillbud|tillbudet|bedrift'), 'tillbud', 'erbjudande'],
  [
    25,
    'machine manners',
    words('kom ihåg:|inte bara [^.]{1,60} utan också|bra jobbat|grymt'),
    'Kom ihåg: ring',
    'Ring',
  ],
]);

const nb = rulesOf('nb', [
  [1, 'Swedish letters', unquoted('äöÄÖ', '»'), 'lönn', 'lønn'],
  [
    2,
    'Swedish small words',
    words(
      'och|inte|är|för|också|någon|något|några|måste|jag|dig|mig|sig|från|hur|vad|när|eller inte|till|efter|varför|att',
    ),
    'Ring inte enda',
    'Ring ikke ennå',
  ],
  [
    3,
    'Swedish words',
    words(
      'lønnsanspråk|ansøking|ansøkan|erbjudelse|tjenestetilbud|takkemejl|mejl|inngangslønn|friskvern|rekryterer|ansettelsesintervju|arbeidsgivare|besked',
    ),
    'lønnsanspråk',
    'lønnskrav',
  ],
  [
    3,
    'Swedicisms',
    words('høre av (?:seg|deg|meg)|hører av (?:seg|deg|meg)|si opp seg|sier opp seg|hør av deg'),
    'De hører av seg.',
    'De tar kontakt.',
  ],
  [
    3,
    'English words',
    words('mail|mailen|deadline|feedback|takeaway|debriefe'),
    'en mail',
    'en e-post',
  ],
  [
    4,
    'compounds apart',
    words(
      '(?:lønns|jobb|arbeids|oppfølgings|referanse|intervju) (?:krav|intervju|intervjuet|samtale|samtalen|spørsmål|giver|avtale|person)',
    ),
    'lønns krav',
    'lønnskrav',
  ],
  [4, 'days in one word', words('idag|imorgen|igår|ikveld'), 'idag', 'i dag'],
  [
    6,
    'polite capitals',
    capitals('Du|Deg|Din|Ditt|Dine|Dere|Deres|De'),
    'Takk for at Du kom',
    'Takk for at du kom',
  ],
  [
    7,
    'capital days, months, languages',
    capitals(
      'Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember|Svensk\\p{L}*|Norsk\\p{L}*',
    ),
    'på Torsdag',
    'på torsdag',
  ],
  [
    8,
    'to address',
    words('adressere|adresserer|adresserte'),
    'adressere utfordringen',
    'ta tak i utfordringen',
  ],
  [
    9,
    'calques',
    words(
      'nå ut til|når ut til|på slutten av dagen|levere på|lande et intervju|lande jobben|spendere tid|gjøre en forskjell',
    ),
    'nå ut til dem',
    'ta kontakt med dem',
  ],
  [
    10,
    'English letter phrases',
    words('finner deg vel|håper alt er bra med deg'),
    'Jeg håper denne e-posten finner deg vel.',
    'Takk for samtalen.',
  ],
  [
    14,
    'date without a full stop',
    new RegExp(`\\b\\d{1,2}[ \\u00A0](?:${NB_MONTHS})\\b`),
    '18 juni',
    '18. juni',
  ],
  [16, 'quotation marks', /["“”„]/, '“Hei”', '«Hei»'],
  [
    19,
    'og for å',
    words('(?:prøv|begynn|husk|lov|prøve|begynne|huske|klare|tenke på) og'),
    'prøv og ringe',
    'prøv å ringe',
  ],
  [
    21,
    'gender',
    words(
      '(?:en|ein) (?:intervju|tilbud|svar|forbilde|argument|avslag|notat|spørsmål)|et (?:stilling|samtale|søknad|lønn)',
    ),
    'en intervju',
    'et intervju',
  ],
  [
    21,
    'definiteness',
    words('(?:det|den) (?:første|andre|siste|neste) (?:intervju|samtale|stilling|spørsmål)'),
    'det siste intervju',
    'det siste intervjuet',
  ],
  [
    22,
    'word order',
    words(
      '(?:fordi|hvis|når|siden|dersom) (?:du|de|han|hun|det|dere) (?:har|kan|skal|vil|er|fikk|hadde) ikke',
    ),
    'fordi du har ikke hørt',
    'fordi du ikke har hørt',
  ],
  [23, 'false friends', words('semester|semesteret'), 'semester', 'ferie'],
  [
    24,
    'Danish and nynorsk',
    words(
      'nu|sprog|ansøgning|ikkje|eg|kva|korleis|selvkjensle|antegning|oppfølgning|frem|annengangsintervju',
    ),
    'frem',
    'fram',
  ],
  [
    25,
    'machine manners',
    words('husk:|ikke bare [^.]{1,60} men også|bra jobba|bra jobbet|godt jobbet'),
    'Husk: ring',
    'Ring',
  ],
]);

const shared = both([
  [11, 'decimal point', /\d\.\d+[ \u00A0]?(?:%|procent|prosent|kr)/, '4.5 %', '4,5 %'],
  [11, 'thousands with a comma or a full stop', /\d{1,3}[.,]\d{3}(?!\d)/, '42,500 kr', '42 500 kr'],
  [12, 'no space before the unit', new RegExp(`\\d(?:${UNITS})(?!\\p{L})`, 'u'), '12%', '12 %'],
  [12, 'a space that breaks', new RegExp(`\\d (?:${UNITS})(?!\\p{L})`, 'u'), '12 %', '12\u00A0%'],
  [12, 'thousands that break', /\d (?=\d{3}(?!\d))/, '42 500', '42\u00A0500'],
  [12, 'no space after kl.', /\bkl\.\d/, 'kl.13', 'kl. 13'],
  [
    14,
    'English dates',
    /\b(?:January|February|March|May|June|July|October)\b|\d{1,2}\/\d{1,2}\/\d{2,4}/,
    '6/18/2026',
    '2026-06-18',
  ],
  [15, 'long dash', /—/, 'vänta—ring', 'vänta – ring'],
  [15, 'hyphen as a dash', /(?<=[\p{L}\d.)]) -{1,2} (?=\S)/u, 'vänta - ring', 'vänta – ring'],
  [15, 'dash without spaces', /\p{Ll}{4}–\p{Ll}{4}/u, 'vänta–ring', 'vänta – ring'],
  [15, 'range with a hyphen', /(?<![\d-])\d{1,3}-\d{1,3}(?![\d-])/, '2-3', '2–3'],
  [25, 'emoji', /\p{Extended_Pictographic}/u, 'Bra 👍', 'Bra'],
  [25, 'the same word twice', /(?<!\p{L})(?!det )(\p{L}{2,}) \1(?!\p{L})/iu, 'du du kan', 'du kan'],
]);

const noCheers = both([[25, 'exclamation mark', /!/, 'Bra!', 'Bra.']], ['heading', 'prose']);

const headings = both(
  [
    [
      5,
      'capitals in a heading',
      new RegExp(`(?<=[\\p{Ll},;–] )(?!${NAMES})\\p{Lu}\\p{Ll}+`, 'u'),
      'Efter Din Intervju',
      'Efter intervjun',
    ],
  ],
  ['heading'],
);

const prose = both(
  [
    [
      17,
      'comma before the last of a list',
      /\p{L}+, \p{L}+, (?:och|og) \p{L}+[.,]/u,
      'lön, pension, och semester.',
      'lön, pension och semester.',
    ],
  ],
  ['prose'],
);

/** The part of the twenty-five mistakes that can be caught by looking. The others need somebody who reads aloud. */
export const RULES: readonly Rule[] = [...sv, ...nb, ...shared, ...noCheers, ...headings, ...prose];
