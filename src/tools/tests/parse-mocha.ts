import { z } from 'zod';
import { jsonIn, plainText, repositoryPath } from '../output.js';
import type { TestCase } from '../results.js';
import { failureText } from './reading.js';

const caseSchema = z.looseObject({
  title: z.string(),
  fullTitle: z.string(),
  file: z.string().nullish(),
  duration: z.number().nullish(),
  err: z.looseObject({ message: z.string().optional() }).nullish(),
});

const reportSchema = z.looseObject({
  stats: z.looseObject({ tests: z.number() }),
  tests: z.array(caseSchema),
  pending: z.array(caseSchema).default([]),
  failures: z.array(caseSchema).default([]),
});

type Case = z.output<typeof caseSchema>;

/** `mocha --reporter json`. Its failures also name hooks, which are not among the tests. */
export function parseMocha(output: string, root: string, cwd: string): readonly TestCase[] | undefined {
  const report = reportSchema.safeParse(jsonIn(output));
  if (!report.success) return undefined;
  const keyOf = (test: Case): string => `${test.file ?? ''}\n${test.fullTitle}`;
  const pending = new Set(report.data.pending.map(keyOf));
  const failures = new Set(report.data.failures.map(keyOf));
  const listed = new Set(report.data.tests.map(keyOf));
  const hooks = report.data.failures.filter((test) => !listed.has(keyOf(test)));
  return [...report.data.tests, ...hooks].map((test) => {
    const key = keyOf(test);
    const message = test.err?.message ?? '';
    return {
      name: test.fullTitle,
      path: typeof test.file === 'string' ? (repositoryPath(root, cwd, test.file) ?? test.file) : '',
      status: failures.has(key) ? 'failed' : pending.has(key) ? 'skipped' : 'passed',
      ...(message === '' ? {} : { message: failureText(message, plainText) }),
      ...(typeof test.duration === 'number' ? { durationMs: test.duration } : {}),
    };
  });
}
