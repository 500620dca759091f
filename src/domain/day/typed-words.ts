/** Words people use of days, in Swedish and Norwegian alike: a Swede writes of an interview in Oslo. Lower case, NFC. */

/** Days from today. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ...pairs(-2, 'i förrgår', 'förrgår', 'i forgårs', 'forgårs', 'i forgars'),
  ...pairs(-1, 'i går', 'igår', 'i gar', 'i går kväll', 'i går kveld'),
  ...pairs(0, 'i dag', 'idag', 'i kväll', 'ikväll', 'i kveld', 'i eftermiddag', 'i ettermiddag'),
  ...pairs(1, 'i morgon', 'imorgon', 'imorron', 'i morron', 'i morgen', 'imorgen'),
  ...pairs(2, 'i övermorgon', 'övermorgon', 'i overmorgen', 'overmorgen'),
  ...pairs(2, 'i overmorgon', 'overmorgon'),
]);

/** Days from another day just spoken of. */
export const BESIDE_DAYS: ReadonlyMap<string, number> = new Map([
  ...pairs(0, 'samma dag', 'samma kväll', 'samma eftermiddag'),
  ...pairs(0, 'same dag', 'same kveld', 'same ettermiddag', 'samme dag'),
  ...pairs(0, 'samme kveld', 'samme ettermiddag'),
  ...pairs(-1, 'dagen innan', 'dagen före', 'kvällen innan', 'kvällen före'),
  ...pairs(-1, 'dagen før', 'kvelden før'),
  ...pairs(1, 'dagen efter', 'dagen därpå'),
  ...pairs(1, 'dagen etter', 'dagen etterpå'),
]);

/** 1 Monday to 7 Sunday, with the abbreviations in use. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...pairs(1, 'måndag', 'måndagen', 'mån', 'mandag', 'mandagen', 'man'),
  ...pairs(2, 'tisdag', 'tisdagen', 'tis', 'tirsdag', 'tirsdagen', 'tir', 'tirs'),
  ...pairs(2, 'tysdag'),
  ...pairs(6, 'laurdag'),
  ...pairs(7, 'sundag'),
  ...pairs(3, 'onsdag', 'onsdagen', 'ons'),
  ...pairs(4, 'torsdag', 'torsdagen', 'tor', 'tors'),
  ...pairs(5, 'fredag', 'fredagen', 'fre'),
  ...pairs(6, 'lördag', 'lördagen', 'lör', 'lørdag', 'lørdagen', 'lør'),
  ...pairs(7, 'söndag', 'söndagen', 'sön', 'søndag', 'søndagen', 'søn'),
]);

/** The Swedish past form that follows "i": "i fredags". */
export const WEEKDAYS_GONE: ReadonlyMap<string, number> = new Map(
  [
    ['måndags', 'tisdags', 'onsdags', 'torsdags', 'fredags', 'lördags', 'söndags'],
    ['mandags', 'tirsdags', 'onsdags', 'torsdags', 'fredags', 'lørdags', 'søndags'],
  ].flatMap((words) => words.map((word, index): [string, number] => [word, index + 1])),
);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...pairs(1, 'januari', 'januar', 'jan'),
  ...pairs(2, 'februari', 'februar', 'feb', 'febr'),
  ...pairs(3, 'mars', 'mar'),
  ...pairs(4, 'april', 'apr'),
  ...pairs(5, 'maj', 'mai'),
  ...pairs(6, 'juni', 'jun'),
  ...pairs(7, 'juli', 'jul'),
  ...pairs(8, 'augusti', 'august', 'aug'),
  ...pairs(9, 'september', 'sep', 'sept'),
  ...pairs(10, 'oktober', 'okt'),
  ...pairs(11, 'november', 'nov'),
  ...pairs(12, 'december', 'dec', 'desember', 'des'),
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...pairs(1, 'en', 'ett', 'én', 'et', 'ei', 'eitt'),
  ...pairs(1.5, 'halvannan', 'halvannen', 'halvanna'),
  ...pairs(2, 'två', 'to'),
  ...pairs(3, 'tre'),
  ...pairs(4, 'fyra', 'fire'),
  ...pairs(5, 'fem'),
  ...pairs(6, 'sex', 'seks'),
  ...pairs(7, 'sju', 'syv'),
  ...pairs(8, 'åtta', 'åtte'),
  ...pairs(9, 'nio', 'ni'),
  ...pairs(10, 'tio', 'ti'),
  ...pairs(11, 'elva', 'elleve'),
  ...pairs(12, 'tolv'),
  ...pairs(13, 'tretton', 'tretten'),
  ...pairs(14, 'fjorton', 'fjorten'),
  ...pairs(15, 'femton', 'femten'),
]);

export type DayUnit = 'day' | 'working-day' | 'week' | 'month';

