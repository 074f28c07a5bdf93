import { describe, expect, it } from '@jest/globals';
import { paragraph } from '../../report/document/blocks.js';
import { applyActions, type ApplyResult } from '../apply.js';
import { IDENTITY, stage, type Stage } from '../testing/proposals.js';
import { observeIssues } from './observe-issues.js';
import { planIssues, type WantedIssue } from './plan-issues.js';

const DAY_MS = 24 * 3_600_000;

function wanted(text = 'Two routes reach it'): WantedIssue {
  return { signature: 'critical:f1', title: 'Critical: f1', body: [paragraph(text)], labels: ['caretaker'] };
}

/** One run: observe, plan, apply. */
async function run(
  on: Stage,
  input: { wanted?: readonly WantedIssue[]; recovered?: boolean },
): Promise<ApplyResult> {
  const { forge, clock, log } = on;
  const world = await observeIssues(forge, IDENTITY, ['critical:f1'], on.events());
  const recovered = input.recovered
    ? [{ signature: 'critical:f1', comment: [paragraph('It is gone.')] }]
    : [];
  const plan = planIssues({ wanted: input.wanted ?? [], recovered, world, now: clock.now() });
  const context = { forge, identity: IDENTITY, clock, sink: log, events: on.events() };
  const result = await applyActions(context, plan.actions, plan.held);
  on.clock.advance(60_000);
  return result;
}

function shown(on: Stage): unknown {
  return on.forge.state.issues.map(({ number, state }) => ({ number, state }));
}

function said(on: Stage): readonly string[] {
  return on.forge.state.comments.map(({ body }) => body.split('\n')[0] ?? '');
}

describe('safety 8: one issue for a signature', () => {
  it('makes one of fifty identical failures, with one recovery message', async () => {
    const on = await stage();
    for (let index = 0; index < 50; index += 1) await run(on, { wanted: [wanted()] });
    for (let index = 0; index < 5; index += 1) await run(on, { recovered: true });
    expect(shown(on)).toEqual([{ number: 1, state: 'closed' }]);
    expect(said(on)).toEqual(['It is gone.']);
    expect(on.forge.calls.filter(({ method }) => method === 'updateIssue')).toHaveLength(1);
  });

  it('is updated in place, but for what a person edited', async () => {
    const on = await stage();
    await run(on, { wanted: [wanted()] });
    await run(on, { wanted: [wanted('Three routes reach it')] });
    expect(on.forge.state.issues[0]?.body).toContain('Three routes');
    await on.forge.as('mona').updateIssue(1, { body: 'I look into it', title: 'Mine' });
    await run(on, { wanted: [wanted('Four routes reach it')] });
    expect(on.forge.state.issues).toHaveLength(1);
    expect(on.forge.state.issues[0]).toMatchObject({ body: 'I look into it', title: 'Mine' });
  });

  it('is opened again when it comes back soon, and a new one later', async () => {
    const on = await stage();
    await run(on, { wanted: [wanted()] });
    await run(on, { recovered: true });
    await run(on, { wanted: [wanted()] });
    expect(shown(on)).toEqual([{ number: 1, state: 'open' }]);
    await run(on, { recovered: true });
    expect(said(on)).toEqual(['It is gone.', 'It is back.', 'It is gone.']);
    on.clock.advance(15 * DAY_MS);
    await run(on, { wanted: [wanted()] });
    await run(on, { wanted: [wanted()] });
    expect(shown(on)).toEqual([
      { number: 1, state: 'closed' },
      { number: 2, state: 'open' },
    ]);
  });

  it('safety 7: stays closed for two weeks when a person closed it', async () => {
    const on = await stage();
    await run(on, { wanted: [wanted()] });
    await on.forge.as('mona').updateIssue(1, { state: 'closed' });
    const result = await run(on, { wanted: [wanted()] });
    expect(result.held).toMatchObject([
      { reason: 'a person closed issue 1', until: '2026-01-19T03:18:00.000Z' },
    ]);
    expect(shown(on)).toEqual([{ number: 1, state: 'closed' }]);
    on.clock.advance(15 * DAY_MS);
    await run(on, { wanted: [wanted()] });
    expect(on.forge.state.issues).toHaveLength(2);
  });

  it('is found without its label, and no stranger can pass one off', async () => {
    const on = await stage();
    await run(on, { wanted: [wanted()] });
    const [issue] = on.forge.state.issues;
    if (issue === undefined) throw new Error('no issue');
    issue.labels = [];
    await run(on, { wanted: [wanted()] });
    expect(on.forge.state.issues).toHaveLength(1);
    const forged = await stage();
    await forged.forge.as('mallory').createIssue({ title: 'x', body: issue.body, labels: ['caretaker'] });
    await run(forged, { wanted: [wanted()] });
    expect(forged.forge.state.issues.map(({ author }) => author)).toEqual(['mallory', 'caretaker[bot]']);
  });

  it('is not made again when a person deleted it, and says so', async () => {
    const on = await stage();
    await run(on, { wanted: [wanted()] });
    on.forge.state.issues.length = 0;
    const result = await run(on, { wanted: [wanted()] });
    expect(result.held).toMatchObject([{ reason: 'issue 1 was made for this and is not listed any more' }]);
    expect(on.forge.state.issues).toEqual([]);
  });

  it('cuts a text that does not fit, with a count', async () => {
    const on = await stage();
    const items = Array.from({ length: 3_000 }, (_, index) => `route ${index} reaches it through a long way`);
    await run(on, { wanted: [{ ...wanted(), body: [{ kind: 'list', items }] }] });
    const body = on.forge.state.issues[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/… and \d+ more lines/);
  });
});
