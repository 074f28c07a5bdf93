import { configSchema, type ConfigInput } from '../../config/schema.js';
import type { Manifest, PackageShape, RepositoryShape } from '../../config/shape.js';
import { compareText, type RuleFinding } from '../../core/finding.js';
import type { Documents } from '../../core/ports.js';
import { extractFile } from '../../facts/extract/file.js';
import { languageOf } from '../../facts/file-name.js';
import { buildModuleGraph } from '../../facts/modules/build-graph.js';
import { buildDataModel } from '../../facts/schema/build.js';
import type { FileFacts, RepositoryFacts } from '../../facts/types.js';
import { NO_TOOLS, type ToolResults } from '../../tools/results.js';
import { NO_HISTORY, type History } from '../history.js';
import type { Rule, RuleContext } from '../rule.js';

export interface ContextOptions {
  readonly config?: ConfigInput;
  readonly tools?: Partial<ToolResults>;
  readonly history?: Partial<History>;
}

/** What rules get to see of a repository that consists of these texts; nothing is mocked but the disk. */
export function contextOf(
  files: Readonly<Record<string, string>>,
  options: ContextOptions = {},
): RuleContext {
  const paths = Object.keys(files).sort(compareText);
  const documents: Documents = { paths, text: (path) => files[path] };
  const facts = factsOf(files, paths);
  const shape = shapeOf(files, paths);
  const config = configSchema.parse(options.config ?? {});
  return {
    facts,
    documents,
    modules: buildModuleGraph({ facts, documents, shape }),
    data: buildDataModel({ facts, documents, shape, config }),
    shape,
    config,
    tools: { ...NO_TOOLS, ...options.tools },
    history: { ...NO_HISTORY, ...options.history },
  };
}

/** All findings of one rule on these texts. */
export function findingsOf(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  options: ContextOptions = {},
): readonly RuleFinding[] {
  return [...rule.check(contextOf(files, options))];
}

function factsOf(files: Readonly<Record<string, string>>, paths: readonly string[]): RepositoryFacts {
  const sources = new Map<string, FileFacts>();
  for (const path of paths) {
    if (languageOf(path) === undefined) continue;
    const facts = extractFile(path, files[path] ?? '');
    sources.set(path, { ...facts, models: facts.models.map((model) => ({ ...model, path })) });
  }
  return {
    commit: '0'.repeat(40),
    files: sources,
    paths,
    skipped: [],
    parsed: sources.size,
    cached: 0,
  };
}

function shapeOf(files: Readonly<Record<string, string>>, paths: readonly string[]): RepositoryShape {
  const manifests = paths.filter((path) => /(?:^|\/)package\.json$/.test(path));
  const packages = manifests.map((path) => packageAt(path, files[path] ?? '{}'));
  if (!manifests.includes('package.json')) packages.unshift(packageAt('package.json', '{"private": true}'));
  return {
    packageManager: 'npm',
    packages: packages.sort((a, b) => compareText(a.directory, b.directory)),
    orms: [],
    schemaFiles: paths.filter((path) => /\.(?:prisma|sql)$/.test(path)),
    baseBranch: 'main',
    notices: [],
  };
}

function packageAt(path: string, text: string): PackageShape {
  const directory = path === 'package.json' ? '' : path.slice(0, -'/package.json'.length);
  const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as Readonly<Record<string, unknown>>;
  const manifest: Manifest = {
    scripts: {},
    dependencies: {},
    devDependencies: {},
    peerDependencies: {},
    optionalDependencies: {},
    ...raw,
    raw,
  };
  return {
    name: manifest.name ?? (directory === '' ? '.' : directory),
    directory,
    manifest,
    published: manifest.private !== true,
    commands: {},
    coverage: 80,
  };
}
