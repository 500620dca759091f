import type { Answered, SourcedText } from './page';

/** The document of `coach.followup/1`. */
export function followupDocument(
  answered: Answered,
  process: string | null,
  today: string,
): Record<string, unknown> {
  const { receipt, script, draft } = answered;
  return {
    schema: 'coach.followup/1',
    process,
    today,
    verdict: receipt.verdict,
    on: receipt.on,
    rule: receipt.rule,
    headline: answered.headline,
    reasons: [answered.why, ...answered.because].map(reason),
    against: [...answered.against, ...answered.beforeNo].map(reason),
    alternatives: receipt.alternatives,
    wouldChange: answered.wouldChange,
    lookAgainOn: receipt.lookAgainOn,
    houseRule: receipt.houseRule,
    withoutHouseRule: receipt.table,
    ownRule: answered.ownRule?.words ?? null,
    script: script && { ...script },
    draft: draft && { to: draft.to, subject: draft.subject, body: draft.body },
  };
}

function reason({ text, rows }: SourcedText): { text: string; sources: string[] } {
  return { text, sources: rows };
}
