import { isLarge } from './evidence.js';
import type { Rule } from './rules.js';
import { confirmationLook, FAST_LOOKS } from './schedule.js';

const HOUR_SECONDS = 3600;
/** Every fast look, and every look that confirms one, falls on this grid. */
export const GRID_SECONDS = 30;
const END_SECONDS = confirmationLook(FAST_LOOKS.at(-1) ?? 0);

/** Errors so far at each point of the grid; index 0 is the moment of serving. One array may serve many trials. */
export type Path = Uint32Array;

/** Long enough for every fast look and what confirms it. */
export function emptyPath(): Path {
  return new Uint32Array(END_SECONDS / GRID_SECONDS + 1);
}

function errorsAt(path: Path, seconds: number): number {
  return path[seconds / GRID_SECONDS] ?? 0;
}

function crosses(before: number, path: Path, rule: Rule, seconds: number): boolean {
  return errorsAt(path, seconds) >= rule.critical(before, seconds);
}

/** The look at which a rule is crossed for the first time. */
export function firstCrossing(before: number, path: Path, rule: Rule): number | undefined {
  return rule.looks.find((seconds) => crosses(before, path, rule, seconds));
}

/** The look at which the judge would say `fail` without any probe. */
export function firstConfirmed(before: number, path: Path, rule: Rule): number | undefined {
  for (const seconds of rule.looks) {
    if (!crosses(before, path, rule, seconds)) continue;
    const after = errorsAt(path, seconds);
    const ratio = before > 0 ? (after * HOUR_SECONDS) / (before * seconds) : null;
    const counts = { before, after, seconds, requestsBefore: null, requestsAfter: null, dispersion: 1 };
    if (isLarge(counts, ratio)) return seconds;
    const confirming = confirmationLook(seconds);
    if (crosses(before, path, rule, confirming)) return confirming;
  }
  return undefined;
}
