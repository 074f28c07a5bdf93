import { z } from 'zod';
import { command, environmentName, glob, percent, webAddress } from './common.js';

const kind = <T extends string>(name: T) => z.literal(name).describe('Kind.');
const program = command.describe('Program and arguments; its output is read.');
const tokenEnv = environmentName.optional().describe('Environment variable that holds the token.');

const versionPlace = {
  path: z.string().optional().describe('JSON path of the commit in the answer; the whole body when absent.'),
  header: z.string().min(1).optional().describe('Header that holds the commit.'),
  meta: z.string().min(1).optional().describe('Name of the HTML meta tag that holds the commit.'),
};

const versionSchema = z
  .strictObject({ url: webAddress.describe('Address that is asked.'), ...versionPlace })
  .describe('Where the application itself tells its commit; cross-checks the provider.');

const providerSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: kind('vercel'),
      project: z.string().min(1).describe('Name or id of the project.'),
      team: z.string().optional().describe('Id of the team.'),
      url: webAddress.default('https://api.vercel.com').describe('Address of the interface.'),
      tokenEnv,
    }),
    z.strictObject({
      type: kind('render'),
      service: z.string().min(1).describe('Id of the service.'),
      url: webAddress.default('https://api.render.com').describe('Address of the interface.'),
      tokenEnv,
    }),
    z.strictObject({
      type: kind('netlify'),
      site: z.string().min(1).describe('Id of the site.'),
      url: webAddress.default('https://api.netlify.com').describe('Address of the interface.'),
      tokenEnv,
    }),
    z.strictObject({
      type: kind('github'),
      environment: z.string().default('production').describe('Environment of the deployments.'),
    }),
    z.strictObject({
      type: kind('url'),
      url: webAddress.describe('Address that tells the version.'),
      ...versionPlace,
    }),
    z.strictObject({
      type: kind('command'),
      command: program.describe(
        'Program and arguments; the word `find`, `get`, `served`, `point-back`, `unpin`, `logs` or `capabilities` and its argument are appended, the answer is JSON.',
      ),
    }),
  ])
  .describe('Who deploys, and how the served commit is found out.');

const probeSchema = z
  .strictObject({
    name: z.string().min(1).optional().describe('How reports call it; the address when absent.'),
    url: webAddress.describe('Address that is asked.'),
    method: z.enum(['GET', 'HEAD', 'POST']).default('GET').describe('Method of the request.'),
    status: z.number().int().min(100).max(599).default(200).describe('Status that is right.'),
    maxLatencyMs: z.number().positive().optional().describe('Slower answers fail.'),
    contains: z.string().min(1).optional().describe('Text that the body must hold.'),
  })
  .refine(({ method, contains }) => method !== 'HEAD' || contains === undefined, {
    path: ['contains'],
    message: 'an answer to HEAD has no body',
  });
export type ProbeConfig = z.output<typeof probeSchema>;

const maxAgeSeconds = z
  .number()
  .positive()
  .default(120)
  .describe('Older newest data means that the source is stale.');

const errorSourceSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: kind('http'),
      url: z
        .string()
        .min(1)
        .describe(
          'Address that is asked. `{from}` and `{to}` (ISO 8601), `{fromSeconds}`, `{toSeconds}` (Unix time) and `{seconds}` (length) stand for the window; at least one start or length has to be there.',
        ),
      errors: z.string().min(1).default('errors').describe('JSON path of the number of errors.'),
      requests: z.string().min(1).optional().describe('JSON path of the number of requests.'),
      users: z.string().min(1).optional().describe('JSON path of the number of users that met them.'),
      freshest: z.string().min(1).optional().describe('JSON path of the time of the newest data.'),
      maxAgeSeconds,
      tokenEnv,
    }),
    z.strictObject({
      type: kind('prometheus'),
      url: webAddress.describe('Address that is asked.'),
      query: z
        .string()
        .min(1)
        .describe(
          'Query whose value is the number of errors; `{window}` stands for the window, e.g. `300s`.',
        ),
      requests: z.string().min(1).optional().describe('The same for the number of requests.'),
      freshest: z
        .string()
        .min(1)
        .default('max(timestamp(up))')
        .describe('Query whose value is the Unix time of the newest sample.'),
      maxAgeSeconds,
      tokenEnv,
    }),
    z.strictObject({
      type: kind('sentry'),
      url: webAddress.default('https://sentry.io').describe('Address of the server.'),
      organization: z.string().min(1).describe('Slug of the organization.'),
      project: z.string().min(1).describe('Id of the project.'),
      query: z.string().default('level:[error,fatal]').describe('Which events count.'),
      tokenEnv,
    }),
    z.strictObject({
      type: kind('loki'),
      url: webAddress.describe('Address of the server.'),
      query: z.string().min(1).describe('Log query whose lines are counted as errors.'),
      requests: z.string().min(1).optional().describe('Log query whose lines are counted as requests.'),
      freshest: z
        .string()
        .min(1)
        .optional()
        .describe(
          'Log query whose newest line tells how fresh the logs are; the streams of `query` when absent.',
        ),
      tenant: z.string().min(1).optional().describe('Tenant of a server with many.'),
      maxAgeSeconds,
      tokenEnv,
    }),
    z.strictObject({
      type: kind('file'),
      path: z.string().min(1).describe('Log file: JSON lines or text with times.'),
      requests: z
        .boolean()
        .default(false)
        .describe('Every answered request is logged with its status, so that they can be counted.'),
      maxAgeSeconds,
    }),
    z.strictObject({
      type: kind('command'),
      command: program.describe(
        'Program and arguments. Prints `{errors, requests?, users?, freshest?}` for CARETAKER_FROM to CARETAKER_TO; any other exit than 0 means that it could not tell.',
      ),
      maxAgeSeconds,
    }),
  ])
  .describe('Where error counts before and after a deployment come from.');
