import { describe, expect, it } from '@jest/globals';
import { forgeError, type ForgeErrorCode } from '../core/testing/forge-state.js';
import type { ForgeCall, ForgeFaults } from '../core/testing/forge-state.js';
import { paragraph } from '../report/document/blocks.js';
import type { ForgeAction } from './actions.js';
import { applyActions, type ApplyResult } from './apply.js';
import { observeIssues } from './issues/observe-issues.js';
import { planIssues } from './issues/plan-issues.js';
import { markComment } from './markers.js';
import {
  branch,
  desiredPull,
  fix,
  IDENTITY,
  night,
  stage,
  type Night,
  type Stage,
} from './testing/proposals.js';

const RULE = 'quality/no-unused-import';

/** What a fault does at one call: nothing happened, it happened all the same, or the host asks to wait. */
const FAULTS: readonly (readonly [string, (code: () => never) => ForgeFaults, ForgeErrorCode])[] = [
  ['nothing happened', (before) => ({ before }), 'github/unavailable'],
  ['nobody knows, and nothing happened', (before) => ({ before }), 'github/unknown-effect'],
  ['nobody knows, and it happened', (after) => ({ after }), 'github/unknown-effect'],
  ['it happened, and then the run broke', (after) => ({ after }), 'github/unavailable'],
  ['told to wait', (before) => ({ before }), 'github/rate-limited'],
];

function apply(on: Stage, actions: readonly ForgeAction[]): Promise<ApplyResult> {
  const { forge, clock, log } = on;
  return applyActions({ forge, identity: IDENTITY, clock, sink: log, events: on.events() }, actions);
}

/** A night with a change, an issue, and one that has become obsolete. */
async function busyNight(on: Stage): Promise<void> {
  const input: Night = {
    desired: desiredPull('2', [fix('f2')], 'b'.repeat(40)),
    scan: { open: new Set(['f2']), completeRules: new Set([RULE]) },
  };
  await night(on, input);
  const world = await observeIssues(on.forge, IDENTITY, ['critical:x'], on.events());
  const wanted = {
    signature: 'critical:x',
    title: 'Critical',
    body: [paragraph('Look')],
    labels: ['caretaker'],
  };
  const plan = planIssues({ wanted: [wanted], recovered: [], world, now: on.clock.now() });
  const key = 'told';
  const told: ForgeAction = {
    kind: 'comment',
    key,
    issue: 1,
    body: markComment('Told', { key, does: 'other' }),
  };
  await apply(on, [...plan.actions, told]);
}

function once(
  on: Stage,
  index: number,
  make: (thrower: (call: ForgeCall) => void) => ForgeFaults,
  code: ForgeErrorCode,
): void {
  let struck = false;
  on.forge.faults = make((call) => {
    if (struck || call.index !== index) return;
    struck = true;
    throw forgeError(code);
  });
}

async function prepared(): Promise<Stage> {
  const on = await stage();
  await night(on, { desired: desiredPull('1', [fix('f1')]) });
  on.forge.calls.length = 0;
  return on;
}

