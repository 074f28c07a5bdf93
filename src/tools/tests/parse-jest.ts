import { z } from 'zod';
import { jsonIn, plainText, repositoryPath } from '../output.js';
import type { TestCase } from '../results.js';
import { failureText } from './reading.js';

const reportSchema = z.looseObject({
  success: z.boolean().optional(),
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      message: z.string().nullish(),
      assertionResults: z.array(
        z.looseObject({
          ancestorTitles: z.array(z.string()).default([]),
          title: z.string(),
          status: z.string(),
          duration: z.number().nullish(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const STATUS: Readonly<Record<string, TestCase['status']>> = {
  passed: 'passed',
  failed: 'failed',
  todo: 'todo',
  focused: 'passed',
};

/** Name of the case that stands for a test file that could not be loaded. */
export const FILE_CASE = '(test file)';
/** Name of the case that stands for a run that failed although no test did. */
export const RUN_CASE = '(test run)';

/** `jest --json` and `vitest --reporter=json`, which writes the same shape. */
export function parseJest(output: string, root: string, cwd: string): readonly TestCase[] | undefined {
  const report = reportSchema.safeParse(jsonIn(output));
  if (!report.success) return undefined;
  const cases: TestCase[] = [];
  for (const file of report.data.testResults) {
    const path = repositoryPath(root, cwd, file.name) ?? file.name;
    for (const test of file.assertionResults) {
      const message = test.failureMessages?.join('\n') ?? '';
      cases.push({
        name: [...test.ancestorTitles, test.title].filter((title) => title !== '').join(' > '),
        path,
        status: STATUS[test.status] ?? 'skipped',
        ...(message === '' ? {} : { message: failureText(message, plainText) }),
        ...(typeof test.duration === 'number' ? { durationMs: test.duration } : {}),
      });
    }
    const broken =
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
    if (broken) {
      cases.push({
        name: FILE_CASE,
        path,
        status: 'failed',
        message: failureText(file.message ?? '', plainText),
      });
    }
  }
  // Unhandled errors belong to no test, and still fail the run.
  if (report.data.success === false && cases.length > 0 && !cases.some((test) => test.status === 'failed')) {
    cases.push({
      name: RUN_CASE,
      path: '',
      status: 'failed',
      message: 'The runner failed outside of every test.',
    });
  }
  return cases;
}
