import { z } from 'zod';
import type { BranchRules, Forge } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { list, read, type Room } from './shapes.js';
import { unlessHidden, unlessMissing } from './unless.js';

const comparisonSchema = z
  .object({
    status: z.enum(['identical', 'ahead', 'behind', 'diverged']),
    ahead_by: z.number(),
    behind_by: z.number(),
  })
  .transform((raw) => ({ status: raw.status, ahead: raw.ahead_by, behind: raw.behind_by }));

const ruleSchema = z.object({
  type: z.string(),
  parameters: z
    .object({
      required_approving_review_count: z.number().optional(),
      required_status_checks: z.array(z.object({ context: z.string() })).optional(),
    })
    .optional(),
});

const contexts = z.object({ contexts: z.array(z.string()).default([]) }).nullish();
const enabled = z.object({ enabled: z.boolean() }).nullish();

/** What everybody who may read the repository sees of a branch. */
const branchSchema = z.object({
  protected: z.boolean(),
  protection: z.object({ required_status_checks: contexts }).nullish(),
});

/** What administrators see. */
const protectionSchema = z.object({
  required_status_checks: contexts,
  required_pull_request_reviews: z
    .object({ required_approving_review_count: z.number().optional() })
    .nullish(),
  required_signatures: enabled,
  required_linear_history: enabled,
  restrictions: z.unknown().optional(),
});

const NO_RULES: BranchRules = {
  requiresPullRequest: false,
  requiresReviews: 0,
  requiredChecks: [],
  requiresSignatures: false,
  requiresLinearHistory: false,
  restrictsPushes: false,
};

function fromRuleset(rules: readonly z.infer<typeof ruleSchema>[]): BranchRules {
  const has = (type: string): boolean => rules.some((rule) => rule.type === type);
  const checks = rules.flatMap((rule) => rule.parameters?.required_status_checks ?? []);
  const reviews = rules.map((rule) => rule.parameters?.required_approving_review_count ?? 0);
  return {
    requiresPullRequest: has('pull_request'),
    requiresReviews: Math.max(0, ...reviews),
    requiredChecks: checks.map((check) => check.context),
    requiresSignatures: has('required_signatures'),
    requiresLinearHistory: has('required_linear_history'),
    restrictsPushes: has('update'),
  };
}

function fromProtection(protection: z.infer<typeof protectionSchema>): BranchRules {
  const reviews = protection.required_pull_request_reviews ?? undefined;
  return {
    requiresPullRequest: reviews !== undefined,
    requiresReviews: reviews?.required_approving_review_count ?? 0,
    requiredChecks: protection.required_status_checks?.contexts ?? [],
    requiresSignatures: protection.required_signatures?.enabled ?? false,
    requiresLinearHistory: protection.required_linear_history?.enabled ?? false,
    restrictsPushes: typeof protection.restrictions === 'object' && protection.restrictions !== null,
  };
}

/** Rules add up: the strictest of both binds. */
function merged(a: BranchRules, b: BranchRules): BranchRules {
  return {
    requiresPullRequest: a.requiresPullRequest || b.requiresPullRequest,
    requiresReviews: Math.max(a.requiresReviews, b.requiresReviews),
    requiredChecks: [...new Set([...a.requiredChecks, ...b.requiredChecks])].sort(),
    requiresSignatures: a.requiresSignatures || b.requiresSignatures,
    requiresLinearHistory: a.requiresLinearHistory || b.requiresLinearHistory,
    restrictsPushes: a.restrictsPushes || b.restrictsPushes,
  };
}

export function branchMethods(room: Room): Pick<Forge, 'compare' | 'branchRules'> {
  const { client, at } = room;

  /** Classic protection; of one that the token may not read, only the required checks are known. */
  const classicRules = async (branch: string): Promise<BranchRules | undefined> => {
    const summary = await unlessHidden(
      client.request(ROUTES.branch, { ...at, branch }).then((answer) => read(branchSchema, answer)),
    );
    if (summary === undefined) return undefined;
    if (!summary.protected) return NO_RULES;
    const protection = await unlessHidden(
      client
        .request(ROUTES.branchProtection, { ...at, branch })
        .then((answer) => read(protectionSchema, answer)),
    );
    if (protection !== undefined) return fromProtection(protection);
    const checks = summary.protection?.required_status_checks?.contexts ?? [];
    return { ...NO_RULES, requiredChecks: checks };
  };

  return {
    compare: (base, head) =>
      unlessMissing(
        client
          // One commit a page: only the counts are wanted, and a page holds whole diffs.
          .request(ROUTES.compare, { ...at, basehead: `${base}...${head}`, per_page: 1 })
          .then((answer) => read(comparisonSchema, answer)),
      ),

    branchRules: async (branch) => {
      const rules = await unlessHidden(
        list(room, ROUTES.branchRules, { ...at, branch }, { schema: ruleSchema, limit: 1000 }),
      );
      const classic = await classicRules(branch);
      if (rules === undefined && classic === undefined) return undefined;
      return merged(fromRuleset(rules ?? []), classic ?? NO_RULES);
    },
  };
}
