export const id = 869;
export const ids = [869];
export const modules = {

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CONFIG_VERSION: () => (/* binding */ CONFIG_VERSION),
  configSchema: () => (/* binding */ configSchema),
  defaultConfig: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/config/sections/common.js
var common = __webpack_require__(3119);
;// CONCATENATED MODULE: ./build/config/sections/deploy.js


const kind = (name) => index_js_.z.literal(name).describe('Kind.');
const program = common/* command */.G5.describe('Program and arguments; its output is read.');
const tokenEnv = common/* environmentName */.VE.optional().describe('Environment variable that holds the token.');
const versionPlace = {
    path: index_js_.z.string().optional().describe('JSON path of the commit in the answer; the whole body when absent.'),
    header: index_js_.z.string().min(1).optional().describe('Header that holds the commit.'),
    meta: index_js_.z.string().min(1).optional().describe('Name of the HTML meta tag that holds the commit.'),
};
const versionSchema = index_js_.z
    .strictObject({ url: common/* webAddress */.Dy.describe('Address that is asked.'), ...versionPlace })
    .describe('Where the application itself tells its commit; cross-checks the provider.');
const providerSchema = index_js_.z
    .discriminatedUnion('type', [
    index_js_.z.strictObject({
        type: kind('vercel'),
        project: index_js_.z.string().min(1).describe('Name or id of the project.'),
        team: index_js_.z.string().optional().describe('Id of the team.'),
        url: common/* webAddress */.Dy.default('https://api.vercel.com').describe('Address of the interface.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('render'),
        service: index_js_.z.string().min(1).describe('Id of the service.'),
        url: common/* webAddress */.Dy.default('https://api.render.com').describe('Address of the interface.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('netlify'),
        site: index_js_.z.string().min(1).describe('Id of the site.'),
        url: common/* webAddress */.Dy.default('https://api.netlify.com').describe('Address of the interface.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('github'),
        environment: index_js_.z.string().default('production').describe('Environment of the deployments.'),
    }),
    index_js_.z.strictObject({
        type: kind('url'),
        url: common/* webAddress */.Dy.describe('Address that tells the version.'),
        ...versionPlace,
    }),
    index_js_.z.strictObject({
        type: kind('command'),
        command: program.describe('Program and arguments; the word `find`, `get`, `served`, `point-back`, `unpin`, `logs` or `capabilities` and its argument are appended, the answer is JSON.'),
    }),
])
    .describe('Who deploys, and how the served commit is found out.');
const probeSchema = index_js_.z
    .strictObject({
    name: index_js_.z.string().min(1).optional().describe('How reports call it; the address when absent.'),
    url: common/* webAddress */.Dy.describe('Address that is asked.'),
    method: index_js_.z.enum(['GET', 'HEAD', 'POST']).default('GET').describe('Method of the request.'),
    status: index_js_.z.number().int().min(100).max(599).default(200).describe('Status that is right.'),
    maxLatencyMs: index_js_.z.number().positive().optional().describe('Slower answers fail.'),
    contains: index_js_.z.string().min(1).optional().describe('Text that the body must hold.'),
})
    .refine(({ method, contains }) => method !== 'HEAD' || contains === undefined, {
    path: ['contains'],
    message: 'an answer to HEAD has no body',
});
const maxAgeSeconds = index_js_.z
    .number()
    .positive()
    .default(120)
    .describe('Older newest data means that the source is stale.');
const errorSourceSchema = index_js_.z
    .discriminatedUnion('type', [
    index_js_.z.strictObject({
        type: kind('http'),
        url: index_js_.z
            .string()
            .min(1)
            .describe('Address that is asked. `{from}` and `{to}` (ISO 8601), `{fromSeconds}`, `{toSeconds}` (Unix time) and `{seconds}` (length) stand for the window; at least one start or length has to be there.'),
        errors: index_js_.z.string().min(1).default('errors').describe('JSON path of the number of errors.'),
        requests: index_js_.z.string().min(1).optional().describe('JSON path of the number of requests.'),
        users: index_js_.z.string().min(1).optional().describe('JSON path of the number of users that met them.'),
        freshest: index_js_.z.string().min(1).optional().describe('JSON path of the time of the newest data.'),
        maxAgeSeconds,
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('prometheus'),
        url: common/* webAddress */.Dy.describe('Address that is asked.'),
        query: index_js_.z
            .string()
            .min(1)
            .describe('Query whose value is the number of errors; `{window}` stands for the window, e.g. `300s`.'),
        requests: index_js_.z.string().min(1).optional().describe('The same for the number of requests.'),
        freshest: index_js_.z
            .string()
            .min(1)
            .default('max(timestamp(up))')
            .describe('Query whose value is the Unix time of the newest sample.'),
        maxAgeSeconds,
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('sentry'),
        url: common/* webAddress */.Dy.default('https://sentry.io').describe('Address of the server.'),
        organization: index_js_.z.string().min(1).describe('Slug of the organization.'),
        project: index_js_.z.string().min(1).describe('Id of the project.'),
        query: index_js_.z.string().default('level:[error,fatal]').describe('Which events count.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('loki'),
        url: common/* webAddress */.Dy.describe('Address of the server.'),
        query: index_js_.z.string().min(1).describe('Log query whose lines are counted as errors.'),
        requests: index_js_.z.string().min(1).optional().describe('Log query whose lines are counted as requests.'),
        freshest: index_js_.z
            .string()
            .min(1)
            .optional()
            .describe('Log query whose newest line tells how fresh the logs are; the streams of `query` when absent.'),
        tenant: index_js_.z.string().min(1).optional().describe('Tenant of a server with many.'),
        maxAgeSeconds,
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('file'),
        path: index_js_.z.string().min(1).describe('Log file: JSON lines or text with times.'),
        requests: index_js_.z
            .boolean()
            .default(false)
            .describe('Every answered request is logged with its status, so that they can be counted.'),
        maxAgeSeconds,
    }),
    index_js_.z.strictObject({
        type: kind('command'),
        command: program.describe('Program and arguments. Prints `{errors, requests?, users?, freshest?}` for CARETAKER_FROM to CARETAKER_TO; any other exit than 0 means that it could not tell.'),
        maxAgeSeconds,
    }),
])
    .describe('Where error counts before and after a deployment come from.');
const thresholdsSchema = index_js_.z.strictObject({
    errors: index_js_.z.number().int().min(0).default(10).describe('More errors than this in the window fail.'),
    windowMinutes: index_js_.z.number().positive().default(5).describe('Length of the window.'),
    rateIncreasePercent: index_js_.z.number().positive().default(50).describe('Growth of the error rate that fails.'),
    serverErrors: index_js_.z.boolean().default(true).describe('Any answer of 500 and above fails.'),
    falseAlarmRate: index_js_.z
        .number()
        .gt(0)
        .lt(0.5)
        .default(0.01)
        .describe('Share of good deployments that the statistical test may condemn.'),
});
const targetsSchema = index_js_.z.strictObject({
    successPercent: common/* percent */.KN.default(95).describe('Share of deployments that succeed.'),
    rollbackPercent: common/* percent */.KN.default(5).describe('Share of deployments that are rolled back.'),
    deployMinutes: index_js_.z.number().positive().default(3).describe('Minutes from push to served.'),
    verifyMinutes: index_js_.z.number().positive().default(1).describe('Minutes to a verdict.'),
});
const deploySchema = index_js_.z.strictObject({
    provider: providerSchema.optional(),
    environment: index_js_.z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dots, dashes and underscores')
        .default('production')
        .describe('Name of the environment in the ledger and in reports.'),
    branch: index_js_.z.string().optional().describe('Branch that is deployed; the base branch when absent.'),
    pollSeconds: index_js_.z.number().positive().default(10).describe('Time between two questions to the provider.'),
    timeoutSeconds: index_js_.z.number().positive().default(300).describe('A deployment that takes longer is given up.'),
    settleSeconds: index_js_.z.number().min(0).default(30).describe('Wait between served and verified.'),
    probes: index_js_.z.array(probeSchema).default([]).describe('Requests that have to succeed.'),
    control: common/* webAddress */.Dy
        .optional()
        .describe("Address of someone else that answers practically always; while it does not, failing probes are the runner's own trouble."),
    version: versionSchema.optional(),
    errors: index_js_.z
        .array(errorSourceSchema)
        .default([])
        .describe('Where error counts come from; the first that answers is used.'),
    judge: index_js_.z
        .enum(['exact', 'thresholds'])
        .default('exact')
        .describe('`thresholds` applies the limits below as written; `exact` looks closer first.'),
    thresholds: thresholdsSchema.prefault({}).describe('Hard stops, and how careful the judgement is.'),
    land: index_js_.z
        .enum(['pull-request', 'push'])
        .default('pull-request')
        .describe('How a fix of the class `safe` reaches the base branch; `push` falls back to a pull request where it has to. Every other class is always proposed.'),
    rollback: index_js_.z
        .enum(['push', 'pull-request', 'off'])
        .default('push')
        .describe('How a revert reaches the branch; `push` falls back to a pull request where it is not allowed.'),
    workflow: index_js_.z
        .string()
        .regex(/^[A-Za-z0-9._-]+\.ya?ml$/, 'the file name of a workflow')
        .optional()
        .describe('Workflow that deploys, started after a revert or a fix that was pushed: a push with the token of a workflow starts none.'),
    rollbackLimits: index_js_.z
        .strictObject({
        hour: index_js_.z.number().int().min(0).default(1).describe('Automatic reverts in an hour.'),
        day: index_js_.z.number().int().min(0).default(3).describe('Automatic reverts in a day.'),
    })
        .prefault({})
        .describe('More than these need a person.'),
    killSwitch: index_js_.z
        .string()
        .min(1)
        .default('caretaker:stop')
        .describe('Label of an open issue, put there by someone with write access, that stops reverts. When it cannot be read, nothing is reverted.'),
    migrations: index_js_.z
        .array(common/* glob */.TI)
        .default(['**/migrations/**', '**/migrate/**', '**/drizzle/**/*.sql', '**/*.prisma'])
        .describe('Paths whose change in the range needs a person.'),
    attempts: index_js_.z
        .number()
        .int()
        .min(1)
        .max(10)
        .default(3)
        .describe('Times that a change which breaks types or tests is mended by dropping what broke them; then it is given up.'),
    never: index_js_.z.array(common/* glob */.TI).default([]).describe('More paths whose changes are never deployed unattended.'),
    review: index_js_.z.array(common/* glob */.TI).default([]).describe('More paths whose changes a person reviews.'),
    targets: targetsSchema.prefault({}).describe('Figures that reports compare with.'),
});

;// CONCATENATED MODULE: ./build/config/sections/health.js


/** A path below the root of the repository, with slashes. */
const inside = index_js_.z
    .string()
    .min(1)
    .regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))/, 'a path inside the repository');
const healthSchema = index_js_.z.strictObject({
    figures: inside
        .optional()
        .describe('JSON file, relative to the repository, in which a step before the scan writes what monitoring says; docs/reports.md.'),
    p95Ms: index_js_.z.number().positive().default(2_000).describe('Latency in milliseconds, 95th percentile.'),
    integrationSuccessPercent: common/* percent */.KN
        .default(99.9)
        .describe('Percent of calls to other systems that succeed.'),
});

;// CONCATENATED MODULE: ./build/config/sections/monitor.js


const monitor_kind = (name) => index_js_.z.literal(name).describe('Kind.');
const monitor_program = common/* command */.G5.describe('Program and arguments; exit code 0 is success.');
const thresholdSchema = index_js_.z.strictObject({
    path: index_js_.z.string().min(1).describe('JSON path of the value, e.g. `memory.percent`.'),
    is: common/* comparison */.my.default('>').describe('Comparison that makes it an issue.'),
    value: index_js_.z.union([index_js_.z.number(), index_js_.z.string(), index_js_.z.boolean()]).describe('What the value is compared with.'),
    severity: index_js_.z.enum(['warning', 'critical']).default('critical').describe('How bad it is.'),
    clearAt: index_js_.z.number().optional().describe('The issue ends only beyond this, so that it does not flap.'),
});
const checkCommon = {
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    timeoutMs: index_js_.z.number().int().positive().default(5_000).describe('No answer by then is a failure.'),
    thresholds: index_js_.z.array(thresholdSchema).default([]).describe('Values of the answer that make an issue.'),
    failures: index_js_.z.number().int().min(1).default(2).describe('Failures in a row that make an issue.'),
};
const checkSchema = index_js_.z.discriminatedUnion('type', [
    index_js_.z.strictObject({ type: monitor_kind('http'), ...checkCommon, url: common/* webAddress */.Dy.describe('Address that is asked.') }),
    index_js_.z.strictObject({
        type: monitor_kind('tcp'),
        ...checkCommon,
        host: index_js_.z.string().min(1).describe('Host name.'),
        port: index_js_.z.number().int().min(1).max(65_535).describe('Port.'),
    }),
    index_js_.z.strictObject({ type: monitor_kind('command'), ...checkCommon, command: monitor_program }),
]);
const remedyCommon = {
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    checks: index_js_.z.array(index_js_.z.string().min(1)).min(1).describe('Names of the checks that it may remedy.'),
    risk: index_js_.z.enum(['safe', 'major']).default('major').describe('Safe ones act at once; major ones by policy.'),
    timeoutSeconds: index_js_.z.number().positive().max(300).default(300).describe('Then a person is called.'),
};
const remedySchema = index_js_.z.discriminatedUnion('type', [
    index_js_.z.strictObject({ type: monitor_kind('command'), ...remedyCommon, command: monitor_program }),
    index_js_.z.strictObject({
        type: monitor_kind('http'),
        ...remedyCommon,
        url: common/* webAddress */.Dy.describe('Address that is asked.'),
        method: index_js_.z.enum(['POST', 'PUT', 'PATCH', 'DELETE']).default('POST').describe('Method of the request.'),
        tokenEnv: common/* environmentName */.VE.optional().describe('Environment variable that holds the token.'),
    }),
    index_js_.z.strictObject({
        type: monitor_kind('render'),
        ...remedyCommon,
        service: index_js_.z.string().min(1).describe('Id of the service.'),
        action: index_js_.z.enum(['restart', 'scale']).describe('What is done to it.'),
        instances: index_js_.z.number().int().positive().optional().describe('Instances after scaling.'),
        tokenEnv: common/* environmentName */.VE.optional().describe('Environment variable that holds the token.'),
    }),
    index_js_.z.strictObject({
        type: monitor_kind('workflow'),
        ...remedyCommon,
        workflow: index_js_.z.string().min(1).describe('File name of the workflow that is dispatched.'),
    }),
]);
const monitorSchema = index_js_.z.strictObject({
    enabled: index_js_.z.boolean().default(true).describe('Off: nothing is checked.'),
    mode: index_js_.z
        .enum(['monitor-only', 'act'])
        .default('monitor-only')
        .describe('`monitor-only` records what it would have done.'),
    major: index_js_.z.enum(['ask', 'act']).default('ask').describe('Whether major remedies act or ask.'),
    notifications: index_js_.z.boolean().default(true).describe('Off: issues are only recorded.'),
    intervalSeconds: index_js_.z.number().positive().default(30).describe('Time between checks.'),
    issueIntervalSeconds: index_js_.z.number().positive().default(10).describe('Time between checks during an issue.'),
    watchMinutes: index_js_.z.number().positive().default(10).describe('Length of one watch inside a workflow run.'),
    strikes: index_js_.z
        .number()
        .int()
        .positive()
        .default(3)
        .describe('Failures after which a remedy is not tried again.'),
    checks: index_js_.z.array(checkSchema).default([]).describe('What is watched.'),
    remedies: index_js_.z.array(remedySchema).default([]).describe('What may be done about an issue.'),
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/config/sections/notify.js



const NEWS = ['incident', 'security', 'data', 'cost', 'blocked', 'deployment', 'report'];
const notify_kind = (name) => index_js_.z.literal(name).describe('Kind.');
const urlEnv = common/* environmentName */.VE.describe('Environment variable that holds the address.');
const notify_common = {
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    news: index_js_.z
        .array(index_js_.z.enum(NEWS))
        .default(['incident', 'security', 'data', 'cost', 'blocked'])
        .describe('What is sent; routine news is not.'),
    minimum: index_js_.z.enum(finding/* SEVERITIES */.oC).default('high').describe('Less bad news is not sent.'),
};
const channelSchema = index_js_.z.discriminatedUnion('type', [
    index_js_.z.strictObject({ type: notify_kind('slack'), ...notify_common, urlEnv }),
    index_js_.z.strictObject({ type: notify_kind('webhook'), ...notify_common, urlEnv }),
    index_js_.z.strictObject({
        type: notify_kind('issue'),
        ...notify_common,
        labels: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Labels of the issue.'),
    }),
    index_js_.z.strictObject({
        type: notify_kind('command'),
        ...notify_common,
        command: common/* command */.G5.describe('Program and arguments; gets the message on standard input.'),
    }),
]);
const notifySchema = index_js_.z.strictObject({
    channels: index_js_.z
        .array(channelSchema)
        .default([])
        .describe('Where news goes. Addresses are secrets: name the environment variable that holds them.'),
    expireHours: index_js_.z.number().positive().default(24).describe('Undelivered news is given up after this.'),
});

// EXTERNAL MODULE: ./build/config/sections/orchestrator.js
var orchestrator = __webpack_require__(9350);
;// CONCATENATED MODULE: ./build/config/sections/pulse.js


const projectSchema = index_js_.z.strictObject({
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    repository: index_js_.z
        .string()
        .regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name')
        .optional()
        .describe('`owner/name`; this repository when absent.'),
    vision: index_js_.z.string().min(1).optional().describe('Path of the document that is read before work.'),
});
const inboxSchema = index_js_.z.strictObject({
    labels: index_js_.z
        .array(index_js_.z.string().min(1))
        .default(['caretaker'])
        .describe('Issues with these labels are messages.'),
    directory: index_js_.z.string().min(1).optional().describe('Directory of messages, for local runs.'),
});
const queueSchema = index_js_.z.strictObject({
    ready: index_js_.z
        .array(index_js_.z.string().min(1))
        .default(['ready'])
        .describe('Labels or columns of tasks that may be taken.'),
    review: index_js_.z.string().min(1).default('review').describe('Label or column of finished work.'),
});
const INFRASTRUCTURE = ['**/Dockerfile*', '.github/workflows/**', '**/migrations/**', '**/*.tf'];
const pulseSchema = index_js_.z.strictObject({
    baseBranch: index_js_.z
        .string()
        .optional()
        .describe('Branch that work starts from and targets; `baseBranch` when absent.'),
    projects: index_js_.z.array(projectSchema).default([]).describe('Projects that a pulse looks after.'),
    inbox: inboxSchema.prefault({}).describe('Where messages come from.'),
    queue: queueSchema.prefault({}).describe('Where tasks come from.'),
    memoryEntries: index_js_.z
        .number()
        .int()
        .positive()
        .default(2_000)
        .describe('Memories kept; the least useful go first.'),
    infrastructure: index_js_.z
        .array(common/* glob */.TI)
        .default(INFRASTRUCTURE)
        .describe('Paths whose pull requests are reviewed for operations.'),
});

;// CONCATENATED MODULE: ./build/config/sections/repository.js


const packageSchema = index_js_.z.strictObject({
    path: index_js_.z.string().describe('Directory relative to the repository root; `.` is the root.'),
    coverage: common/* percent */.KN.optional().describe('Line coverage threshold in percent; `scan.coverage` when absent.'),
    published: index_js_.z
        .boolean()
        .optional()
        .describe('Whether others install this package: its exports are then never removed.'),
});
const script = (what, detail) => common/* command */.G5.optional().describe(`${what}, as program and arguments; no shell takes part. ${detail}`);
const commandsSchema = index_js_.z.strictObject({
    install: script('Installs the dependencies', 'Follows from the lockfile when absent.'),
    test: script('Runs the tests once', 'Found in package.json when absent.'),
    typecheck: script('Checks types without writing files', 'Found in package.json when absent.'),
    lint: script('Lints without changing files', 'Found in package.json when absent.'),
    build: script('Builds', 'Found in package.json when absent.'),
    format: script('Formats', 'Found in package.json when absent.'),
});
const tenancySchema = index_js_.z.strictObject({
    keys: index_js_.z
        .array(index_js_.z.string().min(1))
        .optional()
        .describe('Columns that name the tenant; learned from the schema when absent.'),
    brandKeys: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Columns that name a brand inside a tenant.'),
    globalModels: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Models that belong to no tenant.'),
    guards: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Names (globs) of functions that check ownership.'),
    scopedClients: index_js_.z
        .array(index_js_.z.string().min(1))
        .default([])
        .describe('Names (globs) of database clients that scope every query by themselves.'),
    ignore: index_js_.z
        .array(common/* glob */.TI)
        .default([])
        .describe('Paths in which queries run for all tenants on purpose (jobs, admin).'),
});
const integrationSchema = index_js_.z.strictObject({
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    modules: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Package names or path globs of its client.'),
    hosts: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Host names that its calls go to.'),
    authority: index_js_.z
        .boolean()
        .default(false)
        .describe('The external system holds the truth: a local write must follow its success.'),
    requestsPerSecond: index_js_.z.number().positive().optional().describe('Limit that a rate limiter has to keep.'),
    timeoutMs: index_js_.z.number().int().positive().optional().describe('Time-out that its calls should have.'),
});

;// CONCATENATED MODULE: ./build/config/sections/scan.js



const hours = (value) => index_js_.z.number().min(0).default(value).describe('Hours after which this tier is due again; 0 means every run.');
const suppression = index_js_.z.strictObject({
    rule: index_js_.z.string().min(1).describe('Rule id, or `pack/*` for all rules of a pack.'),
    paths: index_js_.z.array(common/* glob */.TI).min(1).describe('Where it is silenced.'),
    reason: index_js_.z.string().min(3).describe('Why; shown in reports.'),
});
const bundle = index_js_.z.strictObject({
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    files: index_js_.z.array(common/* glob */.TI).min(1).describe('Files of the build whose sizes are summed.'),
});
const scanSchema = index_js_.z.strictObject({
    include: index_js_.z.array(common/* glob */.TI).default([]).describe('Scan only these paths; everything when empty.'),
    exclude: index_js_.z.array(common/* glob */.TI).default([]).describe('Paths that are not scanned.'),
    tiers: index_js_.z
        .array(index_js_.z.enum(finding/* TIERS */.iB))
        .default([...finding/* TIERS */.iB])
        .describe('Tiers that are scanned at all.'),
    cadenceHours: index_js_.z
        .strictObject({
        critical: hours(0),
        coverage: hours(20),
        performance: hours(160),
        quality: hours(160),
        integration: hours(20),
    })
        .prefault({})
        .describe('A tier is due when its last scan is older than this; 0 means every run.'),
    rules: index_js_.z
        .record(index_js_.z.string(), index_js_.z.enum(['off', 'on', ...finding/* SEVERITIES */.oC]))
        .default({})
        .describe('Switches a rule off or changes its severity, by rule id.'),
    suppress: index_js_.z.array(suppression).default([]).describe('Findings that are known and accepted.'),
    coverage: common/* percent */.KN
        .default(80)
        .describe('Line coverage threshold in percent for packages without their own.'),
    bundles: index_js_.z.array(bundle).default([]).describe('Build output whose growth is watched.'),
    bundleGrowthPercent: index_js_.z
        .number()
        .positive()
        .default(10)
        .describe('Growth since the last recorded build that makes a finding.'),
    failOn: index_js_.z
        .enum([...finding/* SEVERITIES */.oC, 'never'])
        .default('never')
        .describe('`scan` exits with 1 when a finding is at least this bad.'),
    maxFileBytes: index_js_.z.number().int().positive().default(1_000_000).describe('Larger source files are skipped.'),
    toolTimeoutSeconds: index_js_.z
        .number()
        .int()
        .positive()
        .default(900)
        .describe("Time limit for one run of the repository's tools."),
});
const scan_targetsSchema = index_js_.z.strictObject({
    testsAddedWeekly: index_js_.z.number().min(0).default(5).describe('Tests added in a week.'),
    performanceFixesWeekly: index_js_.z.number().min(0).default(3).describe('Performance fixes in a week.'),
    deadLinesRemovedWeekly: index_js_.z.number().min(0).default(10).describe('Dead lines removed in a week.'),
    indexesWeekly: index_js_.z.number().min(0).default(2).describe('Indexes proposed in a week.'),
});

;// CONCATENATED MODULE: ./build/config/sections/executor.js


/** With these the workflow, git or a package manager authenticate or are steered: no executor gets them (CM-18). */
const WITHHELD = /^(?:GITHUB_|GH_|GITLAB_|CI_JOB_|ACTIONS_|RUNNER_|INPUT_|STATE_|GIT_|SSH_|npm_|NPM_|NODE_)/i;
const handedOn = common/* environmentName */.VE.refine((name) => !WITHHELD.test(name), {
    error: 'a variable that no executor may have: it authenticates or steers the workflow, git or npm',
});
/** Where the path of the prompt file goes among the arguments. */
const PROMPT_PLACEHOLDER = '{prompt}';
const KILOBYTE = 1024;
const executorSchema = index_js_.z.strictObject({
    command: index_js_.z
        .string()
        .min(1)
        .describe('The program: a name that PATH finds, or a path in the repository such as `./tools/agent.mjs`.'),
    args: index_js_.z
        .array(index_js_.z.string())
        .default([])
        .describe('Its arguments; `{prompt}` stands for the path of the prompt file, which comes last when neither this nor `stdin` is used.'),
    stdin: index_js_.z.boolean().default(false).describe('The prompt is on standard input.'),
    env: index_js_.z
        .array(handedOn)
        .max(50)
        .default([])
        .describe('Names of the environment variables that it gets besides PATH and the language.'),
    timeLimitMinutes: index_js_.z
        .number()
        .positive()
        .default(20)
        .describe('It is stopped after this, or after half of what is left of the session.'),
    outputLimitBytes: index_js_.z
        .number()
        .int()
        .min(KILOBYTE)
        .default(4 * KILOBYTE * KILOBYTE)
        .describe('It is stopped when it has printed more.'),
    attempts: index_js_.z.number().int().min(1).max(20).default(2).describe('Most findings that it gets in one session.'),
    dependencies: index_js_.z
        .enum(['copy', 'none'])
        .default('copy')
        .describe('`copy`: it gets a copy of the installed packages, so that it can run the tests.'),
});

;// CONCATENATED MODULE: ./build/config/sections/session.js




/** What may be done about a finding without asking. */
const decisionSchema = index_js_.z.enum(['act', 'ask', 'report']);
const policySchema = index_js_.z.strictObject({
    categories: index_js_.z
        .partialRecord(index_js_.z.enum(finding/* CATEGORIES */.R6), decisionSchema)
        .default({})
        .describe('Overrides the default decision for a category.'),
    rules: index_js_.z.record(index_js_.z.string(), decisionSchema).default({}).describe('Overrides the decision for one rule.'),
    neverTouch: index_js_.z.array(common/* glob */.TI).default([]).describe('Paths that no fixer or executor may change.'),
    strikes: index_js_.z.number().int().positive().default(3).describe('Failed fixes after which a finding is parked.'),
    approval: index_js_.z
        .enum(['none', 'required'])
        .default('none')
        .describe('`required`: the session stops at a plan until a person approves it.'),
    emergency: index_js_.z
        .enum(['critical', 'high', 'off'])
        .default('critical')
        .describe('Severity from which a new finding of the critical tier stops the session and is fixed before anything else.'),
    allowCommands: index_js_.z
        .array(common/* command */.G5)
        .default([])
        .describe("Commands a session may run besides the repository's scripts."),
});
const budgetSchema = index_js_.z.strictObject({
    files: index_js_.z.number().int().min(1).max(50).default(5).describe('Files that a session may change.'),
    lines: index_js_.z
        .number()
        .int()
        .min(1)
        .max(500)
        .default(50)
        .describe('Added plus deleted lines that a session may change.'),
});
const pullsSchema = index_js_.z.strictObject({
    labels: index_js_.z
        .array(index_js_.z.string().min(1).max(50))
        .max(20)
        .default(['caretaker'])
        .describe('Labels of its pull requests; the first one marks what is its own.'),
    draft: index_js_.z.boolean().default(false).describe('Open pull requests as drafts.'),
    open: index_js_.z
        .number()
        .int()
        .min(1)
        .default(5)
        .describe('Most pull requests of its own that are open at a time; security fixes are let through.'),
    hourly: index_js_.z
        .number()
        .int()
        .min(1)
        .default(2)
        .describe('Most pull requests that it opens in an hour; security fixes are let through.'),
    template: index_js_.z
        .string()
        .min(1)
        .optional()
        .describe("Pull request template to fill in; the repository's own when absent."),
});
const dashboardSchema = index_js_.z.strictObject({
    enabled: index_js_.z.boolean().default(true).describe('Keep one issue that shows and steers everything.'),
    title: index_js_.z.string().min(1).max(200).default('Caretaker dashboard').describe('Title of that issue.'),
});
const sessionSchema = index_js_.z.strictObject({
    budget: budgetSchema.prefault({}).describe('The most that one session may change, on the real diff.'),
    branchPrefix: index_js_.z
        .string()
        .default('automation/continuous-maintenance')
        .describe('The date is appended: `<prefix>-YYYY-MM-DD`.'),
    tag: index_js_.z.string().default('[continuous-agent]').describe('Marks every commit of a session.'),
    lockMinutes: index_js_.z.number().positive().default(15).describe('Time to live of a lock.'),
    timeLimitMinutes: index_js_.z
        .number()
        .positive()
        .default(60)
        .describe('A session ends itself after this; the tools of its scan may take half of it.'),
    baselineRuns: index_js_.z
        .number()
        .int()
        .min(1)
        .max(10)
        .default(2)
        .describe('Runs of a failing test suite that tell flaky tests apart.'),
    requireTests: index_js_.z
        .boolean()
        .default(true)
        .describe('Land nothing in a repository whose tests cannot vouch for it.'),
    copy: index_js_.z
        .array(common/* glob */.TI)
        .default([])
        .describe('Ignored files of the checkout, such as `packages/*/dist/**`, that the tests need and that are copied into the worktree. Files named `.env*` only by a glob whose last part begins so.'),
    author: index_js_.z
        .strictObject({
        name: index_js_.z.string().min(1).describe('Name on commits.'),
        email: index_js_.z.string().min(3).describe('Address on commits.'),
    })
        .default({ name: 'caretaker', email: 'caretaker@users.noreply.github.com' })
        .describe('Author of the commits.'),
    pulls: pullsSchema.prefault({}).describe('Pull requests that carry the changes.'),
    dashboard: dashboardSchema.prefault({}).describe('The issue that shows what is open, held and parked.'),
    redBase: index_js_.z
        .enum(['report', 'propose', 'land'])
        .default('propose')
        .describe('When a commit broke the tests of the base branch: `report` tells of it in an issue, `propose` opens a pull request with its revert, `land` pushes the revert to the base branch.'),
    redBaseWindow: index_js_.z
        .number()
        .int()
        .min(1)
        .max(1000)
        .default(100)
        .describe('Commits of the base branch, from its tip, that are searched for the one that broke the tests.'),
    executor: executorSchema
        .optional()
        .describe('A program (a coding agent, a script) for findings that no fixer covers; docs/executors.md.'),
});

;// CONCATENATED MODULE: ./build/config/schema.js










/** The newest version of the file's format that this release reads. */
const CONFIG_VERSION = 1;
/**
 * `.github/caretaker.yml`. Every part is optional: what is absent is discovered or has a default.
 */
const configSchema = index_js_.z.strictObject({
    $schema: index_js_.z.string().optional().describe('Address of the JSON Schema, for editors.'),
    version: index_js_.z.literal(CONFIG_VERSION).default(CONFIG_VERSION).describe("Version of this file's format."),
    baseBranch: index_js_.z.string().optional().describe('Branch that work starts from; the default branch when absent.'),
    packages: index_js_.z
        .record(index_js_.z.string(), packageSchema)
        .default({})
        .describe('Corrects what is found out about packages, by a name of your choice.'),
    commands: commandsSchema.prefault({}).describe('Corrects the commands of the root package.'),
    tenancy: tenancySchema.prefault({}).describe('Who owns rows, and what checks it.'),
    integrations: index_js_.z.array(integrationSchema).default([]).describe('External systems that are called.'),
    scan: scanSchema.prefault({}).describe('What is scanned, how often, and by which rules.'),
    session: sessionSchema.prefault({}).describe('How a change is made.'),
    policy: policySchema.prefault({}).describe('What may be changed without asking.'),
    targets: scan_targetsSchema.prefault({}).describe('Weekly figures that reports compare with.'),
    health: healthSchema
        .prefault({})
        .describe('Monthly health score; its target for coverage is `scan.coverage`.'),
    deploy: deploySchema
        .prefault({})
        .describe('Deployment verification and rollback; takes effect when that system is used.'),
    monitor: monitorSchema
        .prefault({})
        .describe('Health checks and remedies; takes effect when that system is used.'),
    orchestrator: orchestrator/* orchestratorSchema */.a
        .prefault({})
        .describe('Weekly improvement; takes effect when that system is used.'),
    pulse: pulseSchema
        .prefault({})
        .describe('Inbox, queue and memory of the pulse; takes effect when that system is used.'),
    notify: notifySchema.prefault({}).describe('Who is told; takes effect when a system has news.'),
});
/** The configuration of a repository that has no file. */
function defaultConfig() {
    return configSchema.parse({});
}


/***/ })

};
