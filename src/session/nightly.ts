import { randomBytes } from 'node:crypto';
import { messageOf, SuiteError } from '../core/errors.js';
import type { DiffSize } from '../core/budget.js';
import { record } from '../state/events.js';
import { sizeOf } from './change/diff-size.js';
import type { SessionDeps } from './deps.js';
import { Journal, journalDirectory } from './journal/journal.js';
import { recover } from './journal/recover.js';
import type { HeldLock } from './ports.js';
import { checkBase } from './run/check-base.js';
import { makePlan } from './run/document.js';
import { identify, type Identified } from './run/identify.js';
import { implement } from './run/implement.js';
import { land } from './run/land.js';
import { countFindings, type NightlyRun } from './run/result.js';
import { sessionRecord } from './run/session-record.js';
import { SessionRun } from './run/session-run.js';
import { freshState, type Ending, type NightlyInput, type SessionState, type Stage } from './run/state.js';
import { verify } from './run/verify.js';
import { removeWorktree, worktreePath } from './worktree/worktree.js';

/** A session that outlives its limit by this much is dead to other machines. */
const GRACE_MS = 10 * 60_000;

interface Frame {
  readonly input: NightlyInput;
  readonly deps: SessionDeps;
  readonly run: SessionRun;
  readonly state: SessionState;
  readonly recovered: readonly string[];
  readonly startedAt: Date;
  readonly started: number;
}

function newSessionId(now: Date): string {
  return `${now
    .toISOString()
    .replace(/[-:]|\.\d+Z$/g, '')
    .toLowerCase()}-${randomBytes(4).toString('hex')}`;
}

async function isolate(frame: Frame, work: Identified): Promise<Stage<HeldLock>> {
  const { deps, run, input } = frame;
  const files = [...new Set(work.candidates.map((finding) => finding.path))];
  const minutes = input.config.session.lockMinutes;
  const purpose = `continuous maintenance: ${frame.state.category ?? ''}`;
  const answer = await deps.locks.acquire({ session: run.session, files, purpose, minutes });
  if (answer.status === 'busy') {
    frame.state.conflicts = [
      ...frame.state.conflicts,
      { path: files[0] ?? '', by: answer.by, reason: answer.reason },
    ];
    return { end: { outcome: 'refused', reason: `${answer.by} holds the lock: ${answer.reason}` } };
  }
  await run.hold(answer.lock, minutes);
  return { next: answer.lock };
}

/** A stage as a recorded step. */
function staged<T>(
  frame: Frame,
  step: Parameters<SessionRun['step']>[0],
  detail: (next: T) => string,
  work: () => Promise<Stage<T>>,
): Promise<Stage<T>> {
  return frame.run.step(step, async () => {
    const value = await work();
    return { value, detail: 'end' in value ? value.end.reason : detail(value.next) };
  });
}

/** The seven steps that do the work; each may end the session. */
async function perform(frame: Frame): Promise<Ending> {
  const { input, deps, run, state } = frame;
  const found = await staged(
    frame,
    'identify',
    (next) =>
      `${next.scan.findings.length} findings, ${next.candidates.length} to work on in ${state.category ?? ''}`,
    () => identify(input, deps, run, state),
  );
  if ('end' in found) return found.end;
  const work = found.next;
  const lock = await staged(
    frame,
    'isolate',
    (held) => `lock ${held.name}, worktree at ${work.target.parent.slice(0, 12)}`,
    () => isolate(frame, work),
  );
  if ('end' in lock) return lock.end;
  const base = await staged(
    frame,
    'baseline',
    (next) =>
      `${next.packages.join(', ')}: ${next.baseline.failures.length} tests fail, ${next.baseline.flaky.size} are flaky; ${next.candidates.length} findings to work on, ${next.waiting.length} in other packages`,
    () => checkBase(input, deps, work, state),
  );
  if ('end' in base) return base.end;
  const made = await staged(
    frame,
    'implement',
    () => `${work.workshop.changes.fixes.length} fixes in ${work.workshop.changes.paths.length} files`,
    () => implement(input, deps, run, work, base.next, state),
  );
  if ('end' in made) return made.end;
  const verified = await staged(
    frame,
    'verify',
    () => `nothing is worse with ${work.workshop.changes.fixes.length} fixes`,
    () => verify({ input, deps, run, work, base: made.next.base, state }, made.next.scan),
  );
  if ('end' in verified) return verified.end;
  const planned = await staged(
    frame,
    'document',
    (plan) => `plan ${plan.id}`,
    async () => {
      const plan = await makePlan(input, run, work, verified.next, state);
      const ending =
        'end' in plan
          ? plan.end
          : ({ outcome: 'planned', reason: `plan ${plan.next.id} is about to be applied` } as const);
      await writeReport(frame, ending);
      return plan;
    },
  );
  if ('end' in planned) return planned.end;
  return run.step('commit', async () => {
    const ending = await land(input, deps, run, work, planned.next, state);
    return { value: ending, detail: ending.reason };
  });
}

