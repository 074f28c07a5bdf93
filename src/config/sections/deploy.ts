import { z } from 'zod';
import { command, environmentName, glob, percent, webAddress } from './common.js';

const kind = <T extends string>(name: T) => z.literal(name).describe('Kind.');
const program = command.describe('Program and arguments; its output is read.');
const tokenEnv = environmentName.optional().describe('Environment variable that holds the token.');

const providerSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: kind('vercel'),
      project: z.string().min(1).describe('Name or id of the project.'),
      team: z.string().optional().describe('Id of the team.'),
      tokenEnv,
    }),
    z.strictObject({
      type: kind('render'),
      service: z.string().min(1).describe('Id of the service.'),
      tokenEnv,
    }),
    z.strictObject({ type: kind('netlify'), site: z.string().min(1).describe('Id of the site.'), tokenEnv }),
    z.strictObject({
      type: kind('github'),
      environment: z.string().default('production').describe('Environment of the deployments.'),
    }),
    z.strictObject({
      type: kind('url'),
      url: webAddress.describe('Address that tells the version.'),
      path: z
        .string()
        .optional()
        .describe('JSON path of the commit in the answer; the whole body when absent.'),
    }),
    z.strictObject({ type: kind('command'), command: program }),
  ])
  .describe('Who deploys, and how the served commit is found out.');

const probeSchema = z.strictObject({
  name: z.string().min(1).optional().describe('How reports call it; the address when absent.'),
  url: webAddress.describe('Address that is asked.'),
  method: z.enum(['GET', 'HEAD', 'POST']).default('GET').describe('Method of the request.'),
  status: z.number().int().min(100).max(599).default(200).describe('Status that is right.'),
  maxLatencyMs: z.number().positive().optional().describe('Slower answers fail.'),
  contains: z.string().min(1).optional().describe('Text that the body must hold.'),
});

const errorSourceSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: kind('http'),
      url: webAddress.describe('Address that is asked.'),
      path: z.string().min(1).describe('JSON path of the count.'),
      tokenEnv,
    }),
    z.strictObject({
      type: kind('prometheus'),
      url: webAddress.describe('Address that is asked.'),
      query: z.string().min(1).describe('Query whose value is the count.'),
      tokenEnv,
    }),
    z.strictObject({ type: kind('file'), path: z.string().min(1).describe('Log file.') }),
    z.strictObject({ type: kind('command'), command: program }),
  ])
  .describe('Where error counts before and after a deployment come from.');

const thresholdsSchema = z.strictObject({
  errors: z.number().int().min(0).default(10).describe('More errors than this in the window fail.'),
  windowMinutes: z.number().positive().default(5).describe('Length of the window.'),
  rateIncreasePercent: z.number().positive().default(50).describe('Growth of the error rate that fails.'),
  serverErrors: z.boolean().default(true).describe('Any answer of 500 and above fails.'),
  falseAlarmRate: z
    .number()
    .gt(0)
    .lt(0.5)
    .default(0.01)
    .describe('Share of good deployments that the statistical test may condemn.'),
});

const targetsSchema = z.strictObject({
  successPercent: percent.default(95).describe('Share of deployments that succeed.'),
  rollbackPercent: percent.default(5).describe('Share of deployments that are rolled back.'),
  deployMinutes: z.number().positive().default(3).describe('Minutes from push to served.'),
  verifyMinutes: z.number().positive().default(1).describe('Minutes to a verdict.'),
});

export const deploySchema = z.strictObject({
  provider: providerSchema.optional(),
  branch: z.string().optional().describe('Branch that is deployed; the base branch when absent.'),
  pollSeconds: z.number().positive().default(10).describe('Time between two questions to the provider.'),
  timeoutSeconds: z.number().positive().default(300).describe('A deployment that takes longer is given up.'),
  settleSeconds: z.number().min(0).default(30).describe('Wait between served and verified.'),
  probes: z.array(probeSchema).default([]).describe('Requests that have to succeed.'),
  errors: errorSourceSchema.optional(),
  thresholds: thresholdsSchema.prefault({}).describe('Hard stops, and how careful the judgement is.'),
  land: z
    .enum(['pull-request', 'push'])
    .default('pull-request')
    .describe('How a fix reaches the default branch.'),
  rollback: z
    .enum(['pull-request', 'push', 'off'])
    .default('pull-request')
    .describe('What a failed verification does.'),
  attempts: z.number().int().min(1).max(10).default(3).describe('Attempts at a fix that type-checks.'),
  never: z.array(glob).default([]).describe('More paths whose changes are never deployed unattended.'),
  review: z.array(glob).default([]).describe('More paths whose changes a person reviews.'),
  targets: targetsSchema.prefault({}).describe('Figures that reports compare with.'),
});
