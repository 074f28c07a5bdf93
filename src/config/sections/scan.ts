import { z } from 'zod';
import { SEVERITIES, TIERS } from '../../core/finding.js';
import { glob, percent } from './common.js';

const hours = (value: number) =>
  z.number().min(0).default(value).describe('Hours after which this tier is due again; 0 means every run.');

const suppression = z.strictObject({
  rule: z.string().min(1).describe('Rule id, or `pack/*` for all rules of a pack.'),
  paths: z.array(glob).min(1).describe('Where it is silenced.'),
  reason: z.string().min(3).describe('Why; shown in reports.'),
});

const bundle = z.strictObject({
  name: z.string().min(1).describe('How reports call it.'),
  files: z.array(glob).min(1).describe('Files of the build whose sizes are summed.'),
});

export const scanSchema = z.strictObject({
  include: z.array(glob).default([]).describe('Scan only these paths; everything when empty.'),
  exclude: z.array(glob).default([]).describe('Paths that are not scanned.'),
  tiers: z
    .array(z.enum(TIERS))
    .default([...TIERS])
    .describe('Tiers that are scanned at all.'),
  cadenceHours: z
    .strictObject({
      critical: hours(0),
      coverage: hours(20),
      performance: hours(160),
      quality: hours(160),
      integration: hours(20),
    })
    .prefault({})
    .describe('A tier is due when its last scan is older than this; 0 means every run.'),
  rules: z
    .record(z.string(), z.enum(['off', 'on', ...SEVERITIES]))
    .default({})
    .describe('Switches a rule off or changes its severity, by rule id.'),
  suppress: z.array(suppression).default([]).describe('Findings that are known and accepted.'),
  coverage: percent
    .default(80)
    .describe('Line coverage threshold in percent for packages without their own.'),
  bundles: z.array(bundle).default([]).describe('Build output whose growth is watched.'),
  bundleGrowthPercent: z
    .number()
    .positive()
    .default(10)
    .describe('Growth since the last recorded build that makes a finding.'),
  failOn: z
    .enum([...SEVERITIES, 'never'])
    .default('never')
    .describe('`scan` exits with 1 when a finding is at least this bad.'),
  maxFileBytes: z.number().int().positive().default(1_000_000).describe('Larger source files are skipped.'),
  toolTimeoutSeconds: z
    .number()
    .int()
    .positive()
    .default(900)
    .describe("Time limit for one run of the repository's tools."),
});

export const targetsSchema = z.strictObject({
  testsAddedWeekly: z.number().min(0).default(5).describe('Tests added in a week.'),
  performanceFixesWeekly: z.number().min(0).default(3).describe('Performance fixes in a week.'),
  deadLinesRemovedWeekly: z.number().min(0).default(10).describe('Dead lines removed in a week.'),
  indexesWeekly: z.number().min(0).default(2).describe('Indexes proposed in a week.'),
});
