/** A plain table: the first column to the left, numbers to the right, what is past its gate marked. */
export function table(rows) {
  const head = ['', 'x', 'aim', 'gate', 'ms', ''];
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  return cells.map((row) => lineOf(row, widths)).join('\n');
}

function cellsOf({ name, x, aim, gate, ms }) {
  const mark = x > gate ? 'past gate' : '';
  return [name, x.toFixed(2), String(aim), String(gate), ms?.toFixed(0) ?? '', mark];
}

function lineOf(row, widths) {
  return row
    .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
    .join('   ')
    .trimEnd();
}
