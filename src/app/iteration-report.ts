import { SuiteError } from '../core/errors.js';
import { projectIterations, type IterationRecord } from '../state/projections/iterations.js';
import { openRepository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

export interface RecordedIteration {
  readonly record: IterationRecord;
  /** Those before it, oldest first. */
  readonly earlier: readonly IterationRecord[];
}

/**
 * An iteration of the log, the last one when none is named; undefined when none is recorded.
 *
 * @throws SuiteError `report/no-such-iteration`
 */
export async function recordedIteration(
  system: System,
  target: Target,
  iteration?: number,
): Promise<RecordedIteration | undefined> {
  const repository = await openRepository(system, target);
  const all = projectIterations((await openState(system, repository)).events());
  const record =
    iteration === undefined ? all.at(-1) : all.find((candidate) => candidate.iteration === iteration);
  if (record !== undefined)
    return { record, earlier: all.filter((candidate) => candidate.iteration < record.iteration) };
  if (iteration === undefined) return undefined;
  throw new SuiteError(`No iteration ${iteration} is recorded`, {
    kind: 'input',
    code: 'report/no-such-iteration',
    hint:
      all.length === 0
        ? 'None is recorded yet; "caretaker orchestrate" makes one.'
        : `These are: ${all.map((candidate) => candidate.iteration).join(', ')}.`,
  });
}
