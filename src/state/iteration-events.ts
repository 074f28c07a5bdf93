import { z } from 'zod';
import { AREA_NAMES } from '../config/sections/orchestrator.js';
import { SEVERITIES } from '../core/finding.js';

/** The gates that an area's change passes before it lands (OR-06); `scorecard` is the regression check of OR-05. */
export const GATES = [
  'tests',
  'new-behaviour',
  'vulnerabilities',
  'performance',
  'documentation',
  'conventions',
  'scorecard',
] as const;
export type GateName = (typeof GATES)[number];

/** What became of an area in an iteration. */
export const AREA_OUTCOMES = ['landed', 'rejected', 'nothing-to-do', 'failed'] as const;
export type AreaOutcome = (typeof AREA_OUTCOMES)[number];

/** How an iteration can end. `abandoned`: before it was resumed, its base moved or other areas were asked for. */
export const ITERATION_OUTCOMES = ['landed', 'nothing-to-do', 'rejected', 'abandoned', 'failed'] as const;
export type IterationOutcome = (typeof ITERATION_OUTCOMES)[number];

const text = z.string();
const count = z.number().int().min(0);
const milliseconds = z.number().min(0);
const area = z.enum(AREA_NAMES);
/** Counts from 1 in one log. */
const iteration = z.object({ iteration: z.number().int().min(1) });

/** As `Score` of the scorecard, which sits above this layer. */
const score = z.object({
  percent: z.number().min(0).max(100).nullable(),
  passed: count,
  failed: count,
  notMeasurable: count,
});

/** Where a commit stands: scores, answers and figures. What has no figure is named with its reason. */
const standing = z.object({
  commit: text,
  score,
  byArea: z.partialRecord(area, score),
  /** Criterion → answer. */
  criteria: z.record(text, z.enum(['pass', 'fail', 'not-measurable'])),
  /** Name → value: `coverage <package>` in percent, `vulnerabilities <severity>`, `bundle <name>` in bytes … */
  figures: z.record(text, z.number()),
  notMeasured: z.record(text, text),
});

const backlogItem = z.object({
  criterion: text,
  area,
  title: text,
  group: text,
  severity: z.enum(SEVERITIES),
  blastRadius: count,
  cost: text,
  because: text,
  references: z.array(z.object({ title: text, url: text })),
  acceptance: text,
});

const reasoned = z.object({ area, reason: text });

/** The weekly iteration (OR-01 to OR-09), one event for each of its transitions. */
export const ITERATION_EVENTS = {
  'iteration.started': iteration.extend({
    repo: text,
    baseBranch: text,
    baseCommit: text,
    /** Short name of the branch that its commits go to. */
    branch: text,
    trigger: z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
    budgetMinutes: z.number().positive(),
    areas: z.array(area).nullable(),
  }),
  'iteration.assessed': iteration.extend({ before: standing, backlog: z.array(backlogItem) }),
  'iteration.chosen': iteration.extend({
    areas: z.array(reasoned),
    /** `blocked`: something is wrong in it that nothing here can or may repair. */
    left: z.array(reasoned.extend({ blocked: z.boolean().default(false) })),
  }),
  /** An area's session has ended; its patch waits to be integrated. */
  'iteration.worked': iteration.extend({
    area,
    session: text,
    outcome: z.enum(['planned', 'nothing-to-do', 'refused', 'failed']),
    reason: text,
    /** Fingerprints of what it repaired, with their rules. */
    fixes: z.array(z.object({ fingerprint: text, rule: text })),
    durationMs: milliseconds,
  }),
  /** The integrator's last word on an area. */
  'iteration.judged': iteration.extend({
    area,
    session: text.nullable(),
    outcome: z.enum(AREA_OUTCOMES),
    /** `landed`, `gate/<name>`, `conflict`, `out-of-time`, `handover/…` … or the outcome of its session. */
    code: text,
    reason: text,
    commit: text.nullable(),
    /** Made again on top of the areas before it, because the first patch did not fit. */
    rerun: z.boolean(),
    gates: z.array(
      z.object({
        gate: z.enum(GATES),
        status: z.enum(['pass', 'fail', 'not-measurable']),
        because: text,
        evidence: z.array(text),
      }),
    ),
    fixes: z.array(
      z.object({
        ...{ fingerprint: text, rule: text, path: text, summary: text },
        by: z.enum(['fixer', 'executor']),
      }),
    ),
    files: z.array(z.object({ path: text, added: count, deleted: count })),
    testsAdded: z.array(text),
  }),
  'iteration.ended': iteration.extend({
    outcome: z.enum(ITERATION_OUTCOMES),
    reason: text,
    branch: text.nullable(),
    commit: text.nullable(),
    /** Where the branch stands; null when nothing landed. */
    after: standing.nullable(),
    /** What comes next, the first one leads. */
    next: z.array(backlogItem),
    blockers: z.array(text),
    durationMs: milliseconds,
  }),
} as const;
