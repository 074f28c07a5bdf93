import { compareFindings, type Finding, type Severity } from '../../core/finding.js';
import { cleanText } from '../document/clean.js';
import type { RuleMeta } from '../../rules/rule.js';
import type { ScanReport } from '../findings/scan-report.js';

/** GitHub refuses a run with more results (and shows 5 000). */
export const SARIF_RESULT_LIMIT = 25_000;

export type SarifLevel = 'error' | 'warning' | 'note';

/** GitHub sorts security findings by this number, as CVSS does (0.0–10.0). */
const SECURITY_SCORE: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.0',
};

/** Categories in which a finding is a weakness that others could use. */
const SECURITY_CATEGORIES: readonly string[] = ['dependencies', 'tenancy'];

interface Message {
  readonly text: string;
}

interface Descriptor {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message & { readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: Message;
  readonly locations: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState: 'new' | 'unchanged';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly suppressions?: readonly unknown[];
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly Readonly<Record<string, unknown>>[];
}

/** The level that SARIF has for a severity. */
export function sarifLevel(severity: Severity): SarifLevel {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

/** A path as a relative URI: percent-encoded but for its slashes. */
export function toUri(path: string): string {
  // A lone surrogate (a file name that is no UTF-8) cannot be encoded; its replacement character can.
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/** PascalCase, as SARIF asks of a rule's name. */
function ruleName(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join('');
}

/** What is known of a rule: its description, or the first finding's fields for one that has none. */
function descriptor(id: string, meta: RuleMeta | undefined, example: Finding | undefined): Descriptor {
  const title = meta?.title ?? id;
  const references = meta?.references ?? example?.references ?? [];
  const severity = meta?.severity ?? example?.severity ?? 'info';
  const category = meta?.category ?? example?.category ?? 'lint';
  const isSecurity = SECURITY_CATEGORIES.includes(category);
  const list = references.map((reference) => `- ${reference.title}: ${reference.url}`);
  const help = [title, ...(list.length === 0 ? [] : ['', ...list])].join('\n');
  const helpUri = references.map((reference) => reference.url).find((url) => URL.canParse(url));
  return {
    id,
    name: ruleName(id),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: help, markdown: help },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: {
      tags: [category, ...(isSecurity ? ['security'] : [])],
      precision: (example?.confidence ?? 'high') === 'high' ? 'high' : 'medium',
      ...(isSecurity ? { 'security-severity': SECURITY_SCORE[severity] } : {}),
    },
  };
}

function result(finding: Finding, ruleIndex: number, status: 'new' | 'existing'): Result {
  const { start, end } = finding.range;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: sarifLevel(finding.severity),
    message: { text: cleanText(`${finding.message} ${finding.remedy}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(finding.path), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    // GitHub tells alerts apart by the first; ours does not depend on lines at all.
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      'caretakerFingerprint/v1': finding.fingerprint,
    },
    baselineState: status === 'new' ? 'new' : 'unchanged',
    properties: {
      tier: finding.tier,
      category: finding.category,
      severity: finding.severity,
      confidence: finding.confidence,
      package: finding.package,
      evidence: finding.evidence,
    },
  };
}

export interface SarifOutput {
  readonly log: SarifLog;
  /** Results above GitHub's limit: the least important ones are left out. */
  readonly omitted: number;
}

function notifications(report: ScanReport, omitted: number): readonly unknown[] {
  const texts = [
    ...report.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`),
    ...report.notices.map(({ reason, count }) => `${count} files left out: ${reason}`),
    ...(omitted === 0 ? [] : [`${omitted} results are left out: a run holds ${SARIF_RESULT_LIMIT}`]),
  ];
  return texts.map((text) => ({ level: 'note', message: { text: cleanText(text) } }));
}

/** A scan as SARIF 2.1.0, suppressed findings included with their reasons. */
export function sarifLog(
  report: ScanReport,
  rules: readonly RuleMeta[],
  limit = SARIF_RESULT_LIMIT,
): SarifOutput {
  const suppressions = new Map(report.suppressed.map((item) => [item.finding, item]));
  const all = [...[...report.findings].sort(compareFindings), ...suppressions.keys()];
  const kept = all.slice(0, limit);
  const omitted = all.length - kept.length;
  const ids = [...new Set(kept.map((finding) => finding.rule))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const descriptors = ids.map((id) =>
    descriptor(
      id,
      rules.find((meta) => meta.id === id),
      kept.find((finding) => finding.rule === id),
    ),
  );
  const results = kept.map((finding) => {
    const status = report.comparison.status.get(finding.fingerprint) ?? 'new';
    const plain = result(finding, indexOf.get(finding.rule) ?? 0, status);
    const suppression = suppressions.get(finding);
    if (suppression === undefined) return plain;
    const kind = suppression.by === 'comment' ? 'inSource' : 'external';
    return { ...plain, suppressions: [{ kind, justification: cleanText(suppression.reason) }] };
  });
  const run = {
    tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: descriptors } },
    automationDetails: { id: `${report.tool.name.toLowerCase()}/scan` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, omitted) }],
    properties: { commit: report.commit, repo: report.repo },
    results,
  };
  return {
    log: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    omitted,
  };
}
