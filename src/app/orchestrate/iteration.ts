import path from 'node:path';
import { freeIteration, iterationBranch } from '../../config/branch-name.js';
import { SuiteError } from '../../core/errors.js';
import type { Area, AreaName } from '../../orchestrator/areas/area.js';
import { judgeGates } from '../../orchestrator/gates/judge-gates.js';
import { chooseAreas } from '../../orchestrator/iteration/choose-areas.js';
import { concluded } from '../../orchestrator/iteration/conclude.js';
import {
  integrate,
  type AreaResult,
  type Integration,
  type IntegrationDeps,
} from '../../orchestrator/iteration/integrate.js';
import { landedElsewhere } from '../../orchestrator/iteration/landed-elsewhere.js';
import { backlogRecord, standingOf } from '../../orchestrator/iteration/standing.js';
import { readHandover, type Handover } from '../../propose/handover/read-request.js';
import { changedEntries, changedTexts } from '../../propose/handover/tree-change.js';
import { validateHandover, type ValidHandover } from '../../propose/handover/validate.js';
import { resolveBase } from '../../session/land/branch.js';
import { testKey } from '../../session/checks/compare.js';
import { record } from '../../state/events.js';
import { projectIterations, type IterationRecord } from '../../state/projections/iterations.js';
import type { ToolResults } from '../../tools/results.js';
import { fixHistory } from '../choice.js';
import { measureWith } from '../scanning.js';
import { chooseInArea, workInArea } from './area-session.js';
import { areaNamed, inWorktree, pathsOf, type Bench } from './bench.js';
import { inspect, inspectIn, scanWithCriteria, type Inspected } from './inspect.js';

/** The time of a run (OR-09); what it does not suffice for is done by the next one. */
export interface TimeBudget {
  readonly minutes: number;
  /** Milliseconds that are left. */
  readonly left: () => number;
}

/** Less than this is not worth a session. */
const LEAST_MS = 30_000;
/** Of the time that is left, what sessions may take; the rest is for gates. */
const SESSION_SHARE = 0.6;

/** @throws SuiteError `orchestrate/out-of-time` when the budget is spent. */
export function checkTime({ left, minutes }: TimeBudget): void {
  if (left() >= LEAST_MS) return;
  throw new SuiteError(`The time budget of ${minutes} minutes is spent`, {
    kind: 'refused',
    code: 'orchestrate/out-of-time',
    hint: 'The next run goes on where this one stopped.',
  });
}

/** Whether an error says that the budget is spent. */
export function isOver(error: unknown): error is SuiteError {
  return error instanceof SuiteError && error.code === 'orchestrate/out-of-time';
}

/** One iteration under way. */
export interface Underway {
  readonly bench: Bench;
  readonly iteration: number;
  readonly branch: string;
  readonly budget: TimeBudget;
  /** What is known of the base, once it was inspected in this run. */
  inspected?: Inspected;
}

/** What the log says of it so far. */
export function recordOf({ bench, iteration }: Pick<Underway, 'bench' | 'iteration'>): IterationRecord {
  const found = projectIterations(bench.log.events()).find((known) => known.iteration === iteration);
  if (found !== undefined) return found;
  throw new SuiteError(`The log does not know iteration ${iteration}`, {
    kind: 'internal',
    code: 'orchestrate/no-such-iteration',
  });
}

function handovers({ repository }: Bench): string {
  return path.join(repository.dataDirectory, 'iterations');
}

/** Where an area's handover is kept until the iteration has ended. */
function areaFolder({ bench, iteration }: Underway, area: AreaName): string {
  return path.join(handovers(bench), String(iteration), area);
}

/** Takes away what iterations have left that are over. */
async function tidy(bench: Bench): Promise<void> {
  const { files } = bench.system;
  const open = projectIterations(bench.log.events()).filter(({ end }) => end === null);
  const kept = new Set(open.map(({ iteration }) => String(iteration)));
  for (const name of await files.list(handovers(bench)))
    if (!kept.has(name)) await files.remove(path.join(handovers(bench), name));
}

/** Short names of the branches that this clone knows. */
async function knownBranches({ repository }: Bench): Promise<ReadonlySet<string>> {
  const refs = await Promise.all(
    ['refs/heads/', 'refs/remotes/origin/'].map(async (prefix) => {
      const found = await repository.git.listRefs(prefix);
      return found.map(({ ref }) => ref.slice(prefix.length));
    }),
  );
  return new Set(refs.flat());
}

async function abandon(
  bench: Bench,
  { iteration, startedAt }: IterationRecord,
  reason: string,
): Promise<void> {
  await record(bench.log, 'iteration.ended', {
    ...{ iteration, outcome: 'abandoned', reason, branch: null, commit: null, after: null },
    ...{ next: [], blockers: [], durationMs: bench.system.clock.now().getTime() - Date.parse(startedAt) },
  });
}

