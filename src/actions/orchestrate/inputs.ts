import { z } from 'zod';
import { ORCHESTRATE_STEPS } from '../../app/orchestrate/steps.js';
import { AREA_NAMES } from '../../config/sections/orchestrator.js';
import { insidePath, listOf, oneOf, optional } from '../inputs.js';

/** Inputs of actions/orchestrate/action.yml. */
export const orchestrateInputs = z.object({
  step: z.enum(ORCHESTRATE_STEPS, `takes one of ${ORCHESTRATE_STEPS.join(', ')}`),
  token: z.string().min(1, 'takes a token that can read'),
  repo: insidePath,
  config: optional,
  areas: listOf(AREA_NAMES, ['auto']),
  area: oneOf(AREA_NAMES),
  'budget-minutes': z
    .string()
    .refine((value) => value === '' || (Number.isFinite(Number(value)) && Number(value) > 0), 'takes minutes')
    .transform((value) => (value === '' ? undefined : Number(value))),
  tools: z.string(),
  state: optional,
});
