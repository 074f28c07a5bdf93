import { packageOf, type RepositoryShape } from '../../config/shape.js';
import type { FileFacts } from '../../facts/types.js';
import { isTestFile } from './tests-kept.js';

type FilesByPath = ReadonlyMap<string, FileFacts>;

export interface CompatibilityInput {
  readonly shape: RepositoryShape;
  readonly before: FilesByPath;
  readonly after: FilesByPath;
  readonly changed: ReadonlySet<string>;
}

function gone(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Set(after);
  return before.filter((name) => !left.has(name));
}

function exportsOf(facts: FileFacts | undefined): readonly string[] {
  return (facts?.exports ?? []).map((fact) => (fact.name === '*' ? `* from ${fact.from ?? ''}` : fact.name));
}

function routesOf(facts: FileFacts | undefined): readonly string[] {
  return (facts?.routes ?? []).map((route) => `${route.method} ${route.path}`);
}

/** The models as text, without the line that they stand on. */
function modelsOf(facts: FileFacts | undefined): string {
  return JSON.stringify((facts?.models ?? []).map((model) => ({ ...model, line: 0 })));
}

/**
 * What a change breaks for others (CM-16): exports of a package that others install, routes, the database
 * schema. Every export of such a package counts, since deep imports may reach it.
 */
export function breakingChanges(input: CompatibilityInput): readonly string[] {
  const problems: string[] = [];
  const schemaFiles = new Set(input.shape.schemaFiles);
  for (const path of input.changed) {
    const before = input.before.get(path);
    const after = input.after.get(path);
    if (schemaFiles.has(path) || path.endsWith('.prisma') || /(?:^|\/)migrations?\/.*\.sql$/.test(path)) {
      problems.push(`${path} belongs to the database schema`);
    } else if (modelsOf(before) !== modelsOf(after)) {
      problems.push(`${path} declares other database models than before`);
    }
    for (const route of gone(routesOf(before), routesOf(after)))
      problems.push(`${path} no longer answers ${route}`);
    const published = packageOf(input.shape, path)?.published ?? false;
    if (!published || isTestFile(path, before)) continue;
    for (const name of gone(exportsOf(before), exportsOf(after))) {
      problems.push(`${path} of a published package no longer exports ${name}`);
    }
  }
  return problems;
}
