import { z } from 'zod';
import { CATEGORIES, SEVERITIES, TIERS } from '../core/finding.js';
import { DEPLOYMENT_STATES } from '../core/deployment.js';
import type { EventSink } from '../core/event.js';
import { ITERATION_EVENTS } from './iteration-events.js';

/** The eight steps of a session, in order (CM-15). */
export const SESSION_STEPS = [
  'identify',
  'isolate',
  'baseline',
  'implement',
  'verify',
  'document',
  'commit',
  'release',
] as const;
export type SessionStep = (typeof SESSION_STEPS)[number];

/** How a session can end; also the `outcome` that the command line prints. */
export const SESSION_OUTCOMES = ['landed', 'planned', 'nothing-to-do', 'refused', 'failed'] as const;
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

const text = z.string();
const count = z.number().int().min(0);
const milliseconds = z.number().min(0);
const moment = z.iso.datetime();
const fingerprint = z.string().min(1);
const tier = z.enum(TIERS);
const category = z.enum(CATEGORIES);
const severity = z.enum(SEVERITIES);
const step = z.enum(SESSION_STEPS);
const counts = z.record(z.string(), count);

/** What the log remembers of a finding, enough to say later that it was fixed. */
export const rememberedFindingSchema = z.object({
  fingerprint,
  rule: text,
  tier,
  category,
  severity,
  path: text,
  message: text,
});
export type RememberedFinding = z.infer<typeof rememberedFindingSchema>;

const session = z.object({ session: text });

/** What a landed fix counts for in the weekly targets (CM-27). */
const gains = z.object({
  testsAdded: count.default(0),
  performanceFixes: count.default(0),
  deadLinesRemoved: count.default(0),
  indexesAdded: count.default(0),
});

/** One deployment of one commit to one environment. */
const deployed = { environment: text, provider: text, commit: text };

/** `rollback` is `<environment>:<bad commit>`: the same trouble is never rolled back twice. */
const rollback = { rollback: text, environment: text, bad: text, good: text };

const lockEvent = z.object({ name: text, session: text.exactOptional() });

/**
 * The known event types and what their data hold. Fields may be added; none is renamed or removed within
 * version 1. Types that are not listed are kept in the log and skipped by every projection.
 */
