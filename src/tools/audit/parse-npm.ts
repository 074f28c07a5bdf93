import { z } from 'zod';
import type { Vulnerability } from '../results.js';
import { advisoryId, fixFor, severityOf, united, type AuditContext } from './vulnerability.js';

const viaSchema = z.looseObject({
  source: z.union([z.number(), z.string()]).optional(),
  name: z.string(),
  title: z.string().default(''),
  url: z.string().nullish(),
  severity: z.string().optional(),
  range: z.string().default('*'),
});

const entrySchema = z.looseObject({
  name: z.string(),
  isDirect: z.boolean().default(false),
  via: z.array(z.union([z.string(), viaSchema])).default([]),
  nodes: z.array(z.string()).default([]),
  fixAvailable: z
    .union([z.boolean(), z.looseObject({ name: z.string(), version: z.string() })])
    .default(false),
});

/** `npm audit --json` since version 7. */
export const npmSchema = z.looseObject({
  auditReportVersion: z.number().optional(),
  vulnerabilities: z.record(z.string(), entrySchema),
});

/** Advisories behind the packages of an npm 7+ report; packages that only carry them are their paths. */
export function parseNpm(
  report: z.output<typeof npmSchema>,
  context: AuditContext,
): readonly Vulnerability[] {
  const found: Vulnerability[] = [];
  for (const entry of Object.values(report.vulnerabilities)) {
    for (const via of entry.via) {
      if (typeof via === 'string' || via.name !== entry.name) continue;
      const offer = entry.fixAvailable;
      const offered = typeof offer === 'object' && offer.name === entry.name ? offer.version : undefined;
      const installed = entry.nodes.flatMap((node) => context.installed.get(node) ?? []);
      found.push({
        id: advisoryId(via.url, via.source),
        package: entry.name,
        title: via.title,
        severity: severityOf(via.severity),
        vulnerableRange: via.range,
        fix: fixFor(via.range, installed, offered),
        direct: entry.isDirect || context.declared.has(entry.name),
        paths: [...entry.nodes].sort(),
        url: via.url ?? null,
      });
    }
  }
  return united(found);
}

/** An advisory of npm 6, pnpm, yarn classic and yarn 2–3, which all print the same shape. */
export const advisorySchema = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  module_name: z.string(),
  title: z.string().default(''),
  severity: z.string().optional(),
  vulnerable_versions: z.string().default('*'),
  patched_versions: z.string().nullish(),
  url: z.string().nullish(),
  github_advisory_id: z.string().nullish(),
  findings: z
    .array(z.looseObject({ version: z.string().optional(), paths: z.array(z.string()).default([]) }))
    .default([]),
});

export const advisoriesSchema = z.looseObject({ advisories: z.record(z.string(), advisorySchema) });

/** One advisory of the older shape. */
export function fromAdvisory(
  advisory: z.output<typeof advisorySchema>,
  context: AuditContext,
): Vulnerability {
  const installed = advisory.findings.flatMap((finding) => finding.version ?? []);
  const patched = /^>=?\s*(\d[^\s|]*)$/.exec(advisory.patched_versions?.trim() ?? '');
  const offered = advisory.patched_versions?.trim().startsWith('>=') === true ? patched?.[1] : undefined;
  return {
    id: advisoryId(advisory.github_advisory_id ?? advisory.url, advisory.id),
    package: advisory.module_name,
    title: advisory.title,
    severity: severityOf(advisory.severity),
    vulnerableRange: advisory.vulnerable_versions,
    fix: fixFor(advisory.vulnerable_versions, installed, offered),
    direct: context.declared.has(advisory.module_name),
    paths: [...new Set(advisory.findings.flatMap((finding) => finding.paths))].sort(),
    url: advisory.url ?? null,
  };
}

/** npm 6 and pnpm. */
export function parseAdvisories(
  report: z.output<typeof advisoriesSchema>,
  context: AuditContext,
): readonly Vulnerability[] {
  return united(Object.values(report.advisories).map((advisory) => fromAdvisory(advisory, context)));
}
