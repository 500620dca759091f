import type { Language } from '../guide/guide';
import { debriefWords } from './debrief';

export interface EditWords {
  saved: (id: string) => string;
  which: string;
  whichHelp: string;
  done: string;
  inEditor: string;
  cannotBe: (where: string) => string;
  wrongAnswer: (question: string, mostChanges: number | null) => string;
  idStays: (id: string) => string;
  nothingChanged: string;
  notTaken: string;
  notTakenHelp: string;
}

export const editWords: Record<Language, EditWords> = {
  sv: {
    saved: (id) => `Sparat. coach show ${id} visar hur det ser ut nu.`,
    which: 'Vad vill du ändra?',
    whichHelp:
      'Välj en rad och svara på frågan igen. Det gamla svaret står kvar tills du skrivit ett nytt.',
    done: 'Inget mer, klart',
    inEditor: 'Allt på en gång, i din textredigerare',
    cannotBe: (where) =>
      where ? `${where} kan inte ha det värdet.` : 'Så kan en process inte se ut.',
    wrongAnswer: (question, most) =>
      most === null
        ? `Svaret passar inte på frågan ”${question}”.`
        : `För mycket på frågan ”${question}”: ${debriefWords.sv.mostChanges(most)}.`,
    idStays: (id) => `Namnet ${id} går inte att byta.`,
    nothingChanged: 'Inget har ändrats.',
    notTaken: 'Texten gick inte att läsa tillbaka. Öppna den igen?',
    notTakenHelp:
      'Det du skrev finns kvar när du öppnar den igen. Svarar du nej behålls det som var.',
  },
  nb: {
    saved: (id) => `Lagret. coach show ${id} viser hvordan det ser ut nå.`,
    which: 'Hva vil du endre?',
    whichHelp:
      'Velg en linje og svar på spørsmålet igjen. Det gamle svaret står til du har skrevet et nytt.',
    done: 'Ikke mer, ferdig',
    inEditor: 'Alt på én gang, i tekstprogrammet ditt',
    cannotBe: (where) =>
      where ? `${where} kan ikke ha den verdien.` : 'Slik kan ikke en prosess se ut.',
    wrongAnswer: (question, most) =>
      most === null
        ? `Svaret passer ikke til spørsmålet «${question}».`
        : `For mye på spørsmålet «${question}»: ${debriefWords.nb.mostChanges(most)}.`,
    idStays: (id) => `Navnet ${id} kan ikke byttes.`,
    nothingChanged: 'Ingenting er endret.',
    notTaken: 'Teksten kunne ikke leses tilbake. Åpne den igjen?',
    notTakenHelp:
      'Det du skrev, er der fortsatt når du åpner den igjen. Svarer du nei, blir det som det var.',
  },
};
