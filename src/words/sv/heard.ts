import type { Heard } from '../heard';

export const heard: Heard = {
  ofAnAnswer:
    /besked|beslut|svar|avgör|bestäm|hör|återko|tillbaka|meddela|veta\b|vet\b|kontakt|\bring|\btar det\b|klar[at]?\b/iu,
  ofAMeeting: /intervju|referen|träff|möte|samtal|\bses\b|\bkomma\b|börja|start/iu,
  ofPapers: /kontrakt|\bavtalet\b|anställningsavtal|papper|skriftlig/iu,
  ofANewDay:
    /\b(?:får|ger|sänder|skickar|meddelar|med)\b[^.]*\b(?:nytt? )?(?:datum|dag|tid|startdag|tidpunkt|besked)\b(?! är\b| blir\b|:)|\b(?:nytt?|nya|närmare) (?:datum|dag|tid|startdag|tidpunkt|besked)\b[^.]*\b(?:innan|senast|inom|före|under)\b/iu,
  permitting:
    /\bring (?:gärna|bara|annars|mig|oss|om|på|efter)\b|(?:\bdu (?:kan|får)(?: gärna)?|\bkan du|\bgärna|\bbara(?: att)?) (?:ringa?|höra? av dig|ta kontakt|skriva?|mejla)\b|\bhör (?:gärna |bara )?av dig\b|\bta (?:gärna|bara) kontakt\b|\bkontakta (?:gärna |bara )?(?:mig|oss)\b/iu,
  forbidding: /\b(?:inte|vänta med att)\s+(?:ring|ta |hör|kontakt)/iu,
  unlessHeard: /\bring annars\b|\bom\b.*\b(?:inte|inget|ingenting)\b/iu,
  aNoInSilence: /(?:inte|inget|ingenting)\b.*\s(?:är|blir|betyder)\s[^.]*\bnej\b/iu,
  offering:
    /\bjobbet är (?:ditt|mitt)\b|\b(?:erbjuda|erbjuder|erbjöd) (?:dig|mig) (?:jobb|tjänst)|\banställa (?:dig|mig)\b|\b(?:du|jag) (?:får|fick) (?:jobbet|tjänsten)\b/iu,
  denying: /\b(?:inte|om (?:vi|du|jag))\b/iu,
  start: /\b(?:start(?:en|dag\w*|datum\w*)?|första (?:arbets)?dag\w*)\b/iu,
  meeting: /(?:intervju|samtal|möte)/iu,
  move: /\b(?:flytt|skjut|senarelägg)/iu,
  inviting:
    /\b(?:inbjud|inkall|kalla[rst]?\b|välkommen|bjud)\w*[^.]*(?:intervju|samtal|möte)|\bvill?\b[^.]*\bdig\b[^.]*(?:intervju|samtal|igen)|\bnytt? (?:intervju|samtal|möte)\b/iu,
  callingOff: /inställ|avlys|\b(?:blir|blev|inte) (?:inte )?av\b/iu,
  ofReferences: /\breferens(?:er|personer)/iu,
  asking: /\b(?:skicka|ha|få|be(?:r|d)?|behöver)/iu,
  notHeld: /\bskulle\b|inställ|avlys|uteb|\b(?:inte|aldrig|ingen)\b/iu,
};
