import type { OptionsOf } from '../../cli/flags';
import type { Coach } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { shapeOf } from '../../domain/one-question';
import { isNoOfSilence } from '../../domain/outcome';
import type { OutcomeName } from '../../domain/outcome-name';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import { fill, type Guide, questionsOf, type Text, textOf } from '../../guide/guide';
import { askEmployer } from '../../talk/employer';
import { ownRule } from '../../talk/own-rule';
import { hint, paragraph } from '../../view/page';
import { type Letter, letterOf } from '../../view/letter';
import { bare, capital, ended, inSentence } from '../../words/sentence';
import { checkOf } from '../../talk/check';
import { converse } from '../../talk/converse';
import { contactOf, greetingOf } from '../followup/letter-names';
import { outcomeRules } from './rules';
import type { OutcomeSitting } from './sitting';
import { typedIn } from '../../words/typed';

const BLANK = '…';
const SHAPE = ['shape', 'point-one', 'point-two', 'part', 'own-question'];

/** What is said before the one question is asked for: first what a no does not say, then whether and how to ask, both schools of it. */
export const BEFORE_ASKING = [
  'not-personal',
  'doing-right',
  'ask-or-not',
  'listen',
  'good-question',
  'not-the-reason',
];

/** Whether to ask is chosen after a no, and one way. Throws `usage`. */
export function checkChoice(
  coach: Coach,
  options: OptionsOf<'outcome'>,
  process: Process,
  outcome: OutcomeName,
): void {
  if (!options.noQuestion) return;
  if (options.ask) throw usage({ is: 'clash', options: ['--ask', '--no-question'] });
  if (outcome === 'rejected') return;
  const words = coach.words.outcome;
  const how = words.notRejectedHint(`coach outcome ${process.id} rejected`);
  throw usage({ is: 'said', text: words.notRejected(process.company), hint: how });
}

/** Keeps that no question is wanted, or that one is wanted after all. */
export function keepChoice(options: OptionsOf<'outcome'>, sitting: OutcomeSitting): void {
  if (options.noQuestion) {
    sitting.keep({ shape: 'none' });
  } else if (options.ask && sitting.answers()['shape'] === 'none') {
    sitting.keep({ shape: null });
  }
}

/** Says the right there is of any employer beside it, helps to shape the one question, then offers the closing line on being kept in mind (REC-17), and asks whom it goes to. */
export async function questionTalk(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  right: string | undefined,
): Promise<void> {
  for (const id of BEFORE_ASKING) {
    tell(coach, guide, id);
    if (id === 'listen') coach.note(`${hint(ownRule(coach, 'feedback-rule'), coach.look)}\n`);
  }
  if (right !== undefined) coach.note(`${paragraph(right, coach.look)}\n`);
  const { shape, ...before } = sitting.answers();
  const known = shape ? { ...before, shape } : before;
  const answers = await ask(coach, guide, sitting, SHAPE, known);
  if (shapeOf(answers, typedIn(coach.words).reasons) === null) return;
  await ask(coach, guide, sitting, ['keep-me-in-mind'], answers);
  const again = `coach outcome ${sitting.process().id} rejected`;
  await askEmployer(coach, sitting.process(), ['sector', 'recruiter'], again);
}

async function ask(
  coach: Coach,
  guide: Guide,
  sitting: OutcomeSitting,
  ids: readonly string[],
  known: Answers,
): Promise<Answers> {
  const asked = questionsOf(guide).filter(({ id }) => ids.includes(id));
  const keep = (answers: Answers): void => sitting.keep(answers);
  const check = checkOf(outcomeRules(coach, guide, sitting.process()));
  const { draft, half } = sitting;
  const walked = await converse(coach, asked, { answers: known, check, draft, half, keep });
  if (walked.state === 'stopped') throw sitting.stop(walked.draft);
  return walked.answers;
}

function tell(coach: Coach, guide: Guide, id: string): void {
  coach.note(`${paragraph(textOf(guide, id).text, coach.look)}\n`);
}

/** The mail with the one question, or null when none is wanted. */
export function feedbackDraft(
  coach: Coach,
  guide: Guide,
  process: Process,
  answers: Answers,
): Letter | null {
  if (shapeOf(answers, typedIn(coach.words).reasons) === null) return null;
  const isSilence = isNoOfSilence(process, coach.today);
  const letter = isSilence ? 'mail-feedback-silence' : 'mail-feedback';
  return draftOf(coach, guide, process, letter, answers);
}

/** The one question itself, in its shape. */
export function askLine(coach: Coach, guide: Guide, answers: Answers): string {
  const shape = shapeOf(answers, typedIn(coach.words).reasons);
  const text = (id: string): string => bare(textAnswer(answers, id) ?? '') || BLANK;
  if (shape === 'own') return ended(capital(textAnswer(answers, 'own-question') ?? BLANK), '?');
  const line = textOf(guide, `ask-${shape ?? 'one-thing'}`).text;
  return fill(line, { first: text('point-one'), second: text('point-two'), part: text('part') });
}

/** A letter of the outcome guide with this process's names. */
export function draftOf(
  coach: Coach,
  guide: Guide,
  process: Process,
  letter: string,
  answers: Answers,
): Letter {
  const keep = answers['keep-me-in-mind'] === true;
  return letterTo(coach, process, textOf(guide, letter), {
    ask: askLine(coach, guide, answers),
    'keep-in-mind': keep ? textOf(guide, 'keep-in-mind-line').text : '',
  });
}

/** A letter to the one to turn to, with the names of this process and these other holes filled. */
export function letterTo(
  coach: Coach,
  process: Process,
  letter: Text,
  holes: Record<string, string> = {},
): Letter {
  const to = contactOf(process, coach.today);
  return {
    to: to?.name ?? '',
    receivers: to ? [to] : [],
    ...letterOf(letter, { ...namesOf(coach, process), ...holes }),
  };
}

/** The names a letter or a call needs. */
export function namesOf(coach: Coach, process: Process): Record<string, string> {
  const words = coach.words.followup;
  return {
    me: coach.settings.read().name ?? BLANK,
    'the-post': words.post(inSentence(process.role)),
    greeting: greetingOf(coach, process),
  };
}
