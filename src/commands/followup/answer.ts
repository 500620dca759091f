import type { Coach } from '../../coach';
import type { Day } from '../../domain/day';
import type { Process } from '../../domain/process';
import { type HouseRule, type Receipt, receiptOf } from '../../domain/receipt';
import { letterIdOf, scriptOf } from '../../domain/script';
import { checkBack, meanwhileId, whyId } from '../../domain/wording';
import type { Verdict } from '../../domain/verdict';
import { fill, type Guide, textOf } from '../../guide/guide';
import { sourceOf } from '../../guide/rows';
import { nearDay } from '../../view/days';
import type { Answered, CallScript, Said } from '../../view/followup';
import { type Draft, letterOf } from '../../view/letter';
import { followupWords } from '../../words/followup';
import { contactOf, holesOf } from './holes';

/** The answer to "should I get in touch?", in words. */
export async function answered(
  coach: Coach,
  verdict: Verdict,
  process: Process | null,
  houseRule: HouseRule | null,
): Promise<Answered> {
  const guide = await coach.guide('followup');
  const receipt = receiptOf(verdict, houseRule);
  const holes = holesOf(coach, verdict, process);
  const said = (id: string): Said => saidOf(coach, guide, id, holes);
  const text = (id: string): string => fill(textOf(guide, id).text, holes);
  const rule = whyId(verdict);
  const words = followupWords[coach.language];
  const turned = receipt.houseRule !== null;
  return {
    receipt,
    headline: turned
      ? sentence(words.verdict('mail', holes['day'] ?? ''))
      : fill(textOf(guide, rule).title, holes),
    why: said(rule),
    houseRule: turned ? text('house-rule-write') : null,
    because: receipt.because.map(said),
    against: receipt.against.map(said),
    alternatives: receipt.alternatives.map((kind) => words.alternative[kind]),
    meanwhile: receipt.meanwhile.map((id) => text(meanwhileId(id, process))),
    beside: receipt.beside.map(text),
    wouldChange: changesOf(coach, guide, receipt, verdict.derived.today),
    script: receipt.verdict === 'call' ? callScript(guide, verdict, holes) : null,
    draft: await draftOf(coach, guide, verdict, receipt, process),
    schools: ['F23', 'F27', 'F29', 'F30'].includes(receipt.rule)
      ? ['school-ring', 'school-wait', 'school-ours'].map(text)
      : [],
  };
}

function saidOf(coach: Coach, guide: Guide, id: string, holes: Record<string, string>): Said {
  const { text, rows } = textOf(guide, id);
  const sources = rows.map((row) => sourceOf(row, coach.language)).filter(Boolean);
  return { text: fill(text, holes), rows, sources: [...new Set(sources)] };
}

function changesOf(
  coach: Coach,
  guide: Guide,
  receipt: Receipt,
  today: Day,
): Answered['wouldChange'] {
  const words = followupWords[coach.language];
  return receipt.wouldChange.map(({ fact, verdict, on, rule }) => {
    const day = nearDay(on, today, coach.language);
    const theirs = verdict === 'wait' ? words.afterTheirs[fact] : undefined;
    const then = theirs ?? words.byRule[rule]?.(day) ?? words.verdict(verdict, day);
    const text = `${textOf(guide, `change-${fact}`).title}: ${then}.`;
    return { fact, verdict, on, rule, text };
  });
}

function callScript(
  guide: Guide,
  verdict: Verdict,
  holes: Record<string, string>,
): CallScript | null {
  const script = scriptOf(verdict);
  if (!script) return null;
  const line = (id: string): string => tidy(fill(textOf(guide, id).text, holes));
  const voicemail = textOf(guide, 'say-voicemail').text;
  const again = checkBack(verdict);
  const asksWhen = verdict.purpose !== 'question';
  return {
    opening: `${line('say-who')} ${line('say-time')}`,
    question: line(script.ask),
    closing: asksWhen ? `${line('say-repeat')} ${line('say-thanks')}` : line('say-thanks'),
    notYet: asksWhen && again ? line(again.id) : null,
    ifTrue: verdict.purpose === 'tell-offer' ? line('say-prefer') : null,
    voicemail: tidy(fill(voicemail, { ...holes, errand: line(script.errand) })),
  };
}

/** The mail where one is the answer or as good, and for an urgent offer when nobody takes the call. */
async function draftOf(
  coach: Coach,
  guide: Guide,
  verdict: Verdict,
  receipt: Receipt,
  process: Process | null,
): Promise<Draft | null> {
  const writes = ['mail', 'thank'].includes(receipt.verdict);
  const may = writes || receipt.alternatives.includes('mail') || receipt.rule === 'F14';
  const id = may ? letterIdOf(verdict) : null;
  const to = contactOf(process, coach.today);
  const holes = holesOf(coach, verdict, process);
  const person = { to: to?.name ?? '', receivers: to ? [to] : [] };
  if (receipt.verdict === 'ask-feedback')
    return { ...person, ...(await feedbackLetter(coach, holes)) };
  return id === null ? null : { ...person, ...letterOf(textOf(guide, id), holes) };
}

async function feedbackLetter(
  coach: Coach,
  holes: Record<string, string>,
): Promise<Pick<Draft, 'subject' | 'body'>> {
  const outcome = await coach.guide('outcome');
  const ask = textOf(outcome, 'ask-one-thing').text;
  return letterOf(textOf(outcome, 'mail-feedback'), { ...holes, ask, 'keep-in-mind': '' });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A blank to fill in keeps its space before it, not after. */
function tidy(line: string): string {
  return line.replaceAll(/ +([.,])/g, '$1');
}
