import { capital, inSentence, listed } from '../sentence';
import type { BidLevel } from '../../domain/process';
import type { SalaryWords } from '../salary';

const LEVEL = {
  dream: 'drømmenivået',
  realistic: 'det realistiske nivået',
  floor: 'den nedre grensen',
};

const EXAMPLE = { SE: '42\u00a0500 eller 42,5 tusen', NO: '650\u00a0000 eller 650 tusen' };

function placed(over: BidLevel | null, under: BidLevel | null, gap: string): string {
  if (over && under) return `Mellom ${LEVEL[over]} og ${LEVEL[under]}.`;
  return under ? `${gap} under ${LEVEL[under]}.` : `På ${LEVEL[over ?? 'floor']} eller over.`;
}

const ROUND = ['', 'førstegangsintervjuet', 'andregangsintervjuet', 'tredje intervju'];

/** What the coach says in Norwegian about pay. */
export const salaryWords: SalaryWords = {
  level: { dream: 'drøm', realistic: 'realistisk', floor: 'nedre grense' },
  measure: { median: 'median', average: 'gjennomsnitt', other: '' },
  amount: {
    fault: (fault, country) => {
      const example = EXAMPLE[country];
      return {
        'no-amount': `Beløpet kunne ikke leses. Skriv for eksempel ${example}.`,
        zero: 'Beløpet skal være større enn null.',
        negative: 'Beløpet skal være større enn null.',
        decimals: `Skriv hele kroner. For eksempel ${example}.`,
        'too-big': 'Beløpet er for stort til å være en lønn. Tell nullene.',
      }[fault];
    },
    otherPay: (fault, country, about) => {
      const unit = country === 'SE' ? 'månedslønnen' : 'årslønnen';
      const whole = about === null ? '' : ` Det er omtrent ${about} før skatt.`;
      return {
        net: `Lønnen oppgis før skatt, og hva som blir igjen, er ulikt fra person til person. Skriv ${unit} før skatt.`,
        hourly: `Det er en timelønn.${whole} Skriv ${unit} før skatt.`,
        daily: `Det er en daglønn.${whole} Skriv ${unit} før skatt.`,
      }[fault];
    },
    otherCurrency: (country, named) =>
      country === 'SE'
        ? `Jobben er i Sverige, og lønnen oppgis i svenske kroner, men her står det ${named}. Regn om beløpet selv, med en kurs du stoler på.`
        : `Jobben er i Norge, og lønnen oppgis i norske kroner, men her står det ${named}. Regn om beløpet selv, med en kurs du stoler på.`,
    otherUnit: (country, typed, own) =>
      country === 'SE'
        ? `Er ${typed} en årslønn? Da blir det ${own}.`
        : `Er ${typed} en månedslønn? Da blir det ${own}.`,
    otherUnitPrivate: (country) =>
      country === 'SE'
        ? 'Beløpet ser ut som en årslønn. Er det det?'
        : 'Beløpet ser ut som en månedslønn. Er det det?',
    otherUnitHelp: (country) =>
      country === 'SE'
        ? 'I Sverige oppgis lønn per måned. Svarer du nei, gjelder beløpet per måned.'
        : 'I Norge oppgis lønn per år. Svarer du nei, gjelder beløpet per år.',
    refused: (country, option) =>
      country === 'SE'
        ? {
            text: `Beløpet i ${option} ser ut som en årslønn.`,
            hint: 'I Sverige oppgis lønn per måned. Skriv månedslønnen.',
          }
        : {
            text: `Beløpet i ${option} ser ut som en månedslønn.`,
            hint: 'I Norge oppgis lønn per år. Skriv årslønnen.',
          },
    meant: (sum) => `Mente du ${sum}?`,
    isSo: (sum) => `${sum} er lite til å være en lønn. Stemmer det?`,
    meantHelp: 'Lønnen oppgis i kroner, før skatt. Svarer du nei, kan du skrive beløpet på nytt.',
    tooSmall: (country) =>
      `Beløpet er for lite til å være en lønn. Skriv hele beløpet, for eksempel ${EXAMPLE[country]}.`,
    read: (sum) => `Lest som ${sum}.`,
    readPrivate: 'Lagret. Den nedre grensen vises bare med --show-floor.',
    hint: (option) => `Endre ${option}.`,
  },
  disorder: ({ lower, upper }) => ({
    text: `${capital(LEVEL[lower])} ligger over ${LEVEL[upper]}.`,
    hint: 'Rekkefølgen nedenfra er nedre grense, realistisk, drøm.',
  }),
  market: {
    fault: (fault, line) => {
      const what = { amount: 'et beløp først', year: 'et år', source: 'en kilde' }[fault];
      return {
        text: `«${line}» mangler ${what}.`,
        hint: 'Skriv for eksempel 640\u00a0000, SSB, 2025, median.',
      };
    },
    want: 'linjer som 640000, SSB, 2025, median',
  },
  tooManyArguments: (most) => ({
    text: `Du har allerede ${most === 3 ? 'tre' : most} argumenter, og flere gjør dem svakere.`,
    hint: 'Endre ett av dem med coach salary --deep eller coach edit.',
  }),
  unknown: (what, id, known) => ({
    text: what === 'tick' ? `Forberedelsen «${id}» finnes ikke.` : `Vilkåret «${id}» finnes ikke.`,
    hint: `Disse finnes: ${known}.`,
  }),
  termNote: {
    text: 'Et notat om et vilkår skrives som navn: tekst.',
    hint: 'For eksempel --term "ferie: fem uker".',
  },
  said: {
    needsWho: { text: 'Hvem hørte tallet?', hint: 'Legg til --to og et navn.' },
    contradicts: (now, sum, who) =>
      `${now === 'lower' ? 'Det er lavere enn' : 'Det er høyere enn'} ${sum}, som du sa${who === null ? '' : ` til ${who}`}. Vær klar til å forklare hvorfor.`,
  },
  toldElsewhere: (job, answer) => `Da det gjaldt ${job}, svarte du ${answer}.`,
  answerByAlone: {
    text: 'Det er ikke noe tilbud å svare på ennå.',
    hint: 'Legg til --offer og beløpet.',
  },
  answerByPast: (day) => ({
    text: `Svarfristen, ${day}, er allerede gått ut.`,
    hint: 'Skriv en dag som kommer.',
  }),
  bareSum: {
    text: 'Det ser ut som et tall. Her trengs en grunn, for eksempel noe du har fått til.',
    hint: 'Beløp oppgis med --dream, --realistic og --floor.',
  },
  ended: {
    question: (company, isNo) =>
      isNo
        ? `${company} har sagt nei. Har de kommet tilbake med et tilbud?`
        : `Prosessen hos ${company} er avsluttet. Har de kommet med et tilbud likevel?`,
    help: 'Svarer du ja, åpnes prosessen igjen, med tilbudet. Svarer du nei, lagres ikke noe tilbud.',
    refused: (company, isNo, command) => ({
      text: isNo
        ? `${company} har sagt nei, så tilbudet ble ikke lagret.`
        : `Prosessen hos ${company} er avsluttet, så tilbudet ble ikke lagret.`,
      hint: `Har de kommet tilbake, skriv først: ${command}`,
    }),
  },
  otherCountry: (country) => ({
    text: `Jobben er i ${country === 'SE' ? 'Sverige' : 'Norge'}, så lønnen oppgis slik det er vanlig der.`,
    hint: 'Ta bort --country, eller endre landet med coach edit.',
  }),
  unit: (country) =>
    country === 'NO' ? 'før skatt, per år' : 'før skatt, per måned i svenske kroner',
  page: {
    levels: 'Nivåer',
    floorHidden: 'satt, vises bare med --show-floor',
    year: 'Et år er regnet som tolv månedslønner, uten bonus og tillegg.',
    history: 'Slik har du tenkt',
    market: 'Tall du har funnet',
    typedByYou: 'skrevet inn av deg',
    arguments: 'Argumenter',
    proof: 'Bevis',
    depth: 'Mer',
    objection: 'De kan si',
    answer: 'Du svarer',
    terms: 'Vilkårene som betyr mest',
    open: 'åpent',
    settled: 'avklart',
    said: 'Sagt til nå',
    to: (who, day, round) =>
      [
        who === null ? '' : `til ${who}`,
        day,
        round === null ? '' : (ROUND[round] ?? `intervju ${round}`),
      ]
        .filter(Boolean)
        .join(', '),
    prepare: 'Før samtalen',
    when: 'Når du tar det opp',
    start: (day) => `Tidligste første arbeidsdag: ${day}.`,
    startIf: 'Den første arbeidsdagen kommer an på jobben du går fra:',
    noticeOf: ({ job, counted }) =>
      ({ SE: 'i Sverige', NO: 'i Norge' })[job] +
      { month: ', regnet fra den første i neste måned', day: ', regnet fra dagen du sier opp' }[
        counted
      ],
    resign: (day) => `Forutsatt at du sier opp ${day}.`,
    nothingYet: 'Ingen tall ennå.',
    disorder: 'Nivåene går ikke opp:',
    outside: {
      'below-realistic': (sum) => `Sist sa du ${sum}. Det er under det realistiske nivået ditt.`,
      'above-dream': (sum) => `Sist sa du ${sum}. Det er over drømmenivået ditt.`,
    },
    next: 'Videre',
    steps: {
      terms: 'vilkårene, ett om gangen',
      advice: 'råd om lønn',
      card: 'et kort å ta med',
      rehearse: 'øv på innvendinger',
      offer: 'når et tilbud kommer',
      deeper: 'flere spørsmål, hvis du vil',
      answer: 'svar på tilbudet',
    },
    strengths: 'Dette skrev du etter intervjuet. Kanskje ligger det et argument der:',
  },
  offer: {
    letters: (command) => `Utkast til e-post:  ${command}`,
    title: (sum) => `Tilbudet: ${sum}`,
    mark: 'tilbudet',
    standing: {
      'below-floor': 'Under den nedre grensen din.',
      'floor-to-realistic': 'Mellom den nedre grensen og det realistiske nivået.',
      'realistic-to-dream': 'Mellom det realistiske nivået og drømmenivået.',
      'dream-or-above': 'På drømmenivået eller over.',
      unknown: 'Det mangler nivåer å sammenligne med.',
    },
    among: ({ over, under, missing }, gap) => {
      const names = listed(
        missing.map((level) => LEVEL[level]),
        'og',
      );
      return `${placed(over, under, gap)} ${missing.length === 1 ? `Bare ${names}` : capital(names)} mangler.`;
    },
    open: 'Ennå ikke avklart',
    say: 'Si for eksempel',
    draft: {
      now: 'E-post nå',
      ask: 'Hvis du vil spørre om mer',
      yes: 'Når dere er enige',
      no: 'Hvis du takker nei',
    },
    subject: 'Emne',
    by: (day) => `Du svarer innen ${day}. Dagen ligger blant de neste stegene dine.`,
    noDay: 'Spør når de trenger svar, og legg inn dagen:',
  },
  card: {
    title: 'Lønnsforhandling',
    ask: (sum) => `Jeg ser for meg ${sum}.`,
    noLevel: 'Det nivået er ikke satt ennå.',
    before: 'før skatt',
  },
  rehearse: {
    opening: (count) =>
      `${count === 1 ? 'Én innvending' : `${count} innvendinger i tilfeldig rekkefølge`}. Svar slik du ville sagt det. Stopp når du vil.`,
    help: 'Si svaret høyt først hvis du kan, og skriv så det viktigste. Hopp over det du vil ta en annen gang.',
    own: 'Argumentet ditt',
    none: 'Du har ingen argumenter ennå. Begynn med coach salary.',
    done: (count) => (count === 1 ? 'Ett svar lagret.' : `${count} svar lagret.`),
    title: 'Øving',
    theySay: 'De sier',
  },
  post: (role) => (role === '' ? 'stillingen' : `stillingen som ${inSentence(role)}`),
  greeting: (name) => (name === null ? 'Hei' : `Hei, ${name}`),
  per: { month: 'per måned', year: 'per år' },
};
