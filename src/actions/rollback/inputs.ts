import { z } from 'zod';
import { boolean, commitId, insidePath, optional, retentionDays } from '../inputs.js';

/** Inputs of actions/rollback/action.yml. */
export const rollbackInputs = z.object({
  token: z.string().min(1, 'takes a token'),
  repo: insidePath,
  config: optional,
  bad: commitId,
  good: commitId,
  reason: optional,
  'dry-run': boolean,
  'verify-workflow': z
    .string()
    .regex(/^([A-Za-z0-9._-]+\.ya?ml|none)?$/, 'takes the file name of a workflow, or none')
    .pipe(optional),
  'retention-days': retentionDays,
  state: optional,
});
