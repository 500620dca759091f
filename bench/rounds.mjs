/** Measures every candidate once a round, in another order each time; gives the numbers of each, round by round. */
export async function rounds(count, candidates, measure) {
  const measured = new Map(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < count; round += 1)
    for (const candidate of shuffled(candidates))
      measured.get(candidate).push(await measure(candidate, round));
  return measured;
}

/** The median of what two candidates are to each other, round by round: what slows a whole round down cancels out. */
export function ratio(numbers, base) {
  return median(numbers.map((number, round) => number / base[round]));
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function shuffled(candidates) {
  const left = [...candidates];
  return candidates.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}
