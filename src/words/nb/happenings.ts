import type { HappeningWords } from '../happenings';
import { listed } from '../sentence';

const people = (all: readonly { name: string }[] | null | undefined): string | null =>
  all && all.length > 0
    ? `med ${listed(
        all.map(({ name }) => name),
        'og',
      )}`
    : null;

const ASKED = {
  reply: { they: 'de ville ha svar fra deg', me: 'du svarte' },
  references: { they: 'de ba om referanser', me: 'du sendte dem' },
  document: { they: 'de ba om et dokument', me: 'du sendte det' },
};

export const happeningWords: HappeningWords = {
  title: 'Det som har hendt',
  noDay: 'ukjent dag',
  none: 'Ingenting er fortalt ennå.',
  kind: {
    applied: 'søknad',
    interview: 'intervju',
    'they-said': 'de sa',
    'they-asked': 'de ba om noe',
    'i-contacted': 'du tok kontakt',
    'i-thanked': 'takk',
    'came-up': 'noe du kom på',
    'other-offer': 'et annet tilbud',
    offer: 'tilbud',
    'i-answered': 'svaret ditt',
    start: 'første arbeidsdag',
    'changed-mind': 'du ombestemte deg',
    no: 'avslag',
    feedback: 'tilbakemelding',
    ended: 'avsluttet',
    'reference-told': 'en referanse vet',
    'said-figure': 'du nevnte et tall',
    note: 'notat',
  },
  say: {
    applied: ({ how }) => [
      how === 'open'
        ? 'du sendte en åpen søknad'
        : how === 'contact'
          ? 'du søkte gjennom noen du kjenner'
          : 'du søkte på stillingen',
    ],
    interview: (
      { state, round, at, where, link, form, missedBy, saidOn, with: met },
      { day, isMoved },
    ) => [
      {
        booked: `intervju${round ? ` ${round}` : ''} avtalt`,
        held: `intervju${round ? ` ${round}` : ''}`,
        'called-off': `intervjuet skulle ha vært da, men ble ${
          isMoved
            ? `flyttet${saidOn ? `, det fikk du vite ${day(saidOn)}` : ''}`
            : `avlyst${saidOn ? ` ${day(saidOn)}` : ''}`
        }`,
        missed:
          missedBy === 'me'
            ? 'du kom ikke til intervjuet'
            : missedBy === 'they'
              ? 'de kom ikke til intervjuet'
              : 'det ble ikke noe av intervjuet',
      }[state ?? 'held'],
      at ? `kl. ${at}` : null,
      form === 'video' ? 'på video' : form === 'phone' ? 'på telefon' : null,
      where ?? link ?? null,
      people(met),
    ],
    'they-said': (
      { channel, who, answerBy, contact, contactFrom, silenceMeansNo, invites, words },
      { day },
    ) => {
      const news = [
        invites ? 'du er innkalt til enda et intervju' : null,
        answerBy && !silenceMeansNo ? `de tar kontakt senest ${day(answerBy)}` : null,
        contactFrom ? `du kan ta kontakt fra ${day(contactFrom)}` : null,
        contact === 'ok' && !contactFrom ? 'du kan ta kontakt' : null,
        contact === 'do-not' ? 'de vil at du venter til de tar kontakt' : null,
        silenceMeansNo
          ? `hører du ingenting${answerBy ? ` innen ${day(answerBy)}` : ''}, er svaret nei`
          : null,
      ];
      const isOnly = news.every((part) => part === null);
      const isOpening = channel || who || isOnly;
      return [
        isOpening
          ? `${who ?? 'de'} ${channel ? { call: 'ringte', mail: 'skrev', other: 'tok kontakt' }[channel] : words && isOnly ? 'sa dette' : 'fortalte hvordan det ligger an'}`
          : null,
        ...news,
      ];
    },
    'they-asked': ({ for: what, done }, { day }) => [
      what ? ASKED[what].they : 'de ba deg om noe',
      done ? `${what ? ASKED[what].me : 'du ordnet det'} ${day(done)}` : null,
    ],
    'i-contacted': ({ channel, reached, to }) => [
      {
        call: `du ringte${to ? ` ${to}` : ''}`,
        mail: `du sendte e-post${to ? ` til ${to}` : ''}`,
        other: `du tok kontakt${to ? ` med ${to}` : ''}`,
      }[channel ?? 'other'],
      reached === 'voicemail' ? 'du la igjen en beskjed' : null,
      reached === true ? (channel === 'call' ? 'de svarte' : 'du fikk svar') : null,
      reached === false ? (channel === 'call' ? 'ingen svarte' : 'ikke noe svar') : null,
    ],
    'i-thanked': ({ to }) => [to ? `du takket ${to}` : 'du sendte en takk'],
    'came-up': ({ what, settled }, { day }) => [
      {
        question: 'du har et spørsmål til dem',
        new: 'du har noe nytt å fortelle',
        forgotten: 'du kom på noe du glemte å si',
        wrong: 'du kom på noe du sa feil',
      }[what ?? 'new'],
      settled ? `ordnet ${day(settled)}` : null,
    ],
    'other-offer': ({ deadline, toldThem, gone }, { day }) => [
      'du fikk et tilbud fra en annen arbeidsgiver',
      deadline ? `svaret ditt senest ${day(deadline)}` : null,
      toldThem ? `du fortalte om det ${day(toldThem)}` : null,
      gone ? `det falt bort ${day(gone)}` : null,
    ],
    offer: ({ amount, replyBy }, { day, sum, isOfferOpen }) =>
      isOfferOpen && replyBy && !amount
        ? [`du fikk svarfrist til ${day(replyBy)}`]
        : [
            amount ? `de tilbød deg jobben med ${sum(amount)} i lønn` : 'de tilbød deg jobben',
            replyBy ? `svaret ditt senest ${day(replyBy)}` : null,
          ],
    'i-answered': ({ what }) => [
      what
        ? {
            accepted: 'du takket ja',
            declined: 'du takket nei',
            withdrew: 'du trakk deg',
            'asked-for-time': 'du ba om mer tid',
          }[what]
        : 'du ga dem et svar',
    ],
    start: ({ on }, { isMoved, hasStart }) => [
      on === null
        ? hasStart
          ? 'den første arbeidsdagen er flyttet, en ny er ikke bestemt ennå'
          : 'den første arbeidsdagen er ikke bestemt ennå'
        : isMoved
          ? 'da skulle du ha begynt, men dagen er flyttet'
          : 'din første arbeidsdag',
    ],
    'changed-mind': ({ wants }) => [
      wants === true
        ? 'du vil ha jobben'
        : wants === false
          ? 'du vil ikke ha jobben'
          : 'du ombestemte deg',
    ],
    no: ({ feedback }) => [
      'svaret ble nei',
      feedback === 'invited' ? 'de sa at du kan spørre' : null,
      feedback === 'not-given' ? 'de gir ikke tilbakemelding' : null,
    ],
    feedback: () => ['de fortalte hvorfor'],
    ended: ({ how }) => [
      how === 'cancelled'
        ? 'det ble ikke noe av stillingen'
        : how === 'silence'
          ? 'du regner ikke lenger med svar'
          : 'prosessen er avsluttet',
    ],
    'reference-told': ({ name }) => [`${name ?? 'en referanse'} vet om stillingen`],
    'said-figure': ({ amount, to }, { sum }) => [
      `du nevnte ${amount ? sum(amount) : 'et tall'}${to ? ` for ${to}` : ''}`,
    ],
    note: ({ of }) => [of === 'company' ? 'du noterte noe om arbeidsgiveren' : 'du skrev et notat'],
  },
  kept: (count) => (count === 1 ? 'Det er lagret.' : `${count} ting er lagret.`),
  same: (count, of) =>
    of === 1
      ? 'Det sto her fra før, så ingenting er endret.'
      : count === 1
        ? 'Én av dem var der fra før.'
        : `${count} av dem var der fra før.`,
  corrected: 'Det er rettet.',
  takenBack: 'Det er tatt bort.',
  talk: {
    and: 'og',
    kept: (text) => `Lagret – ${text}`,
    unread: (quote) => `${quote} kunne ikke leses som en dag. Skriv for eksempel 16. november.`,
    read: (quote, day, saidOn) => `${quote} er ${day}, regnet fra ${saidOn}.`,
    atOdds: {
      'before-interview': (on) =>
        `Det var før intervjuet ${on}, og regnes ikke med i det som har skjedd etterpå.`,
      'offer-after-no': (on) =>
        `Du har fortalt om et avslag${on ? `, ${on}` : ''}. Nå er det tilbudet som gjelder.`,
      'offer-before-no': (on) =>
        `Du har fortalt om et avslag etter det, ${on}. Da er det avslaget som gjelder. Fikk du ikke noe avslag, tar du bort den linjen under «Noe her er feil».`,
    },
    which: 'Hvilken linje er feil?',
    whichHelp: 'Linjen kan rettes eller tas bort. Resten blir stående.',
  },
  kinds: 'Typer og felter for coach log --file:',
  cannot: {
    ahead: (day) => `${day} har ikke vært ennå.`,
    before: (on) => `dagen er før ${on}, da det ble sagt.`,
    both: (other) => `det stemmer ikke med ${other}.`,
    missing: 'feltet må fylles ut, ellers ser ingen hva som hendte.',
  },
  wants: {
    happenings: 'en hendelse eller en liste av hendelser, med kind og on',
    day: 'en dag som 2026-11-27 eller «fredag»',
    time: 'et klokkeslett som 13:30',
    text: 'tekst',
    people: 'en liste av personer med navn (og e-post som navn@eksempel.no)',
    count: 'et heltall fra 1 til 20',
    amount: 'hele kroner',
    yesNo: 'ja eller nei (true, false)',
    oneOf: (values) => listed([...values], 'eller'),
  },
};
