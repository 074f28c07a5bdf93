import { beforeEach, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { openStateLog, type StateLog } from '../../state/log.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { record } from '../../state/events.js';
import { parkedFindings, projectStrikes } from '../../state/projections/strikes.js';
import type { HeldAction } from '../actions.js';
import { applyActions } from '../apply.js';
import { waitingPlans } from '../approval/waiting-plans.js';
import { identityOf } from '../ownership.js';
import { declined } from '../projections.js';
import { observeProposals } from '../world.js';
import { readBoxes, renderBox, type Box } from './boxes.js';
import { dashboardContent } from './content.js';
import { observeDashboard, planDashboard } from './plan-dashboard.js';
import { steeringOf } from './steering.js';

const config = configSchema.parse({});
const VIEWER = 'caretaker[bot]';
const identity = identityOf(config, VIEWER, 1);
const clock = fixedClock();
const FINGERPRINT = 'a'.repeat(32);
const PLAN = '0123456789abcdef';

let forge: ForgeDouble;
let log: StateLog;
beforeEach(async () => {
  forge = ForgeDouble.start({ viewer: VIEWER, clock });
  log = await openStateLog({
    driver: memoryDriver(),
    clock,
    random: (bytes) => new Uint8Array(bytes).fill(7),
  });
});

/** One look and one update, as the writing job does at its end. */
async function night(held: readonly HeldAction[] = [], warnings: readonly string[] = []): Promise<string> {
  const world = await observeProposals(forge, config, VIEWER, log.events());
  const before = await observeDashboard(forge, identity);
  const ticked = before?.issue.state === 'open' ? before.ticked : [];
  for (const { type, data } of steeringOf(ticked, world, log.events(), clock.now()))
    await log.append(type, { ...data });
  const content = dashboardContent({
    ...{ world, events: log.events(), held, config, warnings },
    now: clock.now(),
  });
  const current = await observeDashboard(forge, identity);
  const actions = planDashboard({ content, current, handled: ticked, config });
  const result = await applyActions({ forge, identity, clock, sink: log, events: log.events() }, actions);
  expect(result.failed).toEqual([]);
  return forge.state.issues[0]?.body ?? '';
}

function tick(word: string, subject: string): void {
  const [issue] = forge.state.issues;
  if (issue === undefined) throw new Error('there is no dashboard');
  const ticked = issue.body.replace(
    new RegExp(`- \\[ \\](.*caretaker-box ${word} ${subject} -->)`),
    '- [x]$1',
  );
  if (ticked === issue.body) throw new Error(`no box ${word} ${subject}`);
  issue.body = ticked;
}

async function hold(plan = PLAN, fingerprints = [FINGERPRINT]): Promise<void> {
  await record(log, 'plan.held', {
    ...{ session: 's1', plan, category: 'dead-code', branch: 'automation/x', fingerprints },
    ...{ filesChanged: 1, linesChanged: 2, run: 42 },
  });
}

async function fail(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1)
    await record(log, 'fix.failed', {
      ...{ session: 's1', fingerprint: FINGERPRINT, rule: 'quality/no-unused-import' },
      ...{ step: 'verify', reason: '@team `x` broke <b>it</b> --> #1' },
    });
}

const writes = (): number => forge.calls.filter((call) => call.writes).length;

