import type { Answers } from '../../domain/answers';
import type { Shift } from '../../domain/debrief';

/** From how many debriefs on nobody has to be told how to go about one (this project's number). */
const KNOWN_FROM = 3;

/** The ids of the texts before a debrief: how, with the first one why, and from the second on what several teach (NB-KL-02, SV-12-11g). */
export function textsBefore(held: number): string[] {
  if (held === 0) return ['start-now', 'start-three', 'start-why'];
  return held < KNOWN_FROM ? ['start-now', 'start-each'] : [];
}

/** From this on the talk flowed, of 1 to 5 (this project's number). */
const FLOWED = 4;

/** The id of the text after it, by what was answered: expectations that differed (SV-FU-18), a hard day (SV-FU-24), the three good signs (SV-FU-17). Null when nothing of it was said. */
export function textAfter(answers: Answers): string | null {
  const flow = answers['dynamic'];
  const isGood =
    answers['got-across'] === 'fully' &&
    answers['expectations'] === 'matched' &&
    typeof flow === 'number' &&
    flow >= FLOWED;
  if (answers['expectations'] === 'differed') return 'hard-day-expectations';
  if (answers['feeling'] === 'tense') return 'hard-day-lesson';
  return isGood ? 'end-signs' : null;
}

/** The id of the text after a second look: whether the feeling is another one by now. */
export function textAfterLook({ feeling }: Shift): string {
  return feeling.then === feeling.now ? 'look-calm' : 'look-shift';
}
