import type { Heard } from '../heard';

export const heard: Heard = {
  ofAnAnswer:
    /beskjed|beslut|svar|avgjør|bestem|hør|tilbake|meddel|melding|vet\b|vite\b|kontakt|\bring|\btar det\b|lyd fra|klart?\b/iu,
  ofAMeeting: /intervju|treff|møt|samtal|\bkomme\b|begynn|start/iu,
  ofPapers: /kontrakt|\bavtale[nt]\b|arbeidsavtal|papir|skriftlig|tilbudsbrev/iu,
  ofANewDay:
    /\b(?:får|gir|sender|meddeler|med)\b[^.]*\b(?:ny(?:tt|e)? )?(?:dato|dag|tid|startdato|startdag|tidspunkt|beskjed)\b(?! er\b| blir\b|:)|\b(?:ny(?:tt|e)?|nærmere) (?:dato|dag|tid|startdato|startdag|tidspunkt|beskjed)\b[^.]*\b(?:innen|senest|før|i løpet av|under)\b/iu,
  permitting:
    /\bring (?:gjerne|bare|ellers|meg|oss|om|hvis|dersom|på|etter)\b|(?:\bdu (?:kan|får)(?: gjerne)?|\bkan du|\bgjerne|\bbare(?: å)?) (?:ringe?|ta kontakt|skrive?)\b|\bta (?:gjerne|bare) kontakt\b/iu,
  forbidding: /\b(?:ikke|ikkje|vent med å)\s+(?:ring|ta |hør|kontakt)/iu,
  unlessHeard:
    /\bring ellers\b|\b(?:om|hvis|dersom)\b.*\b(?:ingenting|ikke|ikkje|inkje)\b|\b(?:hvis|dersom) (?:ikke|ikkje)\b/iu,
  aNoInSilence: /(?:ingenting|ikke|ikkje|noe)\b.*\s(?:er|blir|betyr)\s[^.]*\bnei\b/iu,
  offering:
    /\bjobben er (?:din|min)\b|\b(?:tilby|tilbyr|tilbød) (?:deg|meg) (?:jobb|stilling)|\bansette (?:deg|meg)\b|\b(?:du|jeg) (?:får|fikk) (?:jobben|stillingen)\b/iu,
  denying: /\b(?:ikke|ikkje|(?:om|hvis|dersom) (?:vi|du|jeg))\b/iu,
  start: /\b(?:(?:opp)?start(?:en|dag\w*|dato\w*)?|første (?:arbeids)?dag\w*)\b/iu,
  meeting: /(?:intervju|samtal|møte)/iu,
  move: /\b(?:flytt|utsett|utsatt)/iu,
  inviting:
    /\b(?:inviter|innkall|kalle[rs]?\b|velkommen)\w*[^.]*(?:intervju|samtal|møte)|\bvil(?:le)?\b[^.]*\bdeg\b[^.]*(?:intervju|samtal|igjen)|\bnytt? (?:intervju|samtale?|møte)\b/iu,
  callingOff: /innstil|avlys|\b(?:blir|ble|ikke) (?:ikke )?(?:noe )?av\b/iu,
  ofReferences: /\breferans(?:er|ar|epersoner)/iu,
  asking: /\b(?:sende?|ha|få|be(?:r|d)?|trenger)/iu,
  notHeld: /\bskulle\b|innstil|avlys|uteb|\b(?:ikke|ikkje|aldri|ingen)\b/iu,
};
