import type { Edit } from './edit.js';

/** Beyond this many differing lines one edit replaces all that differs: a finer one would help nobody. */
const MAX_DISTANCE = 1_500;

/** Lines with their own line ends, so that joining them gives back the text. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * The furthest row reached on each diagonal, step by step (Myers, "An O(ND) Difference Algorithm", 1986);
 * undefined when the texts differ by more than `MAX_DISTANCE` lines.
 */
function traceOf(before: readonly string[], after: readonly string[]): readonly Int32Array[] | undefined {
  const limit = Math.min(before.length + after.length, MAX_DISTANCE);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let distance = 0; distance <= limit; distance += 1) {
    trace.push(furthest.slice(offset - distance - 1, offset + distance + 2));
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = startOf(furthest, offset, diagonal, distance);
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1;
        y += 1;
      }
      furthest[offset + diagonal] = x;
      if (x >= before.length && y >= after.length) return trace;
    }
  }
  return undefined;
}

/** Where a path on this diagonal starts: one step down or to the right from the better neighbour. */
function startOf(furthest: Int32Array, offset: number, diagonal: number, distance: number): number {
  const left = furthest[offset + diagonal - 1] ?? 0;
  const right = furthest[offset + diagonal + 1] ?? 0;
  return diagonal === -distance || (diagonal !== distance && left < right) ? right : left + 1;
}

/** Walks the trace back and collects the steps that are no match. */
function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const trace = traceOf(before, after);
  if (trace === undefined) {
    return [{ oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }];
  }
  const hunks: Hunk[] = [];
  let x = before.length;
  let y = after.length;
  for (let distance = trace.length - 1; distance > 0; distance -= 1) {
    const row = trace[distance] ?? new Int32Array();
    const offset = distance + 1;
    const diagonal = x - y;
    const left = row[offset + diagonal - 1] ?? 0;
    const right = row[offset + diagonal + 1] ?? 0;
    const down = diagonal === -distance || (diagonal !== distance && left < right);
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = row[offset + previous] ?? 0;
    const fromY = fromX - previous;
    hunks.unshift({
      oldStart: fromX,
      oldEnd: down ? fromX : fromX + 1,
      newStart: fromY,
      newEnd: down ? fromY + 1 : fromY,
    });
    x = fromX;
    y = fromY;
  }
  return joined(hunks);
}

/** Neighbouring steps become one hunk. */
function joined(hunks: readonly Hunk[]): readonly Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last?.oldEnd === hunk.oldStart && last.newEnd === hunk.newStart) {
      result[result.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
    } else result.push(hunk);
  }
  return result;
}

/**
 * The smallest edits by whole lines that turn `before` into `after`. Line ends and a byte order mark
 * are part of the text, so a file with CRLF keeps them wherever both texts have them.
 */
export function lineEdits(path: string, before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const old = linesOf(before);
  const fresh = linesOf(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  const room = Math.min(old.length, fresh.length) - head;
  while (tail < room && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  const oldMiddle = old.slice(head, old.length - tail);
  const newMiddle = fresh.slice(head, fresh.length - tail);
  const starts = [0];
  for (const line of old) starts.push((starts.at(-1) ?? 0) + line.length);
  return hunksOf(oldMiddle, newMiddle).map((hunk) => ({
    kind: 'replace',
    path,
    start: starts[head + hunk.oldStart] ?? 0,
    end: starts[head + hunk.oldEnd] ?? before.length,
    expected: oldMiddle.slice(hunk.oldStart, hunk.oldEnd).join(''),
    text: newMiddle.slice(hunk.newStart, hunk.newEnd).join(''),
  }));
}
