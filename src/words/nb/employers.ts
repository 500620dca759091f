import type { TypedEmployers } from '../../domain/employer';

/** Navn på offentlige arbeidsgivere i Norge. Helseforetakene står der kommunene og fylkene står. */
export const employers: TypedEmployers = {
  municipality:
    / (?:[^ ]*kommunen?|bydel|[^ ]+(?<!skatte|toll|velferds)etaten|universitetssykehus(?:et)?|helseforetak(?:et)?|hf) /u,
  state:
    / (?:nav|skatteetaten|tolletaten|politiet|[^ ]*politidistrikt|forsvaret|statsforvalteren|kystverket|kartverket|[^ ]*(?:direktorat|departement)(?:et)?|[^ ]+tilsynet|[^ ]*(?:tingrett|lagmannsrett)|universitet(?:et)?) |^ statens /u,
};