function recordNow(frame: Frame, ending: Ending): NightlyRun['record'] {
  const { session, steps } = frame.run;
  const durationMs = frame.deps.clock.monotonic() - frame.started;
  return sessionRecord(
    frame.input,
    frame.state,
    { session, startedAt: frame.startedAt, durationMs, recovered: frame.recovered, steps },
    ending,
  );
}

async function writeReport(frame: Frame, ending: Ending): Promise<string | null> {
  try {
    return await frame.deps.report(recordNow(frame, ending), frame.state.scan);
  } catch (error) {
    frame.deps.logger.error('The report could not be written', { reason: messageOf(error) });
    return null;
  }
}

/** Expected refusals and unexpected errors both end the session in order; only the second keep their error. */
function endingOf(error: unknown): Ending {
  const refused = error instanceof SuiteError && error.kind === 'refused';
  return { outcome: refused ? 'refused' : 'failed', reason: messageOf(error) };
}

/** Gives everything back; false when something is left for the next run. */
async function release(frame: Frame): Promise<boolean> {
  const { deps, run, input } = frame;
  try {
    await run.step('release', async () => {
      const root = worktreePath(input.workDirectory, run.session);
      try {
        await deps.liveness.endProcessesIn(root);
        await removeWorktree(deps.git, deps.files, root);
      } finally {
        await run.letGo('the session is over');
      }
      return { value: undefined, detail: 'worktree removed, lock released' };
    });
    return true;
  } catch (error) {
    deps.logger.error('The session could not clean up; the next run will', {
      session: run.session,
      reason: messageOf(error),
    });
    return false;
  }
}

async function finish(frame: Frame, ending: Ending, error: unknown): Promise<NightlyRun> {
  const { deps, run, state, input } = frame;
  await run.skip(
    ['isolate', 'baseline', 'implement', 'verify', 'document', 'commit'],
    'the session ended before it',
  );
  const size: DiffSize = sizeOf(state.diff);
  const used = state.change === null && ending.outcome !== 'planned' ? { files: 0, lines: 0 } : size;
  const { category, branch, change, plan } = state;
  const released = await release(frame);
  await record(deps.events, 'session.ended', {
    session: run.session,
    ...ending,
    category,
    branch,
    commit: change?.commit ?? null,
    filesChanged: used.files,
    linesChanged: used.lines,
    durationMs: deps.clock.monotonic() - frame.started,
  });
  const report = await writeReport(frame, ending);
  // Last: until here a kill leaves a journal, and the next run finishes the cleaning up.
  if (released) await run.close();
  deps.progress.end();
  return {
    result: {
      repo: input.repo,
      category,
      branch: change === null && ending.outcome !== 'planned' ? null : branch,
      commit: change?.commit ?? null,
      filesChanged: used.files,
      linesChanged: used.lines,
      findings: countFindings(state.scan?.findings ?? []),
      ...ending,
      report,
      plan: plan?.id ?? null,
    },
    record: recordNow(frame, ending),
    plan,
    scan: state.scan,
    alarm: state.alarm,
    error,
  };
}

async function openFrame(input: NightlyInput, deps: SessionDeps): Promise<Frame> {
  const recovered = await recover(deps);
  const startedAt = deps.clock.now();
  const session = newSessionId(startedAt);
  const { timeLimitMinutes } = input.config.session;
  const limit = Math.min(timeLimitMinutes, input.iteration?.minutes ?? timeLimitMinutes) * 60_000;
  const journal = await Journal.open(deps.files, await journalDirectory(deps.git), {
    v: 1,
    session,
    process: { ...deps.liveness.self },
    startedAt: startedAt.toISOString(),
    expiresAt: new Date(startedAt.getTime() + limit + GRACE_MS).toISOString(),
    step: 'identify',
    worktree: worktreePath(input.workDirectory, session),
    branch: null,
    lock: null,
  });
  const started = deps.clock.monotonic();
  const run = new SessionRun(session, deps, journal, started + limit);
  const state = freshState(input.config.baseBranch ?? input.shape.baseBranch);
  return { input, deps, run, state, recovered, startedAt, started };
}

/**
 * One nightly session: recovers what killed ones left, makes at most one vouched-for change on today's
 * branch, and cleans up. The user's checkout is never written to.
 */
export async function runNightly(input: NightlyInput, deps: SessionDeps): Promise<NightlyRun> {
  const frame = await openFrame(input, deps);
  let ending: Ending;
  let failure: unknown;
  try {
    ending = await perform(frame);
  } catch (error) {
    failure = error;
    ending = endingOf(error);
    deps.logger.error('The session ended early', { session: frame.run.session, reason: ending.reason });
  }
  return finish(frame, ending, failure);
}
