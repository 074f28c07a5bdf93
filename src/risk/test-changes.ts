import type { TestFact } from '../facts/types.js';
import { missing, type Side } from './contracts.js';
import { reason, type RiskReason } from './types.js';

function title(test: TestFact): string {
  return JSON.stringify([test.kind, ...test.title]);
}

function total(tests: readonly TestFact[], of: (test: TestFact) => number): number {
  return tests.reduce((sum, test) => sum + of(test), 0);
}

/** Tests may be added and changed; a change that takes any away, or makes them check less, needs a person. */
export function testReasons(before: Side | undefined, after: Side | undefined): readonly RiskReason[] {
  const path = (after ?? before)?.path ?? '';
  const refused = (sentence: string): readonly RiskReason[] => [
    reason('tests-removed', path, null, sentence),
  ];
  if (before !== undefined && after === undefined) return refused('A file of tests is gone.');
  const [old, now] = [before?.facts.tests ?? [], after?.facts.tests ?? []];
  const active = (tests: readonly TestFact[]): readonly TestFact[] => tests.filter(({ skipped }) => !skipped);
  if (missing(active(old).map(title), active(now).map(title)).length > 0)
    return refused('A test is removed, renamed or skipped.');
  if (total(now, ({ assertions }) => assertions) < total(old, ({ assertions }) => assertions))
    return refused('The tests check less than before.');
  const statuses = (tests: readonly TestFact[]): readonly string[] =>
    tests.flatMap((test) => test.statuses.map(String));
  if (missing(statuses(old), statuses(now)).length > 0) return refused('A test no longer checks a status.');
  if (total(now, ({ only }) => (only ? 1 : 0)) > total(old, ({ only }) => (only ? 1 : 0)))
    return refused('".only" switches other tests off.');
  return [reason('tests', path, null, 'Only tests change, and none is taken away.')];
}
