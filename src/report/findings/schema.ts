import { z } from 'zod';
import { CATEGORIES, CONFIDENCES, SEVERITIES, TIERS } from '../../core/finding.js';

/** Raised when a field is renamed or removed; new fields do not count. */
export const FINDINGS_SCHEMA_VERSION = 1;

const count = z.number().int().min(0);
const position = z.object({
  line: z.number().int().min(1),
  column: z.number().int().min(1).describe('UTF-16 code units.'),
});
const severity = z.enum(SEVERITIES);
const tier = z.enum(TIERS);

const finding = z.object({
  fingerprint: z.string().min(1).describe('Stable across unrelated edits.'),
  status: z.enum(['new', 'existing']).describe('Against the recorded baseline.'),
  rule: z.string().min(1),
  tier,
  category: z.enum(CATEGORIES),
  severity,
  confidence: z.enum(CONFIDENCES),
  package: z.string(),
  path: z.string().describe('POSIX, relative to the root of the repository.'),
  range: z.object({ start: position, end: position }),
  symbol: z.string().optional(),
  message: z.string().describe('What is wrong.'),
  remedy: z.string().describe('What would be right.'),
  evidence: z.array(z.string()),
  remediation: z.object({
    by: z.enum(['fixer', 'executor', 'person']),
    safety: z.enum(['safe', 'review']).optional().describe('For a fixer: may it land unattended?'),
  }),
  references: z.array(z.object({ title: z.string(), url: z.string() })),
});

const gone = z.object({
  fingerprint: z.string().min(1),
  rule: z.string(),
  tier,
  severity,
  path: z.string(),
  message: z.string(),
});

/** The findings document that `scan --json` prints (CM-09). */
export const findingsDocumentSchema = z
  .object({
    schema: z.literal(FINDINGS_SCHEMA_VERSION),
    tool: z.object({ name: z.string(), version: z.string() }),
    repo: z.string(),
    commit: z.string(),
    generatedAt: z.iso.datetime(),
    tiers: z.array(
      z.object({
        tier,
        status: z.enum(['scanned', 'not-due', 'off', 'failed']),
        reason: z.string().describe('Why it was not scanned; empty when it was.'),
      }),
    ),
    counts: z.object({
      total: count,
      new: count,
      bySeverity: z.object({ critical: count, high: count, medium: count, low: count, info: count }),
      byRule: z.record(z.string(), count),
    }),
    findings: z.array(finding),
    fixed: z.array(gone).describe('In the baseline, gone now.'),
    suppressed: z.array(
      gone.extend({
        by: z.enum(['comment', 'config']),
        reason: z.string().describe('As written by a person.'),
      }),
    ),
    notMeasured: z
      .array(z.object({ what: z.string(), reason: z.string() }))
      .describe('What has no figure: never to be read as zero.'),
    notices: z
      .array(z.object({ reason: z.string(), count, examples: z.array(z.string()) }))
      .describe('Files left out, by reason.'),
  })
  .describe('What a scan of a repository found.');

export type FindingsDocument = z.infer<typeof findingsDocumentSchema>;

/** The published JSON Schema (schemas/findings.schema.json). */
export function findingsJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(findingsDocumentSchema);
  return { $schema, $id: 'findings.schema.json', title: 'Caretaker findings', ...schema };
}
