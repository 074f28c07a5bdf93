import type { SessionPlan } from '../../session/land/plan.js';
import { classifyChange } from '../../risk/classify.js';
import { readChange } from '../../risk/read-change.js';
import type { Risk } from '../../risk/types.js';
import type { ApplyDeps } from '../../propose/handover/apply.js';
import { remoteTip } from '../../propose/handover/check-base.js';
import { decideWay, type Way } from '../../propose/handover/decide-way.js';
import { landOnBase, landOnBranch, type LandedChange } from '../../propose/handover/land-change.js';
import { pushedAt } from '../../propose/handover/landed-events.js';
import type { Handover } from '../../propose/handover/read-request.js';
import type { ValidHandover } from '../../propose/handover/validate.js';
import { isAncestor } from '../../session/land/branch.js';
import { record } from '../../state/events.js';
import { eventsOf } from '../../state/read.js';
import { shapeOf } from '../repository.js';
import { startWorkflows } from '../deploy/start-workflows.js';
import type { Workbench } from './bench.js';

/** What the lines of a change say, and how it therefore reaches the base branch. */
export interface JudgedRisk {
  readonly risk: Risk;
  readonly way: Way;
}

/** Classifies everything that would come to the base branch, earlier commits of the day included (AD-15). */
export async function riskOf({ git, repository }: Workbench, plan: SessionPlan): Promise<Risk> {
  // Where the base has moved on, what it gained since is not the change's.
  const from = await git.text(['merge-base', plan.baseCommit, plan.parent]);
  const change = await readChange(git, from, plan.tree);
  // Packages are those of the base, which the change cannot alter.
  const shape = await shapeOf(repository, plan.baseCommit);
  return classifyChange(change, { shape, deploy: repository.config.deploy });
}

/** Judges how a valid change reaches the base branch, from its real diff. Changes nothing. */
export async function judgeWay(
  bench: Workbench,
  handed: Handover,
  handover: ValidHandover,
): Promise<JudgedRisk> {
  const { git, repository, baseBranch, world } = bench;
  const { plan, landed } = handover;
  const risk = await riskOf(bench, plan);
  const tip = await remoteTip(git, baseBranch);
  if (landed !== null && tip !== undefined && (await isAncestor(git, landed, tip)))
    return { risk, way: { way: 'base', reason: `an earlier run brought it to ${baseBranch}` } };
  const { land } = repository.config.deploy;
  const { passed = 0 } = handed.request.change?.tests.after ?? {};
  const way = decideWay({ land, risk, handover, tested: passed > 0, baseBranch, tip });
  const own = world.open.find(({ pull }) => pull.head === plan.branch);
  if (way.way === 'pull' || own === undefined) return { risk, way };
  return { risk, way: { way: 'pull', reason: `pull request ${own.pull.number} is open for ${plan.branch}` } };
}

function topics({ class: grade, reasons }: Risk): string {
  return [...new Set(reasons.filter((item) => item.class === grade).map((item) => item.topic))].join(', ');
}

/** Tells the log which way a plan goes and why, once. */
export async function recordWay(
  { log }: Workbench,
  { session, plan }: Pick<ValidHandover, 'session' | 'plan'>,
  { risk, way }: JudgedRisk,
): Promise<void> {
  const subject = `deploy/${plan.id}`;
  const decision = way.way === 'base' ? 'act' : 'ask';
  const reason = `risk ${risk.class} (${topics(risk)}): ${way.reason}`;
  const known = [...eventsOf(log.events(), 'decision.made')].findLast(({ data }) => data.subject === subject);
  if (known?.data.decision === decision && known.data.reason === reason) return;
  await record(log, 'decision.made', { session, decision, subject, reason });
}

/** Pushes a judged change the way that was decided; to its own branch where the base refuses or has moved. */
export async function landJudged(
  deps: ApplyDeps,
  handover: ValidHandover,
  { way }: Way,
  baseBranch: string,
): Promise<LandedChange> {
  return way === 'base'
    ? landOnBase(deps, handover, baseBranch, ['handover/push-rejected', 'handover/branch-moved'])
    : landOnBranch(deps, handover);
}

/**
 * Starts the workflow that deploys, where one is named: a push with the token of a workflow starts none. What a
 * person merged was deployed by that.
 */
export async function startDeployment(bench: Workbench, commit: string): Promise<void> {
  const { workflow } = bench.repository.config.deploy;
  if (workflow === undefined || pushedAt(bench.log.events(), commit, bench.baseBranch) === undefined) return;
  await startWorkflows(bench, bench.baseBranch, [{ file: workflow, inputs: {} }], commit);
}
