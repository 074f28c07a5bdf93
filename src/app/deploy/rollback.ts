import { randomBytes } from 'node:crypto';
import { EXIT, type ExitCode } from '../../core/errors.js';
import { forgeBrake } from '../../deploy/incident/brake.js';
import { brakeGuard } from '../../deploy/rollback/guards.js';
import type { PlannedRollback, RollbackOutcome } from '../../deploy/rollback/outcome.js';
import { planRollback } from '../../deploy/rollback/plan.js';
import { forgeProposals } from '../../deploy/rollback/propose-revert.js';
import {
  rollbackId,
  type RollbackDeps,
  type RollbackRequest,
  type RollbackStep,
} from '../../deploy/rollback/request.js';
import { outcomeWithoutPlan, rollback } from '../../deploy/rollback/rollback.js';
import type { Block } from '../../report/document/blocks.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { record } from '../../state/events.js';
import { openStateLog } from '../../state/log.js';
import { automaticReverts, projectDeployments } from '../../state/projections/deployments.js';
import type { Link } from '../github/link.js';
import type { Target } from '../repository.js';
import type { System } from '../system.js';
import { followRollback } from './aftermath.js';
import { closeDeployBench, openDeployBench, type DeployBench } from './bench.js';
import { chooseRange, type Range } from './choose-range.js';
import { NO_HOST } from './no-host.js';
import { recordTakenBack } from './own-fixes.js';
import { letGo, pointBack, type PointedBack } from './point-back.js';
import type { RollbackResult } from './rollback-result.js';
import { rollbackBlocks } from './rollback-summary.js';
import { SideEffects } from './side-effects.js';
import { startWorkflows } from './start-workflows.js';

export interface RollbackUseRequest extends Target {
  /** Revisions; by the ledger when absent. */
  readonly bad?: string;
  readonly good?: string;
  readonly reason?: string;
  /** `origin` unless told. */
  readonly remote?: string;
  /** The deployed branch unless told. */
  readonly branch?: string;
  readonly dryRun: boolean;
  /** Workflow that verifies the revert; the one of this run when absent, `none` for none. */
  readonly verifyWorkflow?: string;
  readonly retentionDays: number;
  /** Told after each step; tests end the process there. */
  readonly step?: (
    name: RollbackStep | 'started' | 'pointed-back' | 'recorded' | 'told',
  ) => void | Promise<void>;
}

export interface RollbackUseResult {
  readonly result: RollbackResult;
  readonly blocks: readonly Block[];
  readonly exitCode: ExitCode;
}

const EXIT_OF: Readonly<Record<RollbackResult['outcome'], ExitCode>> = {
  pushed: EXIT.ok,
  proposed: EXIT.ok,
  planned: EXIT.ok,
  'nothing-to-do': EXIT.ok,
  stranded: EXIT.refused,
  refused: EXIT.refused,
  failed: EXIT.internal,
};

const NOT_POINTED: PointedBack = {
  ...{ done: false, deployment: null, pinned: false },
  detail: 'no revert was carried out',
};

function requestOf(bench: DeployBench, request: RollbackUseRequest, range: Range): RollbackRequest {
  const { config, repository, system } = bench;
  const ledger = projectDeployments(bench.log.events()).get(config.environment);
  return {
    remote: request.remote ?? 'origin',
    branch: request.branch ?? bench.branch,
    environment: config.environment,
    ...{ bad: range.bad, good: range.good, by: range.by, reason: range.reason, evidence: range.evidence },
    // A person who asks for it by hand means it.
    mode: config.rollback === 'pull-request' ? 'pull-request' : 'push',
    migrations: config.migrations,
    identity: repository.config.session.author,
    limits: config.rollbackLimits,
    recent: automaticReverts(ledger),
    now: system.clock.now(),
  };
}

function depsOf(bench: DeployBench, request: RollbackUseRequest): RollbackDeps {
  const { system, link, repository, config, git } = bench;
  const { labels } = repository.config.session.pulls;
  return {
    git,
    ...{ files: system.files, clock: system.clock },
    brake: link === undefined ? NO_HOST : forgeBrake(link.forge, config.killSwitch),
    proposals: link === undefined ? null : forgeProposals(link.forge, system.clock, labels),
    ...(request.step === undefined ? {} : { step: request.step }),
  };
}

