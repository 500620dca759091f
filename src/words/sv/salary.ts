import { capital, inSentence, listed } from '../sentence';
import type { BidLevel } from '../../domain/process';
import type { SalaryWords } from '../salary';

const LEVEL = { dream: 'drömlönen', realistic: 'den realistiska lönen', floor: 'gränsen' };

const EXAMPLE = { SE: '42\u00a0500 eller 42,5 tusen', NO: '650\u00a0000 eller 650 tusen' };

function placed(over: BidLevel | null, under: BidLevel | null, gap: string): string {
  if (over && under) return `Mellan ${LEVEL[over]} och ${LEVEL[under]}.`;
  return under
    ? `${gap} under ${LEVEL[under]}.`
    : `I nivå med ${LEVEL[over ?? 'floor']} eller över.`;
}

const ROUND = ['', 'första intervjun', 'andra intervjun', 'tredje intervjun'];

/** What the coach says in Swedish about pay. */
export const salaryWords: SalaryWords = {
  level: { dream: 'dröm', realistic: 'realistisk', floor: 'gräns' },
  measure: { median: 'median', average: 'genomsnitt', other: '' },
  amount: {
    fault: (fault, country) => {
      const example = EXAMPLE[country];
      return {
        'no-amount': `Beloppet gick inte att läsa. Skriv till exempel ${example}.`,
        zero: 'Beloppet ska vara större än noll.',
        negative: 'Beloppet ska vara större än noll.',
        decimals: `Skriv hela kronor. Till exempel ${example}.`,
        'too-big': 'Beloppet är för högt för en lön. Räkna nollorna.',
      }[fault];
    },
    otherPay: (fault, country, about) => {
      const unit = country === 'SE' ? 'månadslönen' : 'årslönen';
      const whole = about === null ? '' : ` Det är ungefär ${about} före skatt.`;
      return {
        net: `Lönen anges före skatt, och vad som blir kvar skiljer sig från person till person. Skriv ${unit} före skatt.`,
        hourly: `Det är en timlön.${whole} Skriv ${unit} före skatt.`,
        daily: `Det är en daglön.${whole} Skriv ${unit} före skatt.`,
      }[fault];
    },
    otherCurrency: (country, named) =>
      country === 'SE'
        ? `Jobbet är i Sverige och lönen anges i svenska kronor, men här står ${named}. Räkna om beloppet själv, med en kurs du litar på.`
        : `Jobbet är i Norge och lönen anges i norska kronor, men här står ${named}. Räkna om beloppet själv, med en kurs du litar på.`,
    otherUnit: (country, typed, own) =>
      country === 'SE'
        ? `Är ${typed} en årslön? Då blir det ${own}.`
        : `Är ${typed} en månadslön? Då blir det ${own}.`,
    otherUnitPrivate: (country) =>
      country === 'SE'
        ? 'Beloppet ser ut som en årslön. Stämmer det?'
        : 'Beloppet ser ut som en månadslön. Stämmer det?',
    otherUnitHelp: (country) =>
      country === 'SE'
        ? 'I Sverige anges lönen per månad. Nej: beloppet gäller per månad.'
        : 'I Norge anges lönen per år. Nej: beloppet gäller per år.',
    refused: (country, option) =>
      country === 'SE'
        ? {
            text: `Beloppet i ${option} ser ut som en årslön.`,
            hint: 'I Sverige anges lönen per månad. Skriv månadslönen.',
          }
        : {
            text: `Beloppet i ${option} ser ut som en månadslön.`,
            hint: 'I Norge anges lönen per år. Skriv årslönen.',
          },
    meant: (sum) => `Menade du ${sum}?`,
    isSo: (sum) => `${sum} är lågt för att vara en lön. Stämmer det?`,
    meantHelp: 'Lönen anges i kronor, före skatt. Nej: du får skriva beloppet igen.',
    tooSmall: (country) =>
      `Beloppet är för lågt för en lön. Skriv hela beloppet, till exempel ${EXAMPLE[country]}.`,
    read: (sum) => `Tolkat som ${sum}.`,
    readPrivate: 'Sparat. Gränsen visas bara med --show-floor.',
    hint: (option) => `Ändra ${option}.`,
  },
  disorder: ({ lower, upper }) => ({
    text: `${capital(LEVEL[lower])} ligger över ${LEVEL[upper]}.`,
    hint: 'Ordningen nerifrån är gräns, realistisk, dröm.',
  }),
  market: {
    fault: (fault, line) => {
      const what = { amount: 'ett belopp först', year: 'ett år', source: 'en källa' }[fault];
      return {
        text: `I ”${line}” saknas ${what}.`,
        hint: 'Skriv till exempel 43\u00a0500, SCB, 2025, median.',
      };
    },
    want: 'rader som 43500, SCB, 2025, median',
  },
  tooManyArguments: (most) => ({
    text: `Det finns redan ${most === 3 ? 'tre' : most} argument, och fler gör dem svagare.`,
    hint: 'Ändra ett av dem med coach salary --deep eller coach edit.',
  }),
  unknown: (what, id, known) => ({
    text: what === 'tick' ? `Förberedelsen ”${id}” finns inte.` : `Villkoret ”${id}” finns inte.`,
    hint: `Det här finns: ${known}.`,
  }),
  termNote: {
    text: 'Anteckningen om ett villkor skrivs som namn: text.',
    hint: 'Till exempel --term "semester: 30 dagar".',
  },
  said: {
    needsWho: { text: 'Vem hörde siffran?', hint: 'Lägg till --to och ett namn.' },
    contradicts: (now, sum, who) =>
      `${now === 'lower' ? 'Det är lägre än' : 'Det är högre än'} ${sum}, som du sa${who === null ? '' : ` till ${who}`}. Var beredd på att förklara varför.`,
  },
  toldElsewhere: (job, answer) => `När det gällde ${job} svarade du ${answer}.`,
  answerByAlone: {
    text: 'Det finns inget erbjudande att svara på ännu.',
    hint: 'Lägg till --offer och beloppet.',
  },
  answerByPast: (day) => ({
    text: `Sista dagen att svara, ${day}, har redan varit.`,
    hint: 'Skriv en dag som kommer.',
  }),
  bareSum: {
    text: 'Det ser ut som en siffra. Här behövs ett skäl, till exempel något du har gjort.',
    hint: 'Belopp anges med --dream, --realistic och --floor.',
  },
  ended: {
    question: (company, isNo) =>
      isNo
        ? `${company} har sagt nej. Har de kommit tillbaka med ett erbjudande?`
        : `Processen hos ${company} är avslutad. Har de kommit med ett erbjudande ändå?`,
    help: 'Ja: processen öppnas igen, med erbjudandet. Nej: inget erbjudande sparas.',
    refused: (company, isNo, command) => ({
      text: isNo
        ? `${company} har sagt nej, så erbjudandet sparades inte.`
        : `Processen hos ${company} är avslutad, så erbjudandet sparades inte.`,
      hint: `Har de kommit tillbaka, skriv först: ${command}`,
    }),
  },
  otherCountry: (country) => ({
    text: `Jobbet är i ${country === 'SE' ? 'Sverige' : 'Norge'}, så lönen räknas på det landets sätt.`,
    hint: 'Ta bort --country, eller ändra landet med coach edit.',
  }),
  unit: (country) =>
    country === 'SE' ? 'före skatt, per månad' : 'före skatt, per år i norska kronor',
  page: {
    levels: 'Nivåer',
    floorHidden: 'satt, visas bara med --show-floor',
    year: 'Utan bonus och tillägg: ett år är tolv månader.',
    history: 'Så har du tänkt',
    market: 'Siffror du har hittat',
    typedByYou: 'antecknat av dig',
    arguments: 'Argument',
    proof: 'Bevis',
    depth: 'Mer',
    objection: 'De kan säga',
    answer: 'Du svarar',
    terms: 'Villkor som betyder mest',
    open: 'öppet',
    settled: 'klart',
    said: 'Sagt hittills',
    to: (who, day, round) =>
      [
        who === null ? '' : `till ${who}`,
        day,
        round === null ? '' : (ROUND[round] ?? `intervju ${round}`),
      ]
        .filter(Boolean)
        .join(', '),
    prepare: 'Att göra före samtalet',
    when: 'När du tar upp det',
    start: (day) => `Tidigaste start: ${day}.`,
    startIf: 'Tidigaste start beror på jobbet du lämnar:',
    noticeOf: ({ job, counted }) =>
      ({ SE: 'i Sverige', NO: 'i Norge' })[job] +
      {
        month: ', räknat från den första i nästa månad',
        day: ', räknat från dagen du säger upp dig',
      }[counted],
    resign: (day) => `Räknat från att du säger upp dig ${day}.`,
    nothingYet: 'Inga siffror ännu.',
    disorder: 'Nivåerna går inte ihop:',
    outside: {
      'below-realistic': (sum) => `Senast sa du ${sum}. Det är under din realistiska lön.`,
      'above-dream': (sum) => `Senast sa du ${sum}. Det är över din drömlön.`,
    },
    next: 'Vidare',
    steps: {
      terms: 'villkoren, ett i taget',
      advice: 'råd om lön',
      card: 'ett kort att ta med',
      rehearse: 'öva på invändningar',
      offer: 'när ett erbjudande kommer',
      deeper: 'fler frågor, om du vill',
      answer: 'svara på erbjudandet',
    },
    strengths: 'Det här skrev du efter intervjun. Kanske finns ett argument där:',
  },
  offer: {
    letters: (command) => `Mejl att utgå från:  ${command}`,
    title: (sum) => `Erbjudandet: ${sum}`,
    mark: 'erbjudandet',
    standing: {
      'below-floor': 'Under din gräns.',
      'floor-to-realistic': 'Mellan din gräns och din realistiska lön.',
      'realistic-to-dream': 'Mellan din realistiska lön och din drömlön.',
      'dream-or-above': 'I nivå med din drömlön eller över.',
      unknown: 'Det saknas nivåer att jämföra med.',
    },
    among: ({ over, under, missing }, gap) => {
      const names = listed(
        missing.map((level) => LEVEL[level]),
        'och',
      );
      return `${placed(over, under, gap)} ${missing.length === 1 ? `Bara ${names}` : capital(names)} saknas.`;
    },
    open: 'Ännu inte klart',
    say: 'Säg till exempel',
    draft: {
      now: 'Mejl nu',
      ask: 'Om du vill fråga om mer',
      yes: 'När ni är överens',
      no: 'Om du tackar nej',
    },
    subject: 'Ämne',
    by: (day) => `Du svarar senast ${day}. Dagen finns bland dina nästa steg.`,
    noDay: 'Fråga när de behöver ditt svar, och lägg in dagen:',
  },
  card: {
    title: 'Löneförhandling',
    ask: (sum) => `Jag räknar med ${sum}.`,
    noLevel: 'Den nivån är inte satt ännu.',
    before: 'före skatt',
  },
  rehearse: {
    opening: (count) =>
      `${count === 1 ? 'En invändning' : `${count} invändningar i blandad ordning`}. Svara som du skulle säga det. Avbryt när du vill.`,
    help: 'Säg svaret högt först om du kan, och skriv sedan det viktigaste. Hoppa över det du vill ta en annan gång.',
    own: 'Ditt argument',
    none: 'Du har inga argument ännu. Börja med coach salary.',
    done: (count) => (count === 1 ? 'Ett svar sparat.' : `${count} svar sparade.`),
    title: 'Övning',
    theySay: 'De säger',
  },
  post: (role) => (role === '' ? 'tjänsten' : `tjänsten som ${inSentence(role)}`),
  greeting: (name) => (name === null ? 'Hej!' : `Hej ${name}!`),
  per: { month: 'per månad', year: 'per år' },
};
