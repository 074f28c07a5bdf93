import path from 'node:path';
import type { Budget } from '../../core/budget.js';
import type { Edit, FixOutcome } from '../../core/edit.js';
import type { Finding } from '../../core/finding.js';
import type { Files, Git, Logger } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import type { FixWorkspace } from '../../rules/fixer.js';
import type { Rejection } from '../change/attempt-fix.js';
import type { FileChange } from '../change/apply-edits.js';
import { collectChanges } from './collect.js';
import { gitState, judgeGit } from './git-state.js';
import { judgeChanges } from './judge.js';
import { promptText, type PromptInput } from './prompt.js';
import type { ExecutorRefusal } from './refusal.js';
import { handedOn, runExecutor, type ExecutorConfig, type RunDeps } from './run.js';
import { closeSandbox, openSandbox, type Sandbox } from './sandbox.js';

export interface ExecutorDeps extends RunDeps {
  readonly files: Files;
  readonly logger: Logger;
}

/** What one run of the executor is about. */
export interface ExecutorTask {
  readonly config: ExecutorConfig;
  /** Git in the session's worktree. */
  readonly git: Git;
  /** Absolute path of the user's checkout, for its installed packages. */
  readonly checkout: string;
  readonly packages: readonly string[];
  readonly budget: Budget;
  readonly neverTouch: readonly string[];
  readonly paths: readonly string[] | undefined;
  /** What the work is for, when it is more than one finding. */
  readonly prompt: Pick<PromptInput, 'goal' | 'rules'> | undefined;
  readonly acceptance: readonly string[];
  readonly commandFiles: ReadonlySet<string>;
  /** The tree that the worktree shows. */
  readonly tree: string;
  readonly limitMs: number;
}

function rejected({ code, reason }: ExecutorRefusal): Rejection {
  return { status: code === 'over-budget' ? 'over-budget' : 'failed', code, reason };
}

/** The change as edits, so that an executor's work takes the same way as a fixer's from here on. */
function editOf({ path: name, before, after }: FileChange): Edit {
  if (after === null) return { kind: 'delete', path: name };
  if (before === null) return { kind: 'create', path: name, text: after };
  return { kind: 'replace', path: name, start: 0, end: before.length, expected: before, text: after };
}

/** In words of ours: an executor has no say in what a commit tells. */
function summaryOf(finding: Finding, { command }: ExecutorConfig): string {
  const remedy = cleanLine(finding.remedy).replace(/[.\s]+$/, '');
  return `${remedy === '' ? finding.rule : remedy} (by the executor ${cleanLine(path.basename(command))})`;
}

function goalOf({ rule, category }: Finding, purpose: string | undefined): string {
  const goal =
    category === 'improvement'
      ? `Make the criterion ${rule} pass, as described below, and do nothing else.`
      : `Repair what the rule ${rule} found at the place named below, and nothing else.`;
  return purpose === undefined ? goal : `${goal} It is part of this purpose: ${purpose}`;
}

async function work(
  deps: ExecutorDeps,
  task: ExecutorTask,
  sandbox: Sandbox,
  prompt: string,
  workspace: FixWorkspace,
): Promise<readonly FileChange[] | ExecutorRefusal> {
  const { config, git, tree, budget, limitMs, commandFiles } = task;
  const { files } = workspace.context.facts;
  const ended = await runExecutor(deps, config, sandbox, { prompt, limitMs });
  if (ended !== undefined) return ended;
  const repository = judgeGit(sandbox.before, await gitState(deps.files, sandbox.root));
  if (repository !== undefined) return repository;
  const place = { sandbox, git, worktree: workspace.root, tree };
  const collected = await collectChanges(deps.files, { ...place, fileLimit: budget.files });
  if (collected.status === 'refused') return collected.refusal;
  const { changes } = collected;
  const secrets = [...Object.values(handedOn(config.env, deps.variable)), sandbox.place, task.checkout];
  return judgeChanges({ changes, files, commandFiles, secrets }) ?? changes;
}

/**
 * Lets the executor work on one finding in a sandbox and hands its change on as edits, always to be reviewed.
 * What is refused here never reaches the session's worktree; what is not goes through the rules for every fix.
 */
export async function proposeByExecutor(
  deps: ExecutorDeps,
  task: ExecutorTask,
  finding: Finding,
  workspace: FixWorkspace,
): Promise<FixOutcome | Rejection> {
  const { config, git, tree, checkout, limitMs } = task;
  const prompt = promptText({
    ...task,
    goal: goalOf(finding, task.prompt?.goal),
    rules: task.prompt?.rules ?? [],
    findings: [finding],
    minutes: Math.max(1, Math.floor(limitMs / 60_000)),
  });
  const packages = config.dependencies === 'copy' ? task.packages : [];
  const request = { git, worktree: workspace.root, tree, prompt, packages, checkout };
  const sandbox = await openSandbox(deps, request);
  try {
    const made = await work(deps, task, sandbox, prompt, workspace);
    if ('code' in made) return rejected(made);
    const edits = made.map(editOf);
    return { status: 'proposed', edits, summary: summaryOf(finding, config), safety: 'review' };
  } finally {
    await closeSandbox(deps, sandbox.place);
  }
}
