import type { Formatter, Linter, Manifest, TestRunner } from '../shape.js';
import { allDependencies } from './manifest.js';
import { scriptText } from './scripts.js';

/** Answers whether a tracked file with that name, or matching that pattern, stands in a directory. */
export interface DirectoryView {
  readonly names: ReadonlySet<string>;
  readonly manifest: Manifest;
}

function hasName(view: DirectoryView, pattern: RegExp): boolean {
  for (const name of view.names) if (pattern.test(name)) return true;
  return false;
}

const RUNNERS: readonly (readonly [RegExp, TestRunner])[] = [
  [/\bvitest\b/, 'vitest'],
  [/\bjest\b|\breact-scripts test\b|\bcraco test\b/, 'jest'],
  [/\bbun test\b/, 'bun'],
  [/\bmocha\b/, 'mocha'],
  [/\bava\b/, 'ava'],
  [/\b(?:node|tsx|ts-node)\b.*\s--test\b/, 'node'],
];

function textOf(command: readonly string[] | undefined, manifest: Manifest): string {
  if (command === undefined) return '';
  const script = command[1] === 'run' ? scriptText(manifest, command[2] ?? '') : undefined;
  return script?.all ?? command.join(' ');
}

/** The runner behind a test command. */
export function testRunnerOf(
  command: readonly string[] | undefined,
  manifest: Manifest,
): TestRunner | undefined {
  if (command === undefined) return undefined;
  const text = textOf(command, manifest);
  return RUNNERS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

/** The program to start where a package has a runner but no script for it. */
export function directTest(view: DirectoryView): readonly string[] | undefined {
  // A package with scripts such as test:integration was set up to be tested in that way only.
  if (Object.keys(view.manifest.scripts).some((name) => /\btest/.test(name))) return undefined;
  const declared = allDependencies(view.manifest);
  if ('vitest' in declared && hasName(view, /^vitest\.config\./)) return ['vitest', 'run'];
  const jest = hasName(view, /^jest\.config\./) || 'jest' in view.manifest.raw;
  return 'jest' in declared && jest ? ['jest'] : undefined;
}

const LINTER_TEXT: readonly (readonly [RegExp, Linter])[] = [
  [/\beslint\b|\bnext lint\b/, 'eslint'],
  [/\bbiome (?:check|lint|ci)\b/, 'biome'],
  [/\boxlint\b/, 'oxlint'],
];

const LINTER_FILES: readonly (readonly [RegExp, Linter])[] = [
  [/^eslint\.config\.|^\.eslintrc(?:\.|$)/, 'eslint'],
  [/^\.?biome\.jsonc?$/, 'biome'],
  [/^\.?oxlint(?:rc)?(?:\.config)?\.(?:json|jsonc|[cm]?[jt]s)$/, 'oxlint'],
];

/** The linter that a package's own script or settings name. */
export function linterOf(command: readonly string[] | undefined, view: DirectoryView): Linter | undefined {
  const text = textOf(command, view.manifest);
  const scripted = LINTER_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  if (scripted !== undefined) return scripted;
  if (command !== undefined) return 'other';
  if ('eslintConfig' in view.manifest.raw) return 'eslint';
  return LINTER_FILES.find(([pattern]) => hasName(view, pattern))?.[1];
}

const FORMATTER_TEXT: readonly (readonly [RegExp, Formatter])[] = [
  [/\bprettier\b/, 'prettier'],
  [/\bbiome (?:format|check)\b/, 'biome'],
  [/\boxfmt\b/, 'oxfmt'],
  [/\bdprint\b/, 'dprint'],
];

const FORMATTER_FILES: readonly (readonly [RegExp, Formatter])[] = [
  [/^\.prettierrc(?:\.|$)|^prettier\.config\./, 'prettier'],
  [/^\.?biome\.jsonc?$/, 'biome'],
  [/^\.?oxfmt(?:rc)?(?:\.config)?\.(?:json|jsonc|[cm]?[jt]s)$/, 'oxfmt'],
  [/^\.?dprint\.jsonc?$/, 'dprint'],
];

/** The formatter that a package's own script or settings name. */
export function formatterOf(
  command: readonly string[] | undefined,
  view: DirectoryView,
): Formatter | undefined {
  const text = textOf(command, view.manifest);
  const scripted = FORMATTER_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  if (scripted !== undefined) return scripted;
  if ('prettier' in view.manifest.raw) return 'prettier';
  return FORMATTER_FILES.find(([pattern]) => hasName(view, pattern))?.[1];
}
