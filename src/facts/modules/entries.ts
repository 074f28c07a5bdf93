import type { PackageShape, RepositoryShape } from '../../config/shape.js';
import type { Documents } from '../../core/ports.js';
import type { FileFacts, RepositoryFacts } from '../types.js';
import { CONVENTIONS, type Convention } from './conventions.js';
import { mentionedFiles } from './mentions.js';
import type { EntryPoint } from './module-graph.js';
import { exportMap, mainTargets, targetsOf } from './package-targets.js';
import { ancestors, directoryOf } from './paths.js';
import type { Resolver } from './resolver.js';

interface Request {
  readonly facts: RepositoryFacts;
  readonly documents: Documents;
  readonly shape: RepositoryShape;
  readonly resolver: Resolver;
}

function dependencyNames(item: PackageShape): readonly string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = item.manifest;
  return [dependencies, devDependencies, peerDependencies, optionalDependencies].flatMap((list) =>
    Object.keys(list),
  );
}

/** Conventions that hold in a package: the unconditional ones and those of its dependencies. */
function conventionsOf(item: PackageShape): readonly Convention[] {
  const installed = new Set(dependencyNames(item));
  return CONVENTIONS.filter(
    (convention) => convention.needs === undefined || convention.needs.some((name) => installed.has(name)),
  );
}

function exportTargets(item: PackageShape): readonly string[] {
  const map = exportMap(item.manifest);
  return map ? Object.values(map).flatMap(targetsOf) : [];
}

/** Files behind `./dist/*.js`: every file that the star can stand for. */
function filesOfPattern(item: PackageShape, target: string, request: Request): readonly string[] {
  const star = target.indexOf('*');
  const stem = target
    .slice(0, star)
    .replace(/^\.\//, '')
    .replace(/^(?:dist|build|lib|out|esm|cjs|es)\/(?:(?:esm|cjs|types)\/)?/, '');
  const starts = [target.slice(0, star).replace(/^\.\//, ''), `src/${stem}`, stem].map((start) =>
    joinPrefix(item.directory, start),
  );
  return [...request.facts.files.keys()].filter((path) =>
    starts.some((start) => start !== '' && path.startsWith(start)),
  );
}

function joinPrefix(directory: string, start: string): string {
  return directory === '' ? start : `${directory}/${start}`;
}

function publicFiles(item: PackageShape, request: Request): readonly string[] {
  const { probe } = request.resolver;
  const { bin } = item.manifest;
  const bins = bin === undefined ? [] : typeof bin === 'string' ? [bin] : Object.values(bin);
  const targets = [...exportTargets(item), ...mainTargets(item.manifest), ...bins];
  const found = targets.flatMap((target) => {
    if (target.includes('*')) return filesOfPattern(item, target, request);
    const path = probe.built(item.directory, target);
    return path === undefined ? [] : [path];
  });
  if (targets.length > bins.length) return found;
  const index =
    probe.file(joinPrefix(item.directory, 'index')) ?? probe.file(joinPrefix(item.directory, 'src/index'));
  return index === undefined ? found : [...found, index];
}

function conventionOf(
  path: string,
  facts: FileFacts,
  conventions: readonly Convention[],
): EntryPoint | undefined {
  const match = conventions.find((convention) => convention.pattern.test(path));
  if (match) return { kind: match.kind, reason: match.name };
  return facts.directives.includes('#!') ? { kind: 'script', reason: 'starts with #!' } : undefined;
}

const APP_CONFIG =
  /(?:^|\/)(?:next|vite|react-router|remix|astro|svelte|nuxt|app|expo|wxt)\.config\.[cm]?[jt]s$/;

/** Folders with an application of their own inside a package, told by its settings. */
function findAppRoots(documents: Documents): ReadonlySet<string> {
  return new Set(documents.paths.filter((path) => APP_CONFIG.test(path)).map(directoryOf));
}

function appRootOf(path: string, packageRoot: string, appRoots: ReadonlySet<string>): string | undefined {
  for (const directory of ancestors(directoryOf(path))) {
    if (directory.length <= packageRoot.length) return undefined;
    if (appRoots.has(directory)) return directory;
  }
  return undefined;
}

/** Everything that is loaded from outside the import graph, with the strongest reason for each file. */
export function findEntries(request: Request): ReadonlyMap<string, EntryPoint> {
  const { facts, documents, shape, resolver } = request;
  const entries = new Map<string, EntryPoint>();
  const add = (path: string, entry: EntryPoint): void => {
    if (facts.files.has(path) && !entries.has(path)) entries.set(path, entry);
  };
  for (const item of shape.packages) {
    for (const path of publicFiles(item, request)) add(path, { kind: 'public', reason: 'package.json' });
  }
  const appRoots = findAppRoots(documents);
  const rules = new Map<string, readonly Convention[]>();
  for (const [path, file] of facts.files) {
    const owner = resolver.ownerOf(directoryOf(path));
    const root = owner?.directory ?? '';
    let conventions = rules.get(root);
    if (conventions === undefined)
      rules.set(root, (conventions = owner ? conventionsOf(owner) : CONVENTIONS));
    for (const base of [root, appRootOf(path, root, appRoots)]) {
      const entry =
        base === undefined
          ? undefined
          : conventionOf(base === '' ? path : path.slice(base.length + 1), file, conventions);
      if (entry) add(path, entry);
    }
  }
  for (const { path, by } of mentionedFiles(facts, documents, resolver))
    add(path, { kind: 'mention', reason: `named in ${by}` });
  return entries;
}
