import { z } from 'zod';
import { command, glob, percent } from './common.js';

export const packageSchema = z.strictObject({
  path: z.string().describe('Directory relative to the repository root; `.` is the root.'),
  coverage: percent.optional().describe('Line coverage threshold in percent; `scan.coverage` when absent.'),
  published: z
    .boolean()
    .optional()
    .describe('Whether others install this package: its exports are then never removed.'),
});

const script = (what: string, detail: string) =>
  command.optional().describe(`${what}, as program and arguments; no shell takes part. ${detail}`);

export const commandsSchema = z.strictObject({
  install: script('Installs the dependencies', 'Follows from the lockfile when absent.'),
  test: script('Runs the tests once', 'Found in package.json when absent.'),
  typecheck: script('Checks types without writing files', 'Found in package.json when absent.'),
  lint: script('Lints without changing files', 'Found in package.json when absent.'),
  build: script('Builds', 'Found in package.json when absent.'),
  format: script('Formats', 'Found in package.json when absent.'),
});

export const tenancySchema = z.strictObject({
  keys: z
    .array(z.string().min(1))
    .optional()
    .describe('Columns that name the tenant; learned from the schema when absent.'),
  brandKeys: z.array(z.string().min(1)).default([]).describe('Columns that name a brand inside a tenant.'),
  globalModels: z.array(z.string().min(1)).default([]).describe('Models that belong to no tenant.'),
  guards: z.array(z.string().min(1)).default([]).describe('Names (globs) of functions that check ownership.'),
  scopedClients: z
    .array(z.string().min(1))
    .default([])
    .describe('Names (globs) of database clients that scope every query by themselves.'),
  ignore: z
    .array(glob)
    .default([])
    .describe('Paths in which queries run for all tenants on purpose (jobs, admin).'),
});

export const integrationSchema = z.strictObject({
  name: z.string().min(1).describe('How reports call it.'),
  modules: z.array(z.string().min(1)).default([]).describe('Package names or path globs of its client.'),
  hosts: z.array(z.string().min(1)).default([]).describe('Host names that its calls go to.'),
  authority: z
    .boolean()
    .default(false)
    .describe('The external system holds the truth: a local write must follow its success.'),
  requestsPerSecond: z.number().positive().optional().describe('Limit that a rate limiter has to keep.'),
  timeoutMs: z.number().int().positive().optional().describe('Time-out that its calls should have.'),
});
