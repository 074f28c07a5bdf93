import { z } from 'zod';
import { boolean, commitId, insidePath, optional, retentionDays } from '../inputs.js';

/** Inputs of actions/deploy-verify/action.yml. */
export const deployVerifyInputs = z.object({
  token: z.string().min(1, 'takes a token'),
  repo: insidePath,
  config: optional,
  commit: commitId,
  reason: optional,
  'served-at': z
    .string()
    .refine((value) => value === '' || !Number.isNaN(Date.parse(value)), 'takes a time as in ISO 8601')
    .pipe(optional),
  'dispatch-next': boolean,
  'retention-days': retentionDays,
  state: optional,
});
