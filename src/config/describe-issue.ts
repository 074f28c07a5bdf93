import type { z } from 'zod';
import type { DocumentPath } from './yaml-source.js';

type Issue = z.core.$ZodIssue;

const NAMES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const MAX_SHOWN = 60;

/** What stands in the file, in words. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return `the text ${shorten(JSON.stringify(value))}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return 'a mapping';
}

function shorten(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1)}…`;
}

/** The value at a path; undefined when there is none. */
export function valueAt(root: unknown, path: DocumentPath): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return texts.length === 1 ? (texts[0] ?? '') : `one of ${texts.join(', ')}`;
}

function size(
  origin: string,
  bound: 'at least' | 'at most',
  limit: number | bigint,
  inclusive: boolean,
): string {
  if (origin === 'string') return `text of ${bound} ${limit} character${limit === 1 ? '' : 's'}`;
  if (origin === 'array' || origin === 'set')
    return `a list with ${bound} ${limit} item${limit === 1 ? '' : 's'}`;
  const words = bound === 'at least' ? ['more than', 'at least'] : ['less than', 'at most'];
  return `a number of ${inclusive ? (words[1] ?? '') : (words[0] ?? '')} ${limit}`;
}

/** What the schema expects there, in words; never the validator's own text or JSON. */
export function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return size(issue.origin, 'at least', issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return size(issue.origin, 'at most', issue.maximum, issue.inclusive !== false);
    case 'invalid_format':
      if (issue.format === 'url') return 'an address that starts with http:// or https://';
      return issue.format === 'regex' ? issue.message : `text in the form of ${issue.format}`;
    case 'invalid_union':
      return unionText(issue);
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'a known key';
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

function unionText(issue: Extract<Issue, { readonly code: 'invalid_union' }>): string {
  const options: unknown = Reflect.get(issue, 'options');
  if (Array.isArray(options)) return oneOf(options);
  const texts = issue.errors.flatMap((errors) => errors.slice(0, 1).map(expected));
  return [...new Set(texts)].join(' or ');
}
