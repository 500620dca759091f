import type { StepKind } from '../domain/steps';
import type { Language } from '../guide/guide';

export interface TodayWords {
  nothing: string;
  /** Where nothing is kept yet. */
  begin: string;
  noMore: string;
  left: (count: number) => string;
  why: Record<StepKind, string>;
}

export const todayWords: Record<Language, TodayWords> = {
  sv: {
    nothing: 'Inget i dag, och det är helt i sin ordning.',
    begin: 'När du har varit på en intervju:  coach debrief',
    noMore: 'Inget mer i dag.',
    left: (count) =>
      count === 1
        ? 'Ett steg till kan vänta:  coach today --all'
        : `${count} steg till kan vänta:  coach today --all`,
    why: {
      'resume-debrief': 'Du har börjat och kan fortsätta där du slutade.',
      debrief: 'Du har intervjun i färskt minne.',
      'second-look': 'Dagen efter ser en del annorlunda ut.',
      thanks: 'Ett tack ber inte om något och är som bäst när det kommer snart.',
      followup: 'Dagen du väntade på är här.',
      call: 'Det finns skäl att ringa.',
      write: 'Det finns skäl att skriva.',
      reply: 'De väntar på dig.',
      withdraw: 'Du vill inte längre ha jobbet.',
      'ask-feedback': 'Du har sovit på saken, och de minns dig fortfarande.',
      'answer-offer': 'De väntar på ditt svar.',
      references: 'Det kändes bra, och någon kan komma att ringa dem.',
      prepare: 'Intervjun är bokad.',
    },
  },
  nb: {
    nothing: 'Ingenting i dag, og det er helt greit.',
    begin: 'Når du har vært på intervju:  coach debrief',
    noMore: 'Ikke mer i dag.',
    left: (count) =>
      count === 1
        ? 'Ett steg til kan vente:  coach today --all'
        : `${count} steg til kan vente:  coach today --all`,
    why: {
      'resume-debrief': 'Du har begynt og kan gå videre der du slapp.',
      debrief: 'Du har intervjuet friskt i minne.',
      'second-look': 'Dagen etter ser en del annerledes ut.',
      thanks: 'En takk ber ikke om noe og er best når den kommer snart.',
      followup: 'Dagen du ventet på, er her.',
      call: 'Det er grunn til å ringe.',
      write: 'Det er grunn til å skrive.',
      reply: 'De venter på deg.',
      withdraw: 'Du vil ikke ha jobben lenger.',
      'ask-feedback': 'Du har sovet på det, og de husker deg fortsatt.',
      'answer-offer': 'De venter på svaret ditt.',
      references: 'Det føltes bra, og noen kan komme til å ringe dem.',
      prepare: 'Intervjuet er avtalt.',
    },
  },
};