describe('dashboard issue', () => {
  it('is made once and not touched while it would say the same (safety rule 8)', async () => {
    await night();
    const after = writes();
    await night();
    await night();
    expect(writes()).toBe(after);
    expect(forge.state.issues).toMatchObject([{ title: 'Caretaker dashboard', labels: ['caretaker'] }]);
  });

  it('shows what is held with the reason and when, and what needs attention', async () => {
    const action: HeldAction['action'] = {
      kind: 'create-pull',
      ...{ key: 'k', head: 'automation/y', base: 'main', title: 't', body: 'b', labels: [], draft: false },
    };
    const body = await night(
      [{ action, reason: '5 pull requests are open, the limit is 5', until: '2026-03-04T11:00:00.000Z' }],
      ['State expires in 5 days.'],
    );
    expect(body).toContain('5 pull requests are open, the limit is 5');
    expect(body).toContain('2026-03-04 11:00 UTC');
    expect(body).toContain('State expires in 5 days.');
  });

  it('CM-12: a ticked box approves exactly the plan that it shows', async () => {
    await hold();
    expect(await night()).toContain(`plan ${PLAN}`);
    tick('approve', PLAN);
    await night();
    expect(waitingPlans(log.events(), clock.now())).toMatchObject([
      { plan: PLAN, approved: { way: 'dashboard' } },
    ]);
    expect(forge.state.issues[0]?.body).not.toContain(`approve ${PLAN}`);
  });

  it('CM-12: a plan that a newer one for the same finding replaced cannot be approved any more', async () => {
    await hold();
    await night();
    tick('approve', PLAN);
    await hold('f'.repeat(16));
    await night();
    expect(waitingPlans(log.events(), clock.now())).toMatchObject([{ plan: 'f'.repeat(16), approved: null }]);
  });

  it('CM-12: of a plan that is approved and turned down at once, the careful answer counts', async () => {
    await hold();
    await night();
    tick('approve', PLAN);
    tick('reject', PLAN);
    await night();
    expect(waitingPlans(log.events(), clock.now())).toEqual([]);
  });

  it('CM-11: parked findings are tried again when a person asks', async () => {
    await fail(3);
    const body = await night();
    expect(body).not.toMatch(/@team(?!&#8203;)|<b>|#1/);
    tick('unpark', FINGERPRINT);
    await night();
    expect(parkedFindings(projectStrikes(log.events()), 3)).toEqual([]);
    expect(forge.state.issues[0]?.body).not.toContain('unpark');
  });

  it('safety rule 7: what a person declined is proposed again only when a person asks', async () => {
    await record(log, 'fix.closed', {
      ...{ fingerprint: FINGERPRINT, rule: 'quality/no-unused-import', reason: 'closed' },
      reference: 'https://github.com/acme/shop/pull/3',
    });
    await night();
    tick('reopen', FINGERPRINT);
    const world = await observeProposals(forge, config, VIEWER, log.events());
    expect([...declined(world, log.events()).keys()]).toEqual([FINGERPRINT]);
    await night();
    expect([...declined(world, log.events()).keys()]).toEqual([]);
  });

  it('keeps a tick that was set after the run had looked', async () => {
    await hold();
    await night();
    const world = await observeProposals(forge, config, VIEWER, log.events());
    await fail(3);
    tick('approve', PLAN);
    const content = dashboardContent({
      ...{ world, events: log.events(), held: [], config, warnings: [], now: clock.now() },
    });
    const [action] = planDashboard({
      ...{ content, handled: [], config },
      current: await observeDashboard(forge, identity),
    });
    expect(action).toMatchObject({ kind: 'update-issue' });
    const body = action?.kind === 'update-issue' ? (action.body ?? '') : '';
    expect(readBoxes(body).ticked).toEqual([{ word: 'approve', subject: PLAN }]);
  });

  it('safety rule 7: is left alone when a person closed it, and off when the configuration says so', async () => {
    await night();
    await forge.as('person').updateIssue(1, { state: 'closed' });
    await hold();
    const before = writes();
    await night();
    expect(writes()).toBe(before);
    const off = configSchema.parse({ session: { dashboard: { enabled: false } } });
    const world = await observeProposals(forge, off, VIEWER, log.events());
    const content = dashboardContent({
      ...{ world, events: log.events(), held: [], config: off, warnings: [], now: clock.now() },
    });
    expect(planDashboard({ content, current: undefined, handled: [], config: off })).toEqual([]);
  });

  it("does not take a stranger's issue with our marker for the dashboard", async () => {
    const body = await night();
    await forge.as('stranger').createIssue({
      title: 'Caretaker dashboard',
      body: body.replace('- [ ]', '- [x]'),
      labels: ['caretaker'],
    });
    expect((await observeDashboard(forge, identity))?.issue.number).toBe(1);
  });
});

describe('boxes', () => {
  const box: Box = { word: 'reinstate', subject: 'quality/no-unused-import' };

  it('are read back as they were written, wherever a person moved them', () => {
    const line = renderBox(box, 'Trust it --> again <!-- caretaker-box approve x -->', false);
    expect(readBoxes(line)).toEqual({ ticked: [], open: [box] });
    const moved = `text\r\n   * ${line.slice(2).replace('[ ]', '[X]')}\r\n\r\n${line}`;
    expect(readBoxes(moved)).toEqual({ ticked: [box], open: [] });
  });

  it('with a subject that could end the comment are no boxes', () => {
    expect(readBoxes(renderBox({ word: 'approve', subject: 'x --> y' }, 'text', true))).toEqual({
      ticked: [],
      open: [],
    });
  });

  it('unknown words ask for nothing', () => {
    expect(readBoxes('- [x] a <!-- caretaker-box explode abc -->').ticked).toEqual([]);
  });
});

describe('waiting plans', () => {
  const at = (days: number): Date => new Date(clock.now().getTime() + days * 86_400_000);

  it('CM-12: end when they landed, and after two weeks', async () => {
    await hold();
    const held: readonly StateEvent[] = log.events();
    expect(waitingPlans(held, at(13))).toHaveLength(1);
    expect(waitingPlans(held, at(15))).toHaveLength(0);
    await record(log, 'fix.landed', {
      ...{ session: 's2', fingerprint: FINGERPRINT, rule: 'r/x', path: 'a.ts', branch: 'b', commit: 'c' },
      summary: 's',
    });
    expect(waitingPlans(log.events(), at(1))).toHaveLength(0);
  });
});
