import type { ProcessField } from '../change/change';
import type { Part } from '../change/parts';
import type { Happening } from '../happening';
import type { Process } from '../process';
import type { TakeBack } from './step';

/** What things to take back come to, for a person to read. */
export interface TakeBackSummary {
  /** Told, and gone when it is taken back. */
  told: Happening[];
  /** Taken back by the person, and there again. */
  back: Happening[];
  /** How many happenings were put right. */
  corrected: number;
  answers: number;
  fields: ProcessField[];
  parts: Part[];
}

/** What these things are, in the process as it stands before they are taken back. */
export function takeBackSummary(
  { happenings, sessions }: Process,
  parts: readonly TakeBack[],
): TakeBackSummary {
  const backs = parts.map(({ back }) => back);
  const isThere = (id: string): boolean => happenings.some((one) => one.id === id);
  const gone = backs.flatMap((back) => (back.do === 'take-back' ? [back.id] : []));
  const seen = backs.flatMap((back) => (back.do === 'correct' ? [back.seen] : []));
  const dropped = backs.flatMap((back) => (back.do === 'drop' ? [back.sitting] : []));
  const answers = backs.filter((back) => back.do === 'answer' || back.do === 'unanswer');
  const inDropped = sessions
    .filter(({ id }) => dropped.includes(id))
    .flatMap((sitting) => Object.keys(sitting.answers));
  return {
    told: happenings.filter(({ id }) => gone.includes(id)),
    back: seen.filter(({ id }) => !isThere(id)),
    corrected: new Set(seen.filter(({ id }) => isThere(id)).map(({ id }) => id)).size,
    answers: answers.length + inDropped.length,
    fields: backs.flatMap((back) => (back.do === 'set' ? [back.field] : [])),
    parts: [
      ...new Set(
        backs.flatMap((back) => (back.do === 'put' || back.do === 'remove' ? [back.part] : [])),
      ),
    ],
  };
}
