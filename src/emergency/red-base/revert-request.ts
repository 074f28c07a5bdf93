import { z } from 'zod';
import type { RevertPlan } from './plan.js';

/** The newest version that this release reads and the one that it writes. */
export const REVERT_VERSION = 1;
/** Name of the file, in a folder of its own beside the handover. */
export const REVERT_FILE = 'revert.json';
/** Most bytes that are read. */
export const REVERT_LIMIT_BYTES = 256 * 1024;

const NAMES = 50;
const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const line = z
  .string()
  .max(500)
  .regex(/^\P{Cc}*$/u);
const count = z.number().int().min(0).max(10_000_000);
const totals = z.strictObject({ passed: count, failed: count, skipped: count });

/**
 * What the job that may only read hands on about a revert: names, no patch. The job that may write makes the
 * revert itself; test results are claims.
 */
export const revertRequestSchema = z.strictObject({
  v: z.literal(REVERT_VERSION),
  session: z.string().regex(/^\d{8}t\d{6}-[0-9a-f]{8}$/),
  base: z.strictObject({ branch: line.min(1), commit }),
  culprit: commit,
  /** Tree that the suite ran on. */
  tree: commit,
  landing: z.enum(['propose', 'land']),
  repaired: z.array(line).min(1).max(NAMES),
  lostTests: z.array(line).max(NAMES),
  testRuns: count,
  commands: z.array(line).max(100),
  typesChecked: z.boolean(),
  tests: z.strictObject({ before: totals, after: totals }),
});
export type RevertRequest = z.output<typeof revertRequestSchema>;

function lines(texts: readonly string[], limit: number): string[] {
  return texts.slice(0, limit).map((text) =>
    text
      .replace(/\p{Cc}+/gu, ' ')
      .slice(0, 500)
      .replace(/[\ud800-\udbff]$/, ''),
  );
}

/** The request of a plan. */
export function revertRequestOf(plan: RevertPlan): RevertRequest {
  const { evidence } = plan;
  return revertRequestSchema.parse({
    v: REVERT_VERSION,
    session: plan.session,
    base: plan.base,
    culprit: plan.culprit.commit,
    tree: plan.tree,
    landing: plan.landing,
    repaired: lines(evidence.repaired, NAMES),
    lostTests: lines(evidence.lostTests, NAMES),
    testRuns: evidence.testRuns,
    commands: lines(evidence.commands, 100),
    typesChecked: evidence.typesChecked,
    tests: evidence.tests,
  } satisfies RevertRequest);
}
