import { z } from 'zod';
import { CATEGORIES, SEVERITIES, TIERS } from '../core/finding.js';

const glob = z.string().min(1);
const command = z
  .array(z.string().min(1))
  .min(1)
  .describe('Program and arguments; no shell takes part.');

const packageSchema = z.strictObject({
  path: z.string().describe('Directory relative to the repository root; `.` is the root.'),
  coverage: z.number().min(0).max(100).optional().describe('Line coverage threshold in percent.'),
  published: z.boolean().optional().describe('Whether others install this package: its exports are then never removed.'),
});

const commandsSchema = z.strictObject({
  install: command.optional(),
  test: command.optional(),
  typecheck: command.optional(),
  lint: command.optional(),
  build: command.optional(),
  format: command.optional(),
});

const tenancySchema = z.strictObject({
  keys: z.array(z.string()).optional().describe('Columns that name the tenant; learned from the schema when absent.'),
  brandKeys: z.array(z.string()).default([]).describe('Columns that name a brand inside a tenant.'),
  globalModels: z.array(z.string()).default([]).describe('Models that belong to no tenant.'),
  guards: z.array(z.string()).default([]).describe('Names (globs) of functions that check ownership.'),
  scopedClients: z.array(z.string()).default([]).describe('Names (globs) of database clients that scope every query by themselves.'),
  ignore: z.array(glob).default([]).describe('Paths in which queries run for all tenants on purpose (jobs, admin).'),
});

const integrationSchema = z.strictObject({
  name: z.string().min(1),
  modules: z.array(z.string()).default([]).describe('Package names or path globs of its client.'),
  hosts: z.array(z.string()).default([]).describe('Host names that its calls go to.'),
  authority: z.boolean().default(false).describe('The external system holds the truth: a local write must follow its success.'),
  requestsPerSecond: z.number().positive().optional(),
  timeoutMs: z.number().int().positive().optional(),
});

const scanSchema = z.strictObject({
  include: z.array(glob).default([]),
  exclude: z.array(glob).default([]),
  tiers: z.array(z.enum(TIERS)).default([...TIERS]),
  cadenceHours: z
    .strictObject({
      critical: z.number().min(0).default(0),
      coverage: z.number().min(0).default(20),
      performance: z.number().min(0).default(160),
      quality: z.number().min(0).default(160),
      integration: z.number().min(0).default(20),
    })
    .prefault({})
    .describe('A tier is due when its last scan is older than this; 0 means every run.'),
  rules: z
    .record(z.string(), z.enum(['off', 'on', ...SEVERITIES]))
    .default({})
    .describe('Switches a rule off or changes its severity.'),
  suppress: z
    .array(z.strictObject({ rule: z.string(), paths: z.array(glob).min(1), reason: z.string().min(3) }))
    .default([]),
  coverage: z.number().min(0).max(100).default(80),
  bundles: z.array(z.strictObject({ name: z.string(), files: z.array(glob).min(1) })).default([]),
  bundleGrowthPercent: z.number().positive().default(10),
  failOn: z.enum([...SEVERITIES, 'never']).default('never'),
  maxFileBytes: z.number().int().positive().default(1_000_000),
  toolTimeoutSeconds: z.number().int().positive().default(900),
});

const decision = z.enum(['act', 'ask', 'report']);

const policySchema = z.strictObject({
  categories: z
    .partialRecord(z.enum(CATEGORIES), decision)
    .default({})
    .describe('Overrides the default decision for a category.'),
  rules: z.record(z.string(), decision).default({}).describe('Overrides the decision for one rule.'),
  neverTouch: z.array(glob).default([]).describe('Paths that no fixer or executor may change.'),
  strikes: z.number().int().positive().default(3).describe('Failed fixes after which a finding is parked.'),
  approval: z.enum(['none', 'required']).default('none'),
  allowCommands: z.array(command).default([]).describe("Commands a session may run besides the repository's scripts."),
});

const sessionSchema = z.strictObject({
  budget: z
    .strictObject({
      files: z.number().int().min(1).max(50).default(5),
      lines: z.number().int().min(1).max(500).default(50),
    })
    .prefault({}),
  branchPrefix: z.string().default('automation/continuous-maintenance'),
  tag: z.string().default('[continuous-agent]'),
  lockMinutes: z.number().positive().default(15),
  timeLimitMinutes: z.number().positive().default(60),
  baselineRuns: z.number().int().min(1).max(10).default(2).describe('Runs of a failing test suite that tell flaky tests apart.'),
  requireTests: z.boolean().default(true).describe('Land nothing in a repository whose tests cannot vouch for it.'),
  author: z
    .strictObject({ name: z.string(), email: z.string() })
    .default({ name: 'caretaker', email: 'caretaker@users.noreply.github.com' }),
});

const targetsSchema = z.strictObject({
  testsAddedWeekly: z.number().min(0).default(5),
  performanceFixesWeekly: z.number().min(0).default(3),
  deadLinesRemovedWeekly: z.number().min(0).default(10),
  indexesWeekly: z.number().min(0).default(2),
});

/**
 * `.github/caretaker.yml`. Every part is optional: what is absent is discovered or has a default.
 * The sections of later systems accept only what exists today.
 */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).default(1),
  baseBranch: z.string().optional().describe('Branch that work starts from; the default branch when absent.'),
  packages: z.record(z.string(), packageSchema).default({}),
  commands: commandsSchema.prefault({}),
  tenancy: tenancySchema.prefault({}),
  integrations: z.array(integrationSchema).default([]),
  scan: scanSchema.prefault({}),
  session: sessionSchema.prefault({}),
  policy: policySchema.prefault({}),
  targets: targetsSchema.prefault({}),
});

/** Configuration with every default filled in. */
export type Config = z.output<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;
export type Decision = z.infer<typeof decision>;
