import type { Language } from '../../src/words/languages';

/** What is typed as it stands in either language: values, keys of guides, kinds of files, keys of the keyboard, names. */
export const KEYS: readonly string[] = split(`
  accepted activity adviser af nav advice again asked call on card check compare content dream easy export false good hard holiday
  house-rule language never-call never-first rather-call no offer realistic rejected silence text true withdrawn yes sv nb csv json md stdin stdout
  core deep kind only own required rows title usual use practice prepare debrief
  a c d f n s t x z ctrl-d ctrl-e enter shift-tab tab coach node
  bash eval fish source zsh
  grensetjänsten grensetjenesten linkedin medlingsinstitutet saco lönesök akavia vision tekna provbolaget provebedriften
`);

/**
 * Words the dictionaries do not know, each one looked at: right as they stand. The Norwegian one
 * reads `oe` and `ae` as ø and æ, so it knows no word that really has them.
 */
export const OWN_WORDS: Record<Language, readonly string[]> = {
  sv: split(`
    ansiennitet dagpenger forvaltningslovforskriften meldekort midlertidig
    feriepenger inkludert kalenderfil lønnsregulering overtid prøvetid tariffavtale
    kommunestyrets saksliste tildelingsbrev virksomhetsplan
    lösenfras lösenfrasen treningsstøtte yrkeskoden jansdotter
  `),
  nb: split(`
    instruktion nämnden regleringsbrev verksamhetsplan
    a-kasse a-kassen ansettelsesform arbetsförmedlingen bakgrunnssjekk diskrimineringsloven företrädesrätt kameraet löneanspråk marknadslöner meriter
    omställningsfonden omställningsstudiestöd rekrutteringsmøter särskild tillsvidare trygghetsstiftelsen
    uppgift visstid överklagandenämnd
    andregangsintervju andregangsintervjuet caseoppgave gravisaksenter coachen datoen kl e-postadresse
    e-postadressen e-posten e-postprogrammet friskvårdsbidrag g grundlön inlöst innboks jansdotter karrierefirma chef
    inntektsgrunnbeløp kalenderfil karrierecoach karrierecoachen kilderaden kilderader kommandoen
    kommandoene kommandoer lönerevision löneväxling marknadslön månadslön naboen noe noen
    poeng provanställning rekrutterere rekrutteringsbyrå ringelisten startdatoen temaet tempoet
    lønnsregel spørreregel treningsstøtte tyggis tyggisen yrkeskoden øvingsspørsmål övertid
  `),
};

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
