import type { Manifest, PackageCommands, PackageManager } from '../shape.js';
import { runScript } from './package-manager.js';
import { orchestrates, scriptProblem, scriptText, type ScriptText } from './scripts.js';

type Kind = keyof PackageCommands;

interface Search {
  /** Usual names, best first. */
  readonly names: readonly string[];
  /** What the script has to run to count. */
  readonly runs: RegExp;
  readonly not?: RegExp;
  /** Any other script whose own text begins like this will do. */
  readonly byContent?: RegExp;
}

const TEST_RUNNERS =
  /\b(?:vitest|jest|mocha|ava|tap|tape|uvu|jasmine|react-scripts test|craco test|bun(?: run)? test|deno test|ng test|aegir|tsd|c8|nyc)\b|\s--test\b/;
const COMPILERS =
  /\b(?:tsc|vue-tsc|tsgo|svelte-check|astro check|nuxi typecheck|nuxt typecheck|deno check|attw)\b/;
const LINTERS =
  /\b(?:eslint|oxlint|next lint|xo|standard|ts-standard|tslint|rslint)\b|\bbiome (?:check|lint|ci)\b/;
const FIXES = /(?:^|\s)--(?:fix|write|apply)(?:-\w+)*\b/;

const SEARCHES: Readonly<Record<Kind, Search>> = {
  test: {
    names: [
      'test',
      'test:unit',
      'unit',
      'test-unit',
      'unit-test',
      'test:units',
      'test:run',
      'test:once',
      'test:ci',
      'tests',
    ],
    runs: TEST_RUNNERS,
  },
  typecheck: {
    names: [
      'typecheck',
      'type-check',
      'type:check',
      'types:check',
      'check-types',
      'check:types',
      'checktypes',
      'check-type',
      'typescript:check',
      'ts:check',
      'check:ts',
      'tsc:check',
      'check:tsc',
      'lint:types',
      'lint:tsc',
      'lint:ts',
      'test:types',
      'test:type',
      'test:tsc',
      'tsc',
      'types',
      'ts',
      'check',
    ],
    runs: COMPILERS,
    not: /(?:^|\s)(?:eslint|biome|oxlint)\b|--emitDeclarationOnly|--outDir/,
    byContent: /^(?:npx |pnpm exec |yarn )?(?:vue-)?tsc\b.*--noEmit\b/,
  },
  lint: {
    names: [
      'lint',
      'lint:check',
      'check-lint',
      'check:lint',
      'lint:code',
      'lint:js',
      'lint:ts',
      'lint:eslint',
      'eslint',
      'biome:check',
      'format-and-lint',
      'biome',
      'check',
    ],
    runs: LINTERS,
    byContent:
      /^(?:npx |pnpm exec |yarn )?(?:eslint|oxlint|biome (?:check|lint|ci))\b(?!.*--(?:fix|write|apply))/,
  },
  build: {
    names: ['build', 'build:ci', 'build-ci', 'build:prod', 'build:production', 'compile'],
    runs: /\S/,
  },
  format: {
    names: [
      'format',
      'format:fix',
      'format:write',
      'format:all',
      'fmt',
      'fmt:fix',
      'prettier',
      'prettier:fix',
      'prettier:write',
      'prettier-format',
      'prettify',
    ],
    runs: /\bprettier\b.*(?:--write|\s-w\b)|\bbiome (?:format|check)\b.*--write|\boxfmt\b|\bdprint fmt\b/,
    not: /\boxfmt\b[^&]*--check\b/,
    byContent: /^(?:npx |pnpm exec |yarn )?(?:prettier\b.*(?:--write|-w\b)|biome format\b.*--write)/,
  },
};

function fits(script: ScriptText, search: Search): boolean {
  if (scriptProblem(script, { endToEnd: false }) !== undefined) return false;
  return search.runs.test(script.all) && search.not?.test(script.all) !== true;
}

interface Context {
  readonly manager: PackageManager;
  /** The package is the root of a workspace with members. */
  readonly hasMembers: boolean;
  /** A tsconfig.json stands beside package.json. */
  readonly hasTsconfig: boolean;
}

/** `tsc` with no project to look at prints its help. */
const BARE_COMPILER = /^(?:npx |pnpm exec |yarn )?tsc(?:\s+--(?!project)[\w-]+)*$/;

function byName(manifest: Manifest, kind: Kind, context: Context): string | undefined {
  const search = SEARCHES[kind];
  let fixing: string | undefined;
  for (const name of search.names) {
    const script = scriptText(manifest, name);
    if (script === undefined) continue;
    if (orchestrates(script)) {
      // Each member is asked by itself; only a build has an order that the orchestrator knows.
      if (kind === 'build' && scriptProblem(script, { endToEnd: true }) === undefined) return name;
      if (context.hasMembers && name === search.names[0]) return undefined;
      continue;
    }
    if (!fits(script, search)) continue;
    if (kind === 'typecheck' && !context.hasTsconfig && BARE_COMPILER.test(script.own)) continue;
    if (kind !== 'lint' || !FIXES.test(script.own)) return name;
    fixing ??= name;
  }
  return fixing;
}

function byContent(manifest: Manifest, kind: Kind): string | undefined {
  const { byContent: pattern } = SEARCHES[kind];
  if (pattern === undefined) return undefined;
  return Object.keys(manifest.scripts)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .find((name) => {
      const script = scriptText(manifest, name);
      return (
        script !== undefined &&
        !name.includes('staged') &&
        pattern.test(script.own) &&
        fits(script, SEARCHES[kind])
      );
    });
}

/** The name of the script that does a kind of work; undefined when none may be run unattended. */
function scriptFor(manifest: Manifest, kind: Kind, context: Context): string | undefined {
  const named = byName(manifest, kind, context);
  if (named !== undefined) return named;
  const usual = SEARCHES[kind].names[0] ?? '';
  const script = scriptText(manifest, usual);
  if (context.hasMembers && script !== undefined && orchestrates(script)) return undefined;
  return byContent(manifest, kind);
}

/** The commands of a package, found in its scripts by name and by what they run. */
export function findCommands(manifest: Manifest, context: Context): PackageCommands {
  const command = (kind: Kind): Partial<Record<Kind, readonly string[]>> => {
    const script = scriptFor(manifest, kind, context);
    return script === undefined ? {} : { [kind]: runScript(context.manager, script) };
  };
  return {
    ...command('test'),
    ...command('typecheck'),
    ...command('lint'),
    ...command('build'),
    ...command('format'),
  };
}
