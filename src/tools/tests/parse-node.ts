import { z } from 'zod';
import { jsonLines, plainText, repositoryPath } from '../output.js';
import type { CoverageFile, TestCase } from '../results.js';
import { FILE_CASE } from './parse-jest.js';
import { failureText } from './reading.js';

const testSchema = z.looseObject({
  type: z.enum(['test:start', 'test:pass', 'test:fail']),
  name: z.string(),
  file: z.string().nullish(),
  nesting: z.number().default(0),
  skip: z.boolean().default(false),
  todo: z.boolean().default(false),
  suite: z.boolean().default(false),
  duration: z.number().nullish(),
  message: z.string().nullish(),
});

const coverageSchema = z.looseObject({
  type: z.literal('test:coverage'),
  files: z.array(z.looseObject({ path: z.string(), total: z.number(), covered: z.number() })),
});

const endSchema = z.looseObject({ type: z.literal('end') });

export interface NodeReading {
  readonly cases: readonly TestCase[];
  readonly coverage?: readonly CoverageFile[];
}

type TestEvent = z.output<typeof testSchema>;

function caseOf(event: TestEvent, titles: readonly string[], path: string): TestCase {
  const status = event.skip
    ? 'skipped'
    : event.todo
      ? 'todo'
      : event.type === 'test:pass'
        ? 'passed'
        : 'failed';
  const message = status === 'failed' ? (event.message ?? '') : '';
  return {
    name: titles.join(' > '),
    path,
    status,
    ...(message === '' ? {} : { message: failureText(message, plainText) }),
    ...(typeof event.duration === 'number' ? { durationMs: event.duration } : {}),
  };
}

/** What our reporter wrote; undefined when the run did not come to its end. */
export function parseNode(output: string, root: string, cwd: string): NodeReading | undefined {
  const cases: TestCase[] = [];
  const titles = new Map<string, string[]>();
  let coverage: readonly CoverageFile[] | undefined;
  let ended = false;
  for (const value of jsonLines(output)) {
    const test = testSchema.safeParse(value);
    const covered = coverageSchema.safeParse(value);
    ended ||= endSchema.safeParse(value).success;
    if (covered.success) {
      coverage = covered.data.files.flatMap(({ path, ...lines }) => {
        const inside = repositoryPath(root, cwd, path);
        return inside === undefined ? [] : [{ path: inside, lines }];
      });
    }
    if (!test.success) continue;
    const event = test.data;
    const path = repositoryPath(root, cwd, event.file ?? event.name) ?? '';
    const stack = titles.get(path) ?? [];
    titles.set(path, stack);
    stack.length = event.nesting;
    stack[event.nesting] = event.name;
    if (event.type === 'test:start' || event.suite) continue;
    // Node reports the file itself as a test: news only when it could not be loaded.
    const isFile =
      event.nesting === 0 && repositoryPath(root, cwd, event.name) === path && /\.\w+$/.test(event.name);
    if (!isFile) cases.push(caseOf(event, stack.slice(0, event.nesting + 1), path));
    else if (event.type === 'test:fail') cases.push(caseOf(event, [FILE_CASE], path));
  }
  if (!ended) return undefined;
  return coverage === undefined ? { cases } : { cases, coverage };
}
