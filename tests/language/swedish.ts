import { capitals, rulesOf, unquoted, words } from './rule';

/** What a sentence can begin with when its condition stands first, who it is of, and what comes after the condition. */
const BEGUN = `Minns|Hör|Har|Är|Nämndes|Vet|Vill|Kan|Svarar|Blir|Blev|Fick|Får|Sa|Ringer|Passar|Kommer|Kom|Finns|Tar|Går|Gick|Skriver|Skrev|Söker|Ber|Bad|Dröjer|Ändrar|Börjar|Står|Ligger|Känns|Kändes|Behöver|Stämmer|Gäller|Satt|Saknas|Tackar|Säger|Möts|Ses|Ångrar|Hade|Händer|Hände|Låter|Orkar|Hittar|Hoppar|Var|Gör(?! du likadant)|Gjorde`;
const OF_WHOM = `du|de|ni|det|den|ingen|inget|någon|något|vi|svaret|dagen|samtalet|tiden|tjänsten|intervjun|en|ett|deras`;
const THEN = `är|blir|kan|räcker|hoppar|skriver|väljer|gäller|räknas|har|finns|får|ska|går|tar|gör|sparar|ringer|svarar|behöver|lägger|frågar|kommer|säger|börjar|visar|tackar|berättar|söker|vet|står|minns|ser|passar|hör|skickar|kryssar|väntar|rättar|låter`;
const WHO = `du|det|de|den|allt|en|ett|ni|frågan|svaret|dagen|tiden|något|inget|hela|vår|bara|resten`;

const SV_MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';

/** Mistakes of Swedish texts. */
export const swedish = rulesOf('sv', [
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
  [16, 'quotation marks', /(?<!\))["“„«»](?!\$\()/, '“Hej”', '”Hej”'],
  [
    18,
    'no comma where a condition meets its verb',
    new RegExp(
      `(?:^|[.?!:] |\\n)(?:${BEGUN}) (?:${OF_WHOM})(?![\\p{L}])[^.,?!;:\\n–]{0,80}? (?:${THEN}) (?:${WHO})(?!\\p{L})`,
      'u',
    ),
    'Minns du inte hoppar du över.',
    'Minns du inte, hoppar du över.',
  ],
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
    23,
    'a firm where any employer is meant',
    words('företaget|företagets|firman|firmans'),
    'vad företaget gör',
    'vad arbetsgivaren gör',
  ],
  [
    25,
    'machine manners',
    words('kom ihåg:|inte bara [^.]{1,60} utan också|bra jobbat|grymt'),
    'Kom ihåg: ring',
    'Ring',
  ],
]);
