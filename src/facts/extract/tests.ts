import type { ts } from 'ts-morph';
import type { TestFact } from '../types.js';
import { collectTests } from './tests/collect.js';
import type { ExtractContext } from './walk.js';

const MAY_HOLD_TESTS = /\b[fx]?(?:describe|it|test|suite|context|specify)\s*[.(`]/;

/** Suites and tests of Jest, Vitest, node:test, Mocha, AVA and Playwright, in source order. */
export function extractTests(source: ts.SourceFile, context: ExtractContext): readonly TestFact[] {
  return MAY_HOLD_TESTS.test(context.text) ? collectTests(source, context) : [];
}
