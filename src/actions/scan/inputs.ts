import { z } from 'zod';
import { CONFIDENCES, SEVERITIES, TIERS } from '../../core/finding.js';
import { TOOL_KINDS } from '../../tools/results.js';
import { boolean, insidePath, listOf, oneOf, optional } from '../inputs.js';

/** Inputs of actions/scan/action.yml. */
export const scanInputs = z.object({
  repo: insidePath,
  config: optional,
  tiers: listOf(TIERS, ['due', 'all']),
  tools: listOf(TOOL_KINDS, ['all', 'none']),
  'min-confidence': z.enum(CONFIDENCES, `takes one of ${CONFIDENCES.join(', ')}`),
  'fail-on': oneOf([...SEVERITIES, 'never']),
  state: optional,
  'findings-file': insidePath.refine((value) => value !== '', 'takes a file name'),
  'sarif-file': insidePath.pipe(optional),
  annotations: boolean,
});
