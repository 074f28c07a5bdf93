import { digest } from '../../core/fingerprint.js';
import type { Block } from '../../report/document/blocks.js';
import { inertLine } from '../../report/markdown/escape.js';
import { fitSummary } from '../../report/markdown/summary.js';
import type { ForgeAction, HeldAction } from '../actions.js';
import { markComment, markIssue, textDigest } from '../markers.js';
import type { IssueWorld, OwnIssue } from './observe-issues.js';

/** Bytes of a text: below what the host takes (65 536 characters), with room for the marker. */
const TEXT_LIMIT_BYTES = 60_000;
const TITLE_LIMIT = 200;
const DAY_MS = 24 * 3_600_000;

/** A state of affairs that an issue tells of, as long as it lasts. */
export interface WantedIssue {
  /** Identity of what is wrong, e.g. `critical:<fingerprint>`; one open issue for each. */
  readonly signature: string;
  readonly title: string;
  /** Escaped when rendered. */
  readonly body: readonly Block[];
  readonly labels: readonly string[];
}

/** A signature that is no longer so. */
export interface RecoveredIssue {
  readonly signature: string;
  readonly comment: readonly Block[];
}

export interface IssuePlanInput {
  readonly wanted: readonly WantedIssue[];
  readonly recovered: readonly RecoveredIssue[];
  readonly world: IssueWorld;
  readonly now: Date;
  /** Within these days after it closed an issue is opened again, later there is a new one; 14 unless told. */
  readonly reopenDays?: number;
}

export interface IssuePlan {
  readonly actions: readonly ForgeAction[];
  readonly held: readonly HeldAction[];
}

function render(blocks: readonly Block[]): string {
  return fitSummary(blocks, 'The report of the run has the rest.', TEXT_LIMIT_BYTES).markdown;
}

function titleOf(wanted: WantedIssue): string {
  const title = inertLine(wanted.title);
  return title.length <= TITLE_LIMIT
    ? title
    : `${title.slice(0, TITLE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function bodyOf(wanted: WantedIssue, key: string): string {
  const marked = { key, signature: wanted.signature, title: textDigest(titleOf(wanted)) };
  return markIssue(render(wanted.body), marked);
}

function creation(wanted: WantedIssue, generation: number): ForgeAction {
  const key = `issue:${wanted.signature}:after:${generation}`;
  return {
    kind: 'create-issue',
    key,
    title: titleOf(wanted),
    body: bodyOf(wanted, key),
    labels: wanted.labels,
  };
}

function create(wanted: WantedIssue, generation: number, world: IssueWorld): IssuePlan {
  const action = creation(wanted, generation);
  const made = world.made.get(action.key);
  if (made === undefined) return { actions: [action], held: [] };
  // The list lags, or a person deleted it: neither asks for another one.
  const reason = `issue ${made} was made for this and is not listed any more`;
  return { actions: [], held: [{ action, reason, until: null }] };
}

/** The log does not know of it: killed before the record. The same action again finds it and records it. */
function adopt({ issue, marker }: OwnIssue, world: IssueWorld): readonly ForgeAction[] {
  if (world.made.has(marker.key)) return [];
  const { title, body, labels } = issue;
  return [{ kind: 'create-issue', key: marker.key, title, body, labels }];
}

/** Brings title and text of an issue up to date, but for what a person edited. */
function refresh(own: OwnIssue, wanted: WantedIssue, reopen: boolean): readonly ForgeAction[] {
  const [title, body] = [titleOf(wanted), bodyOf(wanted, own.marker.key)];
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  const change = {
    ...(own.titleEdited || title === own.issue.title ? {} : { title }),
    ...(own.bodyEdited || plain(body) === plain(own.issue.body) ? {} : { body }),
    ...(reopen ? { state: 'open' as const, stateReason: 'reopened' as const } : {}),
  };
  if (Object.keys(change).length === 0) return [];
  const key = `${own.marker.key}:update:${digest(JSON.stringify(change)).slice(0, 16)}`;
  return [{ kind: 'update-issue', key, issue: own.issue.number, ...change }];
}

function saysAgain(own: OwnIssue): ForgeAction {
  const key = `${own.marker.key}:again:${own.recovered}`;
  const body = markComment('It is back.', { key, does: 'again' });
  return { kind: 'comment', key, issue: own.issue.number, body };
}

function keep(wanted: WantedIssue, input: IssuePlanInput): IssuePlan {
  const { world, now } = input;
  const all = world.issues.filter(({ marker }) => marker.signature === wanted.signature);
  const own = all.find(({ issue }) => issue.state === 'open') ?? all[0];
  if (own === undefined) return create(wanted, 0, world);
  const closedByUs = own.recovered > own.again;
  if (own.issue.state === 'open') {
    // Also after a run that was killed between opening it again and saying so.
    const again = closedByUs ? [saysAgain(own)] : [];
    return { actions: [...adopt(own, world), ...refresh(own, wanted, false), ...again], held: [] };
  }
  const until = Date.parse(own.issue.updatedAt) + (input.reopenDays ?? 14) * DAY_MS;
  if (now.getTime() >= until) return create(wanted, own.issue.number, world);
  const reopening = [...refresh(own, wanted, true), saysAgain(own)];
  if (closedByUs) return { actions: reopening, held: [] };
  const reason = `a person closed issue ${own.issue.number}`;
  const [first] = reopening;
  return {
    actions: [],
    held: first === undefined ? [] : [{ action: first, reason, until: new Date(until).toISOString() }],
  };
}

function recover(recovered: RecoveredIssue, world: IssueWorld): readonly ForgeAction[] {
  return world.issues
    .filter(({ marker, issue }) => marker.signature === recovered.signature && issue.state === 'open')
    .flatMap((own): readonly ForgeAction[] => {
      const key = `${own.marker.key}:recovered:${own.again}`;
      const body = markComment(render(recovered.comment), { key, does: 'recovered' });
      const issue = own.issue.number;
      return [
        // Told before it is closed: one that is closed without a word from us was closed by a person.
        { kind: 'comment', key, issue, body },
        {
          kind: 'update-issue',
          key: `${key}:close`,
          issue,
          state: 'closed',
          stateReason: 'completed',
        },
      ];
    });
}

/**
 * Decides what happens to issues: one for a signature (safety rule 8), brought up to date in place, closed with
 * a comment on recovery. What we closed and comes back soon is opened again, later there is a new issue; what a
 * person closed stays closed that long.
 */
export function planIssues(input: IssuePlanInput): IssuePlan {
  const plans = input.wanted.map((wanted) => keep(wanted, input));
  const lasting = new Set(input.wanted.map(({ signature }) => signature));
  return {
    actions: [
      ...plans.flatMap(({ actions }) => actions),
      ...input.recovered
        .filter(({ signature }) => !lasting.has(signature))
        .flatMap((recovered) => recover(recovered, input.world)),
    ],
    held: plans.flatMap(({ held }) => held),
  };
}