/** Takes up what an earlier run left unfinished on the same base and for the same areas, or begins a new iteration. */
export async function begin(
  bench: Bench,
  budget: TimeBudget,
  asked: readonly AreaName[] | undefined,
): Promise<Underway> {
  const { log, base, repository, system } = bench;
  for (const open of projectIterations(log.events()).filter(({ end }) => end === null)) {
    const { iteration, start } = open;
    const isHere = start.baseCommit === base.commit;
    const isAsked = asked === undefined || asked.join() === start.areas?.join();
    if (isHere && isAsked) return { bench, iteration, branch: start.branch, budget };
    const reason = isHere
      ? 'other areas were asked for than it was begun with'
      : `${base.branch} has moved since it was begun`;
    await abandon(bench, open, reason);
  }
  // A run that was killed after the last transition has left its handovers.
  await tidy(bench);
  const { branchPrefix } = repository.config.orchestrator;
  const last = projectIterations(log.events()).at(-1)?.iteration ?? 0;
  const iteration = freeIteration(last, branchPrefix, await knownBranches(bench));
  const branch = iterationBranch(branchPrefix, iteration);
  await record(log, 'iteration.started', {
    ...{ iteration, branch, repo: repository.root, trigger: system.trigger },
    ...{ baseBranch: base.branch, baseCommit: base.commit, budgetMinutes: budget.minutes },
    areas: asked === undefined ? null : [...asked],
  });
  return { bench, iteration, branch, budget };
}

/** The base as it was inspected; once in a run. */
async function baseOf(underway: Underway): Promise<Inspected> {
  underway.inspected ??= await inspect(underway.bench, underway.bench.base.commit);
  return underway.inspected;
}

/** A full scan with the scorecard (OR-01), recorded. */
export async function assessBase(underway: Underway): Promise<void> {
  const { bench, iteration } = underway;
  if (recordOf(underway).assessed !== null) return;
  checkTime(underway.budget);
  const { card, metrics } = await baseOf(underway);
  await record(bench.log, 'metrics.recorded', metrics);
  await record(bench.log, 'iteration.assessed', {
    ...{ iteration, before: standingOf(card, metrics) },
    backlog: card.backlog.map(backlogRecord),
  });
}

/** Which areas this iteration works in (OR-03), recorded with the reasons. */
export async function chooseWork(underway: Underway): Promise<readonly AreaName[]> {
  const { bench, iteration } = underway;
  const known = recordOf(underway);
  if (known.chosen !== null) return known.chosen.areas.map(({ area }) => area);
  const { repository, log, areas, base } = bench;
  const { card, side } = await baseOf(underway);
  const scan = scanWithCriteria(bench);
  const request = { git: repository.git, commit: base.commit, overlay: new Map(), tools: side.tools };
  const { findings } = await scan({ ...request, same: side.scan });
  const candidates = areas.map((area) => {
    const { choice, found } = chooseInArea(bench, log, area, findings);
    const score = card.byArea.get(area.name) ?? { percent: null, passed: 0, failed: 0, notMeasurable: 0 };
    const able = { workable: choice.candidates.length, reason: choice.reason };
    const may = bench.halted === undefined ? able : { workable: 0, reason: bench.halted };
    return { area: area.name, score, found, ...may };
  });
  const { areasPerIteration: limit } = repository.config.orchestrator;
  const asked = known.start.areas ?? undefined;
  const choice = chooseAreas(candidates, card.backlog, { limit, asked });
  await record(log, 'iteration.chosen', { iteration, areas: [...choice.areas], left: [...choice.left] });
  return choice.areas.map(({ area }) => area);
}

/** What a killed run has left of an area's session, if it came to its end. */
async function leftBehind(underway: Underway, area: AreaName): Promise<Handover | undefined> {
  const { files } = underway.bench.system;
  const read = await readHandover(files, areaFolder(underway, area));
  return read.status === 'read' ? read.handover : undefined;
}

/** Records what came of an area's session. */
export async function recordWork(underway: Underway, area: AreaName, { request }: Handover): Promise<void> {
  const { bench, iteration } = underway;
  await record(bench.log, 'iteration.worked', {
    ...{ iteration, area, session: request.session, outcome: request.outcome, reason: request.reason },
    fixes: (request.change?.fixes ?? []).map(({ fingerprint, rule }) => ({ fingerprint, rule })),
    durationMs: Math.max(0, Date.parse(request.finishedAt) - Date.parse(request.startedAt)),
  });
}

/** Runs an area's session on what the iteration's branch holds. */
export async function runSession(underway: Underway, area: Area, others: number): Promise<Handover> {
  const { bench, branch, budget } = underway;
  checkTime(budget);
  const minutes = (budget.left() / 60_000) * (SESSION_SHARE / Math.max(1, others));
  return workInArea(bench, { area, branch, minutes, folder: areaFolder(underway, area.name) });
}

