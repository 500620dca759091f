import type { Coach } from '../../coach';
import type { QuestionState } from '../../domain/one-question';
import type { OutcomeName } from '../../domain/outcome-name';
import type { Process } from '../../domain/process';
import type { OutcomePage } from './page';
import type { Letter } from '../../view/letter';

interface Known {
  question: QuestionState | null;
  draft: Letter | null;
}

/** How to go on from an ending: the commands that fit. */
export function outcomeHints(
  coach: Coach,
  { id }: Process,
  outcome: OutcomeName,
  { question, draft }: Known,
): OutcomePage['hints'] {
  const { hints } = coach.words.outcome;
  const hint = (name: keyof typeof hints, command: string): string => `${hints[name]}:  ${command}`;
  const self = `coach outcome ${id} rejected`;
  if (!question || question.is === 'late' || question.is === 'refused') {
    return { now: endings(id, outcome, hint), later: [] };
  }
  switch (question.is) {
    case 'early':
      return {
        now: [],
        later: [
          hint('calendar', `${self} --ics ${id}.ics`),
          hint('thanks', `${self} --mail`),
          hint('noQuestion', `${self} --no-question`),
        ],
      };
    case 'now': {
      const noQuestion = hint('noQuestion', `${self} --no-question`);
      if (!draft) return { now: [hint('ask', `${self} --ask`), noQuestion], later: [] };
      const sent = hint('sent', `coach followup ${id} --log-contact mail`);
      const feedback = hint('feedback', `${self} --feedback "…"`);
      const files = hint('files', `${self} --eml, --mailto`);
      return { now: [], later: [sent, files, feedback, noQuestion] };
    }
    case 'unwanted':
      return { now: [hint('afterAll', `${self} --ask`)], later: [] };
    case 'asked':
      return { now: [hint('feedback', `${self} --feedback "…"`)], later: [] };
    case 'received':
      return { now: [hint('prepare', 'coach prepare'), hint('people', 'coach people')], later: [] };
  }
}

function endings(
  id: string,
  outcome: OutcomeName,
  hint: (
    name: 'prepare' | 'salary' | 'next' | 'references' | 'people' | 'reopen',
    command: string,
  ) => string,
): string[] {
  switch (outcome) {
    case 'next':
      return [hint('prepare', `coach prepare ${id}`), hint('next', `coach followup ${id}`)];
    case 'offer':
      return [hint('salary', `coach salary ${id}`), hint('next', `coach followup ${id}`)];
    case 'accepted':
      return [hint('references', 'coach references'), hint('people', 'coach people')];
    case 'reopened':
      return [hint('next', `coach followup ${id}`)];
    case 'rejected':
    case 'declined':
    case 'withdrawn':
    case 'silence':
    case 'cancelled':
      return [hint('people', 'coach people'), hint('reopen', `coach outcome ${id} reopened`)];
  }
}
