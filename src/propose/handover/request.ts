import { z } from 'zod';
import { CATEGORIES, SEVERITIES } from '../../core/finding.js';

/** The newest version of the request that this release reads and the one that it writes. */
export const HANDOVER_VERSION = 1;

/** The files of a handover with the most bytes that each may have. */
export const HANDOVER_FILES = {
  'request.json': 256 * 1024,
  'change.patch': 1024 * 1024,
  'events.ndjson': 16 * 1024 * 1024,
  'report.md': 2 * 1024 * 1024,
  'report.json': 16 * 1024 * 1024,
} as const;
export type HandoverFile = keyof typeof HANDOVER_FILES;

/** Most characters of one sentence in a request. */
export const TEXT_LIMIT = 500;
export const FIX_LIMIT = 50;
export const COMMAND_LIMIT = 100;

/** Id of a git object. */
export const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** One line without control characters. */
export const line = z
  .string()
  .max(TEXT_LIMIT)
  .regex(/^\P{Cc}*$/u);
const count = z.number().int().min(0).max(10_000_000);
const totals = z.strictObject({ passed: count, failed: count, skipped: count });

/** One finding that the session says it fixed. */
const fixSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  rule: z.string().regex(/^[a-z][a-z0-9-]{0,60}\/[a-z][a-z0-9-]{0,60}$/),
  path: line.min(1),
  line: z.number().int().min(1).max(10_000_000),
  severity: z.enum(SEVERITIES),
  message: line,
  summary: line,
  /** Who made it; what nobody says was made by a fixer, which is the stricter claim. */
  by: z.enum(['fixer', 'executor']).default('fixer'),
});

const changeSchema = z.strictObject({
  /** Id of the sealed plan. */
  plan: z.string().regex(/^[0-9a-f]{16}$/),
  parent: commit,
  /** Short name. */
  branch: line.min(1),
  /** Where the session found the branch in its clone; null when it was not there. */
  expected: commit.nullable(),
  tree: commit,
  configHash: sha256,
  category: z.enum(CATEGORIES),
  fixes: z.array(fixSchema).min(1).max(FIX_LIMIT),
  commands: z.array(line).max(COMMAND_LIMIT),
  /** Totals of the same commands on both sides; null when no tests ran. */
  tests: z.strictObject({ before: totals.nullable(), after: totals.nullable() }),
});

/**
 * What a job that may only read hands on to one that may write. Everything in it is a claim: the
 * repository's own tests ran on that machine and could have written it.
 */
export const requestSchema = z.strictObject({
  v: z.literal(HANDOVER_VERSION),
  session: z.string().regex(/^\d{8}t\d{6}-[0-9a-f]{8}$/),
  outcome: z.enum(['planned', 'nothing-to-do', 'refused', 'failed']),
  reason: line,
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  base: z.strictObject({ branch: line.min(1), commit }),
  /** Null when the session ended without a plan. */
  change: changeSchema.nullable(),
  /** SHA-256 of the other files. */
  files: z.strictObject({
    'change.patch': sha256.nullable(),
    'events.ndjson': sha256,
    'report.md': sha256,
    'report.json': sha256,
  }),
});

export type HandoverRequest = z.output<typeof requestSchema>;
export type HandoverChange = NonNullable<HandoverRequest['change']>;
export type ClaimedFix = HandoverChange['fixes'][number];
