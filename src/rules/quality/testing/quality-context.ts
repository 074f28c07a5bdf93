import { configSchema } from '../../../config/schema.js';
import type { Manifest, PackageShape, RepositoryShape } from '../../../config/shape.js';
import type { Documents } from '../../../core/ports.js';
import { isDocument } from '../../../facts/documents.js';
import { extractFile } from '../../../facts/extract/file.js';
import { buildModuleGraph } from '../../../facts/modules/build-graph.js';
import { NO_DATA_MODEL } from '../../../facts/schema/data-model.js';
import { sourceFilter } from '../../../facts/source-files.js';
import type { RepositoryFacts } from '../../../facts/types.js';
import { NO_TOOLS } from '../../../tools/results.js';
import type { FixWorkspace } from '../../fixer.js';
import { NO_HISTORY } from '../../history.js';
import type { RuleContext } from '../../rule.js';

type Files = Readonly<Record<string, string>>;

function record(value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}

function manifestOf(text: string): Manifest {
  const raw = JSON.parse(text) as Record<string, unknown>;
  return {
    ...(raw as Partial<Manifest>),
    scripts: record(raw.scripts),
    dependencies: record(raw.dependencies),
    devDependencies: record(raw.devDependencies),
    peerDependencies: record(raw.peerDependencies),
    optionalDependencies: record(raw.optionalDependencies),
    raw,
  };
}

/** A shape from the package.json files alone; a root manifest is added when there is none. */
export function shapeOf(files: Files): RepositoryShape {
  const all: Files = { 'package.json': '{"name":"root","private":true}', ...files };
  const packages = Object.keys(all)
    .filter((path) => path === 'package.json' || path.endsWith('/package.json'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((path): PackageShape => {
      const manifest = manifestOf(all[path] ?? '{}');
      const directory = path.slice(0, -'package.json'.length).replace(/\/$/, '');
      return {
        name: manifest.name ?? (directory === '' ? '.' : directory),
        directory,
        manifest,
        published: manifest.private !== true,
        commands: {},
        coverage: 80,
      };
    });
  return { packageManager: 'npm', packages, orms: [], schemaFiles: [], baseBranch: 'main', notices: [] };
}

/** Everything a rule looks at, from texts in memory. */
export function contextOf(files: Files): RuleContext {
  const isSource = sourceFilter({ include: [], exclude: [] });
  const paths = Object.keys(files).sort();
  const documents: Documents = { paths, text: (path) => (isDocument(path) ? files[path] : undefined) };
  const facts: RepositoryFacts = {
    commit: 'HEAD',
    files: new Map(paths.filter(isSource).map((path) => [path, extractFile(path, files[path] ?? '')])),
    paths,
    skipped: [],
    parsed: paths.length,
    cached: 0,
  };
  const shape = shapeOf(files);
  return {
    facts,
    documents,
    shape,
    modules: buildModuleGraph({ facts, documents, shape }),
    data: NO_DATA_MODEL,
    config: configSchema.parse({}),
    tools: NO_TOOLS,
    history: NO_HISTORY,
  };
}

/** A workspace for fixers over the same texts. */
export function workspaceOf(files: Files): FixWorkspace {
  return {
    root: '/nowhere',
    context: contextOf(files),
    read: (path) => Promise.resolve(files[path]),
    processes: { run: () => Promise.reject(new Error('These fixers start no process.')) },
  };
}
