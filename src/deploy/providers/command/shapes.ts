import { z } from 'zod';
import { DEPLOYMENT_STATES, type Deployment } from '../../../core/deployment.js';

const text = z.string().nullable().default(null);
const time = z.iso.datetime({ offset: true }).nullable().default(null);

/** Answer to `get` and, or null, to `find`. Only `id` and `state` have to be there. */
export const deploymentSchema: z.ZodType<Deployment> = z.object({
  id: z.string().min(1),
  commit: text,
  state: z.enum(DEPLOYMENT_STATES),
  failedIn: z.enum(['build', 'start']).nullable().default(null),
  createdAt: time,
  buildStartedAt: time,
  readyAt: time,
  url: text,
  page: text,
  reason: text,
});

export const foundSchema = deploymentSchema.nullable();

export const servedSchema = z.object({
  commit: text,
  deployment: text,
  pinned: z.boolean().nullable().default(null),
});

/** Answer to `capabilities`. What is not named is not possible. */
export const capabilitiesSchema = z.object({
  watch: z.boolean().default(false),
  served: z.boolean().default(false),
  pointBack: z.boolean().default(false),
  pin: z.boolean().default(false),
  buildsWhilePinned: z.boolean().default(false),
  logs: z.boolean().default(false),
});

export const pointedBackSchema = z.object({
  pinned: z.boolean(),
  detail: z.string().max(300).default('Done by the command.'),
  before: z.string().max(300).optional(),
});

export const doneSchema = z.unknown();

export const linesSchema = z.array(z.string());
