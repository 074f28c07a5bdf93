import picomatch from 'picomatch';
import { parse } from 'yaml';
import { messageOf } from '../../core/errors.js';
import type { Documents } from '../../core/ports.js';
import type { Manifest, PackageManager } from '../shape.js';
import { isMapping, stringList } from './manifest.js';

export interface WorkspaceReading {
  /** Directories of the members, without the root, sorted. */
  readonly directories: readonly string[];
  readonly notices: readonly string[];
}

interface Patterns {
  readonly patterns: readonly string[];
  readonly notices: readonly string[];
}

function ofManifest(manifest: Manifest): readonly string[] | undefined {
  const { workspaces } = manifest.raw;
  return stringList(workspaces) ?? (isMapping(workspaces) ? stringList(workspaces.packages) : undefined);
}

function ofDocument(documents: Documents, path: string): Patterns | undefined {
  const text = documents.text(path);
  if (text === undefined) return undefined;
  try {
    // JSON is YAML, so that one reader does for lerna.json too.
    const value: unknown = parse(text, { logLevel: 'error', maxAliasCount: 100 });
    return { patterns: (isMapping(value) ? stringList(value.packages) : undefined) ?? [], notices: [] };
  } catch (error) {
    return { patterns: [], notices: [`${path} cannot be read: ${messageOf(error).split('\n')[0] ?? ''}`] };
  }
}

function patternsOf(
  documents: Documents,
  prefix: string,
  manifest: Manifest,
  manager: PackageManager,
): Patterns {
  // pnpm does not look at package.json; the others do not look at pnpm's file.
  const pnpm = manager === 'pnpm' ? ofDocument(documents, `${prefix}pnpm-workspace.yaml`) : undefined;
  if (pnpm !== undefined && (pnpm.patterns.length > 0 || pnpm.notices.length > 0)) return pnpm;
  const own = ofManifest(manifest);
  if (own !== undefined) return { patterns: own, notices: [] };
  return ofDocument(documents, `${prefix}lerna.json`) ?? { patterns: [], notices: [] };
}

function clean(pattern: string): string {
  return pattern.trim().replace(/^\.\//, '').replace(/\/+$/, '');
}

/** True for each manifest path (relative to the workspace root) that the patterns take in. */
function matcher(patterns: readonly string[]): (manifest: string) => boolean {
  const positive = patterns.filter((pattern) => !pattern.startsWith('!')).map(clean);
  const negative = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => clean(pattern.slice(1)));
  const wanted = picomatch(positive.map((pattern) => `${pattern}/package.json`));
  const unwanted = picomatch(
    negative.flatMap((pattern) => [pattern, `${pattern}/package.json`]),
    { dot: true },
  );
  return (manifest) =>
    positive.length > 0 && wanted(manifest) && !(negative.length > 0 && unwanted(manifest));
}

/** The members of the workspace whose root is in a directory. */
export function readWorkspaces(
  documents: Documents,
  manifests: readonly string[],
  root: { readonly directory: string; readonly manifest: Manifest; readonly manager: PackageManager },
): WorkspaceReading {
  const prefix = root.directory === '' ? '' : `${root.directory}/`;
  const { patterns, notices } = patternsOf(documents, prefix, root.manifest, root.manager);
  const takes = matcher(patterns);
  const directories = manifests
    .filter((path) => path.startsWith(prefix) && takes(path.slice(prefix.length)))
    .map((path) => path.slice(0, -'/package.json'.length));
  const empty =
    patterns.length > 0 && directories.length === 0
      ? [`The workspace patterns of ${prefix}package.json match no package: ${patterns.join(', ')}.`]
      : [];
  return { directories, notices: [...notices, ...empty] };
}
