import type { RuleFinding } from '../../../core/finding.js';
import { compareText } from '../../../core/finding.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { REFERENCES } from '../shared/report.js';
import { isCovered, practiceOf, tenantRoutes, type TenantRoute } from './coverage.js';

/** Share of routes with a negative test from which on the rest are listed one by one. */
const PRACTICE = 0.25;
/** A longer list is a programme, not a set of findings. */
const MAX_LISTED = 10;

/** Routes of tenants without a test that another tenant is turned away. */
export const rule = defineRule({
  meta: {
    id: 'tenancy/require-isolation-test',
    title: 'Tenant-owned routes have a test that turns other tenants away',
    tier: 'coverage',
    category: 'tenancy',
    severity: 'medium',
    remediation: { by: 'fixer', safety: 'review' },
    references: REFERENCES,
  },
  *check(context) {
    if (context.data.tenantKeys.length === 0) return;
    const routes = tenantRoutes(context);
    const owners = [...new Set(routes.map((found) => found.package))];
    for (const owner of owners) {
      yield* packageFindings(
        routes.filter((found) => found.package === owner),
        context,
      );
    }
  },
});

function* packageFindings(routes: readonly TenantRoute[], context: RuleContext): Iterable<RuleFinding> {
  const [first] = [...routes].sort(
    (a, b) => compareText(a.path, b.path) || a.route.span.start - b.route.span.start,
  );
  if (first === undefined) return;
  const practice = practiceOf(first.package, context, new Set(routes.map((found) => found.path)));
  const missing = routes.filter((found) => !isCovered(found, practice, context));
  if (missing.length === 0) return;
  // Without the practice a list of every route is noise: one finding asks for the next test.
  const files = [...new Set(missing.map((found) => found.path))].sort(compareText);
  if (missing.length > routes.length * (1 - PRACTICE) || files.length > MAX_LISTED) {
    yield wholePackage(missing[0] ?? first, missing.length, routes.length, practice.touchesRoutes);
    return;
  }
  for (const path of files) yield oneFile(missing.filter((found) => found.path === path));
}

function wholePackage(first: TenantRoute, count: number, all: number, tested: boolean): RuleFinding {
  const name = first.package?.name ?? '.';
  return {
    path: first.path,
    range: first.route.span.range,
    message: `${count} of the ${all} tenant-owned ${all === 1 ? 'route' : 'routes'} of ${name} ${count === 1 ? 'has' : 'have'} no test that another tenant is turned away`,
    remedy: `Start with ${first.route.method} ${first.route.path}: sign in as another tenant, ask for this tenant's row, and expect 403 or 404.`,
    confidence: 'medium',
    evidence: [
      tested
        ? 'Tests of this package send requests, but none of them was found to turn another tenant away from these routes.'
        : 'No test of this package reaches a route.',
      ...modelsSaid(first),
    ],
    anchor: `package ${name}`,
    symbol: first.symbol,
    data: dataOf(first),
  };
}

function modelsSaid({ models, route }: TenantRoute): readonly string[] {
  return models.length === 0
    ? []
    : [`${route.method} ${route.path} queries ${models.join(', ')}, which belong to a tenant.`];
}

function oneFile(missing: readonly TenantRoute[]): RuleFinding {
  const [first] = missing;
  if (first === undefined) throw new RangeError('a file without routes has no finding');
  const methods = missing.map(({ route }) => `${route.method} ${route.path}`);
  return {
    path: first.path,
    range: first.route.span.range,
    message: `No test expects another tenant to be turned away from ${methods.join(', ')}`,
    remedy: "Sign in as another tenant, ask for this tenant's row, and expect 403 or 404.",
    confidence: 'medium',
    evidence: ['Other routes of this package have such a test.', ...modelsSaid(first)],
    anchor: `file ${methods.join(' ')}`,
    symbol: first.symbol,
    data: dataOf(first),
  };
}

function dataOf({ route, models }: TenantRoute): NonNullable<RuleFinding['data']> {
  return {
    method: route.method,
    route: route.path,
    framework: route.framework,
    models: [...models],
    handler: route.handler,
  };
}
