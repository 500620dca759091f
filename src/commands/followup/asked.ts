import type { Coach } from '../../coach';
import { FACT_QUESTIONS } from '../../domain/followup/fact-rows';
import { type Guide, type Question, questionsOf, textOf } from '../../guide/guide';
import { paragraph } from '../../view/page';

/** The questions about the situation, in the guide's order: what an answers file may answer. */
export function factQuestions(guide: Guide): Question[] {
  return asking(guide, FACT_QUESTIONS);
}

/** These questions, in the guide's order. */
export function asking(guide: Guide, ids: readonly string[]): Question[] {
  return questionsOf(guide).filter(({ id }) => ids.includes(id));
}

/** Says that the other offer has run out, and counts no longer. */
export function tellExpired(coach: Coach, guide: Guide): void {
  coach.note(`${paragraph(textOf(guide, 'offer-expired').text, coach.look)}\n`);
}
