import picomatch from 'picomatch';
import { languageOf } from './file-name.js';

/** Folders that hold what others wrote or what tools made. */
const FOREIGN_FOLDERS = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'vendor',
  'third_party',
  'dist',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.turbo',
  '.vercel',
  '.yarn',
  '.pnp',
  'coverage',
  'storybook-static',
]);

const MINIFIED_NAME = /[.-]min\.[cm]?js$|\.bundle\.js$|\.chunk\.js$/;
const PNP = /(?:^|\/)\.pnp\.[cm]?js$/;
/** `build/` and `out/` hold sources in some repositories, but then in TypeScript. */
const BUILT = /(?:^|\/)(?:build|out)\/.*\.(?:[cm]?js|d\.[cm]?ts)$/;

/** True for a path in a folder of dependencies or build output. */
export function isForeign(path: string): boolean {
  const parts = path.split('/');
  parts.pop();
  return parts.some((part) => FOREIGN_FOLDERS.has(part)) || PNP.test(path);
}

export interface SourceFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Which paths are the repository's own source; `include` can bring back what the defaults leave out. */
export function sourceFilter(filter: SourceFilter): (path: string) => boolean {
  const included = filter.include.length > 0 ? picomatch([...filter.include], { dot: true }) : undefined;
  const excluded = filter.exclude.length > 0 ? picomatch([...filter.exclude], { dot: true }) : undefined;
  return (path) => {
    if (languageOf(path) === undefined || excluded?.(path) === true) return false;
    if (included) return included(path);
    return !isForeign(path) && !MINIFIED_NAME.test(path) && !BUILT.test(path);
  };
}

const LONG_LINES = 1_000;
const SMALL = 10_000;

/** Code squeezed by a tool: hardly a line end in it. */
export function isMinified(text: string): boolean {
  if (text.length < SMALL) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > LONG_LINES;
}
