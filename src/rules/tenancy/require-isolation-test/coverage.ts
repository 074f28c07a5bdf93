import { packageOf, type PackageShape } from '../../../config/shape.js';
import { modelOfQuery } from '../../../facts/schema/build.js';
import { singular, wordsOf } from '../../../facts/schema/naming.js';
import type { FileFacts, QueryFact, RouteFact, TestFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';
import { judgeOf, operatorOnly, type Judge } from '../shared/evidence.js';
import { systemPlace, systemWrapper } from '../shared/places.js';
import { FileSurroundings } from '../shared/surroundings.js';
import { namesTenant, vocabularyOf, type Vocabulary } from '../shared/vocabulary.js';

/** A route that serves rows of a tenant. */
export interface TenantRoute {
  readonly path: string;
  readonly route: RouteFact;
  readonly models: readonly string[];
  readonly package: PackageShape | undefined;
  readonly symbol: string;
}

/** A test that expects somebody to be turned away. */
interface NegativeTest {
  readonly path: string;
  readonly test: TestFact;
}

const REFUSED: ReadonlySet<number> = new Set([401, 403, 404]);
const ISOLATION =
  /isolat|cross[- ]?tenant|(?:an)?other (?:tenant|workspace|team|org|user|account|project|company|customer)|different (?:tenant|workspace|team|org|user|account)|not (?:a )?member|forbidden|unauthori[sz]ed|does not belong|no access|cannot (?:read|see|access|update|delete|change)|403|404/i;

/** Routes whose handlers touch tenant-owned rows. */
export function tenantRoutes(context: RuleContext): readonly TenantRoute[] {
  const vocabulary = vocabularyOf(context.data);
  const judge = judgeOf(vocabulary, context.config);
  const found: TenantRoute[] = [];
  for (const [path, file] of context.facts.files) {
    if (file.routes.length === 0 || systemPlace(path, file, context.config) !== undefined) continue;
    const surroundings = new FileSurroundings(file);
    for (const route of file.routes) {
      if (systemWrapper([...route.middleware, route.path])) continue;
      if (isOperators(route, surroundings, judge)) continue;
      const models = modelsOf(route, file, surroundings, context);
      if (models.length === 0 && !namesTenantInPath(route.path, vocabulary)) continue;
      const symbol =
        route.handler === null ? route.path : (file.functions[route.handler]?.name ?? route.path);
      found.push({ path, route, models, package: packageOf(context.shape, path), symbol });
    }
  }
  return found;
}

function isOperators(route: RouteFact, surroundings: FileSurroundings, judge: Judge): boolean {
  const around = route.handler === null ? undefined : surroundings.of({ function: route.handler });
  return around !== undefined && operatorOnly(around, judge);
}

function modelsOf(
  route: RouteFact,
  file: FileFacts,
  surroundings: FileSurroundings,
  context: RuleContext,
): readonly string[] {
  if (route.handler === null) return [];
  const within = (query: QueryFact): boolean =>
    surroundings.of(query)?.top.id === route.handler || query.function === route.handler;
  const models = file.queries.filter(within).flatMap((query) => {
    const name = modelOfQuery(context.data, query)?.name;
    const kind = name === undefined ? undefined : context.data.ownership.get(name.toLowerCase())?.kind;
    return name !== undefined && (kind === 'direct' || kind === 'through') ? [name] : [];
  });
  return [...new Set(models)];
}

function namesTenantInPath(path: string, vocabulary: Vocabulary): boolean {
  return path
    .split('/')
    .some((part) => /^[:[{$]/.test(part) && namesTenant(vocabulary, part.replace(/[^\w]/g, '')));
}

/** Whether tests of a package reach its routes, and which of them expect a refusal. */
export interface TestPractice {
  readonly touchesRoutes: boolean;
  readonly negatives: readonly NegativeTest[];
}

/** Looks at the tests of one package. */
export function practiceOf(
  owner: PackageShape | undefined,
  context: RuleContext,
  routeFiles: ReadonlySet<string>,
): TestPractice {
  const negatives: NegativeTest[] = [];
  let touchesRoutes = false;
  for (const [path, file] of context.facts.files) {
    if (file.tests.length === 0 || packageOf(context.shape, path) !== owner) continue;
    const imports = file.imports.some((fact) => {
      const target = context.modules.resolve(path, fact.specifier);
      return target?.kind === 'file' && routeFiles.has(target.path);
    });
    for (const test of file.tests) {
      if (test.kind !== 'test') continue;
      if (imports || test.requests.length > 0) touchesRoutes = true;
      if (!test.skipped && test.assertions > 0 && isRefusal(test)) negatives.push({ path, test });
    }
  }
  return { touchesRoutes, negatives };
}

function isRefusal(test: TestFact): boolean {
  return (
    test.statuses.some((status) => REFUSED.has(status)) ||
    (ISOLATION.test(test.title.join(' ')) &&
      /isolat|tenant|workspace|team|org|member|belong/i.test(test.title.join(' ')))
  );
}

/** A route's address and a request's as comparable parts; variables become one word. */
function partsOf(address: string): readonly string[] {
  return address
    .split('/')
    .filter((part) => part !== '')
    .map((part) =>
      /^[:[{$]/.test(part) || /^\d+$|^[\da-f-]{20,}$|_test|^(?:cl|c)[a-z\d]{20,}$/i.test(part)
        ? '*'
        : part.toLowerCase(),
    );
}

function matches(route: string, request: string): boolean {
  const wanted = partsOf(route);
  const given = partsOf(request);
  if (wanted.length === 0 || given.length < wanted.length) return false;
  // The application may be mounted below a prefix: compare from the end.
  const tail = given.slice(given.length - wanted.length);
  return wanted.every((part, index) => part === '*' || tail[index] === '*' || part === tail[index]);
}

/** True when a negative test can be told to be about the route. */
export function isCovered(found: TenantRoute, practice: TestPractice, context: RuleContext): boolean {
  const words = new Set(
    [...found.models.flatMap(wordsOf), ...wordsOf(found.route.path), ...wordsOf(found.symbol)].map(singular),
  );
  return practice.negatives.some(({ path, test }) => {
    if (test.requests.some((request) => matches(found.route.path, request))) return true;
    const file = context.facts.files.get(path);
    const imported = file?.imports.some((fact) => {
      const target = context.modules.resolve(path, fact.specifier);
      return target?.kind === 'file' && target.path === found.path;
    });
    if (imported === true) return true;
    const title = wordsOf(test.title.join(' ')).map(singular);
    return ISOLATION.test(test.title.join(' ')) && title.some((word) => word.length > 3 && words.has(word));
  });
}
