import type { Category, Finding } from '../../core/finding.js';
import type { FileChange } from '../change/apply-edits.js';
import type { ScanOutcome } from '../ports.js';
import { breakingChanges } from './compatibility.js';
import { appeared, caused, countOf } from './finding-delta.js';
import { isTestFile, weakenedTests } from './tests-kept.js';
import { uncoveredBy } from './uncovered.js';

export interface ProofInput {
  readonly finding: Finding;
  readonly category: Category;
  /** True when only a tool run can tell that the finding is gone. */
  readonly toolFinding: boolean;
  /** Before any change of the session. */
  readonly base: ScanOutcome;
  /** Before this fix. */
  readonly before: ScanOutcome;
  /** With this fix. */
  readonly after: ScanOutcome;
  readonly changes: readonly FileChange[];
  /** All paths that the session changes, this fix included. */
  readonly paths: ReadonlySet<string>;
}

export type Proof =
  /** With what was hidden behind the finding: work for another session. */
  | { readonly status: 'proved'; readonly uncovered: readonly Finding[] }
  /** Not a fault of the fixer: a person has to decide. */
  | { readonly status: 'ask'; readonly code: 'breaks-others'; readonly reason: string }
  | { readonly status: 'failed'; readonly code: ProofCode; readonly reason: string };

/** What a change failed at. */
export type ProofCode = 'syntax' | 'finding-remains' | 'new-finding' | 'tests-weakened' | 'tests-mixed';

/** The first changed file that does not parse any more. */
export function syntaxProblem(input: Pick<ProofInput, 'changes' | 'before' | 'after'>): string | undefined {
  for (const change of input.changes) {
    if (change.after === null) continue;
    if (change.path.endsWith('.json') && !change.path.endsWith('tsconfig.json')) {
      try {
        JSON.parse(change.after);
      } catch {
        return `${change.path} is not valid JSON any more`;
      }
    }
    const errors = input.after.context.facts.files.get(change.path)?.syntaxErrors ?? 0;
    if (errors > (input.before.context.facts.files.get(change.path)?.syntaxErrors ?? 0)) {
      return `${change.path} does not parse any more`;
    }
  }
  return undefined;
}

/** A session that repairs a failing test changes tests or code, never both (CM-15). */
export function mixesTestsAndCode(input: Pick<ProofInput, 'category' | 'base' | 'paths'>): boolean {
  if (input.category !== 'tests') return false;
  const { files } = input.base.context.facts;
  const kinds = new Set([...input.paths].map((path) => isTestFile(path, files.get(path))));
  return kinds.size > 1;
}

/** What can be proved about one fix without running anything (safety rules 5 and 6, CM-16). */
export function proveChange(input: ProofInput): Proof {
  const failed = (code: ProofCode, reason: string): Proof => ({ status: 'failed', code, reason });
  const syntax = syntaxProblem(input);
  if (syntax !== undefined) return failed('syntax', syntax);
  const { finding, before, after, base, paths } = input;
  if (!input.toolFinding && countOf(after.findings, finding) >= countOf(before.findings, finding)) {
    return failed('finding-remains', 'the finding is still there');
  }
  const { modules } = after.context;
  const hidden = uncoveredBy(input.changes, before.context.modules, modules);
  const fresh = appeared(before.findings, after.findings);
  const changed = input.changes.map((change) => change.path);
  const [first] = caused(fresh, changed, modules, hidden);
  if (first !== undefined)
    return failed('new-finding', `a new finding appeared: ${first.rule} in ${first.path}`);
  const [weaker] = weakenedTests(base.context.facts.files, after.context.facts.files, paths);
  if (weaker !== undefined) return failed('tests-weakened', `it would weaken the tests: ${weaker}`);
  if (mixesTestsAndCode(input))
    return failed('tests-mixed', 'a session that repairs a failing test changes tests or code, never both');
  const [breaking] = breakingChanges({
    shape: base.context.shape,
    before: base.context.facts.files,
    after: after.context.facts.files,
    changed: paths,
  });
  return breaking === undefined
    ? { status: 'proved', uncovered: fresh }
    : { status: 'ask', code: 'breaks-others', reason: `it would break others: ${breaking}` };
}
