import { concernsManifests } from '../../config/policy.js';
import { overBudget, type Budget } from '../../core/budget.js';
import type { Edit, FixOutcome } from '../../core/edit.js';
import { messageOf } from '../../core/errors.js';
import type { Category, Finding } from '../../core/finding.js';
import { protectedPath } from '../../core/policy-paths.js';
import type { Files, Processes } from '../../core/ports.js';
import { lostComments } from '../proof/comments.js';
import { countOf } from '../proof/finding-delta.js';
import type { RepositoryFormatter } from '../proof/formatting.js';
import { proveChange } from '../proof/prove-change.js';
import type { FixWorkspace } from '../../rules/fixer.js';
import type { ScanOutcome } from '../ports.js';
import { applyEdits, type FileChange } from './apply-edits.js';
import type { ChangeSet, KeptFix } from './change-set.js';
import { sizeOf } from './diff-size.js';
import { linkOnTheWay } from './tree-writer.js';

export interface AttemptDeps {
  readonly root: string;
  readonly files: Files;
  readonly processes: Processes;
  readonly changes: ChangeSet;
  readonly formatter: RepositoryFormatter;
  readonly scan: (overlay: ReadonlyMap<string, string | null>) => Promise<ScanOutcome>;
}

export interface AttemptRules {
  readonly category: Category;
  readonly budget: Budget;
  readonly neverTouch: readonly string[];
  /** False when no test vouches for the change: then only what cannot change behaviour is tried. */
  readonly allowReview: boolean;
  /** Why this session may not change one of the paths, in words; undefined when it may. */
  readonly offLimits: (paths: readonly string[]) => Promise<string | undefined>;
  readonly base: ScanOutcome;
  readonly toolFinding: boolean;
}

interface Judged {
  readonly scan: ScanOutcome;
  /** Findings that the fix brought to light elsewhere. */
  readonly uncovered: readonly Finding[];
}

export type AttemptResult = ({ readonly status: 'kept'; readonly fix: KeptFix } & Judged) | Rejection;

/** Why a fix is not taken. */
export interface Rejection {
  readonly status: 'declined' | 'ask' | 'failed' | 'over-budget';
  /** Stable; `fixer-declined` when the fixer itself had a reason, else what the change failed at. */
  readonly code: string;
  readonly reason: string;
}

/** Where a change comes from: a rule's fixer, or an executor. */
export interface Proposer {
  propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome | Rejection>;
  /** True for what does not answer the same twice: then no second run is asked to have nothing to do. */
  readonly once?: boolean;
}

function rejection(code: string, reason: string, status: Rejection['status'] = 'failed'): Rejection {
  return { status, code, reason };
}

function workspaceOf(deps: AttemptDeps, scan: ScanOutcome): FixWorkspace {
  return {
    root: deps.root,
    context: scan.context,
    read: async (path) => (await deps.changes.read(path)) ?? undefined,
    processes: deps.processes,
    files: deps.files,
  };
}

async function propose(
  deps: AttemptDeps,
  fixer: Proposer,
  finding: Finding,
  scan: ScanOutcome,
): Promise<Exclude<FixOutcome, { status: 'declined' }> | Rejection> {
  let outcome: FixOutcome | Rejection;
  try {
    outcome = await fixer.propose(finding, workspaceOf(deps, scan));
  } catch (error) {
    outcome = rejection('fixer-failed', `the fixer failed: ${messageOf(error)}`);
  }
  const [touched] = await deps.changes.cleanUp();
  if (touched !== undefined)
    return rejection('wrote-itself', `the fixer wrote ${touched} itself instead of proposing an edit`);
  return outcome.status === 'declined' ? { code: 'fixer-declined', ...outcome } : outcome;
}

async function forbidden(
  deps: AttemptDeps,
  rules: AttemptRules,
  finding: Finding,
  scan: ScanOutcome,
  edits: readonly Edit[],
): Promise<Rejection | undefined> {
  const { neverTouch } = rules;
  const blocked = (code: string, reason: string): Rejection => rejection(code, reason, 'declined');
  for (const { path } of edits) {
    const reason = protectedPath(path, { allowManifests: concernsManifests(finding), neverTouch });
    if (reason !== undefined) return blocked('protected-path', `${path} is protected: ${reason}`);
    const link = await linkOnTheWay(deps.files, deps.root, path);
    if (link !== undefined)
      return blocked('protected-path', `${path} is protected: ${link} is a symbolic link`);
    if (scan.context.facts.files.get(path)?.generated === true)
      return blocked('generated', `${path} is generated`);
  }
  const reason = await rules.offLimits(edits.map((edit) => edit.path));
  return reason === undefined ? undefined : blocked('off-limits', reason);
}

