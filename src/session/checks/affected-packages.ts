import { packageOf, type PackageShape, type RepositoryShape } from '../../config/shape.js';

function dependsOn(candidate: PackageShape, name: string): boolean {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = candidate.manifest;
  return [dependencies, devDependencies, peerDependencies, optionalDependencies].some((list) => name in list);
}

/** Packages that own the paths, all that depend on them through the workspace, and the root; by name, sorted. */
export function affectedPackages(shape: RepositoryShape, paths: readonly string[]): readonly string[] {
  const names = new Set<string>();
  const root = shape.packages.filter((entry) => entry.directory === '').map((entry) => entry.name);
  const open = [...root, ...paths.flatMap((path) => packageOf(shape, path)?.name ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (names.has(name)) continue;
    const current = name;
    names.add(current);
    open.push(...shape.packages.filter((entry) => dependsOn(entry, current)).map((entry) => entry.name));
  }
  return [...names].sort();
}
