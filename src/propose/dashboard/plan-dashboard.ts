import type { Config } from '../../config/schema.js';
import { digest } from '../../core/fingerprint.js';
import type { Forge, Issue } from '../../core/forge.js';
import { inertLine } from '../../report/markdown/escape.js';
import type { ForgeAction } from '../actions.js';
import { markIssue, readIssueMarker, textDigest } from '../markers.js';
import { isOwnIssue, type Identity } from '../ownership.js';
import { readBoxes, type Box } from './boxes.js';
import type { DashboardContent } from './content.js';
import { keyOf, renderDashboard } from './render.js';

/** One dashboard for a repository. */
const SIGNATURE = 'dashboard';
/** Key of its making. */
export const DASHBOARD_KEY = 'issue:dashboard';
/** On the dashboard: the plan that it shows is approved (CM-12). */
const APPROVE_SUFFIX = ':approve';

export function approvalLabel(identity: Pick<Identity, 'label'>): string {
  return `${identity.label}${APPROVE_SUFFIX}`;
}

/** The dashboard as it stands on the host. */
export interface Dashboard {
  readonly issue: Issue;
  readonly ticked: readonly Box[];
  /** Boxes that it shows and nobody ticked. */
  readonly open: readonly Box[];
}

/** Finds our dashboard; of several (a lost log, two tokens) the oldest open one. */
export async function observeDashboard(forge: Forge, identity: Identity): Promise<Dashboard | undefined> {
  const labelled = await forge.listIssues({ state: 'all', labels: [identity.label] });
  const isDashboard = (issue: Issue): boolean =>
    isOwnIssue(identity, issue) && readIssueMarker(issue.body)?.signature === SIGNATURE;
  let found = labelled.filter(isDashboard);
  // A person may have taken the label off.
  if (found.length === 0) found = (await forge.listIssues({ state: 'all', labels: [] })).filter(isDashboard);
  const oldest = [...found].sort((a, b) => a.number - b.number);
  const issue = oldest.find(({ state }) => state === 'open') ?? oldest[0];
  return issue === undefined ? undefined : { issue, ...readBoxes(issue.body) };
}

/**
 * What becomes of the dashboard: made once, brought up to date when it would say something else, and left
 * alone when a person closed it. `handled` are the boxes that this run has acted on; what a person ticked
 * since stays ticked for the next one.
 */
export function planDashboard(input: {
  readonly content: DashboardContent;
  /** As it stands now, looked at right before. */
  readonly current: Dashboard | undefined;
  readonly handled: readonly Box[];
  readonly config: Config;
}): readonly ForgeAction[] {
  const { content, current, handled, config } = input;
  const { dashboard, pulls } = config.session;
  if (!dashboard.enabled) return [];
  const title = inertLine(dashboard.title);
  const done = new Set(handled.map(keyOf));
  const kept = new Set((current?.ticked ?? []).map(keyOf).filter((key) => !done.has(key)));
  const text = renderDashboard(content, kept);
  const body = markIssue(text, { key: DASHBOARD_KEY, signature: SIGNATURE, title: textDigest(title) });
  if (current === undefined)
    return [{ kind: 'create-issue', key: DASHBOARD_KEY, title, body, labels: pulls.labels.slice(0, 1) }];
  const { issue } = current;
  if (issue.state === 'closed') return [];
  const plain = (value: string): string => value.replace(/\r\n?/g, '\n').trim();
  if (plain(issue.body) === plain(body)) return [];
  const key = `${DASHBOARD_KEY}:update:${digest(body).slice(0, 16)}`;
  return [{ kind: 'update-issue', key, issue: issue.number, body }];
}
