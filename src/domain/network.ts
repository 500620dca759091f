import { type Answers, dayAnswer, textAnswer } from './answers';
import { isMail } from './mail';
import { byName, type Contact, newContact } from './people';
import { isActive, type Process } from './process';

/** A contact with what was answered; what was not answered stays. An address that is none is left out. */
export function withContactAnswers(
  known: Contact | undefined,
  name: string,
  answers: Answers,
): Contact {
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
  processes: readonly Process[],
  contacts: readonly Contact[],
): Process | null {
  const isNew = ({ people }: Process): boolean =>
    people.some(({ name }) => byName(contacts, name).length === 0);
  return processes.find((process) => isActive(process) && isNew(process)) ?? null;
}

/** Whether some employer has said no: then nothing more is aimed at it (REC-08). */
export function hasHadNo(processes: readonly Process[]): boolean {
  return processes.some(({ outcome }) => outcome.state === 'rejected');
}
