import path from 'node:path';
import type { Manifest, PackageShape } from '../../config/shape.js';
import { directoryOf, type ToolEnvironment } from '../environment.js';
import type { Diagnostic } from '../results.js';

/** Cannot find module; it has no declarations; the same where the resolution mode is at fault. */
const UNRESOLVED: ReadonlySet<string> = new Set(['TS2307', 'TS7016', 'TS2792']);
const MODULE = /module ['"]([^'"]+)['"]/;

/** Conditions that a compiler follows by itself; others, such as `source`, must be asked for. */
const CONDITIONS: ReadonlySet<string> = new Set(['types', 'import', 'require', 'node', 'browser', 'default']);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Files that an `exports` value leads to. */
function targets(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targets);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([condition, next]) =>
    CONDITIONS.has(condition) ? targets(next) : [],
  );
}

/** What stands for the `*` of an `exports` key; undefined when the key does not fit. */
function starOf(key: string, subpath: string): string | undefined {
  const [head = '', tail, ...more] = key.split('*');
  if (tail === undefined || more.length > 0) return undefined;
  const fits =
    subpath.startsWith(head) && subpath.endsWith(tail) && subpath.length > head.length + tail.length;
  return fits ? subpath.slice(head.length, subpath.length - tail.length) : undefined;
}

/** Files that the package declares for an import of `.` or `./sub`; empty when it declares none. */
function declared(manifest: Manifest, subpath: string): readonly string[] {
  const { exports } = manifest;
  if (exports === undefined || exports === null) {
    if (subpath !== '.') return [];
    return [manifest.types, manifest.main, manifest.module].filter((file) => file !== undefined);
  }
  const hasPaths = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (!hasPaths) return subpath === '.' ? targets(exports) : [];
  if (subpath in exports) return targets(exports[subpath]);
  for (const [key, value] of Object.entries(exports)) {
    const star = starOf(key, subpath);
    if (star !== undefined) return targets(value).map((file) => file.replaceAll('*', star));
  }
  return [];
}

function subpathOf(specifier: string, name: string): string | undefined {
  if (specifier === name) return '.';
  return specifier.startsWith(`${name}/`) ? `.${specifier.slice(name.length)}` : undefined;
}

async function isUnbuilt(tools: ToolEnvironment, member: PackageShape, subpath: string): Promise<boolean> {
  const files = declared(member.manifest, subpath);
  const directory = directoryOf(tools, member.directory);
  for (const file of files)
    if ((await tools.files.stat(path.join(directory, file))) !== undefined) return false;
  return files.length > 0;
}

/**
 * Packages of this repository that the compiler looked for in vain because their declared entries come from a
 * build that has not run. Whatever is imported from them is unknown, so that no further error says much.
 */
export async function unbuiltPackages(
  tools: ToolEnvironment,
  diagnostics: readonly Diagnostic[],
): Promise<readonly string[]> {
  const specifiers = new Set(
    diagnostics.flatMap(({ code, message }) => {
      const specifier = UNRESOLVED.has(code) ? MODULE.exec(message)?.[1] : undefined;
      return specifier === undefined ? [] : [specifier];
    }),
  );
  const unbuilt: string[] = [];
  for (const member of tools.shape.packages) {
    const { name } = member.manifest;
    if (name === undefined) continue;
    for (const specifier of specifiers) {
      const subpath = subpathOf(specifier, name);
      if (subpath === undefined || unbuilt.includes(name)) continue;
      if (await isUnbuilt(tools, member, subpath)) unbuilt.push(name);
    }
  }
  return unbuilt;
}
