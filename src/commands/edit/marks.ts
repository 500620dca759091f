import type { Coach } from '../../coach';
import { withoutFloor } from '../../domain/floor';
import type { PointState, Process } from '../../domain/process';
import { isTitled, questionIn } from '../../guide/guide';
import { answerLabel, askedAgain, type Keep, type Row } from './row';

const STATES: readonly PointState[] = ['ticked', 'open', 'not-for-me'];

/** The points of the checklist that the person has marked; what the coach sees by itself is put right where it was told. */
export async function markRows(coach: Coach, process: Process, keep: Keep): Promise<Row[]> {
  const [checklist, log] = await Promise.all([coach.guide('checklist'), coach.guide('log')]);
  const question = questionIn(log, 'right-point');
  return checklist.items.flatMap((point): Row[] => {
    const number = /^point-(\d+)$/.exec(point.id)?.[1] ?? '';
    const state = process.points[number];
    if (state === undefined || !isTitled(point)) return [];
    const name = coach.words.edit.point(number, point.title);
    return [
      {
        value: point.id,
        label: answerLabel(coach, name, question, state),
        putRight: () =>
          askedAgain(coach, process, { name: point.id, question, earlier: state }, (said) =>
            keep(withMark(process, number, said)),
          ),
      },
    ];
  });
}

/** The record with another mark of a point; what is no mark takes it away. */
function withMark(process: Process, number: string, said: unknown): Process {
  const { [number]: _before, ...points } = process.points;
  const state = STATES.find((one) => one === said);
  return { ...withoutFloor(process), points: state ? { ...points, [number]: state } : points };
}
