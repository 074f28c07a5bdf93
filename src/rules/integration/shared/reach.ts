import type { FileFacts } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';
import { definitionOf } from './definition.js';

/** What starts the code: somebody waits for a request; jobs and webhooks are delivered again after a failure. */
type Trigger = 'request' | 'job' | 'webhook';

/** Why a function runs: the trigger and the entry it comes from. */
export interface Reach {
  readonly trigger: Trigger;
  readonly entry: string;
  /** Calls between the entry and the function; 0 when it stands in the entry itself. */
  readonly hops: number;
}

const WEBHOOK =
  /(?:^|\/)[\w.()[\]-]*webhooks?[\w.()[\]-]*\/(?:[^/]+\/)*(?:route|index|[\w-]*(?:webhook|handler|hook)[\w-]*|[\w-]+)\.[cm]?[jt]sx?$/i;
/** Places where webhooks come in; elsewhere the word stands for those that the product sends. */
const RECEIVES =
  /(?:^|\/)(?:app|pages|api|routes?|server|stripe|paddle|lemonsqueezy|polar|clerk|github|gitlab|slack|shopify|resend|svix|paypal|plaid|twilio|handlers?|controllers?)\//i;
const JOB =
  /(?:^|\/)(?:cron|crons|jobs?|workers?|queues?|consumers?|inngest|trigger|workflows?|tasks?|qstash|schedules?|scheduled|subscribers?|listeners?)(?:\/|\.[cm]?[jt]s$)/i;
const ENTRY_FILE =
  /(?:^|\/)app\/(?:.*\/)?route\.[cm]?[jt]sx?$|(?:^|\/)pages\/api\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:api|server|src)\/(?:.*\/)?routes?\/.*\.[cm]?ts$/;
const MAX_HOPS = 4;

type ReachMap = ReadonlyMap<string, readonly Reach[]>;
const known = new WeakMap<RuleContext, ReachMap>();

/** How a function is reached, shortest way first; empty when no entry was found. */
export function reachOf(context: RuleContext, path: string, functionId: number): readonly Reach[] {
  let map = known.get(context);
  if (map === undefined) {
    map = build(context);
    known.set(context, map);
  }
  const facts = context.facts.files.get(path);
  let id: number | null = functionId;
  while (id !== null) {
    const found = map.get(keyOf(path, id));
    if (found !== undefined) return found;
    id = facts?.functions[id]?.parent ?? null;
  }
  return [];
}

function keyOf(path: string, id: number): string {
  return `${path}#${id}`;
}

interface Step {
  readonly path: string;
  readonly id: number;
  readonly reach: Reach;
}

function build(context: RuleContext): ReachMap {
  const map = new Map<string, Reach[]>();
  let queue: Step[] = [];
  for (const [path, facts] of context.facts.files) queue.push(...entriesOf(path, facts));
  const callsBy = indexCalls(context);
  while (queue.length > 0) {
    const next: Step[] = [];
    for (const step of queue) {
      const key = keyOf(step.path, step.id);
      const reached = map.get(key) ?? [];
      if (reached.some(({ trigger }) => trigger === step.reach.trigger)) continue;
      map.set(key, [...reached, step.reach]);
      if (step.reach.hops >= MAX_HOPS) continue;
      for (const name of callsBy(step.path, step.id)) {
        const target = definitionOf(context, step.path, name);
        if (target !== undefined)
          next.push({ ...target, reach: { ...step.reach, hops: step.reach.hops + 1 } });
      }
    }
    queue = next;
  }
  return map;
}

function entriesOf(path: string, facts: FileFacts): readonly Step[] {
  const trigger = triggerOf(path, facts);
  const at = (id: number): Step => ({
    path,
    id,
    reach: { trigger: trigger ?? 'request', entry: path, hops: 0 },
  });
  if (ENTRY_FILE.test(path)) return facts.functions.map(({ id }) => at(id));
  if (facts.directives.includes('use server'))
    return facts.functions.filter((fact) => fact.exported).map(({ id }) => at(id));
  const handlers = facts.routes.flatMap((route) => (route.handler === null ? [] : [at(route.handler)]));
  if (handlers.length > 0) return handlers;
  if (trigger === undefined) return [];
  return facts.functions.filter((fact) => fact.exported || fact.parent === null).map(({ id }) => at(id));
}

/** Routes by which users manage their webhooks: they are read and deleted, or ask for a session. */
function isManaged(facts: FileFacts): boolean {
  return (
    facts.routes.some(({ method }) => /^(?:PUT|PATCH|DELETE)$/.test(method)) ||
    facts.functions.some((fact) =>
      fact.passedTo.some((name) => /^with(?:Workspace|Session|Team|User|Org\w*|Auth\w*|Admin)$/.test(name)),
    )
  );
}

function triggerOf(path: string, facts: FileFacts): Trigger | undefined {
  if (WEBHOOK.test(path) && RECEIVES.test(path) && !isManaged(facts)) return 'webhook';
  return JOB.test(path) ? 'job' : undefined;
}

/** Names that a function calls and that can be followed, nested functions included. */
function indexCalls(context: RuleContext): (path: string, id: number) => readonly string[] {
  const index = new Map<string, Map<number, Set<string>>>();
  return (path, id) => {
    let byFunction = index.get(path);
    if (byFunction === undefined) {
      byFunction = collect(context.facts.files.get(path));
      index.set(path, byFunction);
    }
    return [...(byFunction.get(id) ?? [])];
  };
}

function collect(facts: FileFacts | undefined): Map<number, Set<string>> {
  const byFunction = new Map<number, Set<string>>();
  for (const call of facts?.calls ?? []) {
    const name = /^this\.[\w$]+$/.test(call.callee) ? call.callee.slice('this.'.length) : call.callee;
    if (!/^(?:[\w$]+\.)?[\w$]+$|^this\.[\w$]+\.[\w$]+$/.test(name)) continue;
    let id: number | null = call.function;
    while (id !== null) {
      const names = byFunction.get(id) ?? new Set<string>();
      byFunction.set(id, names.add(name));
      id = facts?.functions[id]?.parent ?? null;
    }
  }
  return byFunction;
}
