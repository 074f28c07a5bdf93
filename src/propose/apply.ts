import { messageOf, SuiteError } from '../core/errors.js';
import type { EventSink, StateEvent } from '../core/event.js';
import type { Forge } from '../core/forge.js';
import type { Clock } from '../core/ports.js';
import { record, type EventData } from '../state/events.js';
import { eventsOf } from '../state/read.js';
import type { ForgeAction, HeldAction } from './actions.js';
import { applyAction, type ActionOutcome } from './apply-action.js';
import type { Identity } from './ownership.js';

/** The host's limits are counted by the hour; it gives no better moment when it asks to wait longer. */
const RATE_LIMIT_MS = 3_600_000;

export interface ApplyInput {
  readonly forge: Forge;
  readonly identity: Identity;
  readonly clock: Clock;
  /** Where each effect is recorded right after it took place. */
  readonly sink: EventSink;
  /** What earlier runs recorded. */
  readonly events: readonly StateEvent[];
  readonly session?: string;
}

/** An effect that is there now. */
export interface Applied {
  readonly action: ForgeAction;
  /** Number of the pull request or issue, or address of the comment. */
  readonly reference: string;
}

export interface Failed {
  readonly action: ForgeAction;
  /** Stable, e.g. `github/forbidden`. */
  readonly code: string;
  readonly reason: string;
}

export interface ApplyResult {
  readonly done: readonly Applied[];
  /** Was there before; nothing was made. */
  readonly already: readonly Applied[];
  readonly failed: readonly Failed[];
  readonly held: readonly HeldAction[];
}

/** What an action works on: one that failed there stops the later ones for the same. */
function targetOf(action: ForgeAction): string {
  switch (action.kind) {
    case 'create-pull':
      return `branch ${action.head}`;
    case 'create-issue':
      return `key ${action.key}`;
    case 'update-pull':
    case 'close-pull':
      return `number ${action.pull}`;
    case 'update-issue':
    case 'comment':
      return `number ${action.issue}`;
  }
}

function lastHeld(events: readonly StateEvent[]): ReadonlyMap<string, EventData<'effect.held'>> {
  return new Map([...eventsOf(events, 'effect.held')].map(({ data }) => [data.key, data]));
}

/** Records what waits, unless the log says the very same of it already. */
async function recordHeld(input: ApplyInput, held: readonly HeldAction[]): Promise<void> {
  const last = lastHeld(input.events);
  for (const { action, reason, until } of held) {
    const before = last.get(action.key);
    if (before?.reason === reason && before.until === until) continue;
    const { key, kind } = action;
    await record(input.sink, 'effect.held', { ...inSession(input), key, kind, reason, until });
  }
}

function inSession({ session }: ApplyInput): { session?: string } {
  return session === undefined ? {} : { session };
}

/**
 * Applies actions in order. Each effect is looked up before it is made and recorded right after it (safety
 * rules 8 and 10). A failed action stops those after it on the same pull request or issue and no others; a
 * rate limit or a refused token ends the rest, as held or failed. Only the sink's own errors are thrown.
 */
export async function applyActions(
  input: ApplyInput,
  actions: readonly ForgeAction[],
  held: readonly HeldAction[] = [],
): Promise<ApplyResult> {
  const done: Applied[] = [];
  const already: Applied[] = [];
  const failed: Failed[] = [];
  const waiting: HeldAction[] = [...held];
  const blocked = new Set<string>();
  const recorded = new Set([...eventsOf(input.events, 'effect.done')].map(({ data }) => data.key));
  let ended: ((action: ForgeAction) => void) | undefined;

  function fail(action: ForgeAction, error: unknown): void {
    blocked.add(targetOf(action));
    const code = error instanceof SuiteError ? error.code : 'propose/unexpected';
    if (code === 'github/rate-limited') {
      const until = new Date(input.clock.now().getTime() + RATE_LIMIT_MS).toISOString();
      ended = (rest) => waiting.push({ action: rest, reason: 'the host asked to wait', until });
      ended(action);
      return;
    }
    const reason = messageOf(error);
    failed.push({ action, code, reason });
    if (code === 'github/unauthorized') ended = (rest) => failed.push({ action: rest, code, reason });
  }

  for (const action of actions) {
    if (ended !== undefined) {
      ended(action);
      continue;
    }
    if (blocked.has(targetOf(action))) {
      const reason = 'an action before it on the same pull request or issue failed';
      failed.push({ action, code: 'propose/depends-on-failed', reason });
      continue;
    }
    let outcome: ActionOutcome;
    try {
      outcome = await applyAction(input, action);
    } catch (error) {
      fail(action, error);
      continue;
    }
    if (outcome.status === 'held') {
      blocked.add(targetOf(action));
      waiting.push({ action, reason: outcome.reason, until: null });
      continue;
    }
    const { reference, detail } = outcome;
    const { key, kind } = action;
    if (outcome.status === 'done' || !recorded.has(key))
      await record(input.sink, 'effect.done', { ...inSession(input), key, kind, reference, detail });
    recorded.add(key);
    (outcome.status === 'done' ? done : already).push({ action, reference });
  }
  await recordHeld(input, waiting);
  return { done, already, failed, held: waiting };
}
