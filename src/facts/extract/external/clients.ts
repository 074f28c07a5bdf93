import { ts } from 'ts-morph';
import type { Scope } from '../code/scope.js';
import { chainText } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { limitOf } from './options.js';
import { SDK_CLIENTS, type SdkClient } from './sdk-table.js';

export type HttpClient = 'fetch' | 'axios' | 'ky' | 'got' | 'superagent' | 'ofetch' | 'undici';

/** A local name that stands for an HTTP client, with the limit its creation sets. */
export interface HttpBinding {
  readonly client: HttpClient;
  readonly timeout: 'client-default' | 'absent' | 'opaque';
  /** Base address given at creation. */
  readonly base?: ts.Expression;
  /** The client itself is a function of (url, options) like fetch. */
  readonly callable: boolean;
  /** The call that made it, where this file did. */
  readonly made?: ts.CallExpression;
}

/** What the file's imports and constants say about its clients. */
export interface ClientNames {
  readonly http: ReadonlyMap<string, HttpBinding>;
  readonly sdk: ReadonlyMap<string, SdkClient>;
  /** AWS client variables → package; command classes → package. */
  readonly aws: ReadonlyMap<string, string>;
}

const HTTP_PACKAGES: Readonly<Record<string, HttpClient>> = {
  'node-fetch': 'fetch',
  'cross-fetch': 'fetch',
  'isomorphic-fetch': 'fetch',
  'isomorphic-unfetch': 'fetch',
  undici: 'undici',
  axios: 'axios',
  ky: 'ky',
  'ky-universal': 'ky',
  got: 'got',
  superagent: 'superagent',
  ofetch: 'ofetch',
};

/** ky gives up after 10 seconds by itself (its README, `timeout`). */
const BY_ITSELF: ReadonlySet<HttpClient> = new Set<HttpClient>(['ky']);

function bindingFor(client: HttpClient): HttpBinding {
  return { client, timeout: BY_ITSELF.has(client) ? 'client-default' : 'absent', callable: true };
}

/** Reads imports, `require` and `create`/`extend`/`new` constants. */
export function clientNames(source: ts.SourceFile, nodes: readonly ts.Node[], scope: Scope): ClientNames {
  const http = new Map<string, HttpBinding>();
  const sdk = new Map<string, SdkClient>();
  const aws = new Map<string, string>();
  const classes = new Map<string, SdkClient>();
  const fetchName = globalFetch(source, nodes);
  if (fetchName) http.set('fetch', bindingFor('fetch'));
  http.set('globalThis.fetch', bindingFor('fetch'));
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    bindImport(statement, http, classes, aws);
  }
  for (const node of nodes) {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) continue;
    bindVariable(node, node.initializer, { http, sdk, aws, classes, scope, source });
  }
  for (const [name, client] of classes) if (!sdk.has(name)) sdk.set(name, client);
  return { http, sdk, aws };
}

/** False when the file gives the name `fetch` another meaning. */
function globalFetch(source: ts.SourceFile, nodes: readonly ts.Node[]): boolean {
  if (!/\bfetch\b/.test(source.text)) return false;
  return !nodes.some(
    (node) =>
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node) ||
        ts.isImportClause(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name) &&
      node.name.text === 'fetch',
  );
}

function bindImport(
  statement: ts.ImportDeclaration,
  http: Map<string, HttpBinding>,
  classes: Map<string, SdkClient>,
  aws: Map<string, string>,
): void {
  const from = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : '';
  const httpClient = HTTP_PACKAGES[from];
  const sdk = sdkOf(from);
  for (const [local, imported] of importedNames(statement)) {
    if (httpClient !== undefined) bindHttp(local, imported, httpClient, http);
    else if (sdk !== undefined) classes.set(local, sdk);
    else if (from.startsWith('@aws-sdk/client-')) aws.set(local, from);
  }
}