async function edited(deps: AttemptDeps, edits: readonly Edit[]): Promise<readonly FileChange[] | Rejection> {
  const result = await applyEdits(edits, (path) => deps.changes.read(path));
  if (result.status === 'conflict') return rejection('conflict', result.reason);
  if (result.changes.length === 0) return rejection('no-change', 'the fix changes nothing');
  const tidied: FileChange[] = [];
  for (const change of result.changes) {
    const base = await deps.changes.base(change.path);
    const after = change.after === null ? null : await deps.formatter.tidy(change.path, base, change.after);
    const [lost] =
      change.before === null || after === null ? [] : lostComments(change.path, change.before, after, edits);
    if (lost !== undefined)
      return rejection('lost-comment', `${change.path} would lose a comment: ${lost.slice(0, 80)}`);
    tidied.push({ ...change, after });
  }
  return tidied;
}

/** A second run must have nothing to do (safety rule 6). */
async function repeats(
  deps: AttemptDeps,
  fixer: Proposer,
  finding: Finding,
  after: ScanOutcome,
  toolFinding: boolean,
): Promise<string | undefined> {
  // A twin in the same file is another finding, and the fixer may rightly go for it. What a tool found is
  // not measured again yet, so there the finding itself still counts once.
  if (countOf(after.findings, finding) > (toolFinding ? 1 : 0)) return undefined;
  const again = await propose(deps, fixer, finding, after);
  if (again.status === 'declined') return undefined;
  if (again.status !== 'proposed') return again.reason;
  const result = await applyEdits(again.edits, (path) => deps.changes.read(path));
  if (result.status === 'edited' && result.changes.length === 0) return undefined;
  return 'a second run of the fixer proposes another change';
}

async function judge(
  deps: AttemptDeps,
  rules: AttemptRules,
  finding: Finding,
  before: ScanOutcome,
  changes: readonly FileChange[],
): Promise<Judged | Rejection> {
  const paths = new Set([...deps.changes.paths, ...changes.map((change) => change.path)]);
  const excess = overBudget(sizeOf(await deps.changes.diff(changes)), rules.budget);
  if (excess.length > 0) return rejection('over-budget', excess.join('; '), 'over-budget');
  const after = await deps.scan(deps.changes.overlay(changes));
  const { category, toolFinding, base } = rules;
  const proof = proveChange({ finding, category, toolFinding, base, before, after, changes, paths });
  if (proof.status !== 'proved') return proof;
  return { scan: after, uncovered: proof.uncovered };
}

/**
 * One finding: propose, check, apply in the worktree, prove. Whatever is not proved is undone to the byte.
 * A change in place is judged before it is kept, so `changes` holds nothing that was not vouched for.
 */
export async function attemptFix(
  deps: AttemptDeps,
  rules: AttemptRules,
  fixer: Proposer,
  finding: Finding,
  before: ScanOutcome,
): Promise<AttemptResult> {
  const proposal = await propose(deps, fixer, finding, before);
  if (proposal.status !== 'proposed') return proposal;
  if (proposal.safety === 'review' && !rules.allowReview) {
    return rejection('untested', 'the fix could change behaviour and no test vouches for it', 'declined');
  }
  const blocked = await forbidden(deps, rules, finding, before, proposal.edits);
  if (blocked !== undefined) return blocked;
  const changes = await edited(deps, proposal.edits);
  if ('status' in changes) return changes;
  await deps.changes.write(changes);
  const judged = await judge(deps, rules, finding, before, changes);
  if ('status' in judged) {
    await deps.changes.undo(changes);
    return judged;
  }
  const fix: KeptFix = { finding, summary: proposal.summary, safety: proposal.safety, changes };
  const fixes = deps.changes.fixes;
  deps.changes.keep(fix);
  const repeated =
    fixer.once === true ? undefined : await repeats(deps, fixer, finding, judged.scan, rules.toolFinding);
  if (repeated === undefined) return { status: 'kept', fix, ...judged };
  await deps.changes.reset([...fixes, fix], fixes.length);
  return rejection('not-idempotent', repeated);
}
