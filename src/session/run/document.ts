import { overBudget } from '../../core/budget.js';
import { affectedPackages } from '../checks/affected-packages.js';
import type { Checks } from '../checks/compare.js';
import { checkCommands } from '../checks/session-commands.js';
import { sizeOf } from '../change/diff-size.js';
import { commitMessage } from '../land/message.js';
import { configHash, sealPlan, type SessionPlan } from '../land/plan.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { Identified } from './identify.js';
import type { SessionRun } from './session-run.js';
import type { NightlyInput, SessionState, Stage } from './state.js';
import type { Verified } from './verify.js';

/** Totals of the measured test runs, in words. */
export function testTotals(
  checks: Checks,
  packages: readonly string[],
): { passed: number; failed: number; skipped: number; durationMs: number } | undefined {
  let found = false;
  const totals = { passed: 0, failed: 0, skipped: 0, durationMs: 0 };
  for (const name of packages) {
    const measured = checks.tests.get(name);
    if (measured?.status !== 'measured') continue;
    found = true;
    totals.passed += measured.value.passed;
    totals.failed += measured.value.failed;
    totals.skipped += measured.value.skipped;
    totals.durationMs += measured.durationMs;
  }
  return found ? totals : undefined;
}

function testingText(
  shape: RepositoryShape,
  packages: readonly string[],
  before: Checks,
  after: Checks,
): string {
  const [first, second] = [testTotals(before, packages), testTotals(after, packages)];
  const commands = checkCommands(shape, packages).slice(0, 4).join(', ');
  if (first === undefined || second === undefined)
    return `No tests ran; types and lint are no worse than before: ${commands}`;
  return `Before ${first.passed} passed, ${first.failed} failed; after ${second.passed} passed, ${second.failed} failed: ${commands}`;
}

function addedTests(work: Identified): SessionState['testsAdded'] {
  const before = work.scan.context.facts.files;
  return work.workshop.changes.paths.flatMap((path) => {
    const known = new Set((before.get(path)?.tests ?? []).map((test) => test.title.join(' > ')));
    const created = work.workshop.changes.overlay().get(path);
    return known.size === 0 &&
      !before.has(path) &&
      created !== null &&
      /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(path)
      ? [{ name: path, path }]
      : [];
  });
}

/** Turns the proved change into a sealed plan; the budget is counted once more on what git really sees. */
export async function makePlan(
  input: NightlyInput,
  run: SessionRun,
  work: Identified,
  verified: Verified,
  state: SessionState,
): Promise<Stage<SessionPlan>> {
  const { workshop, target } = work;
  const { changes } = workshop;
  const { category } = state;
  const diff = await changes.diff();
  state.diff = diff;
  state.testsAdded = addedTests(work);
  const excess = overBudget(sizeOf(diff), input.config.session.budget);
  if (excess.length > 0)
    return { end: { outcome: 'refused', reason: `over the budget: ${excess.join('; ')}` } };
  if (category === null || diff.length === 0)
    return { end: { outcome: 'nothing-to-do', reason: 'the change came to nothing' } };
  const tree = await changes.tree();
  if (tree !== verified.tree)
    return { end: { outcome: 'refused', reason: 'the change is not the one that was verified' } };
  const patch = await workshop.worktree.git.text([
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--binary',
    target.parent,
    tree,
    '--',
  ]);
  const packages = affectedPackages(workshop.shape, changes.paths);
  const before = state.baseline?.checks ?? verified.checks;
  const plan = sealPlan({
    baseRef: work.baseRef,
    baseCommit: target.baseCommit,
    parent: target.parent,
    branch: target.branch,
    expected: target.expected,
    configHash: configHash(input.config),
    category,
    tree,
    diff,
    patch,
    message: commitMessage({
      category,
      tag: input.config.session.tag,
      session: run.session,
      critical: input.hotfix !== undefined,
      fixes: changes.fixes,
      testing: testingText(workshop.shape, packages, before, verified.checks),
    }),
    commands: checkCommands(workshop.shape, packages),
    fingerprints: changes.fixes.map((fix) => fix.finding.fingerprint),
  });
  state.plan = plan;
  return { next: plan };
}
