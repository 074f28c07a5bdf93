import type { Manifest } from '../../config/shape.js';

/** Conditions in the order in which a repository's own sources are most likely found behind them. */
const PREFERRED = [
  'source',
  'development',
  'typescript',
  'types',
  'import',
  'module',
  'node',
  'default',
  'require',
  'browser',
];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every file behind a conditional target, the likeliest first; which condition holds is not our question. */
export function targetsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  if (!isRecord(value)) return [];
  const rank = (name: string): number => {
    const index = PREFERRED.indexOf(name);
    // Custom conditions such as `@scope/source` exist to point at sources.
    return index < 0 ? -1 : index;
  };
  return Object.entries(value)
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([, target]) => targetsOf(target));
}

/** `exports` as a map from subpath pattern to target, whatever way it was written. */
export function exportMap(manifest: Manifest): Readonly<Record<string, unknown>> | undefined {
  const { exports } = manifest;
  if (exports === undefined || exports === null) return undefined;
  if (isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'))) return exports;
  return { '.': exports };
}

/** Targets of a subpath (`.`, `./x`, `#x`) in an `exports` or `imports` map, patterns filled in. */
export function subpathTargets(map: Readonly<Record<string, unknown>>, subpath: string): readonly string[] {
  if (subpath in map) return targetsOf(map[subpath]);
  let best: { readonly key: string; readonly fill: string } | undefined;
  for (const key of Object.keys(map)) {
    const star = key.indexOf('*');
    const prefix = star < 0 ? key : key.slice(0, star);
    const suffix = star < 0 ? '' : key.slice(star + 1);
    if (star < 0 && !key.endsWith('/')) continue;
    if (
      !subpath.startsWith(prefix) ||
      !subpath.endsWith(suffix) ||
      subpath.length < prefix.length + suffix.length
    )
      continue;
    if (best && best.key.length >= key.length) continue;
    best = { key, fill: subpath.slice(prefix.length, subpath.length - suffix.length) };
  }
  if (!best) return [];
  const { key, fill } = best;
  return targetsOf(map[key]).map((target) =>
    key.includes('*') ? target.replaceAll('*', fill) : target + fill,
  );
}

/** What a package names as its main module, the sources first. */
export function mainTargets(manifest: Manifest): readonly string[] {
  const { raw } = manifest;
  const fields = [
    raw.source,
    raw['ts:main'],
    manifest.types,
    raw.typings,
    manifest.module,
    manifest.main,
    raw['react-native'],
    raw.browser,
  ];
  return fields.flatMap((value) => (typeof value === 'string' ? [value] : []));
}
