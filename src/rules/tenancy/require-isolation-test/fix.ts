import { posix } from 'node:path';
import { ts } from 'ts-morph';
import { packageOf } from '../../../config/shape.js';
import type { FixOutcome } from '../../../core/edit.js';
import { modelOfQuery } from '../../../facts/schema/build.js';
import type { FileFacts, FunctionFact, QueryFact } from '../../../facts/types.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import type { RuleContext } from '../../rule.js';
import { isKnownRunner, skeletonFor, type Service } from './skeleton.js';

const CLIENT = /^(?:db|prisma|client|database|tx|orm)$/;
const CONTEXT = /^(?:ctx|context|scope|tenant|session|auth|actor|caller)$/;

/** Writes an isolation test for a service function `(client, tenant, id)`. */
export const fixer: Fixer = {
  rule: 'tenancy/require-isolation-test',
  propose(finding, workspace): Promise<FixOutcome> {
    return propose(finding.path, workspace);
  },
};

function declined(reason: string): FixOutcome {
  return { status: 'declined', reason };
}

async function propose(route: string, workspace: FixWorkspace): Promise<FixOutcome> {
  const { context } = workspace;
  const owner = packageOf(context.shape, route);
  const runner = owner?.testRunner;
  if (!isKnownRunner(runner))
    return declined(
      'The package has no test runner that a test can be written for (Jest, Vitest, node:test).',
    );
  for (const path of [route, ...importedBy(route, context)]) {
    const file = context.facts.files.get(path);
    const found = file === undefined ? undefined : serviceIn(file, context);
    if (found === undefined) continue;
    const test = testPath(path, context);
    if (context.facts.paths.includes(test)) return declined(`${test} exists already.`);
    const taken = takesTenantApart(found.name, (await workspace.read(path)) ?? '');
    const service = {
      ...found,
      ...(taken ? { tenant: 'object' as const } : {}),
      specifier: specifierFor(test, path, context),
    };
    return {
      status: 'proposed',
      edits: [{ kind: 'create', path: test, text: skeletonFor(service, runner) }],
      summary: `Test that ${service.name} turns another tenant away`,
      safety: 'review',
    };
  }
  return declined(
    'No exported function (client, tenant, id) stands behind this route, and how to sign in as another tenant cannot be guessed.',
  );
}

/** True when the second parameter is written `{ workspaceId }`. */
function takesTenantApart(name: string, text: string): boolean {
  const source = ts.createSourceFile('service.ts', text, ts.ScriptTarget.ESNext, true);
  let found = false;
  const visit = (node: ts.Node): void => {
    const own = ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
    const held =
      ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name
        ? node.initializer
        : undefined;
    const declaration = own === name ? node : held;
    if (declaration !== undefined && ts.isFunctionLike(declaration)) {
      const second = declaration.parameters[1];
      found ||= second !== undefined && ts.isObjectBindingPattern(second.name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importedBy(path: string, context: RuleContext): readonly string[] {
  const file = context.facts.files.get(path);
  return (file?.imports ?? []).flatMap((fact) => {
    const target = fact.typeOnly ? undefined : context.modules.resolve(path, fact.specifier);
    return target?.kind === 'file' ? [target.path] : [];
  });
}

type Found = Omit<Service, 'specifier'>;

function serviceIn(file: FileFacts, context: RuleContext): Found | undefined {
  for (const query of file.queries) {
    const found = serviceOf(query, file, context);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The shape that can be called without knowing more: a client, a tenant, an id. */
function serviceOf(query: QueryFact, file: FileFacts, context: RuleContext): Found | undefined {
  const fact = file.functions[query.function];
  const model = modelOfQuery(context.data, query);
  const ownership = model === undefined ? undefined : context.data.ownership.get(model.name.toLowerCase());
  if (fact?.exported !== true || fact.parent !== 0 || fact.name === '' || query.orm !== 'prisma')
    return undefined;
  if (model === undefined || ownership?.kind !== 'direct' || !fact.parameters.includes(query.client))
    return undefined;
  if (file.queries.filter((other) => other.function === query.function).length !== 1) return undefined;
  const shape = shapeOf(fact, ownership.key);
  const chosen = query.filter.keys.some(
    ({ path, value }) => path.join('.') === 'id' && value.text === shape?.id,
  );
  if (shape === undefined || !chosen) return undefined;
  const { tenant, property } = shape;
  return {
    name: fact.name,
    delegate: query.model,
    method: query.method,
    model,
    tenantKey: ownership.key,
    tenant,
    property,
    write: /^(?:update|delete)/.test(query.operation),
  };
}

function shapeOf(
  { parameters, mentions }: FunctionFact,
  key: string,
): { readonly tenant: Service['tenant']; readonly property: string; readonly id: string } | undefined {
  const [client, second, id, ...more] = parameters;
  if (client === undefined || second === undefined || id === undefined || more.length > 0) return undefined;
  if (!CLIENT.test(client) || !/id$/i.test(id)) return undefined;
  if (CONTEXT.test(second)) {
    const used = mentions.find((mention) => mention.startsWith(`${second}.`));
    const property = used?.slice(second.length + 1) ?? key;
    return property.includes('.') ? undefined : { tenant: 'object', property, id };
  }
  // `{ workspaceId }` and `workspaceId` bind the same name: takesTenantApart tells which one it was.
  return second === key ? { tenant: 'value', property: key, id } : undefined;
}

/** Beside the file, or in the folder where the package's tests are. */
function testPath(path: string, context: RuleContext): string {
  const tests = [...context.facts.files].filter(([, file]) => file.tests.length > 0).map(([test]) => test);
  const owner = packageOf(context.shape, path);
  const inPackage = tests.filter((test) => packageOf(context.shape, test) === owner);
  const ending = inPackage.some((test) => /\.spec\.[cm]?tsx?$/.test(test)) ? 'spec' : 'test';
  const name = `${posix.basename(path).replace(/\.[cm]?tsx?$/, '')}.isolation.${ending}.ts`;
  const folder = inPackage
    .map((test) => /^(?:.*\/)?(?:tests?|__tests__)(?=\/)/.exec(test)?.[0])
    .find((found) => found !== undefined);
  return folder === undefined ? posix.join(posix.dirname(path), name) : posix.join(folder, name);
}

/** With `.js` where the package's own imports carry it. */
function specifierFor(test: string, path: string, context: RuleContext): string {
  const relative = posix.relative(posix.dirname(test), path).replace(/\.[cm]?tsx?$/, '');
  const owner = packageOf(context.shape, path);
  const specifiers = [...context.facts.files]
    .filter(([file]) => packageOf(context.shape, file) === owner)
    .flatMap(([, file]) => file.imports.map((fact) => fact.specifier))
    .filter((specifier) => specifier.startsWith('.'));
  const ending =
    ['.js', '.ts'].find((candidate) => specifiers.some((specifier) => specifier.endsWith(candidate))) ?? '';
  return `${relative.startsWith('.') ? relative : `./${relative}`}${ending}`;
}
