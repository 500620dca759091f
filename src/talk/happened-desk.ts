import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import { CoachError } from '../errors';
import type { Guide } from '../guide/guide';
import { paragraph } from '../view/page';
import type { Asking } from './happened-round';
import type { Back } from './new-job';
import { knownIn, type Target, toldOfJob } from './target';

/** How what has happened is asked. */
export interface HappenedTalk {
  target: Target;
  /** The command that goes on with it. */
  command: string;
  back?: Back;
  /** How many things were told before it, in the same talk. */
  before?: number;
}

/** One thing told in this talk: how, and the ids it got. */
export interface ToldThing {
  answers: Answers;
  ids: string[];
}

/** Where the talk stands. */
export interface HappenedDesk extends Asking {
  guide: Guide;
  target: Target;
  command: string;
  back: Back;
  before: number;
  rounds: ToldThing[];
}

/** Sets the desk for a talk. */
export async function deskOf(coach: Coach, talk: HappenedTalk): Promise<HappenedDesk> {
  const [guide, followup] = await Promise.all([coach.guide('log'), coach.guide('followup')]);
  return { back: 'stays', before: 0, ...talk, coach, guide, followup, rounds: [] };
}

/** The fault that says how to go on, with the number of things told, and whether one is kept half written. */
export function stop({ target, command, before, rounds }: HappenedDesk, half = false): CoachError {
  const process = knownIn(target);
  const kept = rounds.reduce((sum, { ids }) => sum + ids.length, before) + toldOfJob(target);
  const again = `${command} ${process?.id ?? '--new'}`;
  return new CoachError({ kind: 'stopped', kept, half, command: again });
}

/** Says a sentence between the questions. */
export function note(coach: Coach, text: string): void {
  coach.note(`${paragraph(text, coach.look)}\n`);
}
