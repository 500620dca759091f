import { type Answers, dayAnswer, textAnswer } from './answers';
import { isMail } from './mail';
import { byName, type Acquaintance, newContact } from './people';
import type { Day } from './day/day';
import { peopleOf } from './ledger/people-met';
import { turnOn } from './ledger/state';
import { isActive, type Process } from './process';

/** A contact with what was answered; what was not answered stays. An address that is none is left out. */
export function withContactAnswers(
  known: Acquaintance | undefined,
  name: string,
  answers: Answers,
): Acquaintance {
  const before = known ?? newContact(name);
  const mail = textAnswer(answers, 'mail');
  const kind = textAnswer(answers, 'kind');
  return {
    ...before,
    from: textAnswer(answers, 'from') ?? before.from,
    mail: mail !== null && isMail(mail) ? mail : before.mail,
    lastMet: dayAnswer(answers, 'last-met') ?? before.lastMet,
    nextThought: textAnswer(answers, 'next-thought') ?? before.nextThought,
    roleModel: kind === null ? before.roleModel : kind === 'role-model',
    learn: textAnswer(answers, 'learn') ?? before.learn,
    borrow: textAnswer(answers, 'borrow') ?? before.borrow,
  };
}

/** The latest process still going in which somebody was met who is not in the network (SV-12-10f), or null. */
export function metElsewhere(
  processes: Iterable<Process>,
  contacts: readonly Acquaintance[],
): Process | null {
  const isNew = (process: Process): boolean =>
    peopleOf(process).some(({ name }) => byName(contacts, name).length === 0);
  for (const process of processes) if (isActive(process) && isNew(process)) return process;
  return null;
}

/** Whether some employer has said no: then nothing more is aimed at it (REC-08). */
export function hasHadNo(processes: Iterable<Process>, today: Day): boolean {
  for (const process of processes) if (turnOn(process, today).is === 'rejected') return true;
  return false;
}
