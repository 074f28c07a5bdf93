import { z } from 'zod';
import { boolean, insidePath, oneOf, optional, retentionDays } from '../inputs.js';

const DOCTOR = { false: 'off', true: 'look', trial: 'trial' } as const;

/** Inputs of actions/propose/action.yml. */
export const proposeInputs = z.object({
  token: z.string().min(1, 'takes a token'),
  repo: insidePath,
  config: optional,
  iteration: boolean,
  plan: z
    .string()
    .regex(/^([0-9a-f]{16})?$/, 'takes the id of a plan, 16 hexadecimal digits')
    .pipe(optional),
  'approved-by': oneOf(['dispatch', 'environment']),
  'dry-run': boolean,
  checks: boolean,
  sarif: boolean,
  doctor: z
    .enum(['false', 'true', 'trial'], 'takes true, false or trial')
    .transform((value) => DOCTOR[value]),
  'retention-days': retentionDays,
  state: optional,
});
