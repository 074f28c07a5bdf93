import type { Config } from '../../config/schema.js';
import type { Git } from '../../core/ports.js';
import { configHash, sealPlan, type SessionPlan } from './plan.js';

export type ApplyResult =
  | { readonly status: 'landed'; readonly commit: string }
  | { readonly status: 'already-landed'; readonly commit: string }
  | { readonly status: 'refused'; readonly reason: string };

async function landedBefore(git: Git, plan: SessionPlan): Promise<string | undefined> {
  const tip = await git.resolve(`refs/heads/${plan.branch}^{commit}`);
  if (tip === undefined || tip === plan.expected) return undefined;
  const tree = await git.resolve(`${tip}^{tree}`);
  const parent = await git.resolve(`${tip}^1`);
  return tree === plan.tree && parent === plan.parent ? tip : undefined;
}

async function whyNot(git: Git, config: Config, plan: SessionPlan): Promise<string | undefined> {
  const { id, patchHash, ...draft } = plan;
  const sealed = sealPlan(draft);
  if (sealed.id !== id || sealed.patchHash !== patchHash) return 'the plan was altered after it was made';
  if (configHash(config) !== plan.configHash) return 'the configuration is not the one of the plan';
  if ((await git.resolve(`${plan.baseRef}^{commit}`)) !== plan.baseCommit)
    return 'the base branch has moved since the plan';
  const patch = await git.text([
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--binary',
    plan.parent,
    plan.tree,
    '--',
  ]);
  if (patch !== plan.patch) return 'the tree does not hold the planned patch';
  return undefined;
}

/**
 * Lands a plan: one commit object, then one atomic move of the branch. Nothing is forced; a branch that
 * moved meanwhile refuses, and the commit that nothing names is left to git's own clean-up.
 */
export async function applyPlan(
  git: Git,
  config: Config,
  plan: SessionPlan,
  now: Date,
): Promise<ApplyResult> {
  const before = await landedBefore(git, plan);
  if (before !== undefined) return { status: 'already-landed', commit: before };
  const reason = await whyNot(git, config, plan);
  if (reason !== undefined) return { status: 'refused', reason };
  const { name, email } = config.session.author;
  const date = `${Math.floor(now.getTime() / 1000)} +0000`;
  const commit = await git.text(['commit-tree', plan.tree, '-p', plan.parent, '-F', '-'], {
    input: plan.message,
    env: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    },
  });
  const ref = `refs/heads/${plan.branch}`;
  const moved =
    plan.expected === null
      ? (await git.createRef(ref, commit)) === 'created'
      : (await git.updateRef(ref, commit, plan.expected)) === 'updated';
  return moved
    ? { status: 'landed', commit }
    : { status: 'refused', reason: 'the branch has moved since the plan' };
}