export type ErrorSourceConfig = z.output<typeof errorSourceSchema>;

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
  environment: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dots, dashes and underscores')
    .default('production')
    .describe('Name of the environment in the ledger and in reports.'),
  branch: z.string().optional().describe('Branch that is deployed; the base branch when absent.'),
  pollSeconds: z.number().positive().default(10).describe('Time between two questions to the provider.'),
  timeoutSeconds: z.number().positive().default(300).describe('A deployment that takes longer is given up.'),
  settleSeconds: z.number().min(0).default(30).describe('Wait between served and verified.'),
  probes: z.array(probeSchema).default([]).describe('Requests that have to succeed.'),
  control: webAddress
    .optional()
    .describe(
      "Address of someone else that answers practically always; while it does not, failing probes are the runner's own trouble.",
    ),
  version: versionSchema.optional(),
  errors: z
    .array(errorSourceSchema)
    .default([])
    .describe('Where error counts come from; the first that answers is used.'),
  judge: z
    .enum(['exact', 'thresholds'])
    .default('exact')
    .describe('`thresholds` applies the limits below as written; `exact` looks closer first.'),
  thresholds: thresholdsSchema.prefault({}).describe('Hard stops, and how careful the judgement is.'),
  land: z
    .enum(['pull-request', 'push'])
    .default('pull-request')
    .describe(
      'How a fix of the class `safe` reaches the base branch; `push` falls back to a pull request where it has to. Every other class is always proposed.',
    ),
  rollback: z
    .enum(['push', 'pull-request', 'off'])
    .default('push')
    .describe(
      'How a revert reaches the branch; `push` falls back to a pull request where it is not allowed.',
    ),
  workflow: z
    .string()
    .regex(/^[A-Za-z0-9._-]+\.ya?ml$/, 'the file name of a workflow')
    .optional()
    .describe(
      'Workflow that deploys, started after a revert or a fix that was pushed: a push with the token of a workflow starts none.',
    ),
  rollbackLimits: z
    .strictObject({
      hour: z.number().int().min(0).default(1).describe('Automatic reverts in an hour.'),
      day: z.number().int().min(0).default(3).describe('Automatic reverts in a day.'),
    })
    .prefault({})
    .describe('More than these need a person.'),
  killSwitch: z
    .string()
    .min(1)
    .default('caretaker:stop')
    .describe(
      'Label of an open issue, put there by someone with write access, that stops reverts. When it cannot be read, nothing is reverted.',
    ),
  migrations: z
    .array(glob)
    .default(['**/migrations/**', '**/migrate/**', '**/drizzle/**/*.sql', '**/*.prisma'])
    .describe('Paths whose change in the range needs a person.'),
  attempts: z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe(
      'Times that a change which breaks types or tests is mended by dropping what broke them; then it is given up.',
    ),
  never: z.array(glob).default([]).describe('More paths whose changes are never deployed unattended.'),
  review: z.array(glob).default([]).describe('More paths whose changes a person reviews.'),
  targets: targetsSchema.prefault({}).describe('Figures that reports compare with.'),
});
