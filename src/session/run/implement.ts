import type { Finding } from '../../core/finding.js';
import { record } from '../../state/events.js';
import type { FixRecord } from '../../report/session/data.js';
import { attemptFix, type AttemptDeps, type AttemptResult } from '../change/attempt-fix.js';
import type { SessionDeps } from '../deps.js';
import { kindOf } from '../proof/finding-delta.js';
import type { ScanOutcome } from '../ports.js';
import type { CheckedBase } from './check-base.js';
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

/** The finding as the newest scan has it, since earlier fixes move positions. */
function current(finding: Finding, scan: ScanOutcome): Finding | undefined {
  return (
    scan.findings.find((other) => other.fingerprint === finding.fingerprint) ??
    scan.findings.find((other) => kindOf(other) === kindOf(finding))
  );
}

function recordOf(finding: Finding, result: FixRecord['result'], detail: string): FixRecord {
  const { rule, fingerprint, path, message } = finding;
  return { rule, fingerprint, path, line: finding.range.start.line, message, by: 'fixer', result, detail };
}

/** Counts a strike against a finding whose fix did not hold. */
export async function strike(
  deps: Pick<SessionDeps, 'events'>,
  session: string,
  state: SessionState,
  finding: Finding,
  step: 'implement' | 'verify',
  reason: string,
): Promise<void> {
  const { fingerprint, rule } = finding;
  await record(deps.events, 'fix.failed', { session, fingerprint, rule, step, reason });
  state.fixes = [
    ...state.fixes.filter((fix) => fix.fingerprint !== fingerprint),
    recordOf(finding, 'failed', reason),
  ];
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
  attempt: AttemptResult,
): Promise<void> {
  const { fingerprint, rule } = finding;
  switch (attempt.status) {
    case 'kept': {
      const { safety, summary } = attempt.fix;
      await record(deps.events, 'fix.proposed', { session, fingerprint, rule, by: 'fixer', safety, summary });
      state.fixes.push(recordOf(finding, 'planned', summary));
      state.decisions = [...state.decisions, ...followUps(finding, attempt.uncovered)];
      return;
    }
    case 'failed':
      await strike(deps, session, state, finding, 'implement', attempt.reason);
      return;
    case 'ask':
      await record(deps.events, 'decision.made', {
        session,
        decision: 'ask',
        subject: fingerprint,
        reason: attempt.reason,
      });
      state.decisions = [
        ...state.decisions,
        { decision: 'ask', subject: fingerprint, reason: attempt.reason, findings: 1 },
      ];
      state.fixes.push(recordOf(finding, 'declined', attempt.reason));
      return;
    default:
      state.fixes.push(recordOf(finding, attempt.status, attempt.reason));
  }
}

/** Fixes findings of the category one after the other until the budget is used; each is proved before it is kept. */
export async function implement(
  input: NightlyInput,
  deps: SessionDeps,
  run: SessionRun,
  work: Identified,
  base: CheckedBase,
  state: SessionState,
): Promise<Stage<ScanOutcome>> {
  const { workshop, toolKinds } = work;
  const { category } = state;
  if (category === null) return { end: { outcome: 'nothing-to-do', reason: 'no category was chosen' } };
  const attempts: AttemptDeps = {
    root: workshop.worktree.root,
    files: deps.files,
    processes: workshop.processes,
    changes: workshop.changes,
    formatter: workshop.formatter,
    scan: (overlay) => workshop.scan(overlay, work.tools),
  };
  let scan = work.scan;
  let misfits = 0;
  const locked = new Set(work.candidates.map((finding) => finding.path));
  const queue = inOrder(base.candidates, toolKinds);
  for (const [index, planned] of queue.entries()) {
    run.checkRights();
    deps.progress.advance(index, queue.length, planned.path);
    const toolFinding = toolKinds.has(kindOf(planned));
    const finding = toolFinding ? planned : current(planned, scan);
    if (finding === undefined || misfits >= OVER_BUDGET_LIMIT) continue;
    const fixer = await deps.loadFixer(finding.rule);
    if (fixer === undefined) continue;
    const rules = {
      category,
      budget: input.config.session.budget,
      neverTouch: input.config.policy.neverTouch,
      allowReview: !base.untested.has(planned),
      taken: async (paths: readonly string[]) => {
        // The session's own lock covers the candidates; other paths may belong to somebody by now.
        const others = paths.filter((path) => !locked.has(path));
        const [conflict] = others.length === 0 ? [] : await deps.locks.conflicts(others, run.session);
        return conflict === undefined ? undefined : `${conflict.path} is taken: ${conflict.by}`;
      },
      base: work.scan,
      toolFinding,
    };
    const attempt = await attemptFix(attempts, rules, fixer, finding, scan);
    await note(deps, run.session, state, finding, attempt);
    if (attempt.status === 'kept') scan = attempt.scan;
    misfits = attempt.status === 'over-budget' ? misfits + 1 : 0;
  }
  if (workshop.changes.fixes.length > 0) return { next: scan };
  const tried = state.fixes.map((fix) => `${fix.rule} in ${fix.path}: ${fix.detail}`);
  const reason =
    tried.length === 0 ? 'no fixer exists for the findings' : `no fix held: ${tried.slice(0, 3).join('; ')}`;
  return { end: { outcome: 'nothing-to-do', reason } };
}
