import type { Coach } from '../../coach';
import type { Day } from '../../domain/day/day';
import type { Process } from '../../domain/process';
import {
  type HouseRule,
  houseRuleOf,
  type Ruled,
  underRule,
} from '../../domain/followup/house-rule';
import { type Receipt, receiptOf } from '../../domain/followup/receipt';
import { letterIdOf, scriptOf } from '../../domain/followup/script';
import { checkBack, isLeftToDo, meanwhileId } from '../../domain/followup/wording';
import type { Verdict } from '../../domain/followup/verdict';
import { fill, type Guide, textOf, titledOf } from '../../guide/guide';
import { sourceOf } from '../../words/sources';
import { nearDay } from '../../view/days';
import type { Answered, CallScript, SourcedText } from './page';
import { type Letter, letterOf } from '../../view/letter';
import { contactOf, followupHoles } from './letter-names';
import { capital } from '../../words/sentence';

/** The answer to "should I get in touch?", in words, under the rule of the person's own if there is one. */
export async function answered(
  coach: Coach,
  given: Verdict,
  process: Process | null,
): Promise<Answered> {
  const guide = await coach.guide('followup');
  const own = coach.settings.read().houseRule;
  const houseRule = houseRuleOf(own);
  const receipt = receiptOf(given, houseRule);
  const verdict = underRule(given, houseRule);
  const holes = {
    ...followupHoles(coach, verdict, process),
    table: tableHole(coach, verdict),
    'own-rule': own ?? '',
  };
  const said = (id: string): SourcedText => saidOf(coach, guide, id, holes);
  const text = (id: string): string => fill(textOf(guide, id).text, holes);
  const words = coach.words.followup;
  const turned = receipt.houseRule;
  return {
    receipt,
    headline: turned
      ? sentence(words.verdict(receipt.verdict, holes.day))
      : fill(titledOf(guide, receipt.why).title, holes),
    why: said(turned === 'never-first' ? HOUSE_RULE_TEXT[turned] : receipt.why),
    houseRule: turned && turned !== 'never-first' ? text(HOUSE_RULE_TEXT[turned]) : null,
    ownRule:
      own !== null && houseRule === null ? { words: own, line: text('house-rule-own') } : null,
    because: receipt.because.map(said),
    against: receipt.against.map(said),
    beforeNo: await beforeNo(coach, verdict, process),
    alternatives: receipt.alternatives.map((kind) => words.alternative[kind]),
    meanwhile: receipt.meanwhile
      .filter((id) => isLeftToDo(id, process))
      .map((id) => text(meanwhileId(id, process, coach.today))),
    beside: receipt.beside.map(text),
    wouldChange: changesOf(coach, guide, receipt, verdict.derived.today),
    script: callScript(guide, verdict, holes),
    draft: await draftOf(coach, guide, verdict, receipt, process),
    schools: receipt.schools.map(text),
  };
}

/** Where a no is near, to ask those who pay a benefit first. */
async function beforeNo(
  coach: Coach,
  { purpose, derived }: Verdict,
  process: Process | null,
): Promise<SourcedText[]> {
  const isOffer = purpose === 'reply' && derived.facts.outcome === 'offer';
  if (process === null || !(purpose === 'withdraw' || isOffer)) return [];
  const { benefitsLine } = await import('../../talk/benefits');
  const text = await benefitsLine(coach, 'refusing');
  return text === null ? [] : [{ text, rows: [], sources: [] }];
}

const HOUSE_RULE_TEXT: Record<HouseRule, string> = {
  'never-call': 'house-rule-write',
  'rather-call': 'house-rule-call',
  'never-first': 'house-rule-first',
};

/** What the table says without the person's own rule, as the end of a sentence. */
function tableHole({ words }: Coach, { table, row, derived }: Ruled): string {
  if (table === null) return '';
  const said = words.followup;
  const day = nearDay(table.on, derived.today, words);
  return said.byRule[row.rule]?.(day) ?? said.verdict(table.verdict, day);
}

function saidOf(
  coach: Coach,
  guide: Guide,
  id: string,
  holes: Record<string, string>,
): SourcedText {
  const { text, rows } = textOf(guide, id);
  const sources = rows.map((row) => sourceOf(row, coach.words.sources)).filter(Boolean);
  return { text: fill(text, holes), rows, sources: [...new Set(sources)] };
}

function changesOf(
  coach: Coach,
  guide: Guide,
  receipt: Receipt,
  today: Day,
): Answered['wouldChange'] {
  const words = coach.words.followup;
  return receipt.wouldChange.map(({ fact, verdict, on, rule }) => {
    const day = nearDay(on, today, coach.words);
    const theirs = verdict === 'wait' ? words.afterTheirs[fact] : undefined;
    const then = theirs ?? words.byRule[rule]?.(day) ?? words.verdict(verdict, day);
    const text = words.change(titledOf(guide, `change-${fact}`).title, then);
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
  const asksWhen = verdict.purpose !== 'question' && verdict.purpose !== 'agree-date';
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
): Promise<Letter | null> {
  const writes = ['mail', 'thank'].includes(receipt.verdict);
  const may = writes || receipt.alternatives.includes('mail') || receipt.rule === 'F14';
  const id = may ? letterIdOf(verdict) : null;
  const to = contactOf(process, coach.today);
  const holes = followupHoles(coach, verdict, process);
  const person = { to: to?.name ?? '', receivers: to ? [to] : [] };
  if (receipt.verdict === 'ask-feedback')
    return { ...person, ...(await feedbackLetter(coach, verdict, holes)) };
  return id === null ? null : { ...person, ...letterOf(textOf(guide, id), holes) };
}

/** After a silence that means no there is no news to thank for. */
async function feedbackLetter(
  coach: Coach,
  { derived }: Verdict,
  holes: Record<string, string>,
): Promise<Pick<Letter, 'subject' | 'body'>> {
  const outcome = await coach.guide('outcome');
  const ask = textOf(outcome, 'ask-one-thing').text;
  const id = derived.silenceWasNo ? 'mail-feedback-silence' : 'mail-feedback';
  return letterOf(textOf(outcome, id), { ...holes, ask, 'keep-in-mind': '' });
}

function sentence(text: string): string {
  return `${capital(text)}.`;
}

/** A blank to fill in keeps its space before it, not after. */
function tidy(line: string): string {
  return line.replaceAll(/ +([.,])/g, '$1');
}
