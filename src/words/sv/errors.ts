import type { ErrorWords } from '../errors';
import { capital, listed } from '../sentence';
import { count } from './counts';
import { valueWord } from '../placeholders';
import { placeholderWords } from './placeholders';

/** What the coach says in Swedish when something is wrong. */
export const errorWords: ErrorWords = {
  usage: {
    'unknown-command': (f) => ({
      message: `Kommandot ${f.name} finns inte.`,
      hint: f.nearest ? `Menade du coach ${f.nearest}?` : 'coach --help visar alla kommandon.',
    }),
    'unknown-option': (f) => ({
      message: `Flaggan ${f.name} finns inte här.`,
      hint: f.nearest ? `Menade du ${f.nearest}?` : 'Lägg till --help så ser du vilka som finns.',
    }),
    'missing-value': (f) => ({
      message: `${f.name} behöver ett värde.`,
      hint: 'Lägg till --help så ser du vilket.',
    }),
    'missing-argument': (f) => ({
      message: `Det saknas något: ${valueWord(f.name, placeholderWords)}.`,
      hint: 'Lägg till --help så ser du ett exempel.',
    }),
    'too-many-arguments': () => ({
      message: 'Det står fler ord än kommandot kan ta emot.',
      hint: 'Sätt citattecken om ord som hör ihop.',
    }),
    'bad-value': (f) => ({
      message: `${f.option} kan inte vara ”${f.value}”.`,
      hint: `Det här går: ${f.want}.`,
    }),
    'bad-day': (f) => ({
      message: f.own
        ? `Veckodagen och datumet går inte ihop. Datumet är ${f.own}.`
        : /\d/.test(f.value)
          ? `Datumet ${f.value} finns inte.`
          : `”${f.value}” går inte att läsa som ett datum.`,
      hint: f.nearest
        ? `Skriv till exempel ${f.nearest} eller fredag.`
        : 'Skriv till exempel 2026-11-27 eller fredag.',
    }),
    'in-future': (f) => ({
      message: `${f.day} har inte varit än.`,
      hint: `Skriv i ${f.option} en dag som har varit.`,
    }),
    'day-order': (f) => ({
      message: `${f.then} ligger före ${f.first}, och det går inte ihop.`,
      hint: `Ändra datumet i ${f.option}.`,
    }),
    'no-input': (f) => ({
      message: `Här kan inga frågor ställas, och något saknas: ${listed(f.options, 'eller')}.`,
      hint: 'Lägg till det, eller kör kommandot i en terminal.',
    }),
    'which-process': (f) => ({
      message: f.ids.length
        ? `Vilken process gäller det? ${listed(f.ids, 'eller')}.`
        : 'Det finns ingen process än.',
      hint: f.ids.length
        ? 'Skriv namnet efter kommandot.'
        : 'Börja med coach debrief, eller --new --company NAMN --role TJÄNST.',
    }),
    ambiguous: (f) => ({
      message: `”${f.name}” passar in på flera: ${listed(f.ids, 'och')}.`,
      hint: 'Skriv ett av namnen i stället.',
    }),
    clash: (f) => ({
      message: `${listed(f.options, 'och')} går inte att använda tillsammans.`,
      hint: 'Välj en av dem.',
    }),
    'no-editor': () => ({
      message: 'Ingen textredigerare kunde startas.',
      hint: 'Sätt EDITOR, till exempel EDITOR=nano.',
    }),
    said: (f) => ({ message: f.text, hint: f.hint }),
  },
  notFound: {
    process: (name) => ({
      message: `Ingen process passar in på ”${name}”.`,
      hint: 'coach list --all visar dem som finns.',
    }),
    person: (name) => ({
      message: `${name} finns inte bland dina kontakter.`,
      hint: 'coach people och coach references visar dem som finns.',
    }),
    example: (name) => ({
      message: `Inget exempel heter ”${name}”.`,
      hint: 'coach examples visar dem som finns.',
    }),
    answer: (name) => ({
      message: `${name} finns inte i processen.`,
      hint: 'coach show --json visar allt som finns.',
    }),
    happening: (name, process) => ({
      message: `Inget i listan har numret ${name}.`,
      hint: `coach log ${process} visar numren.`,
    }),
    file: (name) => ({
      message: `Filen ${name} finns inte.`,
      hint: 'Se efter hur den heter och var den ligger.',
    }),
    session: (name) => ({
      message: `Det finns ingen genomgång att fortsätta med i ${name}.`,
      hint: `Börja med coach debrief ${name}.`,
    }),
  },
  begin: (command) => `${command} börjar en ny.`,
  perhaps: (nearest) => `Menade du ${nearest}?`,
  input: (file, where, line, why) => {
    const place = [file, ...(line ? [`rad ${line}`] : []), ...(where ? [where] : [])].join(', ');
    switch (why.is) {
      case 'empty':
        return { message: `${place} är tom.`, hint: 'Inget har sparats.' };
      case 'binary':
        return {
          message: `${place} är inte en textfil.`,
          hint: 'Den ska vara text i UTF-8. Inget har sparats.',
        };
      case 'locked':
        return {
          message: `${place} är låst med en lösenfras.`,
          hint: 'coach restore låser upp en säkerhetskopia. Inget har sparats.',
        };
      case 'too-big':
        return { message: `${place} är för stor för att läsas.`, hint: 'Inget har sparats.' };
      case 'unreadable':
        return {
          message: `${place} går inte att öppna.`,
          hint: 'Se efter att du har rätt att läsa den. Inget har sparats.',
        };
      case 'no-file':
        return {
          message: `${place} är ingen fil.`,
          hint: 'Skriv var filen ligger, eller bara ett bindestreck för stdin. Inget har sparats.',
        };
      case 'syntax':
        return {
          message: `${place} går inte att läsa.`,
          hint: 'Se efter att den är giltig YAML eller JSON. Inget har sparats.',
        };
      case 'unquoted':
        return {
          message: `${place} går inte att läsa.`,
          hint: 'Sätt texten inom citattecken, eller skriv den på raden under ett |. Inget har sparats.',
        };
      case 'comment':
        return {
          message: `${place}: det som står efter # läses inte.`,
          hint: 'Sätt texten inom citattecken, eller skriv den på raden under ett |. Inget har sparats.',
        };
      case 'not-a-map':
        return {
          message: `${place} är inte skriven på rätt sätt.`,
          hint: 'Den ska bestå av namn och värden. Inget har sparats.',
        };
      case 'unknown-id':
        return {
          message: `${place} hör inte till frågorna.`,
          hint: why.nearest
            ? `Menade du ${why.nearest}? Inget har sparats.`
            : '--questions --json visar frågorna. Inget har sparats.',
        };
      case 'unknown-field':
        return {
          message: `${place} är inget fält för den sorten.`,
          hint: why.nearest
            ? `Menade du ${why.nearest}? Inget har sparats.`
            : 'coach log --kinds visar sorter och fält. Inget har sparats.',
        };
      case 'wrong-type':
        return {
          message: `${place} kan inte ha det värdet.`,
          hint: `Här väntas ${why.want}. Inget har sparats.`,
        };
      case 'newer':
        return {
          message: `${place} är skriven av en nyare version.`,
          hint: 'Uppdatera coach och försök igen. Inget har ändrats.',
        };
      case 'not-whole':
        return {
          message: `${place} är inte komplett.`,
          hint: 'Gör om filen där den kom ifrån. Inget har ändrats.',
        };
      case 'said':
        return { message: `${place}: ${why.text}`, hint: 'Inget har sparats.' };
    }
  },
  store: {
    damaged: (path) => ({
      message: `Filen ${path} är skadad och går inte att läsa.`,
      hint: 'Den har inte rörts, och allt annat fungerar. coach doctor säger mer.',
    }),
    newer: (path) => ({
      message: `Filen ${path} är skriven av en nyare version av coach.`,
      hint: 'Uppdatera coach. Filen har inte rörts.',
    }),
    older: (path) => ({
      message: `Filen ${path} är av en gammal version som inte går att läsa längre.`,
      hint: 'Den har inte rörts, och allt annat fungerar.',
    }),
    full: (path) => ({
      message: `Disken är full, så ${path} kunde inte skrivas.`,
      hint: 'Inget har ändrats. Frigör utrymme och försök igen.',
    }),
    'no-rights': (path) => ({
      message: `Du saknar rättigheter till ${path}.`,
      hint: 'coach doctor visar hur det kan ändras.',
    }),
    'read-only': (path) => ({
      message: `${path} går inte att skriva i, bara läsa.`,
      hint: 'Välj en annan mapp med --data-dir.',
    }),
    'not-a-folder': (path) => ({
      message: `${path} är inte en mapp som går att läsa.`,
      hint: 'Välj en annan mapp med --data-dir.',
    }),
    locked: (path) => ({
      message: `Något annat håller ${path} låst just nu.`,
      hint: 'Vänta en stund och försök igen. coach doctor säger mer.',
    }),
    failed: (path) => ({
      message: `${path} kunde inte läsas eller skrivas.`,
      hint: 'Inget har ändrats. coach doctor säger mer.',
    }),
  },
  stopped: (kept, half, command) =>
    [
      kept === 0
        ? half
          ? 'Avbrutet. Det halvskrivna svaret är sparat.'
          : 'Avbrutet. Inget svar hann sparas.'
        : kept === 1
          ? 'Avbrutet. Ett svar är sparat.'
          : `Avbrutet. ${capital(count(kept))} svar är sparade.`,
      ...(half && kept > 0 ? ['Det halvskrivna svaret är också sparat.'] : []),
      ...(command && (half || kept > 0) ? [`Fortsätt när du vill:  ${command}`] : []),
    ].join('\n  '),
  finishedElsewhere: 'Resten är redan klart i ett annat fönster.',
  fault: () => ({
    message: 'Något gick fel i programmet.',
    hint: 'Det du svarat är sparat. Med COACH_DEBUG=1 syns vad som hände.',
  }),
  alsoFor: '',
};
