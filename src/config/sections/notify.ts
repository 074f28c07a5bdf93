import { z } from 'zod';
import { SEVERITIES } from '../../core/finding.js';
import { command, environmentName } from './common.js';

const NEWS = ['incident', 'security', 'data', 'cost', 'blocked', 'deployment', 'report'] as const;

const common = {
  name: z.string().min(1).describe('How reports call it.'),
  news: z
    .array(z.enum(NEWS))
    .default(['incident', 'security', 'data', 'cost', 'blocked'])
    .describe('What is sent; routine news is not.'),
  minimum: z.enum(SEVERITIES).default('high').describe('Less bad news is not sent.'),
};

const channelSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('slack'), ...common, urlEnv: environmentName }),
  z.strictObject({ type: z.literal('webhook'), ...common, urlEnv: environmentName }),
  z.strictObject({ type: z.literal('issue'), ...common, labels: z.array(z.string().min(1)).default([]) }),
  z.strictObject({ type: z.literal('command'), ...common, command }),
]);

export const notifySchema = z.strictObject({
  channels: z
    .array(channelSchema)
    .default([])
    .describe('Where news goes. Addresses are secrets: name the environment variable that holds them.'),
  expireHours: z.number().positive().default(24).describe('Undelivered news is given up after this.'),
});
