import path from 'node:path';
import picomatch from 'picomatch';
import { measured, notMeasured } from '../measured.js';
import type { BundleSize, Measured } from '../results.js';
import type { ToolEnvironment } from '../environment.js';

/** Never part of a bundle, and expensive to walk. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

async function walk(
  tools: ToolEnvironment,
  directory: string,
  visit: (path: string, size: number) => void,
): Promise<void> {
  for (const name of await tools.files.list(path.join(tools.root, directory))) {
    if (SKIPPED.has(name)) continue;
    const relative = directory === '' ? name : `${directory}/${name}`;
    const stat = await tools.files.stat(path.join(tools.root, relative));
    if (stat?.kind === 'directory') await walk(tools, relative, visit);
    else if (stat?.kind === 'file') visit(relative, stat.size);
  }
}

/** Bytes on disk of one configured bundle. */
async function sizeOf(
  tools: ToolEnvironment,
  name: string,
  patterns: readonly string[],
): Promise<Measured<BundleSize>> {
  const started = tools.clock.monotonic();
  const matches = picomatch([...patterns], { dot: true });
  const sizes = new Map<string, number>();
  for (const pattern of patterns) {
    const base = picomatch.scan(pattern).base;
    const stat = await tools.files.stat(path.join(tools.root, base));
    if (stat?.kind === 'file') sizes.set(base, stat.size);
    else {
      await walk(tools, base, (file, size) => {
        if (matches(file)) sizes.set(file, size);
      });
    }
  }
  if (sizes.size === 0) return notMeasured(`no file matches ${patterns.join(', ')}; it was not built`);
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return measured({ name, bytes, files: sizes.size }, 'files on disk', tools.clock.monotonic() - started);
}

/** Sizes of every configured bundle, by name. */
export async function measureBundles(
  tools: ToolEnvironment,
): Promise<ReadonlyMap<string, Measured<BundleSize>>> {
  const sizes = new Map<string, Measured<BundleSize>>();
  for (const bundle of tools.config.scan.bundles) {
    sizes.set(bundle.name, await sizeOf(tools, bundle.name, bundle.files));
  }
  return sizes;
}
