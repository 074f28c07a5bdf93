import type { z } from 'zod';
import { expected, found, valueAt } from './describe-issue.js';
import type { Problem } from '../core/errors.js';
import { nearest } from './nearest.js';
import { configSchema, type Config } from './schema.js';
import { descriptionAt, knownKeys } from './schema-tree.js';
import { pathText, type DocumentPath, type YamlSource } from './yaml-source.js';

type Issue = z.core.$ZodIssue;

function problemAt(
  source: YamlSource,
  file: string,
  path: DocumentPath,
  message: string,
  hint: string | undefined,
): Problem {
  const at = pathText(path);
  return {
    message: at === '' ? message : `${at}: ${message}`,
    file,
    ...source.place(path),
    ...(at === '' ? {} : { at }),
    ...(hint === undefined ? {} : { hint }),
  };
}

const MAX_KEYS_SHOWN = 12;

function unknownKey(source: YamlSource, file: string, path: DocumentPath, key: string): Problem {
  const known = knownKeys(path);
  const suggestion = nearest(key, known);
  const shown = known.slice(0, MAX_KEYS_SHOWN).join(', ');
  const hint =
    suggestion !== undefined
      ? `did you mean ${suggestion}?`
      : known.length === 0
        ? undefined
        : `known keys: ${shown}${known.length > MAX_KEYS_SHOWN ? ', …' : ''}`;
  return problemAt(source, file, [...path, key], 'unknown key', hint);
}

function wrongValue(source: YamlSource, file: string, issue: Issue): Problem {
  const value = valueAt(source.value, issue.path);
  const meant =
    typeof value === 'string' && issue.code === 'invalid_value'
      ? nearest(value, issue.values.map(String))
      : undefined;
  const hint = meant === undefined ? descriptionAt(issue.path) : `did you mean ${meant}?`;
  if (value === undefined)
    return problemAt(source, file, issue.path, `is missing, expected ${expected(issue)}`, hint);
  return problemAt(source, file, issue.path, `expected ${expected(issue)}, found ${found(value)}`, hint);
}

/** The validator's issues as one problem for each mistake. */
export function schemaProblems(
  issues: readonly Issue[],
  source: YamlSource,
  file: string,
): readonly Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(source, file, issue.path, key));
    }
    if (issue.code === 'invalid_key') {
      return [unknownKey(source, file, issue.path.slice(0, -1), String(issue.path.at(-1)))];
    }
    return [wrongValue(source, file, issue)];
  });
}

function remove(root: unknown, path: DocumentPath): void {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  // Taking an item out of a list would move its neighbours to other paths; the whole list goes.
  if (Array.isArray(parent) || !Object.hasOwn(parent, key)) remove(root, path.slice(0, -1));
  else Reflect.deleteProperty(parent, key);
}

/**
 * The configuration without the parts that are wrong, so that the checks across keys can name their
 * problems in the same run; undefined when too little is left.
 */
export function readablePart(value: unknown, issues: readonly Issue[]): Config | undefined {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    if (keys === undefined) remove(copy, issue.path);
    else for (const key of keys) remove(copy, [...issue.path, key]);
  }
  const parsed = configSchema.safeParse(copy);
  return parsed.success ? parsed.data : undefined;
}
