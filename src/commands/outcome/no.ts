import type { OptionsOf } from '../../cli/flags';
import type { Coach } from '../../coach';
import { toldDebrief } from '../../domain/debrief-sessions';
import { isNoOfSilence } from '../../domain/outcome';
import { type QuestionState, questionState } from '../../domain/one-question';
import { turnOn } from '../../domain/ledger/state';
import type { OutcomeName } from '../../domain/outcome-name';
import { dayOf } from '../../domain/moment';
import type { Process } from '../../domain/process';
import { feltGood } from '../../domain/signs';
import { type Guide, textOf } from '../../guide/guide';
import type { Letter } from '../../view/letter';
import { draftOf, feedbackDraft, letterTo, questionTalk, BEFORE_ASKING } from './question';
import { rightsAfterNo } from './right';
import type { OutcomeSitting } from './sitting';

/** What was told in this run. */
export interface NewsTold {
  outcome: OutcomeName;
  isNews: boolean;
  day: string;
  /** Whether nobody said which day, so that today was taken. */
  isAssumed: boolean;
}

/** What a no has come to, or another ending: texts by id, and the draft that fits. */
export interface Chosen {
  question: QuestionState | null;
  /** Advice of the guide, in order. */
  texts: string[];
  /** Advice that was said before, or can wait. */
  later: string[];
  /** What not to do now. */
  leaveBe: string[];
  draft: Letter | null;
  /** What the law gives after a no, where it is to be said on the page. */
  rights: string[];
  refused: 'second' | 'early' | 'late' | 'no-feedback' | null;
  showsNotes: boolean;
}

const ENDINGS: Partial<Record<OutcomeName, string>> = {
  accepted: 'mail-accept',
  withdrawn: 'mail-withdraw',
};

/** An ending other than a no: its advice, and the letter that goes with it. */
export async function ending(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  { outcome, isNews }: NewsTold,
): Promise<Chosen> {
  const letter = ENDINGS[outcome];
  const process = sitting.process();
  const draft =
    outcome === 'declined'
      ? letterTo(coach, process, textOf(await coach.guide('followup'), 'mail-decline'))
      : null;
  return {
    question: null,
    texts: [textId(coach, process, outcome, isNews)],
    later: [],
    leaveBe: [],
    draft: letter ? draftOf(coach, guide, process, letter, sitting.answers()) : draft,
    rights: [],
    refused: null,
    showsNotes: false,
  };
}

/** Another meeting leaves an offer or a yes as it is, and what was never closed cannot be opened. */
function textId({ today }: Coach, process: Process, outcome: OutcomeName, isNews: boolean): string {
  if (outcome === 'reopened' && !isNews) return 'open-already';
  const { is } = turnOn(process, today);
  const isAgreed = is === 'offer' || is === 'accepted';
  return outcome === 'next' && isAgreed ? 'next-agreed' : outcome;
}

const LEAVE_BE = ['dont-argue', 'dont-anger', 'dont-post', 'dont-gossip'];

/** The calm before all else; at the prompts it was said before anything was asked. */
function first({ ask }: Coach): string[] {
  return ask ? [] : ['no-first'];
}

/** What not to do now; what was gone through already is pointed to only where it was (REC-12). */
function leaveBe(process: Process): string[] {
  return [...LEAVE_BE, toldDebrief(process) ? 'dont-churn-debriefed' : 'dont-churn'];
}

/** After a no: a pause, one question, or rest (F02 to F08). */
export async function afterNo(
  coach: Coach,
  guide: Guide,
  options: OptionsOf<'outcome'>,
  sitting: OutcomeSitting,
  { isNews }: NewsTold,
): Promise<Chosen> {
  const question = questionState(sitting.process(), coach.today);
  const wants = options.ask;
  const rights = await rightsAfterNo(coach, sitting.process(), question);
  const base = { question, leaveBe: [], draft: null, rights, showsNotes: true, later: [] };
  const isFresh = isNews || (options.more !== null && isJustTold(coach, sitting));
  switch (question.is) {
    case 'early':
      return { ...earlyNo(coach, guide, sitting, question, wants, options.mail), rights };
    case 'now':
      if (isFresh && !wants) return freshNo(coach, sitting.process(), base);
      if (coach.ask && options.more === null) await questionTalk(coach, guide, sitting, rights[0]);
      return {
        ...asking(coach, guide, sitting, question),
        rights: rights.slice(coach.ask ? 1 : 0),
      };
    case 'asked':
      return {
        ...base,
        texts: [wants ? 'refuse-second' : 'no-answer', 'move-on'],
        refused: wants ? 'second' : null,
      };
    case 'received':
      return {
        ...base,
        texts: [wants ? 'refuse-second' : 'feedback-received'],
        later: wants ? [] : ['meet-again'],
        refused: wants ? 'second' : null,
        draft: wants ? null : draftOf(coach, guide, sitting.process(), 'mail-thank-feedback', {}),
      };
    case 'refused':
      return { ...base, texts: ['their-choice', 'move-on'], refused: wants ? 'no-feedback' : null };
    case 'unwanted':
      return {
        ...base,
        texts: [...(isNews ? first(coach) : []), 'no-question', 'move-on'],
        leaveBe: isNews ? leaveBe(sitting.process()) : [],
        refused: null,
      };
    case 'late':
      return {
        ...base,
        texts: ['refuse-late', 'move-on', 'meet-again'],
        refused: wants ? 'late' : null,
      };
  }
}

/** Whether the no was told today and not gone into since: its page is read on, not the one of the question. */
function isJustTold({ today }: Coach, sitting: OutcomeSitting): boolean {
  if ('shape' in sitting.answers()) return false;
  return sitting.process().happenings.some(({ told }) => dayOf(told) === today);
}

/** A no of an earlier day, told now: still first the calm, the question is named but not drafted. */
function freshNo(coach: Coach, process: Process, base: Omit<Chosen, 'texts' | 'refused'>): Chosen {
  const texts = [...first(coach), 'not-personal', 'doing-right', 'ask-or-not'];
  return { ...base, texts, leaveBe: leaveBe(process), refused: null };
}

function earlyNo(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  question: QuestionState,
  wants: boolean,
  wantsMail: boolean,
): Omit<Chosen, 'rights'> {
  const process = sitting.process();
  return {
    question,
    texts: wants ? ['refuse-early'] : earlyTexts(coach, process),
    later: [],
    leaveBe: wants ? [] : leaveBe(process),
    draft: wantsMail ? draftOf(coach, guide, process, 'mail-thank-no', {}) : null,
    refused: wants ? 'early' : null,
    showsNotes: false,
  };
}

/** The day of a no: nothing of how it felt where nobody has said, and no thanks for an answer that never came. */
function earlyTexts(coach: Coach, process: Process): string[] {
  return [
    ...first(coach),
    ...(feltGood(process) ? ['no-after-good'] : []),
    'pause',
    ...(isNoOfSilence(process, coach.today) ? [] : ['thanks-today']),
  ];
}

function asking(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  question: QuestionState,
): Omit<Chosen, 'rights'> {
  const draft = feedbackDraft(coach, guide, sitting.process(), sitting.answers());
  const texts = draft
    ? ['whom-to-ask']
    : [...(coach.ask ? [] : ['doing-right']), 'move-on', 'meet-again'];
  const again = BEFORE_ASKING.filter((id) => id !== 'ask-or-not');
  const later = draft ? ['their-choice', ...again] : [];
  const showsNotes = draft === null || !coach.ask;
  return { question, texts, later, leaveBe: [], draft, refused: null, showsNotes };
}
