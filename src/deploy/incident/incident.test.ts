import { describe, expect, it } from '@jest/globals';
import type { EventSink, StateEvent } from '../../core/event.js';
import { forgeError } from '../../core/testing/forge-state.js';
import { outsideCode } from '../../propose/testing/outside-code.js';
import { IDENTITY, stage, type Stage } from '../../propose/testing/proposals.js';
import { renderMarkdown } from '../../report/markdown/render.js';
import { record } from '../../state/events.js';
import { openIncidents } from '../../state/projections/incidents.js';
import { draft, logOf } from '../../state/testing/arbitraries.js';
import type { IncidentData, IncidentRollback } from './data.js';
import { incidentDocument } from './document.js';
import { closeIncident, keepIncident, type IncidentDeps } from './keep.js';
import { rollbackInLog } from './rollback-in-log.js';
import { incidentTimeline } from './timeline.js';

const BAD = 'b'.repeat(40);
const GOOD = 'a'.repeat(40);

function rollback(change: Partial<IncidentRollback> = {}): IncidentRollback {
  return {
    ...{ outcome: 'pushed', code: 'rollback/pushed', reason: 'it is on the branch', commit: 'c'.repeat(40) },
    ...{ branch: 'main', pull: null, needsPerson: false, paths: [], steps: [] },
    ...change,
  };
}

function incident(change: Partial<IncidentData> = {}): IncidentData {
  return {
    environment: 'production',
    provider: 'vercel',
    bad: BAD,
    good: GOOD,
    verdict: {
      verdict: 'fail',
      code: 'errors/confirmed',
      explanation: 'Errors rose from 12 in the hour before to 20 in 120 s.',
    },
    looks: [
      {
        seconds: 120,
        errors: {
          ...{ before: 12, after: 20, seconds: 120, requestsBefore: null, requestsAfter: null },
          dispersion: 1,
        },
        probes: {
          ...{ total: 2, passing: 1, down: 1, failedRounds: 3, serverErrors: 4 },
          controlAnswers: true,
        },
        served: true,
      },
    ],
    errors: [{ message: "TypeError: cannot read 'id'", route: '/api/orders', events: 20 }],
    timeline: [{ at: '2026-01-05T03:17:00.000Z', what: 'vercel says: served' }],
    range: {
      commits: [{ id: BAD, subject: 'Load orders lazily', author: 'Mona' }],
      isCut: false,
      paths: ['apps/shop/orders.ts', 'package.json'],
      packages: ['root', 'shop'],
    },
    pointedBack: { commit: GOOD, pinned: true, detail: 'x' },
    rollback: rollback(),
    isPrivate: true,
    run: 'https://github.com/acme/shop/actions/runs/1',
    ...change,
  };
}

const textOf = (data: IncidentData): string => renderMarkdown(incidentDocument(data, ['caretaker']).body);