/** Runs the night with a fault, then once more without; what exists afterwards. */
async function outcome(on: Stage): Promise<unknown> {
  await busyNight(on).catch((error: unknown) => {
    // A look before the plan that fails ends the run; the next one starts afresh.
    expect(error).toMatchObject({ code: expect.stringMatching(/^github\//) });
  });
  on.forge.faults = {};
  on.clock.advance(2 * 3_600_000);
  await busyNight(on);
  const { pulls, issues, comments } = on.forge.state;
  return {
    pulls: pulls.map(({ head, state, labels }) => ({ head, state, labels })),
    issues: issues.map(({ title, state }) => ({ title, state })),
    comments: comments.map(({ issue, body }) => `${issue} ${body.split(/[\n.]/)[0] ?? ''}`).sort(),
    recorded: [
      ...new Set(
        on
          .events()
          .filter(({ type }) => type === 'effect.done')
          .map(({ data }) => data.kind),
      ),
    ],
  };
}

describe('safety 8 and 10: a fault at every call', () => {
  it.each(FAULTS)('%s: after a second run everything is there once', async (_, make, code) => {
    const calls = await prepared();
    await busyNight(calls);
    const total = calls.forge.calls.length;
    expect(total).toBeGreaterThan(15);
    for (const lag of [0, 10_000]) {
      for (let index = 0; index < total; index += 1) {
        const on = await prepared();
        on.forge.state.lag = lag;
        once(on, index, make as Parameters<typeof once>[2], code);
        const there = await outcome(on);
        expect({ index, lag, there }).toEqual({
          index,
          lag,
          there: {
            pulls: [
              { head: branch('1'), state: 'closed', labels: ['caretaker'] },
              { head: branch('2'), state: 'open', labels: ['caretaker'] },
            ],
            issues: [{ title: 'Critical', state: 'open' }],
            comments: ['1 The base branch no longer has what this fixes', '1 Told'],
            recorded: expect.arrayContaining(['create-pull', 'close-pull', 'create-issue', 'comment']),
          },
        });
      }
    }
  });
});

describe('safety 10: a kill between the effect and its record', () => {
  it('is mended by the next run, which records what it finds', async () => {
    const on = await stage();
    const { sink } = { sink: on.log };
    const killed = {
      append: (type: string, data: Parameters<typeof sink.append>[1]): Promise<void> =>
        type === 'effect.done' ? Promise.reject(new Error('killed')) : sink.append(type, data),
    };
    const stageKilled: Stage = { ...on, log: { ...on.log, append: killed.append } };
    await expect(night(stageKilled, { desired: desiredPull('1', [fix('f1')]) })).rejects.toThrow('killed');
    const [pull] = on.forge.state.pulls;
    if (pull === undefined) throw new Error('no pull request');
    pull.labels = [];
    const { result } = await night(on);
    expect(result.already).toMatchObject([{ reference: '1' }]);
    expect(on.forge.state.pulls).toHaveLength(1);
    expect(pull.labels).toEqual(['caretaker']);
    // Once it is recorded, a label that a person takes off stays off.
    pull.labels = [];
    await night(on);
    expect(pull.labels).toEqual([]);
  });
});

describe('apply reports how each action went', () => {
  const comment = (key: string, issue: number): ForgeAction => ({
    kind: 'comment',
    key,
    issue,
    body: markComment('Text', { key, does: 'other' }),
  });

  it('goes on with independent actions after a failure, and stops dependent ones', async () => {
    const on = await prepared();
    const result = await apply(on, [
      comment('a', 99),
      { kind: 'update-issue', key: 'b', issue: 99, state: 'closed' },
      comment('c', 1),
    ]);
    expect(result.failed).toMatchObject([
      { action: { key: 'a' }, code: 'github/not-found' },
      { action: { key: 'b' }, code: 'propose/depends-on-failed' },
    ]);
    expect(result.done).toMatchObject([{ action: { key: 'c' } }]);
  });

  it('holds the rest when the host asks to wait, with the moment', async () => {
    const on = await prepared();
    on.forge.faults.before = () => {
      throw forgeError('github/rate-limited');
    };
    const result = await apply(on, [comment('a', 1), comment('b', 1)]);
    const until = '2026-01-05T04:17:00.000Z';
    expect(result.held).toMatchObject([
      { action: { key: 'a' }, until },
      { action: { key: 'b' }, until },
    ]);
    expect(on.forge.calls).toHaveLength(1);
  });

  it('ends the rest when the token is refused', async () => {
    const on = await prepared();
    on.forge.faults.before = () => {
      throw forgeError('github/unauthorized');
    };
    const result = await apply(on, [comment('a', 1), comment('b', 1)]);
    expect(result.failed.map(({ code }) => code)).toEqual(['github/unauthorized', 'github/unauthorized']);
    expect(on.forge.calls).toHaveLength(1);
  });

  it('looks several times, with pauses, before the one other try', async () => {
    const on = await prepared();
    on.forge.faults.before = (call) => {
      if (call.method === 'createComment') throw forgeError('github/unknown-effect');
    };
    const start = on.clock.monotonic();
    const result = await apply(on, [comment('a', 1)]);
    expect(result.failed).toMatchObject([{ code: 'github/unknown-effect' }]);
    const methods = on.forge.calls.map((call) => call.method);
    expect(methods.filter((method) => method === 'createComment')).toHaveLength(2);
    expect(methods.filter((method) => method === 'listComments')).toHaveLength(9);
    expect(on.clock.monotonic() - start).toBe(54_000);
  });

  it('does not open a second pull request for a branch, whatever its base', async () => {
    const on = await prepared();
    const action: ForgeAction = {
      kind: 'create-pull',
      key: 'other',
      head: branch('1'),
      base: 'develop',
      title: 'T',
      body: 'B',
      labels: [],
      draft: false,
    };
    expect((await apply(on, [action])).failed).toMatchObject([{ code: 'propose/branch-taken' }]);
    expect(on.forge.state.pulls).toHaveLength(1);
  });

  it('takes a comment by somebody else for no effect of its own', async () => {
    const on = await prepared();
    const forged = comment('a', 1);
    if (forged.kind === 'comment') await on.forge.as('mallory').createComment(1, forged.body);
    expect((await apply(on, [forged])).done).toHaveLength(1);
  });
});