function resultOf(
  { environment, branch, bad, good }: RollbackRequest,
  outcome: Omit<RollbackOutcome, 'outcome'> & { readonly outcome: RollbackResult['outcome'] },
  more: { readonly pointedBack: PointedBack; readonly incident: number | null },
): RollbackResult {
  const { plan } = outcome;
  return {
    ...{ environment, bad, good, branch: outcome.branch ?? branch, ...more },
    ...{ outcome: outcome.outcome, code: outcome.code, reason: outcome.reason },
    ...{ commit: outcome.commit, pull: outcome.pull, needsPerson: outcome.needsPerson, steps: outcome.steps },
    tree: plan?.tree ?? null,
    commits: plan?.commits ?? [],
    changes: plan?.changes ?? [],
    conflicts: plan?.conflicts ?? [],
  };
}

/** The plan of a dry run as an ending. */
function rehearsed(planned: PlannedRollback): Parameters<typeof resultOf>[1] {
  if (planned.status !== 'planned') return outcomeWithoutPlan(planned);
  const [person] = planned.needsPerson;
  const way = planned.route === 'push' ? `pushed to ${planned.branch}` : 'proposed in a pull request';
  return {
    outcome: 'planned',
    code: person?.code ?? 'rollback/planned',
    reason: `one commit would be ${way}${person === undefined ? '' : `: ${person.reason}`}`,
    ...{ commit: null, branch: null, pull: null, plan: planned },
    needsPerson: person !== undefined,
    paths: planned.needsPerson.flatMap(({ paths }) => paths),
    steps: planned.steps,
  };
}

/** Dispatches what a push with the workflow's own token does not start: the deployment and its verification. */
async function startOthers(bench: DeployBench, request: RollbackUseRequest, commit: string): Promise<void> {
  const { link, config, branch } = bench;
  if (link?.run === undefined) return;
  const own = link.run.workflow.split('/').at(-1) ?? '';
  const verify = request.verifyWorkflow ?? own;
  const wanted = [
    ...(config.workflow === undefined ? [] : [{ file: config.workflow, inputs: {} }]),
    ...(verify === 'none' ? [] : [{ file: verify, inputs: { commit } }]),
  ];
  await startWorkflows(bench, branch, wanted, commit);
}

/** What a rollback did, and what became of production meanwhile. */
interface Done {
  readonly outcome: Parameters<typeof resultOf>[1];
  readonly pointedBack: PointedBack;
  readonly incident: number | null;
}

/** Points production back where that helps, and reverts. */
async function land(
  bench: DeployBench,
  request: RollbackUseRequest,
  asked: RollbackRequest,
  planned: PlannedRollback,
): Promise<{ readonly done: RollbackOutcome; readonly pointedBack: PointedBack }> {
  if (planned.status !== 'planned') return { done: outcomeWithoutPlan(planned), pointedBack: NOT_POINTED };
  const { bad, good } = asked;
  const deps = depsOf(bench, request);
  // A migration may have left a database that the good code cannot work with.
  if (planned.needsPerson.some(({ code }) => code === 'rollback/migration'))
    return { done: await rollback(asked, deps), pointedBack: NOT_POINTED };
  const pointedBack = await pointBack(bench, good);
  await request.step?.('pointed-back');
  // Where a pinned provider ignores pushes, the revert itself would never be deployed.
  const isDeaf = pointedBack.pinned && bench.provider?.capabilities.buildsWhilePinned === false;
  const letsGo = isDeaf && planned.route === 'push';
  if (letsGo) await letGo(bench, bad, undefined, 'the revert is about to be pushed');
  const done = await rollback(asked, deps);
  return {
    done,
    pointedBack: letsGo && done.outcome !== 'pushed' ? await pointBack(bench, good) : pointedBack,
  };
}

