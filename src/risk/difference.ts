/** Half-open ranges of both sides that differ; an empty range marks the place of an insertion or a deletion. */
export interface Hunk {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** Beyond so many differences the whole middle counts as changed: a superset, so nothing is missed. */
const MAX_DISTANCE = 1_000;

/** Myers' greedy algorithm; the path as pairs of equal positions, undefined beyond the limit. */
function equalPairs(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] | undefined {
  const limit = Math.min(MAX_DISTANCE, a.length + b.length);
  const trace: Int32Array[] = [];
  let frontier = new Int32Array(2 * limit + 3);
  const offset = limit + 1;
  for (let distance = 0; distance <= limit; distance += 1) {
    trace.push(frontier.slice(offset - distance - 1, offset + distance + 2));
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      const down =
        diagonal === -distance ||
        (diagonal !== distance &&
          (frontier[offset + diagonal - 1] ?? 0) < (frontier[offset + diagonal + 1] ?? 0));
      let x = down ? (frontier[offset + diagonal + 1] ?? 0) : (frontier[offset + diagonal - 1] ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      frontier[offset + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return backtrack(trace, a.length, b.length);
    }
  }
  frontier = new Int32Array(0);
  return undefined;
}

function backtrack(
  trace: readonly Int32Array[],
  endX: number,
  endY: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let x = endX;
  let y = endY;
  for (let distance = trace.length - 1; distance >= 0; distance -= 1) {
    // Slice number `distance` holds diagonals -distance-1 … distance+1.
    const at = (diagonal: number): number => trace[distance]?.[diagonal + distance + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -distance || (diagonal !== distance && at(diagonal - 1) < at(diagonal + 1));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = distance === 0 ? 0 : at(previous);
    const fromY = distance === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

/** Where two sequences differ, in order. */
export function hunksOf(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const [endA, endB] = [a.length - tail, b.length - tail];
  if (head === endA && head === endB) return [];
  const pairs = equalPairs(a.slice(head, endA), b.slice(head, endB)) ?? [];
  const hunks: Hunk[] = [];
  let [x, y] = [head, head];
  for (const [pairX, pairY] of [
    ...pairs.map(([p, q]) => [p + head, q + head] as const),
    [endA, endB] as const,
  ]) {
    if (pairX > x || pairY > y) hunks.push({ before: [x, pairX], after: [y, pairY] });
    [x, y] = [pairX + 1, pairY + 1];
  }
  return hunks;
}
