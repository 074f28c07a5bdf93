import { z } from 'zod';
import { SuiteError, type Problem } from '../core/errors.js';
import type { Host } from './host.js';

/** An input that may be absent: the runner gives an empty string then. */
export const optional = z.string().transform((value) => (value === '' ? undefined : value));

/** `true` or `false`, as YAML spells them; anything else is a mistake, not a false. */
export const boolean = z
  .string()
  .refine((value) => /^(true|false)$/i.test(value), 'takes true or false')
  .transform((value) => value.toLowerCase() === 'true');

/** A path inside the workspace. */
export const insidePath = z
  .string()
  .refine(
    (value) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(value),
    'takes a path inside the workspace, relative to it',
  );

/** The full id of a commit, or nothing: a shortened one can come to mean another. */
export const commitId = z
  .string()
  .regex(/^([0-9a-f]{40}([0-9a-f]{24})?)?$/, 'takes the full id of a commit')
  .pipe(optional);

/** Days that an artifact is kept. */
export const retentionDays = z.coerce
  .number('takes a number of days')
  .int('takes a whole number of days')
  .min(1, 'takes at least one day')
  .max(400, 'takes at most 400 days');

/** One of some words, or nothing. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  return z
    .string()
    .refine(
      (value) => value === '' || values.some((known) => known === value),
      `takes one of ${values.join(', ')}`,
    )
    .transform((value) => values.find((known) => known === value));
}

/** A list of words from a set, or one of the words that stand for a list. */
export function listOf(values: readonly string[], words: readonly string[]) {
  const known = (value: string): boolean =>
    words.includes(value) || value.split(/[\s,]+/).every((name) => values.includes(name));
  return z.string().refine(known, `takes ${words.join(', ')} or a list of ${values.join(', ')}`);
}

/**
 * Reads the inputs of an action; reports every mistake at once.
 *
 * @throws SuiteError `input/invalid`
 */
export function readInputs<Shape extends z.ZodRawShape>(
  host: Pick<Host, 'input'>,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const values = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, host.input(name)]));
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue): Problem => {
    const name = String(issue.path[0]);
    return { at: name, message: `${issue.message}, not ${JSON.stringify(values[name])}` };
  });
  throw new SuiteError('Some inputs cannot be used', {
    kind: 'input',
    code: 'input/invalid',
    problems,
    hint: 'The README of the action lists what each input takes.',
  });
}

/** The properties of `values` that are there: what `exactOptionalPropertyTypes` wants of a request. */
export function present<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