/** Provider, git, record, incident: in the order of docs/deployments.md. */
async function act(
  bench: DeployBench,
  request: RollbackUseRequest,
  asked: RollbackRequest,
  planned: PlannedRollback,
  beside: SideEffects,
): Promise<Done> {
  const { environment, bad, good, by, reason: why } = asked;
  const started = { rollback: rollbackId(asked), environment, bad, good };
  await record(bench.log, 'rollback.started', { ...started, reason: why, by });
  await request.step?.('started');
  const { done, pointedBack } = await land(bench, request, asked, planned);
  const { outcome, code, reason, commit, branch, pull } = done;
  await record(bench.log, 'rollback.ended', {
    ...{ ...started, outcome, code, reason, commit, branch },
    pull: pull?.number ?? null,
  });
  if (outcome === 'pushed') {
    const taken = done.plan?.commits.map(({ id }) => id) ?? [];
    await recordTakenBack(bench, taken, started.rollback);
  }
  await request.step?.('recorded');
  const incident = await beside.attempt('incident and news', null, () =>
    followRollback(bench, asked, done, pointedBack),
  );
  await request.step?.('told');
  if (outcome === 'pushed' && commit !== null) await startOthers(bench, request, commit);
  return { outcome: done, pointedBack, incident };
}

/** Guards and plan, and then the deed or its rehearsal. */
async function carryOut(
  bench: DeployBench,
  request: RollbackUseRequest,
  range: Range,
  beside: SideEffects,
): Promise<RollbackUseResult> {
  const asked = requestOf(bench, request, range);
  const deps = depsOf(bench, request);
  const planned = (await brakeGuard(deps.brake)) ?? (await planRollback(asked, deps));
  const { outcome, ...more } = request.dryRun
    ? { outcome: rehearsed(planned), pointedBack: NOT_POINTED, incident: null }
    : await act(bench, request, asked, planned, beside);
  const result = resultOf(asked, outcome, more);
  return { result, blocks: rollbackBlocks(result), exitCode: EXIT_OF[result.outcome] };
}

/** A log that forgets: what a rehearsal notes down is not stored. */
async function rehearsal(bench: DeployBench): Promise<DeployBench> {
  const { clock } = bench.system;
  const log = await openStateLog({ driver: memoryDriver(), clock, random: randomBytes });
  await log.merge(bench.log.events());
  return { ...bench, log, restored: undefined };
}

/**
 * Takes back exactly what broke production (AD-11 to AD-14): points the provider back to the last verified deployment,
 * reverts the commits since then by one new commit, and keeps the incident. Never runs the repository's code.
 *
 * @throws SuiteError of kind `input` or `config` before anything was changed, or `rollback/remote-failed`
 */
export async function rollbackDeployment(
  system: System,
  request: RollbackUseRequest,
  link: Link | undefined,
): Promise<RollbackUseResult> {
  const opened = await openDeployBench(system, request, link, { remember: !request.dryRun });
  const bench = request.dryRun ? await rehearsal(opened) : opened;
  const beside = new SideEffects(system.logger);
  const work = async (): Promise<RollbackUseResult> => {
    const range = await chooseRange(bench, request);
    if ('outcome' in range) {
      const result: RollbackResult = {
        ...{
          ...range,
          environment: bench.config.environment,
          branch: bench.branch,
          commit: null,
          tree: null,
        },
        ...{ pull: null, pointedBack: NOT_POINTED, needsPerson: range.outcome === 'refused' },
        ...{ commits: [], changes: [], conflicts: [], steps: [], incident: null },
      };
      return { result, blocks: rollbackBlocks(result), exitCode: EXIT_OF[result.outcome] };
    }
    return carryOut(bench, request, range, beside);
  };
  const [done] = await Promise.allSettled([work()]);
  const { retentionDays } = request;
  // Also after a fault: what the log says until then has happened.
  if (!request.dryRun) await closeDeployBench(bench, { retentionDays, suffix: '-rollback' }, beside);
  if (done.status === 'rejected') throw done.reason;
  return { ...done.value, blocks: [...done.value.blocks, ...beside.blocks()] };
}
