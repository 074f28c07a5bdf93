import { z } from 'zod';
import { SuiteError, type Problem } from '../../core/errors.js';
import { expected, found, valueAt } from '../../config/describe-issue.js';
import { pathText, readYaml, type DocumentPath } from '../../config/yaml-source.js';
import type { Look } from './verdict.js';

const amount = z.number().min(0);
const whole = z.number().int().min(0);

const countsSchema = z.strictObject({
  before: amount.describe('X: errors in the window before.'),
  beforeSeconds: z.number().positive().default(3600).describe('Length of the window before.'),
  after: amount.describe('Y: errors since the deployment was served.'),
  seconds: z
    .number()
    .positive()
    .optional()
    .describe('Length of the window after; that of the look when absent.'),
  requestsBefore: amount.nullable().default(null).describe('Requests in the window before.'),
  requestsAfter: amount.nullable().default(null).describe('Requests in the window after.'),
  dispersion: z.number().min(1).default(1).describe('Variance over mean of the counts.'),
});

const probesSchema = z.strictObject({
  total: whole.describe('Probes that are configured.'),
  passing: whole.describe('Probes whose last answers were right.'),
  down: whole.default(0).describe('Probes that are hard down.'),
  failedRounds: whole.max(5).default(0).describe('Of the last five rounds, how many had a failing probe.'),
  serverErrors: whole.default(0).describe('Answers of 500 and above.'),
  controlAnswers: z.boolean().default(true).describe('Whether the control address answers.'),
});

const lookSchema = z.strictObject({
  seconds: z.number().min(0).describe('Seconds after the deployment was served.'),
  errors: countsSchema.optional().describe('Error counts; absent when no source is configured.'),
  silent: z.string().min(1).optional().describe('Why the source did not answer; instead of `errors`.'),
  probes: probesSchema.optional().describe('What the probes say; absent when none is configured.'),
  served: z
    .boolean()
    .nullable()
    .default(true)
    .describe('Whether production serves the commit; null when unknown.'),
});

/** A past deployment. */
export const deploymentSchema = z.strictObject({
  commit: z.string().min(1).describe('Name or id of the commit, as it shall be printed.'),
  environment: z.string().min(1).optional().describe('Where it was deployed; not used.'),
  actual: z.enum(['good', 'bad']).optional().describe('What it turned out to be, where known.'),
  looks: z.array(lookSchema).min(1).describe('What was seen, oldest first.'),
});

export interface PastDeployment {
  readonly commit: string;
  readonly actual: 'good' | 'bad' | null;
  /** Oldest first. */
  readonly looks: readonly Look[];
}

type Parsed = z.output<typeof deploymentSchema>;
type Place = Pick<Problem, 'line' | 'column'>;

/** A deployment as it stands in the file, not yet checked. */
interface Entry {
  readonly value: unknown;
  /** Of a path below the entry. */
  readonly place: (path: DocumentPath) => Place;
  /** Path of the entry in the file; empty where each has a line of its own. */
  readonly at: DocumentPath;
}

interface Read<T> {
  readonly values: readonly T[];
  readonly problems: readonly Problem[];
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined; // The caller says where.
  }
}

/** One deployment a line. */
function entriesByLine(text: string, file: string): Read<Entry> {
  const values: Entry[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const parsed = parse(content);
    if (parsed === undefined) problems.push({ message: 'is no JSON', file, line });
    else values.push({ value: parsed.value, place: () => ({ line }), at: [] });
  });
  return { values, problems };
}

/** One document: a list of deployments, or one. JSON is YAML, whose reader knows the places. */
function entriesOfDocument(text: string, file: string): Read<Entry> {
  const read = readYaml(text, file);
  if (read.status === 'invalid') return { values: [], problems: read.problems };
  const { source } = read;
  const { value } = source;
  if (!Array.isArray(value))
    return { values: [{ value, place: (path) => source.place(path), at: [] }], problems: [] };
  const items: readonly unknown[] = value;
  const entries = items.map((item, index) => ({
    value: item,
    place: (path: DocumentPath) => source.place([index, ...path]),
    at: [index],
  }));
  return { values: entries, problems: [] };
}

