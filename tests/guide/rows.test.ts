import { describe, expect, it } from 'vitest';
import {
  commandsOf,
  ROW_COMMANDS,
  type RowCommand,
  readRows,
  rowsOf,
  SEED_ROWS,
} from '../../src/guide/rows';
import { sourceOf } from '../../src/words/sources';
import { WORDS } from '../words';

describe('the seed rows', () => {
  it.each([
    ['SV-12', 111],
    ['SV-FU', 38],
    ['NB-ST', 44],
    ['NB-KL', 68],
    ['SV-NJ', 39],
  ])('of %s are %i', (source, count) => {
    expect([...SEED_ROWS].filter((row) => row.startsWith(source))).toHaveLength(count);
  });

  it.each<[RowCommand, number]>([
    ['checklist', 23],
    ['debrief', 78],
    ['prepare', 82],
    ['followup', 44],
    ['outcome', 64],
    ['thanks', 9],
    ['references', 5],
    ['salary', 18],
  ])('of %s are %i', (command, count) => {
    expect(new Set(rowsOf(command)).size).toBe(count);
  });

  it('are 300, all carried by a command but two', () => {
    expect(SEED_ROWS.size).toBe(300);
    expect([...SEED_ROWS].filter((row) => commandsOf(row).length === 0)).toEqual([
      'NB-ST-12',
      'NB-ST-44',
    ]);
    expect(ROW_COMMANDS).toHaveLength(8);
  });

  it.each([
    ['SV-12-01a', ['debrief', 'prepare']],
    ['SV-12-01e', ['debrief', 'followup']],
    ['SV-12-06g', ['prepare', 'salary']],
    ['SV-FU-03', ['followup', 'thanks']],
    ['NB-KL-13b', ['debrief']],
    ['SV-NJ-22', ['followup', 'outcome']],
    ['NB-KL-13', []],
  ])('%s belongs to %j', (row, commands) => {
    expect(commandsOf(row)).toEqual(commands);
  });

  it.each([
    ['SV-FU-02, SV-12-04a', ['SV-FU-02', 'SV-12-04a'], []],
    ['own', [], []],
    ['REC-01,REC-17', ['REC-01', 'REC-17'], []],
    ['NB-ST-12', ['NB-ST-12'], []],
    ['REC-18, SV-12-1a, SV-FU-02, SV-FU-02', ['SV-FU-02'], ['REC-18', 'SV-12-1a']],
  ])('"%s" is read as %j', (text, rows, unknown) => {
    const told: string[] = [];
    expect(readRows(text, 1, (_, __, row = '') => told.push(row))).toEqual(rows);
    expect(told).toEqual(unknown);
  });

  it.each([
    ['SV-12-04e', 'råd av Nina Jansdotter', 'råd fra Nina Jansdotter'],
    ['NB-ST-35', 'råd från StudentTorget', 'råd fra StudentTorget'],
    ['REC-03', '', ''],
  ])('%s is named by its source', (row, sv, nb) => {
    expect([WORDS.sv, WORDS.nb].map(({ sources }) => sourceOf(row, sources))).toEqual([sv, nb]);
  });
});
