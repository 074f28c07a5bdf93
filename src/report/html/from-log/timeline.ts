import { compareText } from '../../../core/finding.js';
import type { StateEvent } from '../../../core/event.js';
import { formatDuration, formatValue, plural } from '../../document/format.js';
import { errorRates, outcomeOf } from '../../../state/projections/deployment-metrics.js';
import type {
  DeploymentRecord,
  EnvironmentLedger,
  RollbackRecord,
} from '../../../state/projections/deployments.js';
import type { IterationRecord } from '../../../state/projections/iterations.js';
import { projectSessions, type SessionSummary } from '../../../state/projections/sessions.js';
import { eventsOf } from '../../../state/read.js';
import type { RowTone, TimelineEntry } from '../rows/rows.js';
import { OUTCOME_TONES, outcomeWords } from './iterations.js';

type Fact = TimelineEntry['facts'][number];

/** Facts that are there; null and the empty string are not. */
function facts(pairs: Readonly<Record<string, string | null>>): readonly Fact[] {
  return Object.entries(pairs).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value }],
  );
}

function short(commit: string | null | undefined): string | null {
  return commit === null || commit === undefined ? null : commit.slice(0, 12);
}

function took(milliseconds: number | null | undefined): string | null {
  return milliseconds === null || milliseconds === undefined ? null : formatDuration(milliseconds);
}

const SESSION_TONES: Readonly<Record<NonNullable<SessionSummary['end']>['outcome'], RowTone>> = {
  landed: 'good',
  planned: 'good',
  'nothing-to-do': 'plain',
  refused: 'warn',
  failed: 'bad',
};

function sessionEntry({ session, startedAt, start, end }: SessionSummary): TimelineEntry {
  const about = { at: startedAt, kind: 'session' } as const;
  const dry = start.dryRun ? ', dry run' : '';
  const category = end?.category ?? null;
  const title = `Session${category === null ? '' : ` about ${category}`}${dry}`;
  if (end === null)
    return {
      ...{ ...about, tone: 'warn', outcome: 'not ended', title },
      detail: 'It is running, or was stopped.',
      facts: facts({ Session: session, Base: short(start.baseCommit), Trigger: start.trigger }),
    };
  return {
    ...{ ...about, tone: SESSION_TONES[end.outcome], outcome: outcomeWords(end.outcome), title },
    detail: end.reason,
    facts: facts({
      Session: session,
      Base: `${start.baseBranch} at ${short(start.baseCommit) ?? ''}`,
      Branch: end.branch,
      Commit: short(end.commit),
      Changed:
        end.filesChanged === 0
          ? null
          : `${plural(end.filesChanged, 'file')}, ${plural(end.linesChanged, 'line')}`,
      Took: took(end.durationMs),
      Trigger: start.trigger,
    }),
  };
}

function iterationEntry(record: IterationRecord): TimelineEntry {
  const { iteration, startedAt, start, assessed, judged, end } = record;
  const landed = judged.filter(({ outcome }) => outcome === 'landed').length;
  const percent = (value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : formatValue(value, 'percent');
  return {
    at: end?.at ?? startedAt,
    kind: 'iteration',
    tone: end === null ? 'warn' : OUTCOME_TONES[end.outcome],
    outcome: end === null ? 'not ended' : outcomeWords(end.outcome),
    title: `Iteration ${iteration}: ${landed} of ${plural(judged.length, 'area')} landed`,
    detail: end?.reason ?? 'It is running, or was stopped and waits to be resumed.',
    facts: facts({
      Branch: start.branch,
      'Score before': percent(assessed?.before.score.percent),
      'Score after': percent(end?.after?.score.percent),
      ...Object.fromEntries(
        judged.map(({ area, outcome, reason }) => [`Area ${area}`, `${outcomeWords(outcome)}: ${reason}`]),
      ),
      Took: took(end?.durationMs),
    }),
  };
}

const DEPLOYMENT_WORDS = {
  passed: ['passed', 'good'],
  failed: ['failed', 'bad'],
  unclear: ['not told', 'warn'],
  open: ['open', 'plain'],
} as const;

function deploymentEntry(record: DeploymentRecord): TimelineEntry {
  const { environment, provider, commit, judged, firstSeenAt, state, revertOf } = record;
  const [outcome, tone] = DEPLOYMENT_WORDS[outcomeOf(record)];
  const counts = judged?.counts ?? null;
  const rates = counts === null ? null : errorRates(counts);
  const rate = (value: number | undefined): string | null =>
    value === undefined ? null : `${Math.round(value * 10) / 10} ${rates?.unit ?? ''}`;
  return {
    ...{ at: firstSeenAt, kind: 'deployment', tone, outcome },
    title: `${revertOf === null ? 'Deployment' : 'Revert'} ${commit.slice(0, 12)} to ${environment}`,
    detail: judged?.explanation ?? record.stateReason ?? '',
    facts: facts({
      Provider: provider,
      Verdict: judged === null ? null : `${judged.verdict} (${judged.code})`,
      State: state,
      Built: took(judged?.durations.build),
      Deployed: took(judged?.durations.deploy),
      Verified: took(judged?.durations.verify),
      'Errors before': rate(rates?.before),
      'Errors after': rate(rates?.after),
    }),
  };
}

function rollbackEntry({ id, startedAt, by, reason, ended }: RollbackRecord): TimelineEntry {
  const outcome = ended?.outcome ?? 'began';
  const isDone = outcome === 'pushed' || outcome === 'proposed';
  return {
    ...{ at: startedAt, kind: 'rollback', outcome: outcomeWords(outcome) },
    tone: isDone ? 'good' : outcome === 'nothing-to-do' ? 'plain' : outcome === 'refused' ? 'warn' : 'bad',
    title: `Rollback of ${id}`,
    detail: ended?.reason ?? reason,
    facts: facts({
      'Started by': by,
      Bad: short(ended?.bad),
      Good: short(ended?.good),
      'Reverting commit': short(ended?.commit),
      'Pull request': typeof ended?.pull === 'number' ? `#${ended.pull}` : null,
    }),
  };
}

function incidentEntries(events: readonly StateEvent[]): readonly TimelineEntry[] {
  return [...eventsOf(events, 'incident.opened', 'incident.closed')].map((item): TimelineEntry => {
    const { incident, environment, commit } = item.data;
    const isOpened = item.type === 'incident.opened';
    return {
      ...{ at: item.event.at, kind: 'incident', tone: isOpened ? 'bad' : 'good' },
      outcome: isOpened ? 'opened' : 'closed',
      title: `Incident in ${environment}`,
      detail: item.type === 'incident.closed' ? item.data.reason : '',
      facts: facts({
        Incident: incident,
        Commit: short(commit),
        Issue: item.type === 'incident.opened' && item.data.issue !== null ? `#${item.data.issue}` : null,
      }),
    };
  });
}

/** What happened, newest first: sessions, iterations, deployments, rollbacks and incidents. */
export function timelineOf(
  events: readonly StateEvent[],
  iterations: readonly IterationRecord[],
  ledgers: readonly EnvironmentLedger[],
): readonly TimelineEntry[] {
  return [
    ...projectSessions(events).map(sessionEntry),
    ...iterations.map(iterationEntry),
    ...ledgers.flatMap(({ history }) => history.map(deploymentEntry)),
    ...ledgers.flatMap(({ rollbacks }) => rollbacks.map(rollbackEntry)),
    ...incidentEntries(events),
  ].sort((a, b) => compareText(b.at, a.at));
}
