import { parseAllDocuments } from 'yaml';
import type { Subject } from '../scorecard/subject.js';

export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordAt(value: unknown, ...keys: readonly string[]): Fields {
  let current: unknown = value;
  for (const key of keys) current = isRecord(current) ? current[key] : undefined;
  return isRecord(current) ? current : {};
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isRecord(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** Aliases that may be expanded: a bomb of nested ones is cut off. */
const MAX_ALIASES = 100;

/** Places in words for each error, and each key compared with all others, take quadratic time in a hostile file. */
const PARSING = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

/** Documents of a YAML or JSON file; none when it is templated or broken. */
export function yamlDocuments(subject: Subject, path: string): readonly Fields[] {
  const text = subject.texts.text(path);
  if (text === undefined || /\{\{-?\s/.test(text)) return [];
  try {
    return [...parseAllDocuments(text, PARSING)].flatMap((document) => {
      if (document.errors.length > 0) return [];
      const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
      return isRecord(value) ? [value] : [];
    });
  } catch {
    // Too many aliases or a value that the parser cannot convert: such a file says nothing here.
    return [];
  }
}