export const UNITS: ReadonlyMap<string, DayUnit> = new Map<string, DayUnit>([
  ...pairs<DayUnit>('day', 'dag', 'dagar', 'dager', 'dagers'),
  ...pairs<DayUnit>('working-day', 'arbetsdag', 'arbetsdagar', 'arbeidsdag', 'arbeidsdager'),
  ...pairs<DayUnit>('working-day', 'vardag', 'vardagar', 'hverdag', 'hverdager'),
  ...pairs<DayUnit>('working-day', 'virkedag', 'virkedager'),
  ...pairs<DayUnit>('week', 'vecka', 'veckor', 'uke', 'uker', 'veke', 'veker'),
  ...pairs<DayUnit>('month', 'månad', 'månader', 'måned', 'måneder'),
]);

/** The week meant, counted from this one. */
export const WEEKS: ReadonlyMap<string, number> = new Map([
  ...pairs(-1, 'förra veckan', 'förra vecka', 'forrige uke', 'i förra veckan', 'i forrige uke'),
  ...pairs(0, 'denna vecka', 'den här veckan', 'denne uken', 'denne uka', 'i veckan', 'veckan ut'),
  ...pairs(0, 'uken ut', 'uka ut', 'under veckan', 'i løpet av uken', 'i løpet av uka'),
  ...pairs(0, 'före helgen', 'innan helgen', 'før helgen', 'før helga'),
  ...pairs(1, 'nästa vecka', 'nästkommande vecka', 'neste uke', 'neste uka', 'kommende uke'),
  ...pairs(1, 'i nästa vecka', 'i neste uke', 'veckan som kommer', 'neste veke', 'i neste veke'),
  ...pairs(0, 'denne veka', 'i denna vecka', 'i den här veckan', 'i denne uken', 'i denne uka'),
  ...pairs(0, 'veckan', 'uken', 'uka', 'veka'),
]);

/** What may stand before a week or a day without changing which one is meant. */
export const OPENINGS: readonly string[] = [
  'någon gång',
  'en gang',
  'i løpet av',
  'under',
  'fram til',
  'fram till',
  'senast',
  'senest',
  'innen',
  'till',
  'til',
  'den',
];

/** Parts of a week that come to a day; null for those that do not. */
export const PARTS: ReadonlyMap<string, 'middle' | 'end' | null> = new Map<
  string,
  'middle' | 'end' | null
>([
  ...pairs<'middle'>('middle', 'mitten', 'midten', 'mitt'),
  ...pairs<'end'>('end', 'slutet', 'slutten', 'utgången', 'utgangen'),
  ...pairs(null, 'början', 'begynnelsen', 'starten', 'inledningen', 'byrjinga'),
]);

export const BEFORE_CHRISTMAS: readonly string[] = [
  'före jul',
  'innan jul',
  'før jul',
  'innen jul',
  'före julen',
  'før julen',
];

/** Times that are no day, as parts of a pattern. */
export const VAGUE: readonly string[] = [
  '(?:ytterligare |enda )?(?:en|to|två|noen|några|par|et par|ett par) (?:uke|uker|vecka|veckor|dager|dagar) (?:til|till)',
  '(?:efter|etter) (?:helgen|helga|helgene|nyår|nyttår|jul|julen|påske?|påsken|sommaren|sommeren|semestern|ferien)',
  '(?:före|innan|før|innen) (?:nyår|nyttår|påske?|påsken|sommaren|sommeren|semestern|ferien)',
  '(?:till|til|under|i|over|över) (?:helgen|helga|jul|julen|nyår|nyttår|påske?|sommar|sommer|sommaren|sommeren)',
  '(?:kvällen|dagen|kvelden) (?:innan|före|før)',
  '(?:om|efter|etter) (?:några|noen|nokre) (?:dagar|dager|veckor|uker|veker)',
];

/** Words that make another one of the weekday or the week before them. */
export const AFTERWARDS: readonly string[] = ['efter', 'etter', 'därpå', 'därefter', 'deretter'];

/** Words that make another one of the weekday before them. */
export const SHIFTS: readonly string[] = [
  'om',
  'i',
  'nästa',
  'neste',
  'nästnästa',
  'den',
  'innan',
  'före',
  'før',
  'veckan',
  'vecka',
  'uken',
  'uke',
  'uka',
  'veka',
];

export type WeekdayLead = 'before' | 'after' | 'next-week';

/** Which one a weekday is when it is led in by these words; all others leave it to the direction asked for. */
export const WEEKDAY_LEADS: ReadonlyMap<string, WeekdayLead> = new Map([
  ...pairs<WeekdayLead>('before', 'sist', 'sista', 'senaste', 'forrige', 'förra'),
  ...pairs<WeekdayLead>('after', 'nu på', 'nå på', 'nu', 'nå', 'kommande', 'kommende'),
  ...pairs<WeekdayLead>('after', 'førstkommende', 'förstkommande'),
  ...pairs<WeekdayLead>('next-week', 'nästa', 'neste'),
]);

function pairs<Value>(value: Value, ...words: string[]): [string, Value][] {
  return words.map((word) => [word, value]);
}
