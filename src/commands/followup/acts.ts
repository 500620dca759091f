import type { Coach } from '../../coach';
import type { RuleId } from '../../domain/followup/rule';
import type { Process } from '../../domain/process';
import type { Answered, FollowupPage } from './page';
import type { FollowupWords } from '../../words/followup';

type HintFor = (name: keyof FollowupWords['commands'], command: string) => string;

function named({ words }: Coach): HintFor {
  const { commands } = words.followup;
  return (name, command) => `${commands[name]}:  ${command}`;
}

/** The command that goes with the answer, for the top of its page: to act, or to keep what was done. */
export function actsFor(coach: Coach, { receipt }: Answered, { id }: Process): string[] {
  const hint = named(coach);
  switch (receipt.verdict) {
    case 'call':
      return [hint('log', `coach followup ${id} --log-contact call`)];
    case 'mail':
      return [
        hint('mail', `coach followup ${id} --mailto`),
        hint('log', `coach followup ${id} --log-contact mail`),
      ];
    case 'thank':
      return [hint('thanks', `coach thanks ${id}`)];
    case 'wait':
      return [hint('calendar', `coach followup ${id} --ics ${id}.ics`)];
    case 'ask-feedback':
      return [
        hint('outcome', `coach outcome ${id} rejected`),
        hint('noQuestion', `coach outcome ${id} rejected --no-question`),
      ];
    case 'let-go':
      return receipt.rule === 'F02' ? [hint('thanks', `coach outcome ${id} rejected`)] : [];
  }
}

/** What else there is to do from here: what serves today, and what can wait. */
export function followupHints(
  coach: Coach,
  answer: Answered,
  { id }: Process,
  mail: FollowupPage['mail'],
): FollowupPage['hints'] {
  const { receipt, script, draft } = answer;
  const hint = named(coach);
  const settings = coach.settings.read();
  const isCall = receipt.verdict === 'call';
  const now: Hint[] = [
    [isCall && draft !== null && mail !== 'always', hint('mail', `coach followup ${id} --mail`)],
    [receipt.verdict === 'thank', hint('sent', `coach thanks ${id} --sent`)],
    [isAhead(receipt.rule), hint('prepare', `coach prepare ${id}`)],
    [receipt.houseRule !== null, hint('noHouseRule', 'coach config house-rule -')],
  ];
  const later: Hint[] = [
    [receipt.meanwhile.includes('meanwhile-salary'), hint('salary', `coach salary ${id}`)],
    [
      isCall && settings.houseRule === null,
      hint('houseRule', 'coach config house-rule never-call'),
    ],
    [
      settings.name === null && (script ?? draft) !== null,
      hint('name', 'coach config name "Kim Berg"'),
    ],
  ];
  return { now: said(now), later: said(later) };
}

/** A line, and whether it is said. */
type Hint = [isSaid: boolean, text: string];

function said(hints: readonly Hint[]): string[] {
  return hints.flatMap(([isSaid, text]) => (isSaid ? [text] : []));
}

/** Rows that wait for an interview. */
function isAhead(rule: RuleId): boolean {
  return rule === 'F18' || rule === 'F21';
}
