import type { Finding } from '../../core/finding.js';
import { record } from '../../state/events.js';
import type { FixRecord } from '../../report/session/data.js';
import type { KeptFix } from '../change/change-set.js';
import type { AttemptResult } from '../change/attempt-fix.js';
import type { SessionDeps } from '../deps.js';
import { kindOf } from '../proof/finding-delta.js';
import type { ScanOutcome } from '../ports.js';
import { attempt } from './attempt.js';
import type { Making } from './making.js';
import { mixesMakers } from './by-executor.js';
import { checkNext, type CheckedBase } from './check-base.js';
import type { Identified } from './identify.js';
import type { SessionRun } from './session-run.js';
import type { NightlyInput, SessionState, Stage } from './state.js';

/** After so many findings in a row that do not fit, the budget counts as used up. */
const OVER_BUDGET_LIMIT = 3;

function byPosition(a: Finding, b: Finding): number {
  return b.range.start.line - a.range.start.line || b.range.start.column - a.range.start.column;
}

/** What tools found keeps its position for the whole session, so within a file the last one comes first. */
function inOrder(candidates: readonly Finding[], toolKinds: ReadonlySet<string>): readonly Finding[] {
  const isTool = (finding: Finding): boolean => toolKinds.has(kindOf(finding));
  const queues = new Map<string, Finding[]>();
  for (const finding of candidates.filter(isTool)) {
    queues.set(finding.path, [...(queues.get(finding.path) ?? []), finding].sort(byPosition));
  }
  return candidates.map((finding) =>
    isTool(finding) ? (queues.get(finding.path)?.shift() ?? finding) : finding,
  );
}

/** A finding and what became of it, for the report. */
export function recordOf(finding: Finding, result: FixRecord['result'], detail: string): FixRecord {
  const { rule, fingerprint, path, message } = finding;
  const by = makerOf(finding);
  return { rule, fingerprint, path, line: finding.range.start.line, message, by, result, detail };
}

/** Who makes the fix of a finding in a session: people's findings never get there. */
function makerOf({ remediation }: Finding): FixRecord['by'] {
  return remediation.by === 'executor' ? 'executor' : 'fixer';
}

/** Counts a strike against a finding whose fix did not hold. */
export async function strike(
  deps: Pick<SessionDeps, 'events'>,
  session: string,
  state: SessionState,
  finding: Finding,
  step: 'implement' | 'verify',
  reason: string,
  result: 'failed' | 'over-budget' = 'failed',
): Promise<void> {
  const { fingerprint, rule } = finding;
  await record(deps.events, 'fix.failed', { session, fingerprint, rule, step, reason });
  state.fixes = [
    ...state.fixes.filter((fix) => fix.fingerprint !== fingerprint),
    recordOf(finding, result, reason),
  ];
}

/** Leaves fixes to another session: nothing speaks against them. */
export function leave(state: SessionState, fixes: readonly KeptFix[], detail: string): void {
  const left = new Set(fixes.map((fix) => fix.finding.fingerprint));
  state.fixes = state.fixes.map((fix) =>
    left.has(fix.fingerprint) ? { ...fix, result: 'declined', detail } : fix,
  );
}

/** What a fix brought to light is not this session's work, but somebody should know where it comes from. */
function followUps(fixed: Finding, uncovered: readonly Finding[]): SessionState['decisions'] {
  return uncovered.map(({ fingerprint, rule, path, message }) => ({
    decision: 'report',
    subject: fingerprint,
    reason: `Came to light with the fix in ${fixed.path}, a follow-up: ${rule} in ${path}: ${message}`,
    findings: 1,
  }));
}

async function note(
  deps: SessionDeps,
  session: string,
  state: SessionState,
  finding: Finding,
  result: AttemptResult,
): Promise<void> {
  const { fingerprint, rule } = finding;
  switch (result.status) {
    case 'kept': {
      const { safety, summary } = result.fix;
      const by = makerOf(finding);
      await record(deps.events, 'fix.proposed', { session, fingerprint, rule, by, safety, summary });
      state.fixes.push(recordOf(finding, 'planned', summary));
      state.decisions = [...state.decisions, ...followUps(finding, result.uncovered)];
      return;
    }
    case 'failed':
      await strike(deps, session, state, finding, 'implement', result.reason);
      return;
    case 'ask':
      await record(deps.events, 'decision.made', {
        session,
        decision: 'ask',
        subject: fingerprint,
        reason: result.reason,
      });
      state.decisions = [
        ...state.decisions,
        { decision: 'ask', subject: fingerprint, reason: result.reason, findings: 1 },
      ];
      state.fixes.push(recordOf(finding, 'declined', result.reason));
      return;
    default:
      // An executor that overruns would do so every night: its overrun counts (safety rule 13).
      if (result.status === 'over-budget' && makerOf(finding) === 'executor')
        await strike(deps, session, state, finding, 'implement', result.reason, 'over-budget');
      else state.fixes.push(recordOf(finding, result.status, result.reason));
  }
}

/** Tries the candidates of a checked base in their order until the budget is used; returns the newest scan. */
async function workThrough(making: Making): Promise<ScanOutcome> {
  const { deps, run, work, base, state } = making;
  let scan = work.scan;
  let misfits = 0;
  const queue = inOrder(base.candidates, work.toolKinds);
  for (const [index, planned] of queue.entries()) {
    if (misfits >= OVER_BUDGET_LIMIT) break;
    deps.progress.advance(index, queue.length, planned.path);
    if (mixesMakers(work.workshop.changes.fixes, planned)) continue;
    const tried = await attempt(making, planned, scan);
    if (tried === undefined) continue;
    const { finding, result } = tried;
    await note(deps, run.session, state, finding, result);
    if (result.status === 'kept') scan = result.scan;
    misfits = result.status === 'over-budget' ? misfits + 1 : 0;
  }
  return scan;
}

/** The change as it was made, and the base that it is compared with. */
export interface Made {
  readonly base: CheckedBase;
  /** With every fix in place. */
  readonly scan: ScanOutcome;
}

/**
 * Fixes findings of the category one after the other until the budget is used; each is proved before it is kept.
 * Findings in packages that were not checked get their turn only when nothing came of the others.
 */
export async function implement(
  input: NightlyInput,
  deps: SessionDeps,
  run: SessionRun,
  work: Identified,
  checked: CheckedBase,
  state: SessionState,
): Promise<Stage<Made>> {
  if (state.category === null) return { end: { outcome: 'nothing-to-do', reason: 'no category was chosen' } };
  for (let base: CheckedBase | null = checked; base !== null;) {
    const scan = await workThrough({ input, deps, run, work, base, state });
    if (work.workshop.changes.fixes.length > 0) return { next: { base, scan } };
    base = await checkNext(input, deps, work, state, base.waiting, base);
  }
  const tried = state.fixes.map((fix) => `${fix.rule} in ${fix.path}: ${fix.detail}`);
  const reason =
    tried.length === 0 ? 'no fixer exists for the findings' : `no fix held: ${tried.slice(0, 3).join('; ')}`;
  return { end: { outcome: 'nothing-to-do', reason } };
}
