import { z } from 'zod';
import { insidePath, oneOf, optional, retentionDays } from '../inputs.js';

export const REPORT_KINDS = ['session', 'iteration', 'deployments', 'health', 'all'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Artifacts of these names carry state and plans between jobs: a report in their place would be read as one. */
const TAKEN = /^caretaker-(?:state|handover|revert|iteration|area|landing)(?:-|$)/;

const artifact = z
  .string()
  .regex(/^([A-Za-z0-9_][A-Za-z0-9_.-]{0,79})?$/, 'takes letters, digits, dots, dashes and underscores')
  .refine((name) => !TAKEN.test(name), 'takes another name: this one carries state between jobs')
  .pipe(optional);

const WORKFLOW = /^[A-Za-z0-9._-]+\.ya?ml$/;
const workflows = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
  .refine((names) => names.every((name) => WORKFLOW.test(name)), 'takes file names of workflows');

/** Inputs of actions/report/action.yml. */
export const reportInputs = z.object({
  repo: insidePath,
  config: optional,
  kind: oneOf(REPORT_KINDS),
  session: optional,
  iteration: z
    .string()
    .regex(/^([1-9]\d{0,8})?$/, 'takes the number of an iteration')
    .transform((value) => (value === '' ? undefined : Number(value))),
  token: optional,
  workflows,
  state: optional,
  'report-file': insidePath.pipe(optional),
  'html-file': insidePath.pipe(optional),
  artifact,
  'retention-days': retentionDays,
});
