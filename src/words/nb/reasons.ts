import type { TypedReasons } from '../../domain/followup/reason';

export const reasons: TypedReasons = {
  filler:
    `jeg dere er de dem det den meg min mitt mine vi du hei hallo pa om at og i med av en et men
    vil ville skulle skal far fa fikk gi kan kunne bare hore sporre ringe tenkte vite lurer lure
    litt gjerne na sa for til har er var blir ble kommer kom nar hvordan hva hvor langt noe noen seg som fra
    an etter ikke mer eller der her enna ennu lenger siden sist fortsatt kanskje mye veldig rukket
    ta kontakt intervjuet intervju prosessen rekrutteringen ansettelsen jobben jobb stillingen
    soknaden`.split(/\s+/u),
  state: `gar gatt gikk ligger ligg star ser sjekke sjekker status statusen beskjed svar svaret
    fatte beslutning beslutningen avgjorelse avgjorelsen bestemt fattet tatt valgt kommet frem nytt nye nyheter
    vente horer regner gang videre`.split(/\s+/u),
  keenness:
    `vise viser interesse interessert engasjement initiativ minne paminnelse virkelig stor stort ha jobbe
    motivert`.split(/\s+/u),
  nothing: 'ingen ingenting nei ikke noe spesielt vet aning aner'.split(' '),
  unsure: ['ja', 'jo', 'tror', 'trodde'],
  why: ['hvorfor', 'grunnen', 'begrunnelsen', 'arsaken', 'why'],
  outcome:
    /\bfatt (?:jobben|stillingen|plassen|den|det)$|\b(?:far|fikk) jeg (?:jobben|stillingen)\b|\bkollega(?:en)?\b.*\bfatt\b|\bja eller nei\b|\b(?:deres|i|med) (?:tidsplan|tidslinje|tidsramme)|\btids(?:planen|linjen)(?: deres)?(?: ut)?$|\bhvorfor\b.*\b(?:annonserer|lyser)\b|\b(?:annonserer|lyser)\b.*\b(?:igjen|nytt)\b|\bhvor mange\b.*\b(?:sokt|sokere|kandidater)\b|\bvidere(?: i prosessen| til neste \w+)?$|\b(?:ansatt|valgt) noen\b/u,
};
