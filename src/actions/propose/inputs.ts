import { z } from 'zod';
import { boolean, insidePath, oneOf, optional } from '../inputs.js';

const DOCTOR = { false: 'off', true: 'look', trial: 'trial' } as const;

/** Inputs of actions/propose/action.yml. */
export const proposeInputs = z.object({
  token: z.string().min(1, 'takes a token'),
  repo: insidePath,
  config: optional,
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
  'retention-days': z.coerce
    .number('takes a number of days')
    .int('takes a whole number of days')
    .min(1, 'takes at least one day')
    .max(400, 'takes at most 400 days'),
  state: optional,
});