function bindHttp(local: string, imported: string, client: HttpClient, http: Map<string, HttpBinding>): void {
  if (client === 'undici') {
    if (imported === 'fetch') http.set(local, bindingFor('fetch'));
    else if (imported === 'request') http.set(local, bindingFor('undici'));
  } else if (
    imported === 'default' ||
    imported === '*' ||
    /^(?:axios|ky|got|ofetch|\$fetch|fetch|superagent)$/.test(imported)
  ) {
    http.set(local, bindingFor(client));
  }
}

function importedNames(
  statement: ts.ImportDeclaration,
): readonly (readonly [local: string, imported: string])[] {
  const clause = statement.importClause;
  if (clause === undefined) return [];
  const names: [string, string][] = [];
  if (clause.name !== undefined) names.push([clause.name.text, 'default']);
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) names.push([bindings.name.text, '*']);
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements) {
      if (!element.isTypeOnly) names.push([element.name.text, (element.propertyName ?? element.name).text]);
    }
  }
  return names;
}

function sdkOf(specifier: string): SdkClient | undefined {
  return SDK_CLIENTS.find((client) =>
    client.package.endsWith('*')
      ? specifier.startsWith(client.package.slice(0, -1))
      : specifier === client.package || specifier.startsWith(`${client.package}/`),
  );
}

interface Bindings {
  readonly http: Map<string, HttpBinding>;
  readonly sdk: Map<string, SdkClient>;
  readonly aws: Map<string, string>;
  readonly classes: ReadonlyMap<string, SdkClient>;
  readonly scope: Scope;
  readonly source: ts.SourceFile;
}

function bindVariable(node: ts.VariableDeclaration, initializer: ts.Expression, to: Bindings): void {
  if (!ts.isIdentifier(node.name)) return;
  const name = node.name.text;
  let value = unwrap(initializer);
  if (ts.isAwaitExpression(value)) value = unwrap(value.expression);
  if (ts.isNewExpression(value)) {
    const chain = chainText(value.expression) ?? '';
    const root = chain.split('.')[0] ?? '';
    const sdk = to.classes.get(root);
    const aws = to.aws.get(root);
    if (sdk !== undefined) to.sdk.set(name, sdk);
    else if (aws !== undefined) to.aws.set(name, aws);
    return;
  }
  if (!ts.isCallExpression(value)) return;
  const chain = chainText(value.expression) ?? '';
  const match = /^(.+)\.(create|extend|instance|defaults)$/.exec(chain);
  const parent = match?.[1] === undefined ? undefined : to.http.get(match[1]);
  if (parent !== undefined)
    to.http.set(name, { ...created(parent, value.arguments[0], to.scope), made: value });
  const sdk = to.classes.get(chain.split('.')[0] ?? '');
  if (sdk !== undefined && /^[a-z]\w*(?:\.create\w*)?$|\.createTransport$/i.test(chain))
    to.sdk.set(name, sdk);
}

function created(parent: HttpBinding, options: ts.Expression | undefined, scope: Scope): HttpBinding {
  const limit = limitOf(options, ['timeout'], scope);
  const base = baseOf(options);
  return {
    client: parent.client,
    callable: parent.callable,
    timeout:
      limit === 'present'
        ? 'client-default'
        : limit === 'opaque'
          ? 'opaque'
          : isOff(options, scope)
            ? 'absent'
            : parent.timeout,
    ...(base === undefined ? {} : { base }),
  };
}

function isOff(options: ts.Expression | undefined, scope: Scope): boolean {
  return (
    options !== undefined &&
    limitOf(options, ['timeout'], scope) === 'absent' &&
    /timeout\s*:\s*(?:false|0)\b/.test(options.getText())
  );
}

function baseOf(options: ts.Expression | undefined): ts.Expression | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties) {
    if (
      ts.isPropertyAssignment(property) &&
      ts.isIdentifier(property.name) &&
      /^(?:baseURL|prefixUrl|baseUrl)$/.test(property.name.text)
    ) {
      return property.initializer;
    }
  }
  return undefined;
}
