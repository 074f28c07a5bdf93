import { joinPath } from './paths.js';

/** In the order in which the compiler and the common bundlers look. */
const EXTENSIONS = [
  '.ts',
  '.tsx',
  '.d.ts',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.json',
  '.vue',
  '.svelte',
  '.astro',
  '.mdx',
] as const;

/** What a JavaScript name in an import may be in the sources. */
const SOURCES_OF: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts', '.jsx'],
  '.jsx': ['.tsx', '.d.ts', '.ts'],
  // The file itself before a namesake of the other kind, which TypeScript never takes.
  '.mjs': ['.mts', '.d.mts', '.mjs', '.ts'],
  '.cjs': ['.cts', '.d.cts', '.cjs', '.ts'],
};

const OUTPUT_SEGMENTS = new Set([
  'dist',
  'build',
  'lib',
  'out',
  'output',
  'es',
  'esm',
  'cjs',
  'types',
  'typings',
  'umd',
  'bundle',
  'commonjs',
  'module',
  'modern',
  'node',
  'browser',
  'src',
  '_esm',
  '_cjs',
  '_types',
]);
const SOURCE_FOLDERS = ['src', '', 'source', 'lib', 'sources', 'app'] as const;

/** Finds the file that a path without certainty about its ending means. */
export class Probe {
  constructor(private readonly paths: ReadonlySet<string>) {}

  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** The file for an import path: exact, TypeScript in place of JavaScript, an extension added, an index. */
  file(base: string): string | undefined {
    const swapped = this.swapped(base);
    if (swapped !== undefined) return swapped;
    if (this.paths.has(base)) return base;
    for (const extension of EXTENSIONS) if (this.paths.has(base + extension)) return base + extension;
    const index = base === '' ? 'index' : `${base}/index`;
    for (const extension of EXTENSIONS) if (this.paths.has(index + extension)) return index + extension;
    return undefined;
  }

  private swapped(base: string): string | undefined {
    const extension = /\.[cm]?jsx?$/.exec(base)?.[0];
    if (extension === undefined) return undefined;
    const stem = base.slice(0, -extension.length);
    for (const source of SOURCES_OF[extension] ?? []) if (this.paths.has(stem + source)) return stem + source;
    return undefined;
  }

  /** The source of a built file such as `dist/cli/index.js`, or the file itself when it is tracked. */
  built(directory: string, target: string): string | undefined {
    const direct = joinPath(directory, target);
    if (direct === undefined) return undefined;
    const exact = this.file(direct);
    if (exact !== undefined) return exact;
    const parts = target.replace(/^\.\//, '').split('/');
    while (parts.length > 0) {
      const [first = ''] = parts;
      if (parts.length > 1 && OUTPUT_SEGMENTS.has(first)) parts.shift();
      const rest = parts.join('/').replace(/\.d\.[cm]?ts$|\.[cm]?jsx?$/, '');
      for (const folder of SOURCE_FOLDERS) {
        const candidate = joinPath(directory, folder === '' ? rest : `${folder}/${rest}`);
        const found = candidate === undefined ? undefined : this.file(candidate);
        if (found !== undefined) return found;
      }
      if (parts.length < 2 || !OUTPUT_SEGMENTS.has(parts[0] ?? '')) return undefined;
    }
    return undefined;
  }
}
