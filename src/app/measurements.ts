import { SEVERITIES, type Finding, type Severity } from '../core/finding.js';
import { rules } from '../rules/registry.js';
import type { EventInput } from '../state/events.js';
import type { Measured, ToolKind, ToolResults } from '../tools/results.js';
import type { ServiceFigures } from './service-figures.js';

/** A value for each measured entry and a reason for each other one. */
function split<T, V>(
  results: ReadonlyMap<string, Measured<T>>,
  what: string,
  pick: (value: T) => V,
): {
  readonly values: readonly (readonly [string, V])[];
  readonly missing: readonly (readonly [string, string])[];
} {
  const values: (readonly [string, V])[] = [];
  const missing: (readonly [string, string])[] = [];
  for (const [name, result] of results) {
    if (result.status === 'measured') values.push([name, pick(result.value)]);
    else missing.push([`${what} ${name}`, result.reason]);
  }
  return { values, missing };
}

const sum = (values: readonly (readonly [string, number])[]): number =>
  values.reduce((total, [, value]) => total + value, 0);

function countBy(items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

/** Findings by severity, all five named. */
export function bySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Names of this many flaky tests of a package are told; a suite that hangs on a clock has hundreds. */
const MAX_FLAKY = 10;

/** Tests that failed and passed on the same code: no verdict about them is one about the code. */
function flakyTests(tools: ToolResults): readonly (readonly [string, string])[] {
  return [...tools.tests].flatMap(([name, result]) =>
    result.status === 'measured'
      ? (result.value.flaky ?? [])
          .slice(0, MAX_FLAKY)
          .map(
            (test) =>
              [
                `test “${test.name}” of ${name}`,
                'it is flaky: it failed in one of two runs of the same code',
              ] as const,
          )
      : [],
  );
}

/** Everything that has no figure, with the reason: `tests web` → `vitest is not installed`. */
export function notMeasured(
  tools: ToolResults,
): readonly { readonly what: string; readonly reason: string }[] {
  const audit = tools.audit.status === 'measured' ? [] : ([['vulnerabilities', tools.audit.reason]] as const);
  const parts = (['types', 'tests', 'coverage', 'lint', 'bundles'] as const).flatMap(
    (kind) => split<unknown, null>(tools[kind], kind, () => null).missing,
  );
  return [...audit, ...parts, ...flakyTests(tools)].map(([what, reason]) => ({ what, reason }));
}

/** What `metrics.recorded` keeps of one scan; absent is absent, never zero. */
export function metricsOf(request: {
  readonly commit: string;
  readonly session?: string;
  readonly tools: ToolResults;
  readonly findings: readonly Finding[];
  readonly durations: Readonly<Record<string, number>>;
  /** What monitoring says of the running application; absent where nobody looked. */
  readonly figures?: ServiceFigures;
}): EventInput<'metrics.recorded'> {
  const { tools, findings, figures } = request;
  const coverage = split(tools.coverage, 'coverage', (value) => value.lines);
  const tests = split(tools.tests, 'tests', (run) => run);
  const types = split(
    tools.types,
    'types',
    (found) => found.filter(({ severity }) => severity === 'error').length,
  );
  const lint = split(
    tools.lint,
    'lint',
    (found) => found.filter(({ severity }) => severity === 'error').length,
  );
  const bundles = split(tools.bundles, 'bundles', (value) => value.bytes);
  const runs = tests.values.map(([, run]) => run);
  const complete =
    tests.missing.length === 0 && types.missing.length === 0 && runs.length + types.values.length > 0;
  const red = runs.some((run) => run.failed > 0) || sum(types.values) > 0;
  return {
    ...(request.session === undefined ? {} : { session: request.session }),
    commit: request.commit,
    coverage: Object.fromEntries(coverage.values),
    findings: countBy(findings.map((finding) => finding.rule)),
    bySeverity: countBy(findings.map((finding) => finding.severity)),
    vulnerabilities:
      tools.audit.status === 'measured'
        ? {
            ...Object.fromEntries(SEVERITIES.map((name) => [name, 0])),
            ...countBy(tools.audit.value.map((item) => item.severity)),
          }
        : null,
    bundles: Object.fromEntries(bundles.values),
    tests:
      runs.length === 0
        ? null
        : {
            passed: runs.reduce((total, run) => total + run.passed, 0),
            failed: runs.reduce((total, run) => total + run.failed, 0),
            skipped: runs.reduce((total, run) => total + run.skipped, 0),
          },
    typeErrors: types.values.length === 0 ? null : sum(types.values),
    lintErrors: lint.values.length === 0 ? null : sum(lint.values),
    build: red ? 'red' : complete ? 'green' : null,
    durations: { ...request.durations },
    ...(figures?.service === undefined ? {} : { service: figures.service }),
    notMeasured: {
      ...Object.fromEntries(notMeasured(tools).map(({ what, reason }) => [what, reason])),
      ...figures?.notMeasured,
    },
  };
}

type Kind = Exclude<keyof ToolResults, 'audit'>;

/** Rules that only repeat what a tool said, with the tool. All others work on facts and are always complete. */
const TOOL_OF_RULE: Readonly<Record<string, Kind | 'audit'>> = {
  'dependencies/no-vulnerable-dependency': 'audit',
  'types/no-type-error': 'types',
  'tests/no-failing-test': 'tests',
  'coverage/require-threshold': 'coverage',
  'lint/no-violation': 'lint',
  'bundles/no-growth': 'bundles',
};

/** The tools that these rules ask; the compiler, tests and linter vouch for every change anyway. */
export function toolsForRules(ids: readonly string[]): ReadonlySet<ToolKind> {
  return new Set(ids.map((id) => TOOL_OF_RULE[id]).filter((kind) => kind !== undefined));
}

function isComplete(kind: Kind | 'audit', tools: ToolResults): boolean {
  if (kind === 'audit') return tools.audit.status === 'measured';
  const results: readonly Measured<unknown>[] = [...tools[kind].values()];
  return results.length > 0 && results.every((result) => result.status === 'measured');
}

/** Rules that gave a full answer: only of these can a missing finding be said to be fixed. */
export function completeRules(tools: ToolResults, failed: readonly string[]): ReadonlySet<string> {
  return new Set(
    rules
      .map((rule) => rule.meta.id)
      .filter((id) => {
        const kind = TOOL_OF_RULE[id];
        return !failed.includes(id) && (kind === undefined || isComplete(kind, tools));
      }),
  );
}