function entriesOf(text: string, file: string): Read<Entry> {
  const isDocument = text.trimStart().startsWith('[') || parse(text) !== undefined;
  return isDocument ? entriesOfDocument(text, file) : entriesByLine(text, file);
}

function problemsOf(
  { value, place, at }: Entry,
  issues: readonly z.core.$ZodIssue[],
  file: string,
): Problem[] {
  const problem = (path: DocumentPath, message: string): Problem => ({
    message,
    file,
    ...place(path),
    at: pathText([...at, ...path]) || 'deployment',
  });
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => problem([...issue.path, key], 'unknown key'));
    const actual = valueAt(value, issue.path);
    const wanted = expected(issue);
    return [
      problem(
        issue.path,
        actual === undefined
          ? `is missing, expected ${wanted}`
          : `expected ${wanted}, found ${found(actual)}`,
      ),
    ];
  });
}

/** What is wrong although each value is right by itself. */
function crossProblems({ looks }: Parsed, { place, at }: Entry, file: string): Problem[] {
  const problem = (path: DocumentPath, message: string): Problem => ({
    ...{ message, file, at: pathText([...at, ...path]) },
    ...place(path),
  });
  return looks.flatMap(({ seconds, errors, silent, probes }, index) => {
    const path = ['looks', index];
    const previous = looks[index - 1];
    return [
      ...(previous !== undefined && seconds <= previous.seconds
        ? [problem([...path, 'seconds'], 'expected more than the look before has')]
        : []),
      ...(errors !== undefined && silent !== undefined
        ? [problem([...path, 'silent'], 'takes the place of `errors`, not both')]
        : []),
      ...(errors !== undefined && errors.seconds === undefined && seconds === 0
        ? [problem([...path, 'errors'], 'expected `seconds`, because the look is at 0')]
        : []),
      ...(errors !== undefined && (errors.requestsBefore === null) !== (errors.requestsAfter === null)
        ? [problem([...path, 'errors'], 'expected both `requestsBefore` and `requestsAfter`, or none')]
        : []),
      ...(probes !== undefined && Math.max(probes.passing, probes.down) > probes.total
        ? [problem([...path, 'probes'], 'expected at most `total` probes that pass or are down')]
        : []),
    ];
  });
}

function deploymentOf({ commit, actual, looks }: Parsed): PastDeployment {
  return {
    commit,
    actual: actual ?? null,
    looks: looks.map(({ seconds, errors, silent, probes, served }) => ({
      seconds,
      errors: errors === undefined ? silent : { ...errors, seconds: errors.seconds ?? seconds },
      probes,
      served,
    })),
  };
}

/**
 * Reads past deployments: a JSON list, one JSON object, or NDJSON. Names every problem with its line.
 *
 * @throws SuiteError `judge/invalid-history`
 */
export function readHistory(text: string, file: string): readonly PastDeployment[] {
  const entries = entriesOf(text, file);
  const problems = [...entries.problems];
  const deployments: PastDeployment[] = [];
  for (const entry of entries.values) {
    const parsed = deploymentSchema.safeParse(entry.value);
    const wrong = parsed.success
      ? crossProblems(parsed.data, entry, file)
      : problemsOf(entry, parsed.error.issues, file);
    problems.push(...wrong);
    if (parsed.success) deployments.push(deploymentOf(parsed.data));
  }
  if (entries.values.length === 0 && problems.length === 0)
    problems.push({ message: 'holds no deployment', file, line: 1 });
  if (problems.length === 0) return deployments;
  throw new SuiteError('The history cannot be read', {
    kind: 'input',
    code: 'judge/invalid-history',
    hint: 'Each deployment is an object with `commit` and `looks`; src/deploy/judge/README.md describes all keys.',
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  });
}
