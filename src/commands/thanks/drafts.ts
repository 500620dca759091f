import { firstName } from '../../domain/first-name';
import type { Coach } from '../../coach';
import { isMail } from '../../domain/mail';
import type { Person, Process } from '../../domain/process';
import type { Round } from '../../domain/ledger/folds';
import { shortened } from '../../domain/thanks';
import { fill, type Guide, textOf } from '../../guide/guide';
import { metDay } from '../../view/days';
import { type Letter, letterOf } from '../../view/letter';
import { inSentence, listed } from '../../words/sentence';
import { typedIn } from '../../words/typed';

/** What the thanks are for, and to whom. */
export interface ThanksFor {
  process: Process;
  round: Round;
  to: { people: Person[]; together: boolean };
  /** What the person wants to thank for, in words that stand inside a sentence. */
  thing?: string | null;
  /** What to know of the employer before the letter goes. */
  before?: string[];
}

/** Letters in the guide, so that colleagues who compare do not find the same words. */
const LETTERS = 3;

/** The drafts: one for each, or one for all. */
export function draftsOf(coach: Coach, guide: Guide, to: ThanksFor): Letter[] {
  const { people, together } = to.to;
  if (together) return [draftOf(coach, guide, to, people, 'all')];
  const each = people.length > 0 ? people.map((one) => [one]) : [[]];
  return each.map((one, at) => draftOf(coach, guide, to, one, String((at % LETTERS) + 1)));
}

function draftOf(
  coach: Coach,
  guide: Guide,
  to: ThanksFor,
  people: Person[],
  which: string,
): Letter {
  const { words, today, settings } = coach;
  const said = words.thanks;
  const { company } = to.process;
  const { on } = to.round;
  const names = people.map(({ name }) => name);
  const holes = {
    to: listed(
      names.flatMap((name) => firstName(name, typedIn(words).people) ?? []),
      said.and,
    ),
    when: metDay(on, today, words),
    company,
    post: said.post(inSentence(to.process.role)),
    memory: memoryOf(guide, to.thing, which),
    me: settings.read().name ?? textOf(guide, 'no-name').text,
  };
  const receivers = people.map(({ name, mail }) => ({
    name,
    mail: mail !== null && isMail(mail) ? mail : null,
  }));
  return { to: names.join(', '), receivers, ...letterOf(textOf(guide, `letter-${which}`), holes) };
}

/** The sentence about one thing of the talk, if the person named one, else a plain one; never words of the debrief. */
function memoryOf(guide: Guide, thing: string | null | undefined, which: string): string {
  const own = thing ? shortened(thing) : null;
  if (own) return fill(textOf(guide, `memory-${which}`).text, { thing: own });
  return textOf(guide, `plain-${which}`).text;
}
