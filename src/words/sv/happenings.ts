import type { HappeningWords } from '../happenings';
import { listed } from '../sentence';

const people = (all: readonly { name: string }[] | null | undefined): string | null =>
  all && all.length > 0
    ? `med ${listed(
        all.map(({ name }) => name),
        'och',
      )}`
    : null;

const ASKED = {
  reply: { they: 'de ville ha svar från dig', me: 'du svarade' },
  references: { they: 'de bad om referenser', me: 'du lämnade dem' },
  document: { they: 'de bad om ett papper', me: 'du skickade det' },
};

export const happeningWords: HappeningWords = {
  title: 'Det som har hänt',
  noDay: 'okänd dag',
  none: 'Inget är berättat än.',
  kind: {
    applied: 'ansökan',
    interview: 'intervju',
    'they-said': 'de sa',
    'they-asked': 'de bad om något',
    'i-contacted': 'du hörde av dig',
    'i-thanked': 'tack',
    'came-up': 'något du kom på',
    'other-offer': 'ett annat erbjudande',
    offer: 'erbjudande',
    'i-answered': 'ditt svar',
    start: 'första arbetsdagen',
    'changed-mind': 'du ändrade dig',
    no: 'ett nej',
    feedback: 'återkoppling',
    ended: 'avslutat',
    'reference-told': 'en referens vet',
    'said-figure': 'du nämnde en siffra',
    note: 'anteckning',
  },
  say: {
    applied: ({ how }) => [
      how === 'open'
        ? 'du skickade en spontanansökan'
        : how === 'contact'
          ? 'du sökte genom någon du känner'
          : 'du sökte tjänsten',
    ],
    interview: (
      { state, round, at, where, link, form, missedBy, saidOn, with: met },
      { day, isMoved },
    ) => [
      {
        booked: `intervju${round ? ` ${round}` : ''} bokad`,
        held: `intervju${round ? ` ${round}` : ''}`,
        'called-off': `intervjun skulle ha varit då, men ${
          isMoved
            ? `flyttades${saidOn ? `, det fick du veta ${day(saidOn)}` : ''}`
            : `ställdes in${saidOn ? ` ${day(saidOn)}` : ''}`
        }`,
        missed:
          missedBy === 'me'
            ? 'du kom inte till intervjun'
            : missedBy === 'they'
              ? 'de kom inte till intervjun'
              : 'intervjun blev inte av',
      }[state ?? 'held'],
      at ? `kl. ${at}` : null,
      form === 'video' ? 'digitalt' : form === 'phone' ? 'per telefon' : null,
      where ?? link ?? null,
      people(met),
    ],
    'they-said': (
      { channel, who, answerBy, contact, contactFrom, silenceMeansNo, invites, words },
      { day },
    ) => {
      const news = [
        invites ? 'du är kallad till ännu en intervju' : null,
        answerBy && !silenceMeansNo ? `de hör av sig senast ${day(answerBy)}` : null,
        contactFrom ? `du får höra av dig från ${day(contactFrom)}` : null,
        contact === 'ok' && !contactFrom ? 'du får höra av dig' : null,
        contact === 'do-not' ? 'de vill att du väntar tills de hör av sig' : null,
        silenceMeansNo
          ? `hör du inget${answerBy ? ` senast ${day(answerBy)}` : ''} är svaret nej`
          : null,
      ];
      const isOnly = news.every((part) => part === null);
      const isOpening = channel || who || isOnly;
      return [
        isOpening
          ? `${who ?? 'de'} ${channel ? { call: 'ringde', mail: 'skrev', other: 'hörde av sig' }[channel] : words && isOnly ? 'sa det här' : 'berättade hur det ligger till'}`
          : null,
        ...news,
      ];
    },
    'they-asked': ({ for: what, done }, { day }) => [
      what ? ASKED[what].they : 'de bad dig om något',
      done ? `${what ? ASKED[what].me : 'du ordnade det'} ${day(done)}` : null,
    ],
    'i-contacted': ({ channel, reached, to }) => [
      {
        call: `du ringde${to ? ` till ${to}` : ''}`,
        mail: `du mejlade${to ? ` ${to}` : ''}`,
        other: `du hörde av dig${to ? ` till ${to}` : ''}`,
      }[channel ?? 'other'],
      reached === 'voicemail' ? 'du lämnade ett meddelande' : null,
      reached === true ? (channel === 'call' ? 'de svarade' : 'du fick svar') : null,
      reached === false ? (channel === 'call' ? 'ingen svarade' : 'inget svar') : null,
    ],
    'i-thanked': ({ to }) => [to ? `du tackade ${to}` : 'du skickade ett tack'],
    'came-up': ({ what, settled }, { day }) => [
      {
        question: 'du har en fråga till dem',
        new: 'du har något nytt att berätta',
        forgotten: 'du kom på något du glömde säga',
        wrong: 'du kom på något du sa fel',
      }[what ?? 'new'],
      settled ? `avklarat ${day(settled)}` : null,
    ],
    'other-offer': ({ deadline, toldThem, gone }, { day }) => [
      'du fick ett erbjudande från en annan arbetsgivare',
      deadline ? `ditt svar senast ${day(deadline)}` : null,
      toldThem ? `du berättade om det ${day(toldThem)}` : null,
      gone ? `det föll bort ${day(gone)}` : null,
    ],
    offer: ({ amount, replyBy }, { day, sum, isOfferOpen }) =>
      isOfferOpen && replyBy && !amount
        ? [`du fick till ${day(replyBy)} på dig att svara`]
        : [
            amount ? `de erbjöd dig jobbet med ${sum(amount)} i lön` : 'de erbjöd dig jobbet',
            replyBy ? `ditt svar senast ${day(replyBy)}` : null,
          ],
    'i-answered': ({ what }) => [
      what
        ? {
            accepted: 'du tackade ja',
            declined: 'du tackade nej',
            withdrew: 'du drog dig ur',
            'asked-for-time': 'du bad om mer tid',
          }[what]
        : 'du gav dem ett svar',
    ],
    start: ({ on }, { isMoved, hasStart }) => [
      on === null
        ? hasStart
          ? 'starten är flyttad, en ny dag är inte bestämd än'
          : 'första arbetsdagen är inte bestämd än'
        : isMoved
          ? 'då skulle du ha börjat, men starten är flyttad'
          : 'din första arbetsdag',
    ],
    'changed-mind': ({ wants }) => [
      wants === true
        ? 'du vill ha jobbet'
        : wants === false
          ? 'du vill inte ha jobbet'
          : 'du ändrade dig',
    ],
    no: ({ feedback }) => [
      'svaret blev nej',
      feedback === 'invited' ? 'de sa att du får fråga' : null,
      feedback === 'not-given' ? 'de ger ingen återkoppling' : null,
    ],
    feedback: () => ['de berättade varför'],
    ended: ({ how }) => [
      how === 'cancelled'
        ? 'tjänsten blev inte av'
        : how === 'silence'
          ? 'du räknar inte längre med svar'
          : 'processen är avslutad',
    ],
    'reference-told': ({ name }) => [`${name ?? 'en referens'} vet om tjänsten`],
    'said-figure': ({ amount, to }, { sum }) => [
      `du nämnde ${amount ? sum(amount) : 'en siffra'}${to ? ` för ${to}` : ''}`,
    ],
    note: ({ of }) => [
      of === 'company' ? 'du antecknade något om arbetsgivaren' : 'du skrev en anteckning',
    ],
  },
  kept: (count) => (count === 1 ? 'Det är sparat.' : `${count} saker är sparade.`),
  same: (count, of) =>
    of === 1
      ? 'Det stod här redan, så inget är ändrat.'
      : count === 1
        ? 'En av dem fanns redan.'
        : `${count} av dem fanns redan.`,
  corrected: 'Det är rättat.',
  takenBack: 'Det är borttaget.',
  talk: {
    and: 'och',
    kept: (text) => `Sparat – ${text}`,
    unread: (quote) => `${quote} gick inte att läsa som en dag. Skriv till exempel 16 november.`,
    read: (quote, day, saidOn) => `${quote} är ${day}, räknat från ${saidOn}.`,
    atOdds: {
      'before-interview': (on) =>
        `Det var före intervjun ${on}, och räknas inte till det som har hänt efter den.`,
      'offer-after-no': (on) =>
        `Du har berättat om ett nej${on ? `, ${on}` : ''}. Nu gäller erbjudandet.`,
      'offer-before-no': (on) =>
        `Du har berättat om ett nej efter det, ${on}. Det är det som gäller. Blev det inget nej, ta bort den raden under ”Något här är fel”.`,
    },
    which: 'Vilken rad är fel?',
    whichHelp: 'Raden kan rättas eller tas bort. Resten står kvar som den är.',
  },
  kinds: 'Sorter och fält för coach log --file:',
  cannot: {
    ahead: (day) => `${day} har inte varit än.`,
    before: (on) => `dagen ligger före ${on}, då det sades.`,
    both: (other) => `det går inte ihop med ${other}.`,
    missing: 'fältet måste fyllas i, annars syns det inte vad som hände.',
  },
  wants: {
    happenings: 'en händelse eller en lista av händelser, med kind och on',
    day: 'en dag som 2026-11-27 eller ”i fredags”',
    time: 'ett klockslag som 13:30',
    text: 'text',
    people: 'en lista av personer med namn (och mejl som namn@exempel.se)',
    count: 'ett heltal från 1 till 20',
    amount: 'hela kronor',
    yesNo: 'ja eller nej (true, false)',
    oneOf: (values) => listed([...values], 'eller'),
  },
};
