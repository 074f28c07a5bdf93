import type { StateEvent } from '../../core/event.js';
import type { SessionDeps } from '../../session/deps.js';
import { hotfixBranch } from '../../session/land/branch.js';
import { runNightly } from '../../session/nightly.js';
import type { NightlyRun } from '../../session/run/result.js';
import type { Alarm, NightlyInput } from '../../session/run/state.js';
import { record } from '../../state/events.js';
import { knownEmergencies } from './alarm.js';

/** What was done about an emergency. */
export interface Response {
  readonly alarm: Alarm;
  /** The session that fixed it, or tried to; null when no fixer exists. */
  readonly hotfix: NightlyRun | null;
  /** False when it was seen only with a change that was thrown away: then there is nothing to tell. */
  readonly onBase: boolean;
}

/** Routes and files that an event keeps. */
const RADIUS_KEPT = 100;

/** Whether the hotfix's own scan of the base saw it; without a scan what the alarm says counts. */
function isOnBase(alarm: Alarm, hotfix: NightlyRun | null): boolean {
  if (alarm.seenIn === 'base') return true;
  const { fingerprint } = alarm.finding;
  return hotfix?.scan?.findings.some((finding) => finding.fingerprint === fingerprint) ?? false;
}

/**
 * Answers the alarm of a session (CM-23): a session of its own fixes only that finding, on the hotfix branch and
 * from the base commit, with the proofs, budget, tests and policy of any other. `critical.found` is recorded once
 * for a fingerprint. `session` is the one that raised the alarm; `events` are the log as it is now.
 */
export async function respondToAlarm(
  input: NightlyInput,
  deps: SessionDeps,
  raised: { readonly alarm: Alarm; readonly session: string },
  events: readonly StateEvent[],
): Promise<Response> {
  const { alarm, session } = raised;
  const { finding, radius } = alarm;
  const { fingerprint, rule, severity } = finding;
  const hasFixer = (await deps.loadFixer(rule)) !== undefined;
  const hotfix = hasFixer ? await runHotfix(input, deps, alarm) : null;
  const onBase = isOnBase(alarm, hotfix);
  if (onBase && !knownEmergencies(events).has(fingerprint)) {
    const blastRadius = [...radius.routes, ...radius.dependents].slice(0, RADIUS_KEPT);
    // Of the session that is handed over: the job that writes takes no event that names another one.
    const told = hotfix?.record.session ?? session;
    await record(deps.events, 'critical.found', { session: told, fingerprint, rule, severity, blastRadius });
  }
  return { alarm, hotfix, onBase };
}

function runHotfix(input: NightlyInput, deps: SessionDeps, { finding }: Alarm): Promise<NightlyRun> {
  const { fingerprint } = finding;
  const { branchPrefix } = input.config.session;
  const branch = hotfixBranch(branchPrefix, deps.clock.now(), fingerprint);
  return runNightly(
    { ...input, hotfix: { branch } },
    {
      ...deps,
      // The same policy, shown nothing else: what it would only ask about is not fixed here either.
      choose: (scan) =>
        deps.choose({
          ...scan,
          findings: scan.findings.filter((other) => other.fingerprint === fingerprint),
        }),
    },
  );
}
