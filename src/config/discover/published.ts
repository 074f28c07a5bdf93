import type { Manifest } from '../shape.js';
import { isMapping } from './manifest.js';

const SOURCE = /\.[cm]?tsx?$/;
const DECLARATION = /\.d\.[cm]?ts$/;

/** Every path that `exports` leads to. */
function targets(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targets);
  return isMapping(value) ? Object.values(value).flatMap(targets) : [];
}

/** Whether a package is entered through TypeScript sources, through something built, or nowhere. */
function entry(manifest: Manifest): 'source' | 'built' | 'none' {
  const paths = [manifest.main, manifest.module, ...targets(manifest.exports)].filter(
    (path): path is string => path !== undefined && !DECLARATION.test(path),
  );
  if (paths.some((path) => SOURCE.test(path))) return 'source';
  return paths.length > 0 ? 'built' : 'none';
}

/**
 * Whether others install a package, so that nothing may be taken out of its exports. `private` settles it.
 * In monorepos, internal packages often lack `private`: there, a member that is entered through TypeScript
 * sources and has no `publishConfig`, or that says nothing about publishing, is not what people install. The root gets no such
 * benefit of the doubt.
 */
export function isPublished(manifest: Manifest, isRoot: boolean): boolean {
  if (manifest.private === true || manifest.name === undefined) return false;
  if (isRoot) return true;
  if (isMapping(manifest.raw.publishConfig)) return true;
  const entered = entry(manifest);
  if (entered === 'source') return false;
  if (manifest.files !== undefined || manifest.bin !== undefined) return true;
  return entered === 'built' && manifest.version !== undefined && manifest.version !== '0.0.0';
}
