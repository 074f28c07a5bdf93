import type { PackageManager, RepositoryShape } from '../../../config/shape.js';

/** How a package manager brings its lockfile up to date without installing or running anything. */
export interface LockfileUpdate {
  readonly command: readonly string[];
  /** Files besides manifests and lockfile that change what it resolves. */
  readonly settings: readonly string[];
}

const UPDATES: Readonly<Record<PackageManager, LockfileUpdate>> = {
  npm: {
    command: ['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
    settings: ['.npmrc'],
  },
  pnpm: {
    command: ['pnpm', 'install', '--lockfile-only', '--ignore-scripts', '--no-frozen-lockfile'],
    settings: ['.npmrc', 'pnpm-workspace.yaml', '.pnpmfile.cjs'],
  },
  yarn: { command: ['yarn', 'install', '--mode=update-lockfile'], settings: ['.npmrc', '.yarnrc.yml'] },
  bun: {
    command: ['bun', 'install', '--lockfile-only', '--ignore-scripts'],
    settings: ['.npmrc', 'bunfig.toml'],
  },
};

/** The update for a repository; a sentence when its package manager cannot do it. */
export function lockfileUpdate(
  shape: RepositoryShape,
  documents: readonly string[],
): LockfileUpdate | string {
  const classic =
    /^[01]\b/.test(shape.packageManagerVersion ?? '') ||
    (shape.packageManagerVersion === undefined && !documents.includes('.yarnrc.yml'));
  if (shape.packageManager === 'yarn' && classic)
    return 'yarn classic cannot update a lockfile without installing';
  if (shape.lockfile?.endsWith('.lockb') === true) return 'the lockfile is binary';
  return UPDATES[shape.packageManager];
}
