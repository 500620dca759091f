import { folded } from '../find';

/**
 * What a reason in one sentence comes to before its three tests: nothing said, only wondering how it goes
 * (SV-12-04d, NB-ST-09), only wanting to show interest (SV-FU-12, NB-ST-08), or something of its own.
 */
export type ReasonKind = 'empty' | 'curious' | 'interest' | 'said';

/** A question may besides be about the outcome or the process, not about the job. */
export type AskedAbout = ReasonKind | 'outcome';

/** Words that carry no reason of their own; folded, both languages. */
export const FILLER = words(`
  jag jeg ni dere er de dem det den mig meg min mitt mina mine vi du hej hei hallo pa om at att og och i med av en ett et
  vill vil ville skulle skal ska far fa fick fikk ge gi kan kunne bara bare hora hore fraga sporre ringa ringe tank tenkte tankte
  veta vite undrar lurer undra lure lite litt lit gjerne garna nu na sa for till til har ar var blir blev ble er kommer kom
  nar hur hvordan hva vad hvor langt nagot noe nagon noen sig seg men som fra fran an efter etter ikke inte mer eller der dar her
  ennu enna lenger langre siden sedan sist senast fortsatt fortfarande kanskje kanske mycket mye veldig valdigt hunnit rukket ta kontakt
  intervjun intervjuet intervju processen prosessen rekryteringen rekrutteringen ansettelsen jobbet jobben jobb tjansten
  stillingen ansokan soknaden`);

/** Words that only ask for the state of things. */
const STATE = words(`
  gar gatt gick gikk ligger ligg star ser kolla kollar sjekke sjekker stamma status statusen laget besked beskedet svar svaret beslut
  fatta fatte beslutet beslutning beslutningen avgjorelse avgjorelsen bestamt bestemt fattat tatt valt valgt kommit kommet fram frem nytt nye nyheter
  vente vanta horer hor regner raknar gang vidare videre`);

/** Words that only say that one wants the job. */
const KEENNESS = words(`
  visa vise viser visar intresse interesse intresserad interessert engasjement engagemang initiativ paminna minne paminnelse
  verkligen virkelig stor stort ha jobba jobbe motivert motiverad`);

/** Words that say there is nothing; folded, both languages. */
export const NOTHING = words(
  'inget ingen ingenting inga nej nei ikke inte noe nagot sarskilt spesielt vet aning ingen aner',
);

/** Weighs a reason written in Swedish or Norwegian. One word the lists do not know makes it a reason of its own. */
export function reasonKind(text: string | null): ReasonKind {
  const said = wordsOf(text ?? '');
  const isAll = (...lists: ReadonlySet<string>[]): boolean =>
    said.every((word) => lists.some((list) => list.has(word)));
  if (said.length < 2 || isAll(NOTHING)) return 'empty';
  if (isAll(FILLER, STATE)) return 'curious';
  return isAll(FILLER, STATE, KEENNESS) ? 'interest' : 'said';
}

/** Weighs a question: one about their decision or their process is answered by the timing, not by a call. */
export function questionKind(text: string | null): AskedAbout {
  const kind = reasonKind(text);
  return kind === 'said' && isAboutOutcome(text ?? '') ? 'outcome' : kind;
}

/** What asks whether one has got it, how it goes with the others, or what their calendar is like; folded, both languages. */
const OUTCOME: readonly RegExp[] = [
  /\bfatt (?:jobbet|jobben|tjansten|stillingen|platsen|plassen|den|det)$/u,
  /\b(?:far|fick|fikk) (?:jag|jeg) (?:jobbet|jobben|tjansten|stillingen|platsen)\b/u,
  /\b(?:kollega|kollegan|kollegaen)\b.*\bfatt\b/u,
  /\bja eller (?:nej|nei)\b/u,
  /\b(?:er|deres|i|med) (?:tidsplan|tidslinje|tidsramme)|\btids(?:planen|linjen)(?: deres)?(?: ut)?$/u,
  /\b(?:varfor|hvorfor)\b.*\b(?:annonserar|annonserer|utlyser|lyser)\b/u,
  /\b(?:annonserar|annonserer|utlyser|lyser)\b.*\b(?:igen|igjen|nytt)\b/u,
  /\b(?:hur manga|hvor mange)\b.*\b(?:sokt|sokande|sokere|kandidater)\b/u,
  /\b(?:vidare|videre)(?: i (?:processen|prosessen)| till nasta \w+| til neste \w+)?$/u,
  /\b(?:anstallt|ansatt|valt|valgt) (?:nagon|noen)\b/u,
];

function isAboutOutcome(text: string): boolean {
  const said = wordsOf(text).join(' ');
  return OUTCOME.some((pattern) => pattern.test(said));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The words of a sentence, folded. */
export function wordsOf(text: string): string[] {
  return folded(text.normalize('NFC')).match(/\p{L}+/gu) ?? [];
}

/** The answers to the three tests of a question; null is not answered. */
export interface QuestionTests {
  answered: boolean | null;
  findable: boolean | null;
  matters: boolean | null;
}

export type FailedTest = 'answered' | 'findable' | 'no-difference';

/** The tests a question does not pass; one that was not answered is held in the person's favour. */
export function failedTests({ answered, findable, matters }: QuestionTests): FailedTest[] {
  const failed: FailedTest[] = [];
  if (answered === true) failed.push('answered');
  if (findable === true) failed.push('findable');
  if (matters === false) failed.push('no-difference');
  return failed;
}
