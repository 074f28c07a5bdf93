import picomatch from 'picomatch';
import type { Category } from '../../core/finding.js';

const LOCKFILES = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
]);
const MANIFESTS = new Set(['package.json', 'pnpm-workspace.yaml', 'lerna.json', 'turbo.json', 'nx.json']);
/** Files that instruct coding agents: changing them changes what other programs do. */
const INSTRUCTIONS =
  /^(?:agents|claude|gemini|copilot-instructions|skill)\.md$|^\.(?:cursorrules|windsurfrules|clinerules)$/i;
/** What decides which tests run and what they must reach (safety rule 5). */
const TEST_SETTINGS =
  /^(?:jest|vitest|playwright|cypress|karma|ava|nyc|c8)\.(?:config|workspace|setup)\.|^\.(?:mocharc|nycrc|c8rc)/;
const SETTINGS_OF_GIT = new Set(['.gitattributes', '.gitmodules', '.gitignore', 'CODEOWNERS']);

/**
 * Why a path may not be changed by a fixer (safety rule 4), or undefined when it may. Manifests and
 * lockfiles are open only to a session about dependencies.
 */
export function protectedReason(
  path: string,
  category: Category,
  neverTouch: readonly string[],
): string | undefined {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (
    path === '' ||
    path.includes('\0') ||
    path.includes('\\') ||
    path.startsWith('/') ||
    /^[A-Za-z]:/.test(path)
  ) {
    return 'it is not a path inside the repository';
  }
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return 'it leaves the repository';
  }
  if (segments.some((segment) => segment.toLowerCase() === '.git')) return 'it belongs to git';
  if (segments.includes('node_modules')) return 'it belongs to an installed package';
  if (segments.length > 1 && segments[0]?.startsWith('.') === true) return 'it is in a top-level dot folder';
  if (SETTINGS_OF_GIT.has(name)) return 'it steers git or the review';
  if (INSTRUCTIONS.test(name)) return 'it instructs coding agents';
  if (TEST_SETTINGS.test(name)) return 'it decides which tests run';
  if (category !== 'dependencies' && LOCKFILES.has(name)) return 'it is a lockfile';
  if (category !== 'dependencies' && MANIFESTS.has(name)) return 'it is a manifest';
  // An unreadable pattern blocks: picomatch throws and the session refuses.
  const glob = neverTouch.find((pattern) => picomatch.isMatch(path, pattern, { dot: true }));
  return glob === undefined ? undefined : `policy.neverTouch covers it: ${glob}`;
}
