import type { Coach } from '../../coach';
import type { Day } from '../../domain/day/day';
import { aheadOn } from '../../domain/ledger/timeline';
import type { Process, Session } from '../../domain/process';
import {
  type Guide,
  type Question,
  questionsOf,
  isTitled,
  type TitledText,
} from '../../guide/guide';

/** What a preparation is about. */
export interface Preparing {
  guide: Guide;
  /** The guide to the terms of the process's country. */
  terms: Guide;
  process: Process;
  session: Session;
}

/** Every question of a preparation: those to oneself, and the evening's list. */
export function everyQuestion(coach: Coach, guide: Guide): Question[] {
  return [...questionsOf(guide), eveningQuestion(coach, guide, 'any')];
}

/** Where an interview is held; with `any` for what may be answered of both. */
export type Where = 'room' | 'screen' | 'any';

/** The things to have ready the evening before, those for where it is held. */
export function eveningItems(guide: Guide, where: Where): TitledText[] {
  const unfit = { room: ONLY_SCREEN, screen: ONLY_ROOM, any: null }[where];
  return guide.items
    .filter(isTitled)
    .filter(({ id }) => id.startsWith('list-') && !unfit?.test(id));
}

const ONLY_SCREEN = /^list-screen-/;

/** What nobody on a screen can smell, hear or come in through. */
const ONLY_ROOM = /^list-(?:smoke|gum|scent|phone|way)$/;

/** Whether the next interview is on a screen: told so, or told with a link. */
export function whereNext({ happenings }: Process, today: Day): Where {
  const [next] = aheadOn(happenings, today);
  const isTold = next?.form === 'video' || (next?.form == null && next?.link != null);
  return isTold ? 'screen' : 'room';
}

/** The list of the evening before, as a question: what is done. */
export function eveningQuestion(coach: Coach, guide: Guide, where: Where): Question {
  const words = coach.words.prepare;
  const list = eveningItems(guide, where);
  return {
    id: 'evening',
    kind: 'choices',
    text: words.whichDone,
    help: words.eveningHelp,
    choices: list.map(({ id, title }) => ({ value: id, label: title })),
    rows: [...new Set(list.flatMap(({ rows }) => rows))],
    depth: 'core',
    only: null,
    optional: true,
    section: words.evening,
  };
}

/** The questions that fit the round: of the duties and of success only from the second on (NB-ST-19, NB-ST-20). */
export function questionsFor(guide: Guide, round: number, depth: 'core' | 'deep'): Question[] {
  return questionsOf(guide, depth).filter(({ id }) => round > 1 || !id.startsWith('second-'));
}
