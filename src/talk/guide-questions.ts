import type { Coach } from '../coach';
import { questionOfField } from '../domain/fields';
import type { Path } from '../domain/paths';
import type { Process, SessionKind } from '../domain/process';
import { questionsOf, type Question } from '../guide/guide';

/** The guides whose questions a sitting of each kind answers. */
const GUIDES: Record<SessionKind, string[]> = {
  debrief: ['interview', 'debrief', 'second-look', 'employer'],
  followup: ['followup'],
  salary: ['salary'],
  prepare: ['prepare'],
  outcome: ['outcome'],
  thanks: ['thanks'],
};

/** The fields of a process itself that are chosen, not written. */
const CHOSEN = ['sector', 'recruiter'];

/** The question behind an answer of a process. */
export interface Questions {
  /** By the kind of sitting and the question's id. */
  of(kind: SessionKind, id: string): Question | null;
  /** By the path of an answer, `sessions.0.answers.good`, or of what is chosen; null when the path is neither. */
  at(process: Process, path: Path): Question | null;
}

/** The questions of every guide that a process holds answers to. */
export async function questionsOfGuides(coach: Coach): Promise<Questions> {
  const lists = await Promise.all(
    Object.entries(GUIDES).map(async ([kind, ids]) => {
      const guides = await Promise.all(ids.map((id) => coach.guide(id)));
      return [kind, guides.flatMap((guide) => questionsOf(guide))] as const;
    }),
  );
  const known = new Map<string, Question[]>(lists);
  const of = (kind: string, id: string): Question | null =>
    known.get(kind)?.find((question) => question.id === id) ?? null;
  return {
    of,
    at: (process, [list = '', index, key = '', id = '']) => {
      if (index === undefined) return CHOSEN.includes(list) ? of('debrief', list) : null;
      const session = list === 'sessions' ? process.sessions[Number(index)] : undefined;
      if (session) return key === 'answers' ? of(session.kind, id) : null;
      const told = list === 'happenings' ? process.happenings[Number(index)] : undefined;
      const question = told && questionOfField(told.kind, key);
      return question ? of('debrief', question) : null;
    },
  };
}
