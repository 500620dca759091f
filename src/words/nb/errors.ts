import type { ErrorWords } from '../errors';
import { capital, listed } from '../sentence';
import { count } from './counts';
import { valueWord } from '../placeholders';
import { placeholderWords } from './placeholders';

/** What the coach says in Norwegian when something is wrong. */
export const errorWords: ErrorWords = {
  usage: {
    'unknown-command': (f) => ({
      message: `Kommandoen ${f.name} finnes ikke.`,
      hint: f.nearest ? `Mente du coach ${f.nearest}?` : 'coach --help viser alle kommandoene.',
    }),
    'unknown-option': (f) => ({
      message: `Valget ${f.name} finnes ikke her.`,
      hint: f.nearest ? `Mente du ${f.nearest}?` : 'Legg til --help, så ser du hvilke som finnes.',
    }),
    'missing-value': (f) => ({
      message: `${f.name} trenger en verdi.`,
      hint: 'Legg til --help, så ser du hvilken.',
    }),
    'missing-argument': (f) => ({
      message: `Det mangler noe: ${valueWord(f.name, placeholderWords)}.`,
      hint: 'Legg til --help, så ser du et eksempel.',
    }),
    'too-many-arguments': () => ({
      message: 'Her står det flere ord enn kommandoen kan ta imot.',
      hint: 'Sett anførselstegn rundt ord som hører sammen.',
    }),
    'bad-value': (f) => ({
      message: `${f.option} kan ikke være «${f.value}».`,
      hint: `Dette kan brukes: ${f.want}.`,
    }),
    'bad-day': (f) => ({
      message: f.own
        ? `Ukedagen og datoen stemmer ikke overens. Datoen er ${f.own}.`
        : /\d/.test(f.value)
          ? `Datoen ${f.value} finnes ikke.`
          : `«${f.value}» kan ikke leses som en dato.`,
      hint: f.nearest
        ? `Skriv for eksempel ${f.nearest} eller fredag.`
        : 'Skriv for eksempel 2026-11-27 eller fredag.',
    }),
    'in-future': (f) => ({
      message: `${f.day} har ikke vært ennå.`,
      hint: `Skriv en dag som har vært, i ${f.option}.`,
    }),
    'day-order': (f) => ({
      message: `${f.then} er før ${f.first}, og det kan ikke stemme.`,
      hint: `Endre datoen i ${f.option}.`,
    }),
    'no-input': (f) => ({
      message: `Her kan ingen spørsmål stilles, og noe mangler: ${listed(f.options, 'eller')}.`,
      hint: 'Legg det til, eller kjør kommandoen i en terminal.',
    }),
    'which-process': (f) => ({
      message: f.ids.length
        ? `Hvilken prosess gjelder det? ${listed(f.ids, 'eller')}.`
        : 'Det finnes ingen prosess ennå.',
      hint: f.ids.length
        ? 'Skriv navnet etter kommandoen.'
        : 'Begynn med coach debrief, eller --new --company NAVN --role STILLING.',
    }),
    ambiguous: (f) => ({
      message: `«${f.name}» passer til flere: ${listed(f.ids, 'og')}.`,
      hint: 'Skriv ett av navnene i stedet.',
    }),
    clash: (f) => ({
      message: `${listed(f.options, 'og')} kan ikke brukes sammen.`,
      hint: 'Velg ett av dem.',
    }),
    'no-editor': () => ({
      message: 'Ikke noe tekstprogram kunne startes.',
      hint: 'Sett EDITOR, for eksempel EDITOR=nano.',
    }),
    said: (f) => ({ message: f.text, hint: f.hint }),
  },
  notFound: {
    process: (name) => ({
      message: `Ingen prosess passer til «${name}».`,
      hint: 'coach list --all viser dem som finnes.',
    }),
    person: (name) => ({
      message: `${name} finnes ikke blant kontaktene dine.`,
      hint: 'coach people og coach references viser dem som finnes.',
    }),
    example: (name) => ({
      message: `Ingen av eksemplene heter «${name}».`,
      hint: 'coach examples viser dem som finnes.',
    }),
    answer: (name) => ({
      message: `${name} finnes ikke i prosessen.`,
      hint: 'coach show --json viser alt som finnes.',
    }),
    happening: (name, process) => ({
      message: `Ingenting i listen har nummer ${name}.`,
      hint: `coach log ${process} viser numrene.`,
    }),
    file: (name) => ({
      message: `Filen ${name} finnes ikke.`,
      hint: 'Se etter hva den heter og hvor den ligger.',
    }),
    session: (name) => ({
      message: `Det finnes ingen gjennomgang å fortsette med i ${name}.`,
      hint: `Begynn med coach debrief ${name}.`,
    }),
  },
  begin: (command) => `${command} begynner på en ny.`,
  perhaps: (nearest) => `Mente du ${nearest}?`,
  input: (file, where, line, why) => {
    const place = [file, ...(line ? [`linje ${line}`] : []), ...(where ? [where] : [])].join(', ');
    switch (why.is) {
      case 'empty':
        return { message: `${place} er tom.`, hint: 'Ingenting er lagret.' };
      case 'binary':
        return {
          message: `${place} er ikke en tekstfil.`,
          hint: 'Den skal være tekst i UTF-8. Ingenting er lagret.',
        };
      case 'locked':
        return {
          message: `${place} er låst med en passfrase.`,
          hint: 'coach restore låser opp en sikkerhetskopi. Ingenting er lagret.',
        };
      case 'too-big':
        return { message: `${place} er for stor til å leses.`, hint: 'Ingenting er lagret.' };
      case 'unreadable':
        return {
          message: `${place} kan ikke åpnes.`,
          hint: 'Se etter at du har lov til å lese den. Ingenting er lagret.',
        };
      case 'no-file':
        return {
          message: `${place} er ikke en fil.`,
          hint: 'Skriv hvor filen ligger, eller bare en bindestrek for stdin. Ingenting er lagret.',
        };
      case 'syntax':
        return {
          message: `${place} kan ikke leses.`,
          hint: 'Se etter at den er gyldig YAML eller JSON. Ingenting er lagret.',
        };
      case 'unquoted':
        return {
          message: `${place} kan ikke leses.`,
          hint: 'Sett teksten i anførselstegn, eller skriv den på linjen under en |. Ingenting er lagret.',
        };
      case 'comment':
        return {
          message: `${place}: Det som står etter #, blir ikke lest.`,
          hint: 'Sett teksten i anførselstegn, eller skriv den på linjen under en |. Ingenting er lagret.',
        };
      case 'not-a-map':
        return {
          message: `${place} har ikke den formen som trengs.`,
          hint: 'Den skal bestå av navn og verdier. Ingenting er lagret.',
        };
      case 'unknown-id':
        return {
          message: `${place} hører ikke til spørsmålene.`,
          hint: why.nearest
            ? `Mente du ${why.nearest}? Ingenting er lagret.`
            : '--questions --json viser spørsmålene. Ingenting er lagret.',
        };
      case 'unknown-field':
        return {
          message: `${place} er ikke et felt for den typen.`,
          hint: why.nearest
            ? `Mente du ${why.nearest}? Ingenting er lagret.`
            : 'coach log --kinds viser typer og felter. Ingenting er lagret.',
        };
      case 'wrong-type':
        return {
          message: `${place} har feil slags verdi.`,
          hint: `Her trengs ${why.want}. Ingenting er lagret.`,
        };
      case 'newer':
        return {
          message: `${place} er skrevet av en nyere versjon.`,
          hint: 'Oppdater coach og prøv igjen. Ingenting er endret.',
        };
      case 'not-whole':
        return {
          message: `${place} er ikke komplett.`,
          hint: 'Lag filen på nytt der den kom fra. Ingenting er endret.',
        };
      case 'said':
        return { message: `${place}: ${capital(why.text)}`, hint: 'Ingenting er lagret.' };
    }
  },
  store: {
    damaged: (path) => ({
      message: `Filen ${path} er skadet og kan ikke leses.`,
      hint: 'Den er ikke rørt, og alt annet virker. coach doctor sier mer.',
    }),
    newer: (path) => ({
      message: `Filen ${path} er skrevet av en nyere versjon av coach.`,
      hint: 'Oppdater coach. Filen er ikke rørt.',
    }),
    older: (path) => ({
      message: `Filen ${path} er av en gammel versjon som ikke lenger kan leses.`,
      hint: 'Den er ikke rørt, og alt annet virker.',
    }),
    full: (path) => ({
      message: `Disken er full, så ${path} kunne ikke skrives.`,
      hint: 'Ingenting er endret. Frigjør plass og prøv igjen.',
    }),
    'no-rights': (path) => ({
      message: `Du mangler rettigheter til ${path}.`,
      hint: 'coach doctor viser hvordan det kan endres.',
    }),
    'read-only': (path) => ({
      message: `${path} kan bare leses, ikke skrives i.`,
      hint: 'Velg en annen mappe med --data-dir.',
    }),
    'not-a-folder': (path) => ({
      message: `${path} er ikke en mappe som kan leses.`,
      hint: 'Velg en annen mappe med --data-dir.',
    }),
    locked: (path) => ({
      message: `Noe annet holder ${path} låst akkurat nå.`,
      hint: 'Vent litt og prøv igjen. coach doctor sier mer.',
    }),
    failed: (path) => ({
      message: `${path} kunne ikke leses eller skrives.`,
      hint: 'Ingenting er endret. coach doctor sier mer.',
    }),
  },
  stopped: (kept, half, command) =>
    [
      kept === 0
        ? half
          ? 'Avbrutt. Svaret du holdt på med, er lagret.'
          : 'Avbrutt. Ingen svar rakk å bli lagret.'
        : kept === 1
          ? 'Avbrutt. Ett svar er lagret.'
          : `Avbrutt. ${capital(count(kept))} svar er lagret.`,
      ...(half && kept > 0 ? ['Svaret du holdt på med, er også lagret.'] : []),
      ...(command && (half || kept > 0) ? [`Fortsett når du vil:  ${command}`] : []),
    ].join('\n  '),
  finishedElsewhere: 'Resten er allerede gjort ferdig i et annet vindu.',
  fault: () => ({
    message: 'Noe gikk galt i programmet.',
    hint: 'Det du har svart, er lagret. Med COACH_DEBUG=1 ser du hva som skjedde.',
  }),
  alsoFor: 'Nynorsk finst ikkje enno, så teksten kjem på bokmål.',
};
