import { z } from 'zod';
import { command, comparison, environmentName, webAddress } from './common.js';

const kind = <T extends string>(name: T) => z.literal(name).describe('Kind.');
const program = command.describe('Program and arguments; exit code 0 is success.');

const thresholdSchema = z.strictObject({
  path: z.string().min(1).describe('JSON path of the value, e.g. `memory.percent`.'),
  is: comparison.default('>').describe('Comparison that makes it an issue.'),
  value: z.union([z.number(), z.string(), z.boolean()]).describe('What the value is compared with.'),
  severity: z.enum(['warning', 'critical']).default('critical').describe('How bad it is.'),
  clearAt: z.number().optional().describe('The issue ends only beyond this, so that it does not flap.'),
});

const checkCommon = {
  name: z.string().min(1).describe('How reports call it.'),
  timeoutMs: z.number().int().positive().default(5_000).describe('No answer by then is a failure.'),
  thresholds: z.array(thresholdSchema).default([]).describe('Values of the answer that make an issue.'),
  failures: z.number().int().min(1).default(2).describe('Failures in a row that make an issue.'),
};

const checkSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: kind('http'), ...checkCommon, url: webAddress.describe('Address that is asked.') }),
  z.strictObject({
    type: kind('tcp'),
    ...checkCommon,
    host: z.string().min(1).describe('Host name.'),
    port: z.number().int().min(1).max(65_535).describe('Port.'),
  }),
  z.strictObject({ type: kind('command'), ...checkCommon, command: program }),
]);

const remedyCommon = {
  name: z.string().min(1).describe('How reports call it.'),
  checks: z.array(z.string().min(1)).min(1).describe('Names of the checks that it may remedy.'),
  risk: z.enum(['safe', 'major']).default('major').describe('Safe ones act at once; major ones by policy.'),
  timeoutSeconds: z.number().positive().max(300).default(300).describe('Then a person is called.'),
};

const remedySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: kind('command'), ...remedyCommon, command: program }),
  z.strictObject({
    type: kind('http'),
    ...remedyCommon,
    url: webAddress.describe('Address that is asked.'),
    method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE']).default('POST').describe('Method of the request.'),
    tokenEnv: environmentName.optional().describe('Environment variable that holds the token.'),
  }),
  z.strictObject({
    type: kind('render'),
    ...remedyCommon,
    service: z.string().min(1).describe('Id of the service.'),
    action: z.enum(['restart', 'scale']).describe('What is done to it.'),
    instances: z.number().int().positive().optional().describe('Instances after scaling.'),
    tokenEnv: environmentName.optional().describe('Environment variable that holds the token.'),
  }),
  z.strictObject({
    type: kind('workflow'),
    ...remedyCommon,
    workflow: z.string().min(1).describe('File name of the workflow that is dispatched.'),
  }),
]);

export const monitorSchema = z.strictObject({
  enabled: z.boolean().default(true).describe('Off: nothing is checked.'),
  mode: z
    .enum(['monitor-only', 'act'])
    .default('monitor-only')
    .describe('`monitor-only` records what it would have done.'),
  major: z.enum(['ask', 'act']).default('ask').describe('Whether major remedies act or ask.'),
  notifications: z.boolean().default(true).describe('Off: issues are only recorded.'),
  intervalSeconds: z.number().positive().default(30).describe('Time between checks.'),
  issueIntervalSeconds: z.number().positive().default(10).describe('Time between checks during an issue.'),
  watchMinutes: z.number().positive().default(10).describe('Length of one watch inside a workflow run.'),
  strikes: z
    .number()
    .int()
    .positive()
    .default(3)
    .describe('Failures after which a remedy is not tried again.'),
  checks: z.array(checkSchema).default([]).describe('What is watched.'),
  remedies: z.array(remedySchema).default([]).describe('What may be done about an issue.'),
});