describe('AD-14: the incident report', () => {
  it('says what, what to do, when, why, what changed and by whom', () => {
    const document = incidentDocument(incident(), ['caretaker']);
    expect(document).toMatchObject({
      signature: `deployment:production:${BAD}`,
      title: 'production is broken by bbbbbbbbbbbb',
      labels: ['caretaker', 'incident'],
    });
    expect(textOf(incident())).toMatchSnapshot();
  });

  it.each<[string, Partial<IncidentData>, RegExp]>([
    [
      'no rollback',
      { rollback: null, pointedBack: null },
      /No revert was tried\. Fix it forward, or go back to/,
    ],
    ['nothing good', { rollback: null, good: null }, /no verified deployment is known to go back to/],
    [
      'proposed',
      {
        rollback: rollback({
          outcome: 'proposed',
          ...{ needsPerson: true, reason: 'it conflicts', paths: ['src/a.ts'], steps: ['git fetch origin'] },
          pull: { number: 7, url: 'https://github.com/acme/shop/pull/7' },
        }),
      },
      /A person has to decide: it conflicts\.[\s\S]*`src\/a\.ts`[\s\S]*\[pull request 7\]\(https[\s\S]*git fetch origin/,
    ],
    [
      'stranded',
      { rollback: rollback({ outcome: 'stranded', reason: 'protected', steps: ['git push'] }) },
      /neither be pushed nor proposed: protected[\s\S]*git push/,
    ],
    [
      'refused',
      { rollback: rollback({ outcome: 'refused', reason: 'it is a revert itself' }) },
      /Nothing was reverted, a person has to decide: it is a revert itself\./,
    ],
    [
      'failed',
      { rollback: rollback({ outcome: 'failed', reason: 'no answer' }) },
      /The revert failed: no answer/,
    ],
    [
      'nothing to do',
      { rollback: rollback({ outcome: 'nothing-to-do', reason: 'it is reverted' }) },
      /it is not this code: look at configuration, data and other services/,
    ],
    [
      'unread range',
      { range: 'the clone is shallow' },
      /What changed could not be read: the clone is shallow/,
    ],
  ])('recommends for: %s', (_, change, expected) => {
    expect(textOf(incident(change))).toMatch(expected);
  });

  it('keeps what logs hold out of what everybody can read', () => {
    const text = textOf(incident({ isPrivate: false }));
    expect(text).not.toContain('cannot read');
    expect(text).toContain('The logs hold 1 kind of errors.');
  });

  it('is bounded, and says what it leaves out', () => {
    const many = Array.from({ length: 200 }, (_, index) => `f${index}`);
    const text = textOf(
      incident({
        range: {
          commits: many.map((id) => ({ id, subject: 's'.repeat(5_000), author: 'a'.repeat(5_000) })),
          ...{ isCut: true, paths: many, packages: many },
        },
        errors: many.map((message) => ({ message, route: null, events: 1 })),
      }),
    );
    expect(text.length).toBeLessThan(30_000);
    expect(text).toContain('and 170 more');
    expect(text).toContain('Only the newest 200 were read.');
    expect(text).toContain('and 190 more kinds of errors.');
  });

  it('safety 12: nothing from commits, logs, paths and providers is alive in it', async () => {
    const hostile =
      '@octocat #1 <img src=x onerror=y> [x](http://evil.example) ![i](http://evil.example)\n# Heading\n```\n| a |\nCloses #2 <!-- caretaker:issue {"v":1} --> ::set-output::';
    const data = incident({
      environment: 'production',
      verdict: { verdict: 'fail', code: 'errors/confirmed', explanation: hostile },
      errors: [{ message: hostile, route: hostile, events: 1 }],
      timeline: [{ at: '2026-01-05T03:17:00.000Z', what: hostile }],
      range: {
        commits: [{ id: BAD, subject: hostile, author: hostile }],
        ...{ isCut: false, paths: [hostile], packages: [hostile] },
      },
      rollback: rollback({ outcome: 'refused', reason: hostile, paths: [hostile] }),
    });
    const on = await stage();
    await keepIncident(depsOf(on), data);
    const body = on.forge.state.issues[0]?.body ?? '';
    expect(body.match(/<!--/g)).toHaveLength(1);
    const dead = outsideCode(body).replace(/<!--[\s\S]*?-->/g, '');
    expect(dead).not.toMatch(/@octocat|#[12]\b|<img|[^\\]\]\(http:|^# Heading|::set/m);
  });
});

function depsOf(on: Stage): IncidentDeps {
  const link = { forge: on.forge, identity: IDENTITY };
  return { link, clock: on.clock, sink: on.log, events: () => on.events() };
}

const OVER = {
  environment: 'production',
  bad: BAD,
  reason: 'the revert passed its verification.',
  verified: 'c'.repeat(40),
};

describe('AD-14, safety 8: one issue for each bad deployment', () => {
  it('however often it is told, closed with the reason', async () => {
    const on = await stage();
    const deps = depsOf(on);
    for (let index = 0; index < 5; index += 1) {
      expect(await keepIncident(deps, incident({ rollback: index < 3 ? null : rollback() }))).toMatchObject({
        issue: 1,
      });
      on.clock.advance(60_000);
    }
    expect(on.forge.state.issues).toMatchObject([
      { number: 1, state: 'open', labels: ['caretaker', 'incident'] },
    ]);
    expect(on.forge.state.issues[0]?.body).toContain('The revert is on the branch');
    expect(openIncidents(on.events())).toMatchObject([{ incident: `production:${BAD}`, issue: 1 }]);
    await closeIncident(deps, OVER);
    await closeIncident(deps, OVER);
    expect(on.forge.state.issues).toMatchObject([{ state: 'closed' }]);
    expect(on.forge.state.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      `production has recovered: the revert passed its verification. Verified: \`${'c'.repeat(40)}\``,
    ]);
    expect(openIncidents(on.events())).toEqual([]);
    expect(on.events().filter(({ type }) => type.startsWith('incident.'))).toHaveLength(2);
  });

  it('is in the log alone without a code host, and gets its issue later', async () => {
    const on = await stage();
    const deps = depsOf(on);
    await keepIncident({ ...deps, link: undefined }, incident());
    await keepIncident({ ...deps, link: undefined }, incident());
    expect(openIncidents(on.events())).toMatchObject([{ issue: null }]);
    await keepIncident(deps, incident());
    expect(openIncidents(on.events())).toMatchObject([{ issue: 1 }]);
    expect(on.events().filter(({ type }) => type === 'incident.opened')).toHaveLength(2);
  });

  it('stays open in the log when the host could not be told of the end', async () => {
    const on = await stage();
    const deps = depsOf(on);
    await keepIncident(deps, incident());
    on.forge.faults.before = ({ writes }) => {
      if (writes) throw forgeError('github/forbidden');
    };
    expect((await closeIncident(deps, OVER)).result?.failed.length).toBeGreaterThan(0);
    expect(openIncidents(on.events())).toHaveLength(1);
    on.forge.faults = {};
    await closeIncident(deps, OVER);
    expect(openIncidents(on.events())).toEqual([]);
    expect(on.forge.state.comments).toHaveLength(1);
  });

  it('safety 10: a run that is killed at any entry or call leaves one issue and one comment', async () => {
    let kill = 0;
    for (let wasKilled = true; wasKilled; kill += 1) {
      const on = await stage();
      let steps = 0;
      const alive = (): void => {
        if (steps > kill) throw new Error('killed');
      };
      const step = (): void => {
        steps += 1;
        alive();
      };
      const sink: EventSink = {
        append: async (type, data) => {
          step();
          await on.log.append(type, data);
        },
      };
      on.forge.faults = { before: alive, after: step };
      const deps = depsOf(on);
      const story = async (with_: IncidentDeps): Promise<void> => {
        await keepIncident(with_, incident());
        await closeIncident(with_, OVER);
      };
      await story({ ...deps, sink }).catch(() => undefined);
      wasKilled = steps > kill;
      on.forge.faults = {};
      on.clock.advance(60_000);
      const isThere = on.forge.state.issues.length > 0;
      // The next run meets the trouble again, or its end when the issue was made.
      await (isThere ? closeIncident(deps, OVER) : story(deps));
      await closeIncident(deps, OVER);
      const issues = on.forge.state.issues.map(({ state }) => state);
      expect({ kill, issues }).toEqual({ kill, issues: ['closed'] });
      expect(on.forge.state.comments).toHaveLength(1);
      expect(openIncidents(on.events())).toEqual([]);
    }
    expect(kill).toBeGreaterThan(12);
  });
});

describe('AD-14: the timeline', () => {
  const at = { environment: 'production', provider: 'vercel', commit: BAD };
  const judged = {
    ...{ deployment: null, code: 'c', explanation: 'Errors rose.', counts: null, final: true },
    durations: { build: null, deploy: null, verify: null },
  };
  const pin = (minute: number): ReturnType<typeof draft> =>
    draft('deployment.pinned', { ...at, commit: GOOD, deployment: 'd', pinned: true, detail: '' }, minute);
  const roll = {
    ...{ rollback: `production:${BAD}`, environment: 'production', bad: BAD, good: GOOD },
    reason: 'errors rose',
  };

  it('tells the story of one bad deployment', () => {
    const other = { ...at, commit: 'd'.repeat(40) };
    const events: readonly StateEvent[] = logOf([
      pin(0),
      draft('deployment.observed', { ...other, deployment: null, state: 'served', reason: null }, 1),
      draft('deployment.observed', { ...at, deployment: null, state: 'served', reason: 'done' }, 2),
      draft('deployment.judged', { ...at, ...judged, verdict: 'fail', rollback: null }, 3),
      draft('rollback.started', { ...roll, by: 'verdict' }, 4),
      pin(5),
      draft(
        'rollback.ended',
        { ...roll, outcome: 'pushed', code: 'c', commit: null, branch: null, pull: null },
        6,
      ),
      draft('deployment.judged', { ...other, ...judged, verdict: 'pass', rollback: `production:${BAD}` }, 7),
      draft('deployment.unpinned', { ...other, detail: '' }, 8),
      draft(
        'deployment.observed',
        { ...at, environment: 'preview', deployment: null, state: 'served', reason: null },
        9,
      ),
    ]);
    expect(incidentTimeline(events, { environment: 'production', bad: BAD }).map(({ what }) => what)).toEqual(
      [
        'vercel says: served: done',
        'Verdict: fail. Errors rose.',
        'Rollback to aaaaaaaaaaaa began, by the verdict: errors rose',
        'Production was pointed back to aaaaaaaaaaaa and kept there',
        'Rollback: pushed: errors rose',
        'Verdict on the revert: pass. Errors rose.',
        'Production follows new deployments again',
      ],
    );
  });

  it('knows the rollback that another run made, and what became of the revert', () => {
    const of = { environment: 'production', bad: BAD };
    const end = { code: 'rollback/pushed', commit: 'c'.repeat(40), branch: 'main', pull: 7 };
    const started = draft('rollback.started', { ...roll, by: 'verdict' }, 1);
    const ended = draft('rollback.ended', { ...roll, outcome: 'pushed', ...end }, 2);
    const revert = { ...at, commit: 'c'.repeat(40), rollback: roll.rollback };
    const fails = draft('deployment.judged', { ...judged, ...revert, verdict: 'fail' }, 3);
    expect(rollbackInLog([], of)).toBeNull();
    expect(rollbackInLog(logOf([started]), of)).toBeNull();
    expect(rollbackInLog(logOf([started, ended]), of)).toEqual({
      ...{ outcome: 'pushed', code: 'rollback/pushed', reason: 'errors rose', commit: 'c'.repeat(40) },
      ...{ branch: 'main', pull: { number: 7, url: '' }, needsPerson: false, paths: [], steps: [] },
    });
    const known = rollbackInLog(logOf([started, ended, fails]), of);
    expect(known?.revertVerdict).toBe('fail');
    expect(textOf(incident({ rollback: known }))).toContain(
      'fails as well, so that the code is not the reason',
    );
  });

  it('leaves out the middle of a long one, with a count', () => {
    const many = Array.from({ length: 100 }, (_, minute) =>
      draft(
        'deployment.observed',
        { ...at, deployment: null, state: 'building', reason: `${minute}` },
        minute,
      ),
    );
    const entries = incidentTimeline(logOf(many), { environment: 'production', bad: BAD });
    expect(entries).toHaveLength(61);
    expect(entries[30]?.what).toBe('… 40 entries are left out here');
    expect(entries.at(-1)?.what).toContain('99');
  });
});

describe('safety 9: incidents in the log', () => {
  it('open again after they were closed', async () => {
    const on = await stage();
    const opened = { incident: 'production:x', environment: 'production', commit: 'x', issue: 1 };
    await record(on.log, 'incident.opened', opened);
    await record(on.log, 'incident.closed', { ...opened, reason: 'r' });
    expect(openIncidents(on.events())).toEqual([]);
    await record(on.log, 'incident.opened', opened);
    expect(openIncidents(on.events())).toHaveLength(1);
  });
});
