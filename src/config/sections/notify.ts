import { z } from 'zod';
import { SEVERITIES } from '../../core/finding.js';
import { command, environmentName } from './common.js';

export const NEWS = ['incident', 'security', 'data', 'cost', 'blocked', 'deployment', 'report'] as const;
export type NewsKind = (typeof NEWS)[number];

const kind = <T extends string>(name: T) => z.literal(name).describe('Kind.');
const urlEnv = environmentName.describe('Environment variable that holds the address.');

const common = {
  name: z.string().min(1).describe('How reports call it.'),
  news: z
    .array(z.enum(NEWS))
    .default(['incident', 'security', 'data', 'cost', 'blocked'])
    .describe('What is sent; routine news is not.'),
  minimum: z.enum(SEVERITIES).default('high').describe('Less bad news is not sent.'),
};

const channelSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: kind('slack'), ...common, urlEnv }),
  z.strictObject({ type: kind('webhook'), ...common, urlEnv }),
  z.strictObject({
    type: kind('issue'),
    ...common,
    labels: z.array(z.string().min(1)).default([]).describe('Labels of the issue.'),
  }),
  z.strictObject({
    type: kind('command'),
    ...common,
    command: command.describe('Program and arguments; gets the message on standard input.'),
  }),
]);

export const notifySchema = z.strictObject({
  channels: z
    .array(channelSchema)
    .default([])
    .describe('Where news goes. Addresses are secrets: name the environment variable that holds them.'),
  expireHours: z.number().positive().default(24).describe('Undelivered news is given up after this.'),
});

export type ChannelConfig = z.output<typeof channelSchema>;
