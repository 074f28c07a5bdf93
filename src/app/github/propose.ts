import { EXIT, SuiteError, type ExitCode } from '../../core/errors.js';
import type { Block } from '../../report/document/blocks.js';
import type { RestoredState } from '../../state/artifact/restored-state.js';
import type { StateLog } from '../../state/log.js';
import { openRepository, type Repository } from '../repository.js';
import { inMemory, openState } from '../state.js';
import type { System } from '../system.js';
import { diagnose, examinationBlocks } from './doctor.js';
import type { Link } from './link.js';
import { NO_DETAILS, proposalBlocks } from './proposal-summary.js';
import { ending, type Proposal, type ProposeOutcome, type ProposeRequest } from './proposal.js';
import { restoreMaintenance, storeState } from './stored-state.js';
import { carryOut, type Carried } from './writing-half.js';

export interface ProposeResult {
  readonly proposal: Proposal;
  readonly blocks: readonly Block[];
  readonly exitCode: ExitCode;
}

const EXIT_OF: Readonly<Record<ProposeOutcome, ExitCode>> = {
  landed: EXIT.ok,
  proposed: EXIT.ok,
  updated: EXIT.ok,
  'nothing-to-do': EXIT.ok,
  held: EXIT.ok,
  planned: EXIT.ok,
  refused: EXIT.refused,
  'rate-limited': EXIT.ok,
  failed: EXIT.internal,
};

/** Every error that a host or a rule can cause is an ending of its own; only faults of ours are thrown on. */
function endingOf(error: unknown): Proposal {
  if (!(error instanceof SuiteError) || error.kind === 'internal') throw error;
  const reason = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
  const outcome =
    error.code === 'github/rate-limited' ? 'rate-limited' : error.kind === 'refused' ? 'refused' : 'failed';
  return ending(outcome, reason, error.code);
}

async function examineFirst(
  system: System,
  repository: Repository,
  link: Link,
  kind: 'look' | 'trial',
): Promise<ProposeResult | undefined> {
  const examination = await diagnose(system, repository, link, kind);
  if (examination.healthy) return undefined;
  const failing = examination.diagnoses.filter(({ health }) => health === 'failing');
  const reason = `the doctor found what would fail: ${failing.map(({ id }) => id).join(', ')}`;
  return {
    proposal: ending('refused', reason, `doctor/${failing[0]?.id ?? ''}`),
    blocks: examinationBlocks(examination),
    exitCode: EXIT.refused,
  };
}

/**
 * The writing half of a night on GitHub (safety rule 2): judges what was handed over, pushes it, keeps pull
 * requests, dashboard and state. Never runs repository code. Ends in a named state, whatever the host does.
 *
 * @throws SuiteError of kind `input` or `config` before anything is read from the host.
 */
export async function propose(system: System, request: ProposeRequest, link: Link): Promise<ProposeResult> {
  const repository = await openRepository(system, request);
  if (request.doctor !== 'off') {
    const stopped = await examineFirst(system, repository, link, request.doctor);
    if (stopped !== undefined) return stopped;
  }
  const stored = await openState(system, repository);
  // What a rehearsal notes down is not stored.
  const log = request.dryRun ? await inMemory(system, stored) : stored;
  let done: Carried;
  try {
    done = await withState(system, request, link, repository, log);
  } catch (error) {
    done = { ...NO_DETAILS, proposal: endingOf(error) };
  }
  const { proposal } = done;
  return { proposal, blocks: proposalBlocks(proposal, done), exitCode: EXIT_OF[proposal.outcome] };
}

/** Stores the log for the next run; the failed ending when that is not possible. */
async function storeLog(
  system: System,
  request: ProposeRequest,
  link: Link,
  log: StateLog,
  restored: RestoredState | undefined,
): Promise<Pick<Proposal, 'outcome' | 'code' | 'reason'> | undefined> {
  const { retentionDays } = request;
  // A run that has a second writing job stores its log beside that of the first.
  const suffix = request.approvedBy === 'environment' ? '-approve' : '';
  try {
    const reason = await storeState(system, link, log, restored, { retentionDays, suffix });
    return reason === undefined ? undefined : { outcome: 'failed', code: 'state/not-stored', reason };
  } catch (error) {
    const { outcome, code, reason } = endingOf(error);
    return { outcome, code, reason };
  }
}

/** Restores state, does the work, and stores state again, whatever the work came to. */
async function withState(
  system: System,
  request: ProposeRequest,
  link: Link,
  repository: Repository,
  log: StateLog,
): Promise<Carried> {
  const restored = await restoreMaintenance(system, link, log, repository.git, true);
  const warnings = (restored?.warnings ?? [])
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message);
  const [work] = await Promise.allSettled([carryOut({ system, request, link, repository, log, warnings })]);
  // Also after a fault of ours: what the log says until then has happened.
  const problem = request.dryRun ? undefined : await storeLog(system, request, link, log, restored);
  const done =
    work.status === 'fulfilled' ? work.value : { ...NO_DETAILS, warnings, proposal: endingOf(work.reason) };
  if (problem === undefined) return done;
  // What was done is still told: only its record is missing.
  return { ...done, proposal: { ...done.proposal, ...problem } };
}
