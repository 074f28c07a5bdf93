import { z } from 'zod';
import { percent } from './common.js';

/** A path below the root of the repository, with slashes. */
const inside = z
  .string()
  .min(1)
  .regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))/, 'a path inside the repository');

export const healthSchema = z.strictObject({
  figures: inside
    .optional()
    .describe(
      'JSON file, relative to the repository, in which a step before the scan writes what monitoring says; docs/reports.md.',
    ),
  p95Ms: z.number().positive().default(2_000).describe('Latency in milliseconds, 95th percentile.'),
  integrationSuccessPercent: percent
    .default(99.9)
    .describe('Percent of calls to other systems that succeed.'),
});
