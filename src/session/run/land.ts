import { record } from '../../state/events.js';
import { applyPlan } from '../land/apply-plan.js';
import { decideLanding } from '../land/decide-landing.js';
import type { SessionPlan } from '../land/plan.js';
import type { SessionDeps } from '../deps.js';
import type { Identified } from './identify.js';
import type { SessionRun } from './session-run.js';
import type { Ending, NightlyInput, SessionState } from './state.js';

/** What a landed fix counts for in the weekly targets. */
export function gainsOf(
  state: {
    readonly category: SessionState['category'];
    readonly fixes: readonly { readonly path: string; readonly result: string }[];
    readonly diff: SessionState['diff'];
    readonly testsAdded: readonly { readonly path: string }[];
  },
  path: string,
): { testsAdded: number; performanceFixes: number; deadLinesRemoved: number; indexesAdded: number } {
  const own = state.fixes.filter((fix) => fix.path === path && fix.result === 'landed').length;
  const deleted = state.diff.find((file) => file.path === path)?.deleted ?? 0;
  return {
    testsAdded: state.testsAdded.filter((test) => test.path === path).length,
    performanceFixes: state.category === 'performance' ? 1 : 0,
    deadLinesRemoved: state.category === 'dead-code' && own > 0 ? Math.floor(deleted / own) : 0,
    indexesAdded: 0,
  };
}

/** The only stage that changes the repository: applies the plan when that is allowed. */
export async function land(
  input: NightlyInput,
  deps: SessionDeps,
  run: SessionRun,
  work: Identified,
  plan: SessionPlan,
  state: SessionState,
): Promise<Ending> {
  const landing = decideLanding(input.mode, input.config.policy.approval, plan.id);
  if (landing.status === 'hold') return { outcome: 'planned', reason: landing.reason };
  if (landing.status === 'refuse') return { outcome: 'refused', reason: landing.reason };
  const applied = await applyPlan(deps.git, input.config, plan, deps.clock.now());
  if (applied.status === 'refused') return { outcome: 'refused', reason: applied.reason };
  const [subject = ''] = plan.message.split('\n');
  state.change = { branch: plan.branch, commit: applied.commit, subject, pullRequest: null };
  const fixes = work.workshop.changes.fixes;
  const landed = new Set(fixes.map((fix) => fix.finding.fingerprint));
  state.fixes = state.fixes.map((fix) =>
    landed.has(fix.fingerprint) && fix.result === 'planned' ? { ...fix, result: 'landed' } : fix,
  );
  for (const { finding, summary } of fixes) {
    await record(deps.events, 'fix.landed', {
      session: run.session,
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      path: finding.path,
      branch: plan.branch,
      commit: applied.commit,
      summary,
      gains: gainsOf(state, finding.path),
    });
  }
  return {
    outcome: 'landed',
    reason: `${fixes.length} ${fixes.length === 1 ? 'finding' : 'findings'} fixed on ${plan.branch}`,
  };
}
