import type { FileFacts } from './types.js';

const LANGUAGES: Readonly<Record<string, FileFacts['language']>> = {
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
  js: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'jsx',
};

/** Language by extension; undefined for files that hold no code. */
export function languageOf(path: string): FileFacts['language'] | undefined {
  if (/\.d\.[cm]?ts$|\.d\.[\w-]+\.ts$/.test(path)) return 'dts';
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : LANGUAGES[path.slice(dot + 1)];
}

/**
 * The part of a path that extractors may see, and that is therefore part of the cache key: the whole
 * path where frameworks give it a meaning, else only the name's endings. So a renamed file keeps its facts.
 */
export function placementOf(path: string): string {
  if (/(?:^|\/)(?:app|pages|routes|api)\//.test(path)) return path;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.', 1);
  return `module${dot < 0 ? '' : name.slice(dot)}`;
}
