import type { Config } from '../../config/schema.js';
import type { Category } from '../../core/finding.js';
import { digest } from '../../core/fingerprint.js';
import { canonicalJson, type Json } from '../../core/json.js';
import type { FileDiff } from '../change/diff-size.js';

/** All that landing needs and does; printed in a dry run, compared before it is applied (safety rule 1). */
export interface SessionPlan {
  /** Hash of base commit, parent, configuration, branch and patch: the same plan has the same id. */
  readonly id: string;
  readonly baseRef: string;
  readonly baseCommit: string;
  readonly parent: string;
  readonly branch: string;
  readonly expected: string | null;
  readonly configHash: string;
  readonly patchHash: string;
  readonly category: Category;
  /** Git tree of the parent plus the change. */
  readonly tree: string;
  readonly diff: readonly FileDiff[];
  readonly patch: string;
  readonly message: string;
  /** Commands that vouch for the change, as run before and after. */
  readonly commands: readonly string[];
  readonly fingerprints: readonly string[];
}

/** The same for every configuration that means the same. */
export function configHash(config: Config): string {
  return digest(canonicalJson(JSON.parse(JSON.stringify(config)) as Json));
}

/** Completes a plan with its hashes. The message takes no part: it names the session. */
export function sealPlan(draft: Omit<SessionPlan, 'id' | 'patchHash'>): SessionPlan {
  const patchHash = digest(draft.patch);
  const id = digest(
    draft.baseCommit,
    draft.parent,
    draft.configHash,
    draft.branch,
    draft.tree,
    patchHash,
  ).slice(0, 16);
  return { ...draft, patchHash, id };
}

/** The plan for a person to read. */
export function renderPlan(plan: SessionPlan): string {
  return [
    `Plan ${plan.id}`,
    `  base      ${plan.baseRef} ${plan.baseCommit.slice(0, 12)}`,
    `  branch    ${plan.branch} ${plan.expected === null ? '(new)' : `(now ${plan.expected.slice(0, 12)})`}`,
    `  category  ${plan.category}`,
    ...plan.diff.map((file) => `  file      ${file.path} +${file.added} -${file.deleted}`),
    ...plan.commands.map((command) => `  command   ${command}`),
    '',
    plan.message.trimEnd(),
    '',
    plan.patch,
  ].join('\n');
}
