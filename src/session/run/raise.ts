import type { Finding } from '../../core/finding.js';
import { blastRadius, describeRadius } from '../../scan/blast-radius.js';
import { record } from '../../state/events.js';
import type { SessionDeps } from '../deps.js';
import type { ScanOutcome } from '../ports.js';
import type { SessionRun } from './session-run.js';
import type { Alarm, Ending, SessionState } from './state.js';

/** Ends the ordinary work because of a critical finding, with what it can reach (CM-23). */
export async function raise(
  deps: Pick<SessionDeps, 'events'>,
  run: Pick<SessionRun, 'session'>,
  state: SessionState,
  finding: Finding,
  scan: ScanOutcome,
  seenIn: Alarm['seenIn'],
): Promise<Ending> {
  const radius = blastRadius(scan.context, finding.path);
  state.alarm = { finding, radius, seenIn };
  const verb = seenIn === 'change' ? 'appeared' : 'was found';
  const reason = `CRITICAL: ${finding.rule} ${verb} in ${finding.path} during the session (${describeRadius(radius)}): ${finding.message}`;
  const decision = { decision: 'report', subject: finding.fingerprint, reason } as const;
  await record(deps.events, 'decision.made', { session: run.session, ...decision });
  state.decisions = [...state.decisions, { ...decision, findings: 1 }];
  return { outcome: 'refused', reason };
}
