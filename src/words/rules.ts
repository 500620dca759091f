import type { Rule } from '../domain/followup/rule';
import type { Language } from '../guide/guide';

export interface RuleWords {
  title: string;
  intro: string;
  groups: Record<Rule['group'], string>;
  /** When each row holds, as the beginning of a sentence. */
  when: Record<string, string>;
  /** What a row answers that waits for a day of its own. */
  waits: string;
}

const sv: RuleWords = {
  title: 'Så bestäms svaret',
  intro:
    'Reglerna läses uppifrån, och den första som stämmer avgör. Blir svaret att vänta gäller det till den första arbetsdagen då svaret blir ett annat. Det är alltid arbetsdagar som räknas.',
  groups: {
    A: 'Det är avgjort',
    B: 'Det är din tur',
    C: 'Ett annat erbjudande',
    D: 'En ny intervju',
    E: 'Intervjun har inte varit än',
    F: 'Väntan, med ett ärende',
    G: 'Väntan, utan ärende',
  },
  when: {
    F01: 'Processen är avslutad.',
    F02: 'Du fick nej och har fått återkoppling.',
    F03: 'Du fick nej och bad om återkoppling för mindre än tio dagar sedan.',
    F04: 'Du fick nej och bad om återkoppling för tio dagar sedan eller mer.',
    F05: 'Du fick nej, och de ger ingen återkoppling.',
    F06: 'Du fick nej i dag.',
    F07: 'Du fick nej för högst tio dagar sedan och har inte frågat.',
    F08: 'Du fick nej för mer än tio dagar sedan och har inte frågat.',
    F09: 'Du vill inte längre ha jobbet.',
    F10: 'De väntar på något från dig.',
    F14: 'Ett annat erbjudande måste besvaras inom fem dagar och de vet inte om det, eller så är sista dagen här.',
    F11: 'Du har ett erbjudande, och en dag är bestämd.',
    F12: 'Du har ett erbjudande utan bestämd dag och hörde av dig för mindre än tre dagar sedan.',
    F13: 'Du har ett erbjudande utan bestämd dag.',
    F15: 'Ett annat erbjudande utan brådska, och du hörde av dig för mindre än tre dagar sedan.',
    F16: 'Ett annat erbjudande utan brådska.',
    F17: 'Du är kallad till en ny intervju och har något att berätta.',
    F18: 'Du är kallad till en ny intervju, och dagen är bestämd.',
    F19: 'Du är kallad utan bestämd dag och hörde av dig för mindre än tre dagar sedan.',
    F20: 'Du är kallad till en ny intervju, men ingen dag är bestämd.',
    F21: 'Intervjun ligger framför dig.',
    F22: 'Högst två dagar efter intervjun, inget tack skickat, och du har en fråga eller något att berätta.',
    F23: 'Högst fem dagar efter intervjun och inget tack skickat.',
    F24: 'Du har en riktig fråga, och de har inte bett dig vänta.',
    F25: 'Du har något att berätta.',
    F26: 'Du har ett ärende, men hörde av dig för mindre än tre dagar sedan.',
    F27: 'Dagen då det är rimligt att höra av sig är inte här än.',
    F28: 'Dagen är här, du har inte hört av dig, och ni har kommit överens om att du får.',
    F29: 'Dagen är här, du har inte hört av dig, och datumet de nämnde har passerat.',
    F30: 'Dagen är här, och du har inte hört av dig.',
    F31: 'Du har skrivit en gång utan svar, och det har gått fem dagar.',
    F32: 'Du har hört av dig en gång utan svar, och det har gått fem dagar.',
    F33: 'Du har hört av dig två gånger utan svar.',
  },
  waits: 'Vänta till en viss dag.',
};

const nb: RuleWords = {
  title: 'Slik blir svaret bestemt',
  intro:
    'Reglene leses ovenfra, og den første som stemmer, avgjør. Er svaret å vente, gjelder det til den første arbeidsdagen da svaret blir et annet. Det er alltid arbeidsdager som telles.',
  groups: {
    A: 'Det er avgjort',
    B: 'Det er din tur',
    C: 'Et annet tilbud',
    D: 'Et nytt intervju',
    E: 'Intervjuet er ikke holdt ennå',
    F: 'Ventetid, med en grunn til å ta kontakt',
    G: 'Ventetid, uten noen bestemt grunn',
  },
  when: {
    F01: 'Prosessen er avsluttet.',
    F02: 'Du fikk avslag og har fått tilbakemelding.',
    F03: 'Du fikk avslag og ba om tilbakemelding for mindre enn ti dager siden.',
    F04: 'Du fikk avslag og ba om tilbakemelding for ti dager siden eller mer.',
    F05: 'Du fikk avslag, og de gir ingen tilbakemelding.',
    F06: 'Du fikk avslag i dag.',
    F07: 'Du fikk avslag for høyst ti dager siden og har ikke spurt.',
    F08: 'Du fikk avslag for mer enn ti dager siden og har ikke spurt.',
    F09: 'Du vil ikke ha jobben lenger.',
    F10: 'De venter på noe fra deg.',
    F14: 'Et annet tilbud må besvares innen fem dager uten at de vet om det, eller så er fristen her.',
    F11: 'Du har et tilbud, og en dag er avtalt.',
    F12: 'Du har et tilbud uten avtalt dag og tok kontakt for mindre enn tre dager siden.',
    F13: 'Du har et tilbud uten avtalt dag.',
    F15: 'Et annet tilbud som ikke haster, og du tok kontakt for mindre enn tre dager siden.',
    F16: 'Et annet tilbud som ikke haster.',
    F17: 'Du er innkalt til et nytt intervju og har noe å fortelle.',
    F18: 'Du er innkalt til et nytt intervju, og dagen er avtalt.',
    F19: 'Du er innkalt uten avtalt dag og tok kontakt for mindre enn tre dager siden.',
    F20: 'Du er innkalt til et nytt intervju, men ingen dag er avtalt.',
    F21: 'Intervjuet ligger foran deg.',
    F22: 'Høyst to dager etter intervjuet, ingen takk sendt, og du har et spørsmål eller noe å fortelle.',
    F23: 'Høyst fem dager etter intervjuet og ingen takk sendt.',
    F24: 'Du har et virkelig spørsmål, og de har ikke bedt deg vente.',
    F25: 'Du har noe å fortelle.',
    F26: 'Du har en grunn, men tok kontakt for mindre enn tre dager siden.',
    F27: 'Dagen da det er rimelig å ta kontakt, er ikke her ennå.',
    F28: 'Dagen er her, du har ikke tatt kontakt, og dere har avtalt at du kan.',
    F29: 'Dagen er her, du har ikke tatt kontakt, og datoen de nevnte, er passert.',
    F30: 'Dagen er her, og du har ikke tatt kontakt.',
    F31: 'Du har skrevet én gang uten svar, og det har gått fem dager.',
    F32: 'Du har tatt kontakt én gang uten svar, og det har gått fem dager.',
    F33: 'Du har tatt kontakt to ganger uten svar.',
  },
  waits: 'Vent til en bestemt dag.',
};

export const ruleWords: Record<Language, RuleWords> = { sv, nb };
