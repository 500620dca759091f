import { capitals, rulesOf, unquoted, words } from './rule';

const NB_MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

/** Mistakes of Norwegian texts. */
export const norwegian = rulesOf('nb', [
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
    7,
    'a small letter where a sentence begins after a colon',
    /: (?:(?:du|de|dere|jeg|vi|kan|skal|har|er|spør|skriv|ring|vent|send|svar|se|ta|si|les|velg|sett|still|legg)|(?:hva|hvem|hvor|hvordan|når) (?:vil|kan|skal|er|har|gjør|ble|blir)) /u,
    'Sett deg i deres sted: hva vil de høre?',
    'Sett deg i deres sted: Hva vil de høre?',
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
  [16, 'quotation marks', /(?<!\))["“”„](?!\$\()/, '“Hei”', '«Hei»'],
  [
    18,
    'no comma after a condition',
    /(?:^|[.?!] |\n)(?:Hvis|Når|Dersom|Har du|Er du|Får du|Vil du|Husker du|Sa de|Nevnte de) [^,.?!:\n…]{20,}[.]/u,
    'Hvis du ikke hører noe kan du ringe.',
    'Hvis du ikke hører noe, kan du ringe.',
  ],
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
    23,
    'a firm where any employer is meant',
    words('bedriften|bedriftens|firmaet|firmaets'),
    'hva bedriften gjør',
    'hva arbeidsgiveren gjør',
  ],
  [
    23,
    'a true reason for a real one',
    words('virkelige? (?:grunn|spørsmål|tilbud)|virkelig (?:grunn|spørsmål|tilbud)'),
    'et virkelig tilbud',
    'et reelt tilbud',
  ],
  [
    9,
    'calques of Swedish',
    words(
      'kjentes|kjennes|til være fred|får nei|fikk nei|gi fra (?:deg|seg) (?:et )?navn(?:et)?|tærer på en|svar når du har tid|desto|fremover|aktivitetsrapport|er hel|alt nå',
    ),
    'Det kjentes bra.',
    'Det føltes bra.',
  ],
  [
    22,
    'an order turned round',
    words('(?:si|spør|vær|tell|endre|gi|legg|bruk) ikke'),
    'Si ikke opp.',
    'Ikke si opp.',
  ],
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