/** One area's session, unless an earlier run has done it already. */
export async function workOn(underway: Underway, area: AreaName, others: number): Promise<AreaResult> {
  const known = recordOf(underway).worked.some((work) => work.area === area);
  const left = await leftBehind(underway, area);
  const handover = left ?? (await runSession(underway, areaNamed(underway.bench, area), others));
  if (!known) await recordWork(underway, area, handover);
  return { area, handover, reason: handover.request.reason };
}

function flakyTests({ tests }: ToolResults): ReadonlySet<string> {
  const runs = [...tests.values()];
  return new Set(
    runs.flatMap((run) => (run.status === 'measured' ? (run.value.flaky ?? []).map(testKey) : [])),
  );
}

/** Runs the gates on a commit in a worktree of its own (OR-06). */
async function gatesOn(
  underway: Underway,
  commit: string,
  valid: ValidHandover,
  before: Inspected,
): ReturnType<IntegrationDeps<Inspected>['gates']> {
  const { bench, budget } = underway;
  const { system, repository, shape, tools } = bench;
  const { config, git } = repository;
  const changes = await changedTexts(git, await changedEntries(git, valid.plan.parent, valid.plan.tree));
  if ('notText' in changes)
    throw new SuiteError(`${changes.notText} is not text`, {
      kind: 'internal',
      code: 'orchestrate/not-text',
    });
  return inWorktree(bench, commit, async (scratch) => {
    const state = await inspectIn(bench, commit, scratch);
    const until = Math.min(scratch.until, system.clock.monotonic() + budget.left());
    const deps = { ...system, git: scratch.git, processes: scratch.processes };
    const results = await judgeGates(
      { ...deps, measure: measureWith(bench, tools) },
      {
        ...{ config, shape, root: scratch.root, before: before.side, after: state.side, changes, until },
        flaky: new Set([...flakyTests(before.side.tools), ...flakyTests(state.side.tools)]),
      },
    );
    return { results, state };
  });
}

/**
 * Integrates what the areas handed back (OR-03, OR-06, OR-07).
 *
 * @param isResumed whether a later run goes on behind the last judgement. On GitHub none can: the branch of this run is
 * gone with its machine, so that all is judged again, and what is not judged in time is left to the next iteration.
 */
export async function integrateAreas(
  underway: Underway,
  areas: readonly AreaResult[],
  landed: IntegrationDeps<Inspected>['landed'],
  isResumed: boolean,
): Promise<Integration<Inspected>> {
  const { bench, iteration, branch, budget } = underway;
  const { system, repository, base, log } = bench;
  const { git, config } = repository;
  const { files } = system;
  const scan = scanWithCriteria(bench);
  const deps: IntegrationDeps<Inspected> = {
    ...{ git, files, config, log, landed },
    judge: (area, handover) =>
      validateHandover(
        {
          ...{ git, files, config, scan, iteration, baseBranch: base.branch, baseRef: base.ref },
          configFile: repository.file,
          history: fixHistory(log.events()),
          now: system.clock.now(),
          tipOf: async (name) => (await resolveBase(git, name))?.commit,
          paths: pathsOf(areaNamed(bench, area), repository),
        },
        handover,
      ),
    inspect: (commit) => (commit === base.commit ? baseOf(underway) : inspect(bench, commit)),
    gates: ({ commit, valid, before }) => gatesOn(underway, commit, valid, before),
    rerun: (area) => runSession(underway, areaNamed(bench, area), 1),
    checkTime: () => {
      checkTime(budget);
    },
    outOfTime: (error) => (!isResumed && isOver(error) ? error.message : undefined),
  };
  const judged = isResumed ? recordOf(underway).judged : [];
  return integrate(deps, { iteration, branch, base: base.commit, areas, judged });
}

/** Says what the iteration came to (OR-08) and what comes next. */
export async function conclude(underway: Underway, integration: Integration<Inspected>): Promise<void> {
  const { bench, iteration } = underway;
  const { tip } = integration;
  const isLanded = tip !== bench.base.commit;
  const state = integration.state ?? (isLanded ? await inspect(bench, tip) : await baseOf(underway));
  const known = recordOf(underway);
  const history = fixHistory(bench.log.events());
  const { strikes } = bench.repository.config.policy;
  const told = concluded(known, { backlog: state.card.backlog, history, strikes });
  await record(bench.log, 'iteration.ended', {
    ...{ iteration, ...told, after: isLanded ? standingOf(state.card, state.metrics) : null },
    ...(isLanded ? { branch: underway.branch, commit: tip } : { branch: null, commit: null }),
    durationMs: bench.system.clock.now().getTime() - Date.parse(known.startedAt),
  });
  await tidy(bench);
}

/** The bench with what earlier iterations have landed and nobody has merged yet: it is not done again. */
export async function withLanded(bench: Bench): Promise<Bench> {
  const { coordination, repository, log, base } = bench;
  const elsewhere = await landedElsewhere(repository.git, log.events(), base.commit);
  const taken = new Map([...elsewhere, ...coordination.taken]);
  return { ...bench, coordination: { ...coordination, taken } };
}
