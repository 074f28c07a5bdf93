import { z } from 'zod';
import { glob } from './common.js';

const projectSchema = z.strictObject({
  name: z.string().min(1).describe('How reports call it.'),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name')
    .optional()
    .describe('`owner/name`; this repository when absent.'),
  vision: z.string().min(1).optional().describe('Path of the document that is read before work.'),
});

const inboxSchema = z.strictObject({
  labels: z
    .array(z.string().min(1))
    .default(['caretaker'])
    .describe('Issues with these labels are messages.'),
  directory: z.string().min(1).optional().describe('Directory of messages, for local runs.'),
});

const queueSchema = z.strictObject({
  ready: z
    .array(z.string().min(1))
    .default(['ready'])
    .describe('Labels or columns of tasks that may be taken.'),
  review: z.string().min(1).default('review').describe('Label or column of finished work.'),
});

const INFRASTRUCTURE = ['**/Dockerfile*', '.github/workflows/**', '**/migrations/**', '**/*.tf'];

export const pulseSchema = z.strictObject({
  baseBranch: z
    .string()
    .optional()
    .describe('Branch that work starts from and targets; `baseBranch` when absent.'),
  projects: z.array(projectSchema).default([]).describe('Projects that a pulse looks after.'),
  inbox: inboxSchema.prefault({}).describe('Where messages come from.'),
  queue: queueSchema.prefault({}).describe('Where tasks come from.'),
  memoryEntries: z
    .number()
    .int()
    .positive()
    .default(2_000)
    .describe('Memories kept; the least useful go first.'),
  infrastructure: z
    .array(glob)
    .default(INFRASTRUCTURE)
    .describe('Paths whose pull requests are reviewed for operations.'),
});
