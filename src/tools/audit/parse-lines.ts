import { z } from 'zod';
import type { Vulnerability } from '../results.js';
import { advisorySchema, fromAdvisory } from './parse-npm.js';
import { advisoryId, fixFor, severityOf, united, type AuditContext } from './vulnerability.js';

const classicAdvisory = z.looseObject({
  type: z.literal('auditAdvisory'),
  data: z.looseObject({
    resolution: z.looseObject({ path: z.string().optional() }).optional(),
    advisory: advisorySchema,
  }),
});
const classicSummary = z.looseObject({ type: z.literal('auditSummary') });
const classicError = z.looseObject({
  type: z.literal('error'),
  data: z.union([z.string(), z.looseObject({})]),
});

const berryAdvisory = z.looseObject({
  value: z.string(),
  children: z.looseObject({
    ID: z.union([z.number(), z.string()]).optional(),
    Issue: z.string().default(''),
    URL: z.string().nullish(),
    Severity: z.string().optional(),
    'Vulnerable Versions': z.string().default('*'),
    'Tree Versions': z.array(z.string()).default([]),
    Dependents: z.array(z.string()).default([]),
  }),
});

/** What a stream of lines said: advisories, whether it came to its end, and the tool's own error. */
export interface LineReport {
  readonly vulnerabilities: readonly Vulnerability[];
  readonly recognised: boolean;
  readonly error?: string;
}

function fromBerry(entry: z.output<typeof berryAdvisory>, context: AuditContext): Vulnerability {
  const data = entry.children;
  const range = data['Vulnerable Versions'];
  return {
    id: advisoryId(data.URL, data.ID),
    package: entry.value,
    title: data.Issue,
    severity: severityOf(data.Severity),
    vulnerableRange: range,
    fix: fixFor(range, data['Tree Versions'], undefined),
    direct: context.declared.has(entry.value),
    paths: [...data.Dependents].sort(),
    url: data.URL ?? null,
  };
}

/** `yarn audit --json` (classic) and `yarn npm audit --json` (version 4), one JSON object a line. */
export function parseLines(values: readonly unknown[], context: AuditContext): LineReport {
  const found: Vulnerability[] = [];
  let recognised = false;
  let error: string | undefined;
  for (const value of values) {
    const classic = classicAdvisory.safeParse(value);
    const berry = classic.success ? undefined : berryAdvisory.safeParse(value);
    const failed = classicError.safeParse(value);
    if (classic.success) found.push(fromAdvisory(classic.data.data.advisory, context));
    // Berry lists deprecations among the advisories; they have no severity on npm's scale.
    else if (berry?.success === true && !String(berry.data.children.ID ?? '').includes('deprecation')) {
      found.push(fromBerry(berry.data, context));
    } else if (failed.success && error === undefined) {
      error = typeof failed.data.data === 'string' ? failed.data.data : JSON.stringify(failed.data.data);
    }
    recognised ||= classic.success || berry?.success === true || classicSummary.safeParse(value).success;
  }
  return { vulnerabilities: united(found), recognised, ...(error === undefined ? {} : { error }) };
}
