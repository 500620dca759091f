import { type Answers, dayAnswer, listAnswer, textAnswer } from '../answers';
import type { Telling } from '../happening';

/** When and how they said it; over no channel, in the interview itself. */
export type Base = Pick<Telling<'they-said'>, 'on' | 'channel'>;

/**
 * What they said, in the answers whose ids begin with `of`: a word of theirs, and what else came out in it. Where
 * nothing came out of it, the word is told only when it `isWord` all the same.
 */
export function saidBy(answers: Answers, of: string, base: Base, isWord: boolean): Telling[] {
  const ticked = listAnswer(answers, `${of}-said`);
  const words = textAnswer(answers, `${of}-words`);
  const content = promised(answers, of, ticked);
  const others = besides(answers, of, ticked, base);
  const isOwn = Object.keys(content).length > 0 || ticked.includes('invited');
  const [first, ...rest] = others;
  if (!isOwn && first && holdsWord(first)) return [{ ...first, ...given({ words }) }, ...rest];
  if (!isOwn && !isWord && words === null) return others;
  const word: Telling = { kind: 'they-said', ...base, ...given({ words }), ...content };
  const isOfOffer = ticked.includes('offer');
  return isOfOffer ? [...others, word] : [word, ...others];
}

/** Whether it tells by itself that they got in touch, and when; a day agreed tells only of that day. */
function holdsWord({ kind }: Telling): boolean {
  return kind !== 'start';
}

/** What the word says of an answer and of getting in touch. */
function promised(answers: Answers, of: string, ticked: readonly string[]) {
  const day = (id: string) => dayAnswer(answers, `${of}-${id}`);
  const mayNot = ticked.includes('wait') ? 'do-not' : null;
  const contact: Telling<'they-said'>['contact'] = ticked.includes('ok') ? 'ok' : mayNot;
  const isInvited = ticked.includes('invited') && day('invited-for') === null;
  return given({
    answerBy: day('answer-by') ?? day('silence-by'),
    contact,
    contactFrom: day('contact-from'),
    silenceMeansNo: ticked.includes('silence') || null,
    invites: isInvited || null,
  });
}

/** What is a happening of its own. */
function besides(answers: Answers, of: string, ticked: readonly string[], { on }: Base): Telling[] {
  const day = (id: string) => dayAnswer(answers, `${of}-${id}`);
  const told = (tick: string, ...what: Telling[]): Telling[] => (ticked.includes(tick) ? what : []);
  const [next, off] = [day('invited-for'), day('off-day')];
  const wanted = chosenOf(answers, `${of}-asked-for`, ['reply', 'references', 'document']);
  const replyBy = day('reply-by');
  return [
    ...(off === null ? [] : told('off', calledOff(off, on))),
    ...(next === null ? [] : told('invited', { kind: 'interview', on: next, state: 'booked' })),
    ...told('asked', { kind: 'they-asked', on, ...given({ for: wanted, done: day('sent-on') }) }),
    ...told('offer', { kind: 'offer', on, ...given({ replyBy }) }),
    ...told('no', refusal(answers, of, on)),
    ...told('told-why', { kind: 'feedback', on }),
    ...told('start', { kind: 'start', on: day('start-day') }),
  ];
}

function calledOff(on: string, saidOn: Base['on']): Telling {
  return { kind: 'interview', on, state: 'called-off', ...given({ saidOn }) };
}

function refusal(answers: Answers, of: string, on: Base['on']): Telling {
  if (answers[`${of}-why`] === 'cancelled') return { kind: 'ended', on, how: 'cancelled' };
  const feedback = chosenOf(answers, `${of}-why`, ['invited', 'not-given']);
  return { kind: 'no', on, ...given({ feedback }) };
}

/** "13.30, Storgatan 1" as a time and a place; a link is no place. */
export function meetingPlace(text: string): Pick<Telling<'interview'>, 'at' | 'where' | 'link'> {
  const clock = /(?:\bkl\.?\s*)?\b([01]?\d|2[0-3])[.:]([0-5]\d)\b/i.exec(text);
  const at = clock ? `${clock[1]?.padStart(2, '0')}:${clock[2]}` : null;
  const left = text.replace(clock?.[0] ?? '', '').replace(/^[\s,;.–-]+|[\s,;–-]+$/g, '');
  const isLink = /^https?:\/\/\S+$/i.test(left);
  return given({ at, where: isLink ? null : left || null, link: isLink ? left : null });
}

/** The answer, if it is one of these. */
export function chosenOf<Value extends string>(
  answers: Answers,
  id: string,
  values: readonly Value[],
): Value | null {
  return values.find((value) => value === answers[id]) ?? null;
}

type GivenWords<Fields> = { [F in keyof Fields]?: NonNullable<Fields[F]> };

/** The fields that hold something: what is not known is left out, for null says that there is none. */
export function given<Fields extends object>(fields: Fields): GivenWords<Fields> {
  const known = Object.entries(fields).filter(([, value]) => value != null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields, without those that are null
  return Object.fromEntries(known) as GivenWords<Fields>;
}
