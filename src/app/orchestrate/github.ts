import { EXIT, SuiteError, type ExitCode } from '../../core/errors.js';
import type { ArtifactFile } from '../../core/artifact-store.js';
import type { StateEvent } from '../../core/event.js';
import type { AreaName } from '../../orchestrator/areas/area.js';
import { pushedFirst, type AreaResult } from '../../orchestrator/iteration/integrate.js';
import { APPROVAL_DAYS } from '../../propose/handover/check-base.js';
import { fetchHistory } from '../../propose/handover/fetch-history.js';
import { HANDOVER_FILES } from '../../propose/handover/request.js';
import { storeHandover } from '../../propose/handover/store-handover.js';
import { writeIteration, writeIterationPlan, type HandedPlan } from '../../propose/iteration/folder.js';
import { ITERATION_FILES, ITERATION_PLAN_FILES } from '../../propose/iteration/request.js';
import { limitReached } from '../../propose/pulls/limits.js';
import { observeProposals } from '../../propose/world.js';
import { iterationSummary } from '../../report/iteration/render.js';
import { parseEntries } from '../../state/parse.js';
import { projectIterations, type IterationRecord } from '../../state/projections/iterations.js';
import { receivePlan, receiveSession } from '../github/receive-iteration.js';
import {
  areaArtifact,
  ITERATION_ARTIFACT,
  landingArtifact,
  PLAN_ARTIFACT,
} from '../github/iteration-artifacts.js';
import type { Link } from '../github/link.js';
import { coordinationOf } from '../github/prepare.js';
import { readDashboard } from '../github/read-dashboard.js';
import { storeArtifact } from '../github/store-artifact.js';
import { restoreMaintenance } from '../github/stored-state.js';
import type { System } from '../system.js';
import { areaNamed, openBench, type Bench, type OrchestrateTarget } from './bench.js';
import type { OrchestrateStep } from './steps.js';
import { areaChoice, budgetOf } from './orchestrate.js';
import {
  assessBase,
  begin,
  chooseWork,
  conclude,
  integrateAreas,
  recordOf,
  recordWork,
  runSession,
  withLanded,
  type Underway,
} from './iteration.js';

export interface StepRequest extends OrchestrateTarget {
  readonly step: OrchestrateStep;
  /** `auto`, or a list of areas; for `assess`. */
  readonly areas: string;
  /** For `improve`. */
  readonly area?: AreaName;
  /** Minutes of this job; those of the configuration when absent. */
  readonly budgetMinutes?: number;
}

export interface StepResult {
  readonly iteration: number;
  /** Chosen ones, in the order of integration. */
  readonly areas: readonly AreaName[];
  readonly outcome: string;
  readonly reason: string;
  readonly branch: string | null;
  readonly commit: string | null;
  readonly exitCode: ExitCode;
  /** Markdown for the job summary. */
  readonly summary: string;
}

/** The bench of a job that reads: earlier state, open pull requests, and the base that was checked out. */
async function openJob(system: System, request: OrchestrateTarget, link: Link): Promise<Bench> {
  const opened = await openBench(system, request);
  const { repository, log, base } = opened;
  const { git, config } = repository;
  await restoreMaintenance(system, link, log, git, false);
  const wanted = { baseBranch: base.branch, baseCommit: base.commit, branch: undefined };
  await fetchHistory(await link.withAccess(git), wanted);
  const world = await observeProposals(link.forge, config, link.viewer, log.events());
  for (const sentence of world.cut) system.logger.warn(sentence);
  const limit = limitReached(world, config.session.pulls, system.clock.now());
  const halted =
    (await readDashboard(system, link, repository, log, world)) ??
    // A limit that ends by itself has ended until there is something to propose.
    (limit?.until === null ? limit.reason : undefined);
  const coordination = coordinationOf(world, log, '');
  return { ...opened, coordination, ...(halted === undefined ? {} : { halted }) };
}

/** What this run of the job wrote to its log. */
function ownEvents({ log }: Bench): readonly StateEvent[] {
  return log.events().filter(({ writer }) => writer === log.writer);
}

async function store(
  system: System,
  link: Link,
  name: string,
  allowed: readonly string[],
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await system.files.temporaryDirectory('caretaker-iteration');
  try {
    await write(folder);
    const files: ArtifactFile[] = [];
    for (const file of allowed) {
      const content = await system.files.read(`${folder}/${file}`);
      if (content !== undefined) files.push({ name: file, content });
    }
    await storeArtifact(link, name, files, { retentionDays: APPROVAL_DAYS });
  } finally {
    await system.files.remove(folder);
  }
}

function earlierThan(bench: Bench, iteration: number): readonly IterationRecord[] {
  return projectIterations(bench.log.events()).filter((known) => known.iteration < iteration);
}

function resultOf(
  underway: Underway,
  ending: Pick<StepResult, 'outcome' | 'reason'> &
    Partial<Pick<StepResult, 'branch' | 'commit' | 'exitCode'>>,
): StepResult {
  const { bench, iteration } = underway;
  const record = recordOf(underway);
  const earlier = earlierThan(bench, iteration);
  return {
    ...{ iteration, branch: null, commit: null, exitCode: EXIT.ok, ...ending },
    areas: (record.chosen?.areas ?? []).map(({ area }) => area),
    summary: iterationSummary(record, { earlier }, 'The whole report comes with the last job.'),
  };
}

