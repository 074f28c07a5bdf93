import { z } from 'zod';
import { insidePath, optional } from '../inputs.js';

/** Inputs of actions/report/action.yml. */
export const reportInputs = z.object({
  repo: insidePath,
  config: optional,
  session: optional,
  state: optional,
  'report-file': insidePath.pipe(optional),
});
