import type { TypedEmployers } from '../../domain/employer';

/** Navn på offentlige arbeidsgivere i Norge. Helseforetakene står der kommunene og fylkene står. */
export const employers: TypedEmployers = {
  municipality:
    /(?<!\p{L})(?:\p{L}*kommunen?|bydel|\p{L}+(?<!skatte|toll|velferds)etaten|universitetssykehus(?:et)?|helseforetak(?:et)?|hf)(?!\p{L})/u,
  state:
    /(?<!\p{L})(?:nav|skatteetaten|tolletaten|politiet|\p{L}*politidistrikt|forsvaret|statsforvalteren|kystverket|kartverket|\p{L}*(?:direktorat|departement)(?:et)?|\p{L}+tilsynet|\p{L}*(?:tingrett|lagmannsrett)|universitet(?:et)?)(?!\p{L})|^statens(?!\p{L})/u,
};
