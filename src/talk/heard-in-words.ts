/** Their words speak of an answer to come, in either language. */
const OF_AN_ANSWER =
  /besked|beslut|svar|avgör|avgjør|bestäm|bestem|hör|hør|återko|tilbake|meddela|melding|veta\b|vet\b|vite\b|kontakt|\bring|\btar det\b|lyd fra|klar[at]?\b/iu;
/** They speak of meeting, or of a first day of work: a day there is another day. */
const OF_A_MEETING =
  /intervju|referen|träff|möte|møt|samtal|\bses\b|\bkomm[ae]\b|börja|begynn|start/iu;

/** They speak of papers to come, or of a day that they will name, by a last day or as something they give. */
const OF_PAPERS =
  /kontrakt|\bavtale[nt]\b|anställningsavtal|arbeidsavtal|papper|papir|skriftlig|tilbudsbrev/iu;
const OF_A_NEW_DAY = [
  /\b(?:får|gir|ger|sender|skickar|meddelar|med)\b[^.]*\b(?:ny(?:tt|e)? )?(?:dato|datum|dag|tid|startdato|startdag|tidspunkt|beskjed)\b(?! er\b| är\b| blir\b|:)/iu,
  /\b(?:ny(?:tt|e)?|nærmere|närmare) (?:dato|datum|dag|tid|startdato|startdag|tidspunkt|beskjed|besked)\b[^.]*\b(?:innen|innan|senest|senast|inom|före|før|i løpet av|under)\b/iu,
];

/** They say that the person may get in touch. */
const PERMITTING =
  /\bring (?:gärna|gjerne|bara|bare|annars|ellers|mig|meg|oss|om|hvis|dersom|på|efter|etter)\b|(?:\bdu (?:kan|får)(?: gärna| gjerne)?|\bkan du|\bgärna|\bgjerne|\bbara(?: att)?|\bbare(?: å)?) (?:ring[ae]?|höra? av dig|ta kontakt|skriv[ea]?|mejla)\b|\bhör (?:gärna |bara )?av dig\b|\bta (?:gärna|gjerne|bare) kontakt\b|\bkontakta (?:gärna |bara )?(?:mig|oss)\b/iu;
/** They ask to be left in peace. */
const FORBIDDING = /\b(?:inte|ikke|ikkje|vänta med att|vent med å)\s+(?:ring|ta |hör|kontakt)/iu;
/** Only where nothing was heard by then. */
const UNLESS_HEARD =
  /\bring (?:annars|ellers)\b|\b(?:om|hvis|dersom)\b.*\b(?:inte|inget|ingenting|ikke|ikkje|inkje)\b|\b(?:hvis|dersom) (?:ikke|ikkje)\b|\bom inte\b/iu;
/** Where nothing is heard, that is the answer. */
const A_NO_IN_SILENCE =
  /(?:inte|inget|ingenting|ikke|ikkje|noe)\b.*\s(?:är|er|blir|betyder|betyr)\s[^.]*\bne[ji]\b/iu;
/** They offer the job. */
const OFFERING =
  /\bjobb(?:en|et) (?:er|är) (?:din|ditt|min|mitt)\b|\b(?:tilby|tilbyr|tilbød|erbjuda|erbjuder|erbjöd) (?:deg|dig|meg|mig) (?:jobb|stilling|tjänst)|\b(?:ansette|anställa) (?:deg|dig|meg|mig)\b|\b(?:du|jeg|jag) (?:får|fick|fikk) (?:jobben|jobbet|stillingen|tjänsten)\b/iu;
/** They move the first day of work. */
const START = String.raw`\b(?:(?:opp)?start(?:en|dag\w*|dato\w*|datum\w*)?|första (?:arbets)?dag\w*|første (?:arbeids)?dag\w*)\b`;
const MOVE = String.raw`\b(?:flytt\w*|skjut\w*|utsett\w*|utsatt|senarelägg\w*)`;
const MOVING_THE_START = new RegExp(`${START}[^.]*${MOVE}|${MOVE}[^.]*${START}`, 'iu');
/** They ask the person to meet them once more. */
const INVITING =
  /\b(?:inviter|innkall|inkall|kalla[rst]?\b|kalle[rs]?\b|välkommen|velkommen|bjud)\w*[^.]*(?:intervju|samtal|möte|møte)|\bvil(?:l|le)?\b[^.]*\b(?:dig|deg)\b[^.]*(?:intervju|samtal|igen|igjen)|\bnytt? (?:intervju|samtale?|möte|møte)\b/iu;
/** What was booked does not take place, or not then. */
const CALLING_OFF =
  /inställ\w*|avlys\w*|\b(?:blir|ble|blev|inte|ikke) (?:inte |ikke )?(?:noe )?av\b/iu;
const MEETING = String.raw`(?:intervju|samtal|möte|møte)\w*`;
const MOVING_A_MEETING = new RegExp(`${MEETING}[^.]*${MOVE}|${MOVE}[^.]*${MEETING}`, 'iu');
const DENYING = /\b(?:inte|ikke|ikkje|(?:om|hvis|dersom) (?:vi|du|jeg|jag))\b/iu;
const OF_REFERENCES = /\brefer(?:enser|enspersoner|anser|ansar|ansepersoner)/iu;

/** What is heard in words of theirs, as the ticks of `said`; nothing that they could not have meant otherwise. */
export function heardIn(words: string, hasDay: boolean): string[] {
  if (A_NO_IN_SILENCE.test(words)) return ['silence'];
  const isAsked =
    OF_REFERENCES.test(words) &&
    /\b(?:skicka|sende?|ha|få|be(?:r|d)?|trenger|behöver)/iu.test(words);
  const isOk = isPermission(words);
  const isDay = hasDay && isOfAnswer(words) && (!isOk || UNLESS_HEARD.test(words));
  const isOffer = OFFERING.test(words) && !DENYING.test(words);
  const isStart = MOVING_THE_START.test(words) && !DENYING.test(words);
  const isMoved = !isStart && MOVING_A_MEETING.test(words);
  const isOff = isMoved || CALLING_OFF.test(words);
  return [
    ...(isDay ? ['day'] : []),
    ...(isOk ? ['ok'] : []),
    ...(isMoved || (!isOff && INVITING.test(words)) ? ['invited'] : []),
    ...(isOff ? ['off'] : []),
    ...(isAsked ? ['asked'] : []),
    ...(isOffer ? ['offer'] : []),
    ...(isStart ? ['start'] : []),
  ];
}

/** Whether a day in these words of theirs can be taken for that of their answer. */
export function isOfAnswer(words: string): boolean {
  return (OF_AN_ANSWER.test(words) && !OF_A_MEETING.test(words)) || isOfMore(words);
}

/** Whether they say that papers or a new day are to come: a day there is neither one to answer by nor one to begin on. */
export function isOfMore(words: string): boolean {
  return [OF_PAPERS, ...OF_A_NEW_DAY].some((pattern) => pattern.test(words));
}

/** Whether the day in these words is one to get in touch on, whatever they say until then. */
export function isToGetInTouch(words: string): boolean {
  return isPermission(words) && !UNLESS_HEARD.test(words);
}

function isPermission(words: string): boolean {
  return PERMITTING.test(words) && !FORBIDDING.test(words);
}
