import { z } from 'zod';
import { AREA_NAMES } from '../../config/sections/orchestrator.js';
import { commit, line } from '../handover/request.js';

/** The newest version of the requests that this release reads and the one that it writes. */
export const ITERATION_VERSION = 1;

const EVENT_BYTES = 16 * 1024 * 1024;

/** The files of an iteration that is handed to the job that writes, with the most bytes that each may have. */
export const ITERATION_FILES = {
  'iteration.json': 64 * 1024,
  'assess.ndjson': EVENT_BYTES,
  'integrate.ndjson': EVENT_BYTES,
} as const;

/** The files of an iteration that is planned and not worked on yet. */
export const ITERATION_PLAN_FILES = {
  'iteration.json': 64 * 1024,
  'events.ndjson': EVENT_BYTES,
} as const;

const area = z.enum(AREA_NAMES);

const about = {
  v: z.literal(ITERATION_VERSION),
  iteration: z.number().int().min(1).max(999_999),
  /** Short name. */
  branch: line.min(1),
  base: z.strictObject({ branch: line.min(1), commit }),
};

function isOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
const ONCE = 'names an area twice';

/**
 * What the job that integrates hands to the one that writes. Everything in it is a claim: the repository's own
 * code ran on that machine.
 */
export const iterationRequestSchema = z.strictObject({
  ...about,
  /** In the order of integration. */
  areas: z
    .array(z.strictObject({ area, landed: z.boolean() }))
    .max(AREA_NAMES.length)
    .refine((areas) => isOnce(areas.map((item) => item.area)), ONCE),
});
export type IterationRequest = z.output<typeof iterationRequestSchema>;

/** What the job that assesses hands to those that improve, integrate and write. */
export const iterationPlanSchema = z.strictObject({
  ...about,
  /** The first one is integrated first. */
  areas: z.array(area).max(AREA_NAMES.length).refine(isOnce, ONCE),
});
export type IterationPlanRequest = z.output<typeof iterationPlanSchema>;
