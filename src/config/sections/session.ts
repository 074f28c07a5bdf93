import { z } from 'zod';
import { CATEGORIES } from '../../core/finding.js';
import { command, glob } from './common.js';
import { executorSchema } from './executor.js';

/** What may be done about a finding without asking. */
export const decisionSchema = z.enum(['act', 'ask', 'report']);

export const policySchema = z.strictObject({
  categories: z
    .partialRecord(z.enum(CATEGORIES), decisionSchema)
    .default({})
    .describe('Overrides the default decision for a category.'),
  rules: z.record(z.string(), decisionSchema).default({}).describe('Overrides the decision for one rule.'),
  neverTouch: z.array(glob).default([]).describe('Paths that no fixer or executor may change.'),
  strikes: z.number().int().positive().default(3).describe('Failed fixes after which a finding is parked.'),
  approval: z
    .enum(['none', 'required'])
    .default('none')
    .describe('`required`: the session stops at a plan until a person approves it.'),
  emergency: z
    .enum(['critical', 'high', 'off'])
    .default('critical')
    .describe(
      'Severity from which a new finding of the critical tier stops the session and is fixed before anything else.',
    ),
  allowCommands: z
    .array(command)
    .default([])
    .describe("Commands a session may run besides the repository's scripts."),
});

const budgetSchema = z.strictObject({
  files: z.number().int().min(1).max(50).default(5).describe('Files that a session may change.'),
  lines: z
    .number()
    .int()
    .min(1)
    .max(500)
    .default(50)
    .describe('Added plus deleted lines that a session may change.'),
});

const pullsSchema = z.strictObject({
  labels: z
    .array(z.string().min(1).max(50))
    .max(20)
    .default(['caretaker'])
    .describe('Labels of its pull requests; the first one marks what is its own.'),
  draft: z.boolean().default(false).describe('Open pull requests as drafts.'),
  open: z
    .number()
    .int()
    .min(1)
    .default(5)
    .describe('Most pull requests of its own that are open at a time; security fixes are let through.'),
  hourly: z
    .number()
    .int()
    .min(1)
    .default(2)
    .describe('Most pull requests that it opens in an hour; security fixes are let through.'),
  template: z
    .string()
    .min(1)
    .optional()
    .describe("Pull request template to fill in; the repository's own when absent."),
});

const dashboardSchema = z.strictObject({
  enabled: z.boolean().default(true).describe('Keep one issue that shows and steers everything.'),
  title: z.string().min(1).max(200).default('Caretaker dashboard').describe('Title of that issue.'),
});

export const sessionSchema = z.strictObject({
  budget: budgetSchema.prefault({}).describe('The most that one session may change, on the real diff.'),
  branchPrefix: z
    .string()
    .default('automation/continuous-maintenance')
    .describe('The date is appended: `<prefix>-YYYY-MM-DD`.'),
  tag: z.string().default('[continuous-agent]').describe('Marks every commit of a session.'),
  lockMinutes: z.number().positive().default(15).describe('Time to live of a lock.'),
  timeLimitMinutes: z
    .number()
    .positive()
    .default(60)
    .describe('A session ends itself after this; the tools of its scan may take half of it.'),
  baselineRuns: z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(2)
    .describe('Runs of a failing test suite that tell flaky tests apart.'),
  requireTests: z
    .boolean()
    .default(true)
    .describe('Land nothing in a repository whose tests cannot vouch for it.'),
  copy: z
    .array(glob)
    .default([])
    .describe(
      'Ignored files of the checkout, such as `packages/*/dist/**`, that the tests need and that are copied into the worktree. Files named `.env*` only by a glob whose last part begins so.',
    ),
  author: z
    .strictObject({
      name: z.string().min(1).describe('Name on commits.'),
      email: z.string().min(3).describe('Address on commits.'),
    })
    .default({ name: 'caretaker', email: 'caretaker@users.noreply.github.com' })
    .describe('Author of the commits.'),
  pulls: pullsSchema.prefault({}).describe('Pull requests that carry the changes.'),
  dashboard: dashboardSchema.prefault({}).describe('The issue that shows what is open, held and parked.'),
  redBase: z
    .enum(['report', 'propose', 'land'])
    .default('propose')
    .describe(
      'When a commit broke the tests of the base branch: `report` tells of it in an issue, `propose` opens a pull request with its revert, `land` pushes the revert to the base branch.',
    ),
  redBaseWindow: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .describe(
      'Commits of the base branch, from its tip, that are searched for the one that broke the tests.',
    ),
  executor: executorSchema
    .optional()
    .describe('A program (a coding agent, a script) for findings that no fixer covers; docs/executors.md.'),
});
