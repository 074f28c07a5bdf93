import { z } from 'zod';
import { deploySchema } from './sections/deploy.js';
import { healthSchema } from './sections/health.js';
import { monitorSchema } from './sections/monitor.js';
import { notifySchema } from './sections/notify.js';
import { orchestratorSchema } from './sections/orchestrator.js';
import { pulseSchema } from './sections/pulse.js';
import { commandsSchema, integrationSchema, packageSchema, tenancySchema } from './sections/repository.js';
import { scanSchema, targetsSchema } from './sections/scan.js';
import type { decisionSchema } from './sections/session.js';
import { policySchema, sessionSchema } from './sections/session.js';

/** The newest version of the file's format that this release reads. */
export const CONFIG_VERSION = 1;

/**
 * `.github/caretaker.yml`. Every part is optional: what is absent is discovered or has a default.
 */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON Schema, for editors.'),
  version: z.literal(CONFIG_VERSION).default(CONFIG_VERSION).describe("Version of this file's format."),
  baseBranch: z.string().optional().describe('Branch that work starts from; the default branch when absent.'),
  packages: z
    .record(z.string(), packageSchema)
    .default({})
    .describe('Corrects what is found out about packages, by a name of your choice.'),
  commands: commandsSchema.prefault({}).describe('Corrects the commands of the root package.'),
  tenancy: tenancySchema.prefault({}).describe('Who owns rows, and what checks it.'),
  integrations: z.array(integrationSchema).default([]).describe('External systems that are called.'),
  scan: scanSchema.prefault({}).describe('What is scanned, how often, and by which rules.'),
  session: sessionSchema.prefault({}).describe('How a change is made.'),
  policy: policySchema.prefault({}).describe('What may be changed without asking.'),
  targets: targetsSchema.prefault({}).describe('Weekly figures that reports compare with.'),
  health: healthSchema
    .prefault({})
    .describe('Monthly health score; its target for coverage is `scan.coverage`.'),
  deploy: deploySchema
    .prefault({})
    .describe('Deployment verification and rollback; takes effect when that system is used.'),
  monitor: monitorSchema
    .prefault({})
    .describe('Health checks and remedies; takes effect when that system is used.'),
  orchestrator: orchestratorSchema
    .prefault({})
    .describe('Weekly improvement; takes effect when that system is used.'),
  pulse: pulseSchema
    .prefault({})
    .describe('Inbox, queue and memory of the pulse; takes effect when that system is used.'),
  notify: notifySchema.prefault({}).describe('Who is told; takes effect when a system has news.'),
});

/** Configuration with every default filled in. */
export type Config = z.output<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;
export type Decision = z.infer<typeof decisionSchema>;

/** The configuration of a repository that has no file. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}
