import { describe, expect, it } from 'vitest';
import { failedTests, questionKind, reasonKind } from '../../src/domain/followup/reason';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

const KINDS: [kind: ReturnType<typeof reasonKind>, text: string][] = [
  ['empty', ''],
  ['empty', '   '],
  ['empty', '…'],
  ['empty', 'inget särskilt'],
  ['empty', 'ikke noe spesielt'],
  ['empty', 'vet inte'],
  ['empty', 'Lön'],
  ['curious', 'Hur går det?'],
  ['curious', 'hur går det med rekryteringen'],
  ['curious', 'Jag ville bara höra hur det går.'],
  ['curious', 'Hur ligger jag till?'],
  ['curious', 'Har ni bestämt er?'],
  ['curious', 'Har ni hunnit fatta något beslut?'],
  ['curious', 'När får jag besked?'],
  ['curious', 'Något nytt om tjänsten?'],
  ['curious', 'Fick jag jobbet?'],
  ['curious', 'Ville bare høre'],
  ['curious', 'Jeg lurer på hvordan det ligger an'],
  ['curious', 'Hvordan går det?'],
  ['curious', 'Har dere bestemt dere ennå?'],
  ['curious', 'Noe nytt?'],
  ['curious', 'Når kan jeg vente svar fra dere?'],
  ['curious', 'Hvor langt har dere kommet i prosessen?'],
  ['curious', 'Sjekke status på søknaden'],
  ['interest', 'Jag vill visa att jag är intresserad'],
  ['interest', 'Visa intresse'],
  ['interest', 'Vise at jeg fortsatt er interessert i jobben'],
  ['interest', 'Jeg vil vise interesse'],
  ['interest', 'Minne dem om meg'],
  ['said', 'Ingår jour i tjänsten?'],
  ['said', 'Kan jag börja den 1 mars i stället?'],
  ['said', 'Hur går det, och ingår det resor till Oslo?'],
  ['said', 'Hvor mange netter i måneden er man på reise?'],
  ['said', 'Hvordan er opplæringen lagt opp?'],
  ['said', 'Hur ser introduktionen ut för nya kollegor?'],
  ['said', 'Skal jeg ta med arbeidsprøver hvis vi møtes igjen?'],
  ['said', 'Har dere bestemt om stillingen ligger i Bergen eller Oslo?'],
];

describe('a reason in one sentence', () => {
  it.each(KINDS)('is %s: %s', (kind, text) => {
    expect(reasonKind(text, reasons)).toBe(kind);
  });

  it('is empty when nothing was written', () => {
    expect(reasonKind(null, reasons)).toBe('empty');
  });
});

describe('the fourth test of a question: is it about the job?', () => {
  it.each([
    'Är det ja eller nej?',
    'Varför annonserar ni igen?',
    'Har min kollega fått det?',
    'Hur ser er tidsplan ut?',
    'Har jag fått jobbet?',
    'Går jag vidare i processen?',
    'Hur många har sökt tjänsten?',
    'Det eneste jeg lurer på, er om jeg har fått jobben',
    'Er det ja eller nei?',
    'Hvorfor lyser dere ut stillingen på nytt?',
    'Har kollegaen min fått stillingen?',
    'Hvordan ser tidsplanen ut?',
    'Er jeg kommet videre?',
    'Hvor mange søkere har dere?',
  ])('%s is not', (text) => {
    expect(questionKind(text, reasons)).toMatch(/outcome|curious/u);
  });

  it.each([
    'Ingår jour i tjänsten?',
    'Får jag ha hund på kontoret i den här tjänsten?',
    'Hur många kollegor skulle jag få?',
    'Kan jag börja den 1 mars i stället?',
    'Vad är tidsplanen för bytet av system?',
    'Hvor mange netter i måneden er man på reise?',
    'Hvordan er opplæringen lagt opp?',
    'Kan man utdanne seg videre mens man jobber?',
  ])('%s is', (text) => {
    expect(questionKind(text, reasons)).toBe('said');
  });
});

describe('the three tests of a question', () => {
  it.each([
    [{ answered: false, findable: false, matters: true }, []],
    [{ answered: null, findable: null, matters: null }, []],
    [{ answered: true, findable: false, matters: true }, ['answered']],
    [{ answered: false, findable: true, matters: true }, ['findable']],
    [{ answered: false, findable: false, matters: false }, ['no-difference']],
    [{ answered: true, findable: true, matters: false }, ['answered', 'findable', 'no-difference']],
  ])('%o fails %o', (tests, failed) => {
    expect(failedTests(tests)).toEqual(failed);
  });
});