async function assess(system: System, request: StepRequest, link: Link): Promise<StepResult> {
  const asked = areaChoice(request.areas);
  const bench = await openJob(system, request, link);
  for (const name of asked ?? []) areaNamed(bench, name);
  const budget = budgetOf(bench, request.budgetMinutes);
  const underway = await begin(await withLanded(bench), budget, asked);
  await assessBase(underway);
  const areas = [...(await chooseWork(underway))];
  const { iteration, branch } = underway;
  const { branch: baseBranch, commit } = bench.base;
  await store(system, link, PLAN_ARTIFACT, Object.keys(ITERATION_PLAN_FILES), (folder) =>
    writeIterationPlan(system.files, folder, {
      request: { iteration, branch, base: { branch: baseBranch, commit }, areas },
      events: ownEvents(bench),
    }),
  );
  const chosen =
    areas.length === 0 ? 'in no area is there anything to work on' : `chosen: ${areas.join(', ')}`;
  return resultOf(underway, { outcome: areas.length === 0 ? 'nothing-to-do' : 'chosen', reason: chosen });
}

function runOf({ run }: Link): number {
  if (run !== undefined) return run.run;
  throw new SuiteError('A step of an iteration is part of a workflow run', {
    kind: 'input',
    code: 'orchestrate/no-run',
    hint: 'On a laptop, "caretaker orchestrate" makes a whole iteration.',
  });
}

function noPlan(reason: string): SuiteError {
  return new SuiteError(`The plan of the iteration cannot be used: ${reason}`, {
    kind: 'refused',
    code: 'orchestrate/no-plan',
    hint: 'Run the job with the step "assess" first, in the same workflow run.',
  });
}

/** The iteration that the first job of this run planned. */
async function takeUp(
  system: System,
  request: StepRequest,
  link: Link,
): Promise<{ readonly underway: Underway; readonly plan: HandedPlan }> {
  const received = await receivePlan(system, link, runOf(link));
  if (received.status === 'refused') throw noPlan(received.refusals[0]?.message ?? 'it cannot be read');
  const { plan } = received;
  const bench = await openJob(system, request, link);
  const { base, iteration, branch } = plan.request;
  if (base.commit !== bench.base.commit) throw noPlan(`${bench.base.branch} has moved since it was made`);
  await bench.log.merge(parseEntries(plan.events, PLAN_ARTIFACT).events);
  const budget = budgetOf(bench, request.budgetMinutes);
  return { plan, underway: { bench: await withLanded(bench), iteration, branch, budget } };
}

async function improve(system: System, request: StepRequest, link: Link): Promise<StepResult> {
  const { underway, plan } = await takeUp(system, request, link);
  const { area } = request;
  if (area === undefined || !plan.request.areas.includes(area)) {
    throw new SuiteError(`This iteration does not work in ${area ?? 'an area without a name'}`, {
      kind: 'input',
      code: 'orchestrate/area-not-chosen',
      hint: `It works in ${plan.request.areas.join(', ')}.`,
    });
  }
  const handover = await runSession(underway, areaNamed(underway.bench, area), 1);
  await store(system, link, areaArtifact(area), Object.keys(HANDOVER_FILES), (folder) =>
    storeHandover(system.files, folder, handover),
  );
  const { outcome, reason } = handover.request;
  return resultOf(underway, { outcome, reason, exitCode: outcome === 'failed' ? EXIT.internal : EXIT.ok });
}

/** What an area's job of this run handed back. */
async function resultOfArea(system: System, link: Link, area: AreaName): Promise<AreaResult> {
  const session = await receiveSession(system, link, runOf(link), area);
  if (session?.status === 'read')
    return { area, handover: session.handover, reason: session.handover.request.reason };
  const why =
    session === undefined ? 'nothing' : `nothing that can be read: ${session.refusals[0]?.message ?? ''}`;
  return { area, handover: null, reason: `its job handed ${why} back` };
}

async function integrateStep(system: System, request: StepRequest, link: Link): Promise<StepResult> {
  const { underway, plan } = await takeUp(system, request, link);
  const { bench, iteration, branch } = underway;
  const { base } = plan.request;
  const areas = pushedFirst(plan.request.areas, recordOf(underway).judged);
  const results: AreaResult[] = [];
  for (const area of areas) {
    const result = await resultOfArea(system, link, area);
    results.push(result);
    if (result.handover === null) continue;
    await bench.log.merge(parseEntries(result.handover.events, areaArtifact(area)).events);
    await recordWork(underway, area, result.handover);
  }
  // What lands is told by the job that pushes it.
  const integration = await integrateAreas(underway, results, () => Promise.resolve(), false);
  await conclude(underway, integration);
  for (const { area, handover } of integration.landed)
    await store(system, link, landingArtifact(area), Object.keys(HANDOVER_FILES), (folder) =>
      storeHandover(system.files, folder, handover),
    );
  const isLanded = (area: AreaName): boolean => integration.landed.some((landed) => landed.area === area);
  await store(system, link, ITERATION_ARTIFACT, Object.keys(ITERATION_FILES), (folder) =>
    writeIteration(system.files, folder, {
      request: { iteration, branch, base, areas: areas.map((area) => ({ area, landed: isLanded(area) })) },
      assess: parseEntries(plan.events, PLAN_ARTIFACT).events,
      integrate: ownEvents(bench),
    }),
  );
  const { end } = recordOf(underway);
  return resultOf(underway, {
    outcome: end?.outcome ?? 'failed',
    reason: end?.reason ?? 'it did not come to its end',
    branch: end?.branch ?? null,
    commit: end?.commit ?? null,
  });
}

/**
 * One job of an iteration on GitHub (safety rule 2): reads state and host, runs repository code, and writes nothing
 * but artifacts for the next job.
 *
 * @throws SuiteError of kind `input`, `config` or `refused`
 */
export async function orchestrateStep(system: System, request: StepRequest, link: Link): Promise<StepResult> {
  runOf(link);
  switch (request.step) {
    case 'assess':
      return assess(system, request, link);
    case 'improve':
      return improve(system, request, link);
    case 'integrate':
      return integrateStep(system, request, link);
  }
}
