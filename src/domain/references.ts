import type { Answers } from './answers';
import { listAnswer, textAnswer } from './answers';
import type { Day } from './day/day';
import { folded } from './find';
import { ofKind } from './happening';
import { isMail } from './mail';
import { dayOf } from './moment';
import { newReference, type Permission, type Reference } from './people';
import type { Process } from './process';

const PERMISSIONS: readonly string[] = ['yes', 'asked', 'no'] satisfies Permission[];

/** Whether the word is a state of permission. */
function isPermission(text: string): text is Permission {
  return PERMISSIONS.includes(text);
}

/** The last year they worked together: four digits somewhere in the text, not after `today`; else null. */
export function yearIn(text: string, today: Day): number | null {
  const year = Number(/\b(19|20)\d\d\b/.exec(text)?.[0] ?? 0);
  return year > 0 && year <= Number(today.slice(0, 4)) ? year : null;
}

/** A reference with what was answered of it; what was not answered stays. An address that is none is left out. */
export function withReferenceAnswers(
  known: Reference | undefined,
  name: string,
  answers: Answers,
  today: Day,
): Reference {
  const before = known ?? newReference(name);
  const permission = textAnswer(answers, 'permission');
  const mail = textAnswer(answers, 'mail');
  const remind = listAnswer(answers, 'remind');
  return {
    ...before,
    from: textAnswer(answers, 'from') ?? before.from,
    workedUntil: yearIn(textAnswer(answers, 'worked-until') ?? '', today) ?? before.workedUntil,
    permission: permission !== null && isPermission(permission) ? permission : before.permission,
    mail: mail !== null && isMail(mail) ? mail : before.mail,
    phone: textAnswer(answers, 'phone') ?? before.phone,
    remind: [...new Set([...before.remind, ...remind])],
  };
}

/** The day a reference was told of a process, or null. */
export function toldOn({ happenings }: Process, name: string): Day | null {
  const told = ofKind(happenings, 'reference-told').find(
    (one) => one.name != null && folded(one.name) === folded(name),
  );
  return told ? (told.on ?? dayOf(told.told)) : null;
}
