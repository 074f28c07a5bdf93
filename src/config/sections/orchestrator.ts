import { z } from 'zod';
import { command, glob, percent } from './common.js';

/** The nine areas of a weekly iteration (OR-02). */
export const AREA_NAMES = [
  'backend',
  'frontend',
  'databases',
  'security',
  'performance',
  'infrastructure',
  'documentation',
  'testing',
  'monitoring',
] as const;

const areaSchema = z.strictObject({
  enabled: z.boolean().default(true).describe('Off: the area is not assessed.'),
  paths: z.array(glob).default([]).describe('Paths that it owns; found out when empty.'),
});

const criteriaSchema = z.strictObject({
  coverage: percent.default(80).describe('Line coverage in percent, back and front.'),
  apiP99Ms: z.number().positive().default(500).describe('99th percentile of API latency.'),
  searchMs: z.number().positive().default(500).describe('Latency of search.'),
  uiMs: z.number().positive().default(300).describe('Latency of the user interface.'),
});

const benchmarkSchema = z.strictObject({
  command: command.describe('Program and arguments; prints JSON such as `{"parse": 12.5}`, lower is better.'),
  tolerancePercent: z
    .number()
    .min(0)
    .default(10)
    .describe('A figure may grow by this much: measurements differ from run to run.'),
});

export const orchestratorSchema = z.strictObject({
  areas: z
    .partialRecord(z.enum(AREA_NAMES), areaSchema)
    .default({})
    .describe('Switches areas off or says what they own.'),
  areasPerIteration: z
    .number()
    .int()
    .min(1)
    .max(AREA_NAMES.length)
    .default(3)
    .describe('Areas of one iteration.'),
  timeBudgetMinutes: z.number().positive().default(90).describe('An iteration ends itself after this.'),
  branchPrefix: z.string().default('automation/quality').describe('The iteration is appended.'),
  benchmark: benchmarkSchema
    .optional()
    .describe('Measured three times before and after a change; its medians are compared.'),
  criteria: criteriaSchema.prefault({}).describe('Figures of the scorecard.'),
});
