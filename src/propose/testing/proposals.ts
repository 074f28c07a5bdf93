import { configSchema, type Config } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import type { ForgeCommit } from '../../core/forge.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog, type StateLog } from '../../state/log.js';
import { record } from '../../state/events.js';
import { applyActions, type ApplyResult } from '../apply.js';
import { identityOf, type Identity } from '../ownership.js';
import { newsOf } from '../projections.js';
import type { DescribedFix, DesiredPull } from '../pulls/desired.js';
import { planPulls, type OpenFindings, type PullPlan, type PullPlanInput } from '../pulls/plan-pulls.js';
import { observeProposals } from '../world.js';

export const CONFIG: Config = configSchema.parse({ version: 1 });
export const IDENTITY: Identity = identityOf(CONFIG, 'caretaker[bot]', 1);

/** A branch of ours. */
export function branch(day: string): string {
  return `${CONFIG.session.branchPrefix}-${day}`;
}

export function fix(fingerprint: string, change: Partial<DescribedFix> = {}): DescribedFix {
  return {
    fingerprint,
    rule: 'quality/no-unused-import',
    tier: 'quality',
    path: `src/${fingerprint}.ts`,
    line: 3,
    message: `The import in ${fingerprint} is not used`,
    evidence: [`No line of ${fingerprint} names it`],
    summary: `Remove the import from ${fingerprint}`,
    ...change,
  };
}

/** A commit as a session makes it. */
export function ownCommit(id: string, fingerprints: readonly string[]): ForgeCommit {
  const { email } = CONFIG.session.author;
  const trailers = fingerprints.map((fingerprint) => `Caretaker-Finding: ${fingerprint}`);
  return {
    id,
    authorEmail: email,
    committerEmail: email,
    message: [`refactor: Fix ${CONFIG.session.tag}`, '', 'Task-ID: s1', ...trailers].join('\n'),
  };
}

/** A commit by somebody else. */
export function personCommit(id: string): ForgeCommit {
  return { id, authorEmail: 'mona@example.com', committerEmail: 'mona@example.com', message: 'Mine' };
}

export function desiredPull(
  day: string,
  fixes: readonly DescribedFix[],
  commit = 'a'.repeat(40),
): DesiredPull {
  return {
    branch: branch(day),
    base: 'main',
    title: `refactor: Remove dead code ${CONFIG.session.tag}`,
    session: 's1',
    commit,
    category: 'dead-code',
    fixes,
    tests: {
      before: { passed: 3, failed: 0, skipped: 0 },
      after: { passed: 3, failed: 0, skipped: 0 },
    },
    commands: ['npm test'],
    testsAdded: 0,
    checked: { types: true, lint: true },
    draft: false,
    risk: null,
  };
}

/** A host, a clock and a log, and nights that run on them. */
export interface Stage {
  readonly forge: ForgeDouble;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly log: StateLog;
  events(): readonly StateEvent[];
}

export async function stage(): Promise<Stage> {
  const clock = fixedClock();
  let seed = 0;
  const random = (bytes: number): Uint8Array =>
    Uint8Array.from({ length: bytes }, () => (seed = (seed * 75 + 74) % 65_537) % 256);
  const log = await openStateLog({ driver: memoryDriver(), clock, random, writer: 'run-1' });
  return { forge: ForgeDouble.start({ clock }), clock, log, events: () => log.events() };
}

export interface Night {
  readonly desired?: DesiredPull;
  readonly scan?: OpenFindings;
  readonly config?: Config;
  readonly template?: PullPlanInput['template'];
  readonly madeObsoleteBy?: PullPlanInput['madeObsoleteBy'];
}

/** One night as the product runs it: observe, record the news, plan, push what is not held, apply. */
export async function night(on: Stage, input: Night = {}): Promise<{ plan: PullPlan; result: ApplyResult }> {
  const config = input.config ?? CONFIG;
  const world = await observeProposals(on.forge, config, 'caretaker[bot]', on.events());
  for (const news of newsOf(world, on.events())) await record(on.log, news.type, news.data);
  const { desired } = input;
  const plan = planPulls({
    desired,
    world,
    scan: input.scan,
    config,
    now: on.clock.now(),
    events: on.events(),
    template: input.template,
    madeObsoleteBy: input.madeObsoleteBy ?? (() => undefined),
  });
  const isHeld = plan.held.some(({ action }) => action.kind !== 'close-pull');
  if (desired !== undefined && !isHeld && !isPushed(on, desired)) {
    const fingerprints = desired.fixes.map((item) => item.fingerprint);
    on.forge.push(
      desired.branch,
      [ownCommit(desired.commit, fingerprints)],
      desired.fixes.map((item) => item.path),
    );
  }
  const { forge, clock, log } = on;
  const context = { forge, identity: world.identity, clock, sink: log, events: on.events() };
  return { plan, result: await applyActions(context, plan.actions, plan.held) };
}

function isPushed(on: Stage, desired: DesiredPull): boolean {
  const held = on.forge.state.branches.get(desired.branch);
  return held?.commits.some((commit) => commit.id === desired.commit) ?? false;
}
