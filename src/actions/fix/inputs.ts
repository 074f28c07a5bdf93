import { z } from 'zod';
import { CATEGORIES, TIERS } from '../../core/finding.js';
import { boolean, insidePath, listOf, oneOf, optional } from '../inputs.js';

/** Inputs of actions/fix/action.yml. */
export const fixInputs = z.object({
  repo: insidePath,
  config: optional,
  tiers: listOf(TIERS, ['due', 'all']),
  category: oneOf(CATEGORIES),
  rule: optional,
  finding: z
    .string()
    .regex(/^([0-9a-f]{8,32})?$/, 'takes a fingerprint, or at least eight characters of one')
    .pipe(optional),
  'dry-run': boolean,
  plan: optional,
  state: optional,
  handover: boolean,
  token: optional,
});
