import path from 'node:path';
import type { StateEvent } from '../../core/event.js';
import type { WorkflowRun } from '../../core/forge.js';
import { eventsOf } from '../read.js';
import type { Refusal } from './refusal.js';
import type { RefusedArtifact, RestoredState, RestoreRequest } from './restored-state.js';
import { refuseRun } from './trust.js';
import { Walk } from './walk.js';
import { warningsOf } from './warnings.js';

/** Runs of each workflow that are asked for; all that the host tells when the newest are all untrusted. */
const RUNS_LISTED = [100, 1000] as const;
/** Runs whose artifacts are listed: one request each. */
const RUNS_LOOKED_AT = 40;
/** Logs that are merged in one night; as many runs would have had to end at the same time. */
const LOGS_MERGED = 8;
/** Untrusted runs that are looked at, only to report what they stored. */
const SUSPECTS_LOOKED_AT = 10;

async function listRuns(request: RestoreRequest, limit: number): Promise<readonly WorkflowRun[]> {
  const lists = await Promise.all(
    request.rules.workflows.map((file) =>
      request.forge.listRuns({
        workflow: path.posix.basename(file),
        branch: request.rules.defaultBranch,
        limit,
      }),
    ),
  );
  const byId = new Map(lists.flat().map((run) => [run.id, run]));
  return [...byId.values()].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}

interface SortedRuns {
  readonly trusted: WorkflowRun[];
  readonly suspects: (readonly [WorkflowRun, Refusal])[];
}

/** Runs, newest first, by what their own description says; those under way can have stored state already. */
async function sortRuns(request: RestoreRequest): Promise<SortedRuns> {
  const sorted: SortedRuns = { trusted: [], suspects: [] };
  for (const limit of RUNS_LISTED) {
    const runs = await listRuns(request, limit);
    sorted.suspects.length = 0;
    for (const run of runs) {
      const refusal = refuseRun(run, request.rules);
      if (refusal === undefined) sorted.trusted.push(run);
      else sorted.suspects.push([run, refusal]);
    }
    // Strangers must not be able to push our runs out of sight by starting many of theirs.
    if (sorted.trusted.length > 0 || runs.length < limit) break;
  }
  return sorted;
}

/** True when the bounds of one night ended the walk before its end. */
async function takeTrusted(walk: Walk, runs: readonly WorkflowRun[]): Promise<boolean> {
  let looks = 0;
  for (const run of runs) {
    if (walk.isSettled(run)) continue;
    if (looks === RUNS_LOOKED_AT || walk.sources.length >= LOGS_MERGED) return true;
    looks += 1;
    await walk.visit(run);
  }
  return false;
}

/** Names what untrusted runs stored under our name; nothing of it is downloaded. */
async function nameForeign(
  walk: Walk,
  suspects: readonly (readonly [WorkflowRun, Refusal])[],
): Promise<readonly RefusedArtifact[]> {
  const foreign: RefusedArtifact[] = [];
  const recent = suspects.filter(([run]) => !walk.isSettled(run));
  for (const [run, refusal] of recent.slice(0, SUSPECTS_LOOKED_AT)) {
    const artifacts = await walk.stateOf(run);
    foreign.push(...artifacts.map((artifact) => ({ artifact: artifact.id, run: run.id, ...refusal })));
  }
  return foreign;
}

/**
 * Finds the state that earlier runs stored. The union of all newest logs is taken: starting with the newest
 * trusted run, each older one whose log no taken log contains, back to the time before which every run's log
 * was visible to one that was taken. What is not trusted or not whole is named and passed over, so poisoned
 * state never ends a run: it goes on from the last good log, or from nothing with a warning.
 *
 * Throws only what the forge throws when the host cannot be read (network, permission): to go on then would
 * forget strikes and limits.
 */
export async function restoreState(request: RestoreRequest): Promise<RestoredState> {
  const walk = new Walk(request);
  const { trusted, suspects } = await sortRuns(request);
  const isCutShort = await takeTrusted(walk, trusted);
  const foreign = await nameForeign(walk, suspects);
  const { events, sources, refused, contains } = walk;
  // What a stranger stored does not make the first night look like a loss.
  const nothing = refused.length === 0 ? 'first' : 'lost';
  return {
    events,
    sources,
    refused: [...refused, ...foreign],
    warnings: warningsOf({ sources, refused, isCutShort }),
    continuity: sources.length > 0 ? 'continued' : nothing,
    contains,
    restoredAt: request.now.toISOString(),
  };
}

/** Refusals that the log does not know yet: the same artifact is refused every night, and recorded once. */
export function unrecordedRefusals(
  refused: readonly RefusedArtifact[],
  events: readonly StateEvent[],
): readonly RefusedArtifact[] {
  const known = new Set<string>();
  for (const { data } of eventsOf(events, 'artifact.refused')) known.add(`${data.artifact} ${data.code}`);
  return refused.filter(({ artifact, code }) => !known.has(`${artifact} ${code}`));
}
