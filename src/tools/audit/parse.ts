import { z } from 'zod';
import type { PackageManager } from '../../config/shape.js';
import { jsonIn, jsonLines, lastLines } from '../output.js';
import type { Vulnerability } from '../results.js';
import { parseLines } from './parse-lines.js';
import { advisoriesSchema, npmSchema, parseAdvisories, parseNpm } from './parse-npm.js';
import { advisoryId, fixFor, severityOf, united, type AuditContext } from './vulnerability.js';

const errorSchema = z.looseObject({
  message: z.string().optional(),
  error: z.union([
    z.string(),
    z.looseObject({
      code: z.string().nullish(),
      summary: z.string().nullish(),
      message: z.string().nullish(),
    }),
  ]),
});

/** `bun audit --json`: package → advisories. */
const bunSchema = z.record(
  z.string(),
  z.array(
    z.looseObject({
      id: z.union([z.number(), z.string()]).optional(),
      url: z.string().nullish(),
      title: z.string().default(''),
      severity: z.string(),
      vulnerable_versions: z.string(),
    }),
  ),
);

export type AuditReading =
  | { readonly kind: 'report'; readonly vulnerabilities: readonly Vulnerability[] }
  | { readonly kind: 'error'; readonly reason: string }
  | { readonly kind: 'unreadable' };

function parseBun(report: z.output<typeof bunSchema>, context: AuditContext): readonly Vulnerability[] {
  return united(
    Object.entries(report).flatMap(([name, advisories]) =>
      advisories.map((advisory) => ({
        id: advisoryId(advisory.url, advisory.id),
        package: name,
        title: advisory.title,
        severity: severityOf(advisory.severity),
        vulnerableRange: advisory.vulnerable_versions,
        fix: fixFor(advisory.vulnerable_versions, [], undefined),
        direct: context.declared.has(name),
        paths: [],
        url: advisory.url ?? null,
      })),
    ),
  );
}

function errorReason(document: unknown): string | undefined {
  const failed = errorSchema.safeParse(document);
  if (!failed.success) return undefined;
  const { error, message } = failed.data;
  if (typeof error === 'string') return lastLines(error, 1, 300);
  const given = (part: string | null | undefined): boolean => typeof part === 'string' && part !== '';
  const words = [error.code, [error.summary, error.message, message].find(given)].filter(given);
  return words.length === 0 ? 'it reported an error without a message' : lastLines(words.join(': '), 1, 300);
}

/** Reads the output of any package manager's audit; except for Bun, the shape tells which one wrote it. */
export function parseAudit(output: string, context: AuditContext, manager?: PackageManager): AuditReading {
  const document = jsonIn(output);
  const npm = npmSchema.safeParse(document);
  if (npm.success) return { kind: 'report', vulnerabilities: parseNpm(npm.data, context) };
  const advisories = advisoriesSchema.safeParse(document);
  if (advisories.success)
    return { kind: 'report', vulnerabilities: parseAdvisories(advisories.data, context) };
  const reason = errorReason(document);
  if (reason !== undefined) return { kind: 'error', reason };
  const lines = parseLines(jsonLines(output), context);
  if (lines.recognised) return { kind: 'report', vulnerabilities: lines.vulnerabilities };
  if (lines.error !== undefined) return { kind: 'error', reason: lastLines(lines.error, 1, 300) };
  const bun = bunSchema.safeParse(document);
  // An empty object is Bun's clean bill, and garbage from anyone else.
  if (manager === 'bun' && bun.success)
    return { kind: 'report', vulnerabilities: parseBun(bun.data, context) };
  return { kind: 'unreadable' };
}
