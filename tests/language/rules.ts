import { norwegian } from './norwegian';
import { both, type Rule } from './rule';
import { swedish } from './swedish';

/** Names that keep their capital in a heading. */
const NAMES = 'Sverige|Norge|Medlingsinstitutet|LinkedIn';

const UNITS = 'kr|kronor|kroner|procent|prosent|%|SEK|NOK';

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
  [15, 'range with a hyphen', /(?<![\d-]|§\s)\d{1,3}-\d{1,3}(?![\d-])/, '2-3', '2–3'],
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
export const RULES: readonly Rule[] = [
  ...swedish,
  ...norwegian,
  ...shared,
  ...noCheers,
  ...headings,
  ...prose,
];
