import { languageOf } from '../../facts/file-name.js';
import { generatorsOf, isPublicApi, operationsOf } from '../areas/documentation/criteria/openapi.js';
import { documentPaths } from '../reading/documents.js';
import { descriptionsOf, shapeOfPath } from '../reading/openapi.js';
import { lineAt } from '../reading/code.js';
import { place, searched, type Evidence } from '../scorecard/answer.js';
import type { Subject } from '../scorecard/subject.js';
import type { GateDeps, GateInput } from './gate.js';
import { surfaceOf, type Spoken } from './public-surface.js';
import { changedSubject, subjectWith } from './subjects.js';
import { counted, foundOr, some, verdict, type Verdict } from './verdict.js';

const SETTINGS_SAMPLE = /(?:^|\/)\.env[^/]*(?:example|sample|template|dist|defaults?)$/i;
/** A superset: what is a document or a description is decided by their readers. */
const WANTED = /\.(?:mdx?|rst|adoc|txt)$|api[^/]*\.(?:ya?ml|json)$|swagger[^/]*\.(?:ya?ml|json)$/i;

function isWanted(path: string): boolean {
  return WANTED.test(path) || SETTINGS_SAMPLE.test(path);
}

/** Documents of the tree after the change, descriptions of interfaces and samples of settings among them. */
function documentsIn(subject: Subject): readonly string[] {
  return [
    ...new Set([
      ...documentPaths(subject),
      ...descriptionsOf(subject).map(({ path }) => path),
      ...subject.texts.paths.filter((path) => SETTINGS_SAMPLE.test(path)),
    ]),
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The path of a route with parameters in any notation; undefined when it is too short to be told from other text. */
function routePattern(path: string): RegExp | undefined {
  const shape = shapeOfPath(path);
  if (shape.every((part) => part === '{}')) return undefined;
  const parts = shape.map((part) => (part === '{}' ? '[^/\\s]+' : escaped(part)));
  return new RegExp(`/${parts.join('/')}(?![\\w/-])`, 'i');
}

function patternOf({ kind, name, endpoint }: Spoken): RegExp | undefined {
  if (kind === 'route') return endpoint === undefined ? undefined : routePattern(endpoint.route.path);
  return new RegExp(`(?<![\\w$-])${escaped(name)}(?![\\w$-])`);
}

/** Where a document names it. */
function mention(subject: Subject, paths: readonly string[], item: Spoken): Evidence | undefined {
  const pattern = patternOf(item);
  if (pattern === undefined) return undefined;
  for (const path of paths) {
    const text = subject.texts.text(path) ?? '';
    const match = pattern.exec(text);
    if (match !== null) return place(path, lineAt(text, match.index), `names the ${item.kind} ${item.name}`);
  }
  return undefined;
}

/** Variables that code elsewhere read before are not new. */
async function isRead(deps: GateDeps, input: GateInput, name: string): Promise<boolean> {
  const code = ['*.ts', '*.tsx', '*.mts', '*.cts', '*.js', '*.jsx', '*.mjs', '*.cjs'];
  const found = await deps.git.run([
    'grep',
    '-q',
    '-w',
    '-F',
    '-e',
    name,
    input.before.commit,
    '--',
    ...code,
  ]);
  return found.exitCode === 0;
}

interface Difference {
  readonly added: readonly Spoken[];
  readonly gone: readonly Spoken[];
}

async function difference(deps: GateDeps, input: GateInput): Promise<Difference> {
  const code = new Set(
    input.changes.map(({ path }) => path).filter((path) => languageOf(path) !== undefined),
  );
  const before = surfaceOf(changedSubject(input, 'before'), code);
  const after = surfaceOf(changedSubject(input), code);
  const added: Spoken[] = [];
  for (const [key, item] of after) {
    if (before.has(key)) continue;
    if (item.kind === 'environment variable' && (await isRead(deps, input, item.name))) continue;
    added.push(item);
  }
  const gone = [...before].filter(([key, { kind }]) => !after.has(key) && kind !== 'environment variable');
  return { added, gone: gone.map(([, item]) => item) };
}

/** A router is mounted below a prefix, or a description names its server with one: what both have must be the same. */
function endsSame(described: readonly string[], shape: readonly string[]): boolean {
  const common = Math.min(described.length, shape.length);
  // The root of a router: where it is mounted, the file does not say.
  if (shape.length === 0) return true;
  return common > 0 && described.slice(-common).join('/') === shape.slice(-common).join('/');
}

/** New routes that the tracked description lacks, and routes that are gone and still described. */
function outOfStep(subject: Subject, { added, gone }: Difference): readonly Evidence[] {
  const operations = operationsOf(subject);
  if (operations.length === 0 || generatorsOf(subject).length > 0) return [];
  const isDescribed = (
    { endpoint }: Spoken,
    fits: (described: readonly string[], shape: readonly string[]) => boolean,
  ): boolean =>
    endpoint !== undefined &&
    operations.some(
      ([verb, described]) =>
        (endpoint.route.method === 'ALL' || endpoint.route.method === verb) &&
        fits(described, shapeOfPath(endpoint.route.path)),
    );
  const isApi = ({ endpoint }: Spoken): boolean => endpoint !== undefined && isPublicApi(endpoint);
  const whole = (one: readonly string[], other: readonly string[]): boolean =>
    one.join('/') === other.join('/');
  return [
    ...added
      .filter((item) => isApi(item) && !isDescribed(item, endsSame))
      .map(({ path, line, name }) => place(path, line, `${name} is not in the OpenAPI description`)),
    ...gone
      .filter((item) => isApi(item) && isDescribed(item, whole))
      .map(({ path, line, name }) =>
        place(path, line, `${name} is gone and still in the OpenAPI description`),
      ),
  ];
}

function told({ kind, name }: Spoken): string {
  return `${kind} ${name}`;
}

/** OR-06: documentation is updated where something changed that others use by its name. */
export async function documentation(deps: GateDeps, input: GateInput): Promise<Verdict> {
  const change = await difference(deps, input);
  const { added, gone } = change;
  if (added.length + gone.length === 0) {
    const looked = searched(
      'routes, exports of published packages, environment variables, commands and options that are new or gone',
      counted(input.changes.length, 'changed file'),
    );
    return verdict('pass', 'nothing that documentation tells of has changed', [looked]);
  }
  const subject = await subjectWith(deps.files, input, isWanted);
  const parted = outOfStep(subject, change);
  if (parted.length > 0)
    return verdict(
      'fail',
      `the OpenAPI description is not in step with ${counted(parted.length, 'route')}`,
      parted,
    );
  const paths = documentsIn(subject);
  const updated = input.changes.flatMap(({ path, after }) =>
    after !== null && paths.includes(path) ? [path] : [],
  );
  const what = some([...added.map(told), ...gone.map((item) => `${told(item)} (gone)`)]);
  if (updated.length > 0)
    return verdict(
      'pass',
      `documentation was changed with it: ${what}`,
      updated.map((path) => place(path, 1, 'is part of the change')),
    );
  const named = [...added, ...gone].map((item) => ({ item, where: mention(subject, paths, item) }));
  const silent = named.filter(({ item, where }) => (where === undefined) === added.includes(item));
  const looked = searched('documents that name it', counted(paths.length, 'tracked document'));
  if (silent.length > 0) {
    const places = silent.map(({ item, where }) =>
      added.includes(item)
        ? place(item.path, item.line, `${told(item)} is new and no document names it`)
        : (where ?? looked),
    );
    return verdict('fail', `no document was changed with it: ${some(silent.map(({ item }) => told(item)))}`, [
      ...places,
      ...(silent.some(({ item }) => added.includes(item)) ? [looked] : []),
    ]);
  }
  const places = named.flatMap(({ where }) => where ?? []);
  // Only what is gone: that no document names it any more is what was asked.
  const because =
    added.length === 0 ? `no document names it any more: ${what}` : `documents name it already: ${what}`;
  return verdict('pass', because, foundOr(looked, places));
}