export const EVENT_SCHEMAS = {
  'session.started': session.extend({
    repo: text,
    baseBranch: text,
    baseCommit: text,
    trigger: z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
    dryRun: z.boolean(),
  }),
  'session.step': session.extend({
    step,
    status: z.enum(['done', 'failed', 'skipped']),
    durationMs: milliseconds,
    detail: text,
  }),
  'session.ended': session.extend({
    outcome: z.enum(SESSION_OUTCOMES),
    reason: text,
    category: category.nullable(),
    branch: text.nullable(),
    commit: text.nullable(),
    filesChanged: count,
    linesChanged: count,
    durationMs: milliseconds,
  }),
  /** Built by `scanCompleted` (scan-event.ts), so that details are stored once for each finding. */
  'scan.completed': z.object({
    session: text.exactOptional(),
    commit: text,
    tiers: z.array(tier),
    /** Rules whose answer was complete: only their findings can be said to be fixed. */
    rules: z.array(text),
    /** Fingerprints of every finding of those rules. */
    open: z.array(fingerprint),
    /** Details of the findings that the log did not know yet. */
    details: z.array(rememberedFindingSchema),
    bySeverity: counts,
    durationMs: milliseconds,
  }),
  'decision.made': z.object({
    session: text.exactOptional(),
    decision: z.enum(['act', 'ask', 'report', 'park', 'skip']),
    /** A fingerprint, a rule, a category or a plain name. */
    subject: text,
    reason: text,
  }),
  'fix.proposed': session.extend({
    fingerprint,
    rule: text,
    by: z.enum(['fixer', 'executor']),
    safety: z.enum(['safe', 'review']),
    summary: text,
  }),
  /** One strike against the finding (CM-11). */
  'fix.failed': session.extend({ fingerprint, rule: text, step, reason: text }),
  'fix.landed': session.extend({
    fingerprint,
    rule: text,
    path: text,
    branch: text,
    commit: text,
    summary: text,
    gains: gains.prefault({}),
  }),
  /** An effect on the code host that took place; `key` is what its marker holds. */
  'effect.done': z.object({
    session: text.exactOptional(),
    key: text,
    kind: z.enum([
      ...['push', 'create-pull', 'update-pull', 'close-pull'],
      ...['create-issue', 'update-issue', 'comment', 'check', 'sarif', 'dispatch'],
    ] as const),
    /** Number, commit or address. */
    reference: text,
    detail: text,
  }),
  /** An effect that waits: a limit on pull requests, a rate limit, a person. */
  'effect.held': z.object({
    session: text.exactOptional(),
    key: text,
    kind: text,
    reason: text,
    until: moment.nullable(),
  }),
  /** What became of one of our pull requests, told once for each change. */
  'pull.observed': z.object({
    pull: count,
    branch: text,
    state: z.enum(['open', 'merged', 'closed']),
    /** Who closed or changed it, as far as that can be told. */
    by: z.enum(['caretaker', 'person', 'unknown']),
    fingerprints: z.array(fingerprint),
    reference: text,
  }),
  /** A plan that waits for a person (CM-12). */
  'plan.held': z.object({
    session: text,
    plan: text,
    category,
    branch: text,
    fingerprints: z.array(fingerprint),
    filesChanged: count,
    linesChanged: count,
    /** Run whose artifact holds it; null on a laptop. */
    run: count.nullable(),
  }),
  'plan.approved': z.object({
    plan: text,
    by: text,
    way: z.enum(['environment', 'label', 'dispatch', 'dashboard']),
  }),
  'plan.rejected': z.object({ plan: text, by: text, reason: text }),
  /** A person lets a declined finding be proposed again. */
  'finding.reopened': z.object({ fingerprint, by: text, reason: text }),
  /** Stored state that was not trusted (which artifact of which run) and why. */
  'artifact.refused': z.object({ artifact: count, run: count, code: text, reason: text }),
  /** The base branch is red (CM-24). */
  'base.red': z.object({
    commit: text,
    failing: z.array(text),
    culprit: text.nullable(),
    reason: text,
    /** Of the pull request that proposes its revert. */
    branch: text.exactOptional(),
  }),
  'base.green': z.object({ commit: text }),
  /** A critical issue was found and documented (CM-23). */
  'critical.found': z.object({
    session: text,
    fingerprint,
    rule: text,
    severity,
    blastRadius: z.array(text),
  }),
  /** A person merged what was proposed. */
  'fix.merged': z.object({ fingerprint, rule: text, reference: text }),
  /** A person closed it unmerged: not useful (safety rule 11). */
  'fix.closed': z.object({ fingerprint, rule: text, reference: text, reason: text }),
  'fix.reverted': z.object({ fingerprint, rule: text, commit: text, reason: text }),
  /** Forgives the strikes of one finding. */
  'strikes.reset': z.object({ fingerprint, by: text, reason: text }),
  /** Gives a rule its autonomy back. */
  'rule.reinstated': z.object({ rule: text, by: text, reason: text }),
  /** What could not be measured is absent from its map and named in `notMeasured`. */
  'metrics.recorded': z.object({
    session: text.exactOptional(),
    commit: text,
    /** Percent of lines by package. */
    coverage: z.record(z.string(), z.number().min(0).max(100)),
    /** Open findings by rule. */
    findings: counts,
    /** Open findings by severity. */
    bySeverity: counts,
    /** By severity. */
    vulnerabilities: counts.nullable(),
    /** Bytes by bundle. */
    bundles: counts,
    tests: z.object({ passed: count, failed: count, skipped: count }).nullable(),
    typeErrors: count.nullable(),
    lintErrors: count.nullable(),
    build: z.enum(['green', 'red']).nullable(),
    /** Milliseconds by name: `scan`, `tests`, `session` … */
    durations: z.record(z.string(), milliseconds),
    /** What a monitoring system says of the running application; from the file of `health.figures`. */
    service: z
      .object({
        /** Who measured it. */
        source: text,
        /** Latency, 95th percentile, milliseconds. */
        p95Ms: milliseconds.nullable(),
        /** Percent of calls to other systems that succeeded. */
        integrationSuccessPercent: z.number().min(0).max(100).nullable(),
      })
      .exactOptional(),
    /** Metric → reason. */
    notMeasured: z.record(z.string(), text),
  }),
  'task.added': z.object({
    task: text,
    title: text,
    fingerprint: fingerprint.nullable(),
    focus: text,
    impact: text,
    estimateMinutes: z.number().min(0),
  }),
  'task.started': z.object({ task: text, session: text }),
  'task.done': z.object({ task: text, result: text }),
  'task.dropped': z.object({ task: text, reason: text }),
  'lock.acquired': lockEvent.extend({ purpose: text, files: z.array(text), expiresAt: moment }),
  'lock.renewed': lockEvent.extend({ expiresAt: moment }),
  'lock.taken-over': lockEvent.extend({ previousOwner: text, reason: text }),
  'lock.released': lockEvent.extend({ reason: text }),
  /** Something that an earlier, killed run left behind was put in order. */
  'recovery.performed': z.object({
    session: text.exactOptional(),
    what: z.enum(['lock', 'worktree', 'branch', 'state', 'other']),
    name: text,
    detail: text,
  }),
  /** A deployment that is being watched or was, told once for each state (AD-08). */
  'deployment.observed': z.object({
    ...deployed,
    deployment: text.nullable(),
    state: z.enum([...DEPLOYMENT_STATES, 'served', 'never-served', 'superseded']),
    reason: text.nullable(),
  }),
  /** What a verification came to (AD-09, AD-16). The last `pass` of an environment is the good commit of a rollback. */
  'deployment.judged': z.object({
    ...deployed,
    deployment: text.nullable(),
    verdict: z.enum(['pass', 'fail', 'inconclusive', 'unverified']),
    code: text,
    explanation: text,
    /** Null where no source answered. */
    counts: z
      .object({
        before: z.number().min(0),
        after: count,
        seconds: z.number().positive(),
        requestsBefore: z.number().min(0).nullable(),
        requestsAfter: z.number().min(0).nullable(),
        p: z.number().min(0).max(1),
        bound: z.number().min(0).nullable(),
      })
      .nullable(),
    /** Milliseconds; null where it was not seen. */
    durations: z.object({
      build: milliseconds.nullable(),
      deploy: milliseconds.nullable(),
      verify: milliseconds.nullable(),
    }),
    /**
     * Whether a rollback may go back to it: it passed, or every probe passed on the served commit and there was too
     * little traffic, or no source, to say more (docs/decisions/0006).
     */
    trusted: z.boolean().exactOptional(),
    /** A revert's own deployment: id of the rollback. */
    rollback: text.nullable(),
    /** The last look of this deployment: false while looks go on. */
    final: z.boolean(),
  }),
  /** Production was pointed back, or let go again. */
  'deployment.pinned': z.object({
    ...deployed,
    deployment: text,
    pinned: z.boolean(),
    detail: text,
    /** The provider's setting that the pin replaced; restored when it is undone. */
    before: text.exactOptional(),
  }),
  'deployment.unpinned': z.object({ ...deployed, detail: text }),
  'rollback.started': z.object({ ...rollback, reason: text, by: z.enum(['verdict', 'person']) }),
  'rollback.ended': z.object({
    ...rollback,
    outcome: z.enum(['pushed', 'proposed', 'stranded', 'nothing-to-do', 'refused', 'failed']),
    code: text,
    reason: text,
    commit: text.nullable(),
    branch: text.nullable(),
    pull: count.nullable(),
  }),
  'incident.opened': z.object({ incident: text, environment: text, commit: text, issue: count.nullable() }),
  'incident.closed': z.object({ incident: text, environment: text, commit: text, reason: text }),
  /** A commit that changes nothing went through the whole way and was taken back (AD-18). */
  'selftest.recorded': z.object({
    selfTest: text,
    outcome: z.enum(['passed', 'failed']),
    branch: text,
    base: text.nullable(),
    commit: text.nullable(),
    steps: z.array(
      z.object({
        step: text,
        status: z.enum(['passed', 'failed', 'skipped']),
        code: text.nullable(),
        reason: text,
        durationMs: milliseconds,
      }),
    ),
  }),
  /** A kind of error that the logs hold (AD-01). */
  'error.seen': z.object({
    pattern: text,
    message: text,
    route: text.nullable(),
    path: text.nullable(),
    severity,
    events: count,
    incidents: count,
    autoFixable: z.boolean(),
    reason: text,
  }),
  /** News for a channel; `notification` is the key that keeps it from being sent twice. */
  'notification.queued': z.object({
    notification: text,
    channel: text,
    news: text,
    severity,
    title: text,
    body: text,
    /** The trouble it is about; a recovery message names the same. */
    subject: text,
    recovery: z.boolean(),
    expiresAt: moment,
  }),
  'notification.attempted': z.object({ notification: text, channel: text }),
  'notification.delivered': z.object({ notification: text, channel: text, reference: text }),
  'notification.failed': z.object({
    notification: text,
    channel: text,
    reason: text,
    /** Null: with the next run. */
    retryAt: moment.nullable(),
    /** No answer came: it may be there all the same. */
    mayHaveArrived: z.boolean().default(false),
  }),
  /** Given up: expired, refused for good, or taken back because the trouble was over first. */
  'notification.dropped': z.object({
    notification: text,
    channel: text,
    reason: text,
    takenBack: z.boolean().default(false),
  }),
  ...ITERATION_EVENTS,
  /** What compaction took out of each writer's chain, so that `verifyLog` can walk across the gap. */
  'state.compacted': z.object({
    before: moment,
    removed: count,
    ranges: z.array(
      z.object({
        writer: text,
        from: count,
        to: count,
        /** Hash of entry `to`, which the next entry names. */
        hash: text,
      }),
    ),
  }),
} as const;

export type EventType = keyof typeof EVENT_SCHEMAS;
/** Data of one event type, as projections read it. */
export type EventData<T extends EventType> = z.output<(typeof EVENT_SCHEMAS)[T]>;
/** Data of one event type, as a writer gives it. */
export type EventInput<T extends EventType> = z.input<(typeof EVENT_SCHEMAS)[T]>;

/** Appends a known event; the compiler checks its data. */
export async function record<T extends EventType>(
  sink: EventSink,
  type: T,
  data: EventInput<T>,
): Promise<void> {
  const parsed = EVENT_SCHEMAS[type].parse(data);
  await sink.append(type, parsed);
}
