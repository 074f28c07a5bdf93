import type { KeptFix } from '../change/change-set.js';
import { affectedPackages } from '../checks/affected-packages.js';
import type { Regression } from '../checks/compare.js';
import { verifyChecks } from '../checks/verify-checks.js';
import { CHECK_KINDS, type CheckKind } from '../ports.js';
import type { Making } from './making.js';

/** What got worse: only this is checked again to find out which fix it was. */
interface Scope {
  readonly packages: ReadonlySet<string>;
  readonly kinds: readonly CheckKind[];
}

function scopeOf(regressions: readonly Regression[]): Scope {
  return {
    packages: new Set(regressions.map((entry) => entry.package)),
    kinds: CHECK_KINDS.filter((kind) => regressions.some((entry) => entry.kind === kind)),
  };
}

/** True when what got worse is as good as on the base with the fixes that are in place now. */
async function isGreen({ input, work, base }: Making, scope: Scope): Promise<boolean> {
  const { workshop } = work;
  const packages = affectedPackages(workshop.shape, workshop.changes.paths).filter((name) =>
    scope.packages.has(name),
  );
  // Nothing that got worse depends on what these fixes change.
  if (packages.length === 0) return true;
  const { baselineRuns } = input.config.session;
  const { regressions } = await verifyChecks(
    base.baseline,
    packages,
    baselineRuns,
    (names, kinds) => workshop.measure(names, kinds),
    scope.kinds,
  );
  return regressions.length === 0;
}

/** The fixes before `green` break nothing; with those before `red` the checks are worse. */
export interface Halved {
  readonly green: number;
  readonly red: number;
}

/**
 * Finds the first fix that makes the checks worse by halving: checks at most log2 of the fixes many times. Stops
 * when the time left would not do for another check with its repetitions and the run of the whole that has to
 * follow; `runMs` is what one run of the whole takes.
 */
export async function halve(
  making: Making,
  fixes: readonly KeptFix[],
  regressions: readonly Regression[],
  runMs: number,
): Promise<Halved> {
  const { changes } = making.work.workshop;
  const scope = scopeOf(regressions);
  const needed = (Math.max(2, making.input.config.session.baselineRuns) + 1) * runMs;
  let green = 0;
  let red = fixes.length;
  while (red - green > 1 && making.run.timeLeft() > needed) {
    const middle = (green + red) >> 1;
    await changes.reset(fixes, middle);
    if (await isGreen(making, scope)) green = middle;
    else red = middle;
  }
  return { green, red };
}
