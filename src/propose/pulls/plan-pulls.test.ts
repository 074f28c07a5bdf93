import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { record } from '../../state/events.js';
import {
  branch,
  CONFIG,
  desiredPull,
  fix,
  night,
  ownCommit,
  personCommit,
  stage,
} from '../testing/proposals.js';
import type { OpenFindings } from './plan-pulls.js';

const RULE = 'quality/no-unused-import';
const GONE: OpenFindings = { open: new Set(), completeRules: new Set([RULE]) };
const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

describe('CM-20: one pull request for a branch', () => {
  it('is opened with labels and text, and a second night updates nothing', async () => {
    const on = await stage();
    const desired = desiredPull('1', [fix('f1')]);
    const first = await night(on, { desired });
    expect(first.result.done).toMatchObject([{ action: { kind: 'create-pull' }, reference: '1' }]);
    const [pull] = on.forge.state.pulls;
    expect(pull).toMatchObject({ labels: ['caretaker'], isDraft: false, base: 'main', head: branch('1') });
    for (const title of [
      'What',
      'Why',
      'Evidence',
      'Tests before and after',
      'Deployment',
      'Rollback',
      'How to steer this',
    ])
      expect(pull?.body).toContain(`## ${title}\n`);
    expect(pull?.body).toContain(`git revert ${A}`);
    on.forge.calls.length = 0;
    for (const input of [{ desired }, {}]) {
      on.clock.advance(86_400_000);
      const { plan, result } = await night(on, input);
      expect(plan).toEqual({ actions: [], held: [] });
      expect(result).toEqual({ done: [], already: [], failed: [], held: [] });
    }
    expect(on.forge.calls.filter((call) => call.writes)).toEqual([]);
  });

  it.each([
    ['never', true, 'never deployed unattended'],
    ['review', false, 'A person reviews this change'],
    ['safe', false, 'Nothing in this change asks for a person'],
  ] as const)('AD-15: tells that the risk is %s, and why', async (grade, isLabelled, sentence) => {
    const on = await stage();
    const topic = ({ never: 'authentication', review: 'cors', safe: 'code' } as const)[grade];
    const reasons = [
      { class: grade, topic, path: 'src/`a`.ts', line: 3, sentence: 'It touches <b>this</b>.' },
      {
        class: 'safe' as const,
        topic: 'tests' as const,
        path: 'src/a.test.ts',
        line: null,
        sentence: 'Grows.',
      },
    ];
    const desired = { ...desiredPull('1', [fix('f1')]), risk: { class: grade, reasons } };
    await night(on, { desired });
    const [pull] = on.forge.state.pulls;
    expect(pull?.labels).toEqual(isLabelled ? ['caretaker', 'caretaker:needs-review'] : ['caretaker']);
    expect(pull?.body).toContain(sentence);
    expect(pull?.body).toContain(topic);
    expect(pull?.body).not.toContain('<b>');
    expect(pull?.body.includes('Grows.')).toBe(grade === 'safe');
    const again = await night(on, { desired });
    expect(again.plan.actions).toEqual([]);
  });

  it('AD-15: gets the label when a later fix of the day is never deployed unattended', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    const reasons = [
      { class: 'never' as const, topic: 'unsure' as const, path: '', line: null, sentence: 'Too much.' },
    ];
    const later = { ...desiredPull('1', [fix('f2')], B), risk: { class: 'never' as const, reasons } };
    await night(on, { desired: later });
    expect(on.forge.state.pulls[0]?.labels).toContain('caretaker:needs-review');
    expect((await night(on, { desired: later })).plan.actions).toEqual([]);
  });

  it('is updated in place when the same day brings more, and keeps telling of the earlier', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    const { result } = await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    expect(result.done).toMatchObject([{ action: { kind: 'update-pull', pull: 1 } }]);
    expect(on.forge.state.pulls).toHaveLength(1);
    const body = on.forge.state.pulls[0]?.body ?? '';
    expect(body).toContain('Remove the import from f1');
    expect(body).toContain('Remove the import from f2');
    const again = await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    expect(again.plan.actions).toEqual([]);
  });

  it('keeps the words of a person who edited it, and tells of more in a comment', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    const mona = on.forge.as('mona');
    const edited = (on.forge.state.pulls[0]?.body ?? '').replace('## What', '## What, in my words');
    await mona.updatePull(1, { title: 'My title', body: edited.replace(/\n/g, '\r\n') });
    await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    const [pull] = on.forge.state.pulls;
    expect(pull?.title).toBe('My title');
    expect(pull?.body).toContain('## What, in my words');
    expect(pull?.body).toContain('"fingerprint":"f2"');
    expect(pull?.body).not.toContain('Remove the import from f2\n');
    expect(on.forge.state.comments.map((comment) => comment.body)).toEqual([
      expect.stringContaining('Remove the import from f2'),
    ]);
    const again = await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    expect(again.plan.actions).toEqual([]);
    expect(on.forge.state.pulls[0]?.body).toContain('in my words');
  });

  it('gets another one after the first was merged, on the same branch and day', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    on.forge.merge(1);
    on.clock.advance(3_600_000);
    const { result } = await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    expect(result.done).toMatchObject([
      { action: { kind: 'create-pull', key: `pull:${branch('1')}:after:1` } },
    ]);
  });

  it('is a draft when the configuration or the change says so', async () => {
    const on = await stage();
    await night(on, { desired: { ...desiredPull('1', [fix('f1')]), draft: true } });
    expect(on.forge.state.pulls[0]?.isDraft).toBe(true);
  });
});

describe('safety 7: people win', () => {
  it('writes nothing to a pull request that a person pushed to', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    on.forge.push(branch('1'), [personCommit('c2')]);
    on.forge.calls.length = 0;
    const more = await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    const gone = await night(on, { scan: GONE });
    for (const { plan } of [more, gone])
      expect(plan).toMatchObject({
        actions: [],
        held: [{ reason: 'a person pushed c2 to it', until: null }],
      });
    expect(on.forge.calls.filter((call) => call.writes)).toEqual([]);
  });

  it('writes nothing when the person pushes between the look and the effect', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    on.forge.faults.before = (call) => {
      // The last look before the world is complete.
      if (call.method === 'pullPaths') on.forge.push(branch('1'), [personCommit('c2')]);
    };
    const { result } = await night(on, { scan: GONE });
    expect(result.held).toMatchObject([{ reason: 'a person pushed c2 to it' }]);
    expect(on.forge.state.pulls[0]?.state).toBe('open');
    expect(on.forge.state.comments).toEqual([]);
  });

  it('does not make again what a person closed, until it is asked for', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    await on.forge.as('mona').updatePull(1, { state: 'closed' });
    on.clock.advance(86_400_000);
    const refused = await night(on, { desired: desiredPull('2', [fix('f1')], B) });
    expect(refused.plan.held).toMatchObject([
      { reason: expect.stringContaining('a person closed'), until: null },
    ]);
    expect(on.forge.state.pulls).toHaveLength(1);
    await record(on.log, 'finding.reopened', { fingerprint: 'f1', by: 'mona', reason: 'box' });
    const asked = await night(on, { desired: desiredPull('2', [fix('f1')], B) });
    expect(asked.result.done).toHaveLength(1);
  });

  it('brings back no commit of a closed one with another fix on the same branch', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    await on.forge.as('mona').updatePull(1, { state: 'closed' });
    on.clock.advance(3_600_000);
    const { plan } = await night(on, { desired: desiredPull('1', [fix('f2')], B) });
    expect(plan.held).toMatchObject([{ reason: expect.stringContaining('a fix of this branch') }]);
  });

  it('does not open a second one beside one that a person opened from the branch', async () => {
    const on = await stage();
    on.forge.push(branch('1'), [ownCommit(A, ['f1'])]);
    const mona = on.forge.as('mona');
    await mona.createPull({ title: 'Mine', body: '', head: branch('1'), base: 'develop', draft: false });
    const { plan } = await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    expect(plan.held).toMatchObject([{ reason: 'a person opened pull request 1 from this branch' }]);
  });
});

describe('safety 8: nothing is proposed twice', () => {
  it('holds a fix that another open pull request carries', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    const { plan } = await night(on, { desired: desiredPull('2', [fix('f2'), fix('f1')], B) });
    expect(plan.held).toMatchObject([{ reason: 'pull request 1 carries this fix already' }]);
  });

  it('counts a fix that a killed run pushed and told nobody of', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    on.forge.push(branch('1'), [ownCommit(B, ['f2'])]);
    const { plan } = await night(on, { desired: desiredPull('2', [fix('f2')], 'c'.repeat(40)) });
    expect(plan.held).toMatchObject([{ reason: 'pull request 1 carries this fix already' }]);
  });
});

describe('CM-20: closed when obsolete', () => {
  it('names the commit that made it so, and stays open when a person opens it again', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    await night(on, { scan: GONE, madeObsoleteBy: () => B });
    expect(on.forge.state.pulls[0]?.state).toBe('closed');
    expect(on.forge.state.comments[0]?.body).toContain(`since \`${B}\``);
    await on.forge.as('mona').updatePull(1, { state: 'open' });
    const { plan } = await night(on, { scan: GONE, madeObsoleteBy: () => B });
    expect(plan).toEqual({ actions: [], held: [] });
  });

  it.each<[string, OpenFindings | undefined]>([
    ['the finding is still open', { open: new Set(['f1']), completeRules: new Set([RULE]) }],
    ['its rule gave no complete answer', { open: new Set(), completeRules: new Set(['other/rule']) }],
    ['nothing was scanned', undefined],
  ])('stays open when %s', async (_, scan) => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1'), fix('f2')], A) });
    const { plan } = await night(on, scan === undefined ? {} : { scan });
    expect(plan.actions).toEqual([]);
  });

  it('says so when the commit is not known', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')], A) });
    await night(on, { scan: GONE });
    expect(on.forge.state.comments[0]?.body).toContain('The commit that made it so was not found.');
  });
});

describe('CM-20: limits on pull requests', () => {
  const config = configSchema.parse({ version: 1, session: { pulls: { open: 3, hourly: 2 } } });

  it('holds the third within an hour with the moment, and lets security through', async () => {
    const on = await stage();
    await night(on, { config, desired: desiredPull('1', [fix('f1')], A) });
    on.clock.advance(600_000);
    await night(on, { config, desired: desiredPull('2', [fix('f2')], B) });
    const third = desiredPull('3', [fix('f3')], 'c'.repeat(40));
    const { plan, result } = await night(on, { config, desired: third });
    expect(plan.held).toMatchObject([
      {
        reason: '2 pull requests were opened within the last hour, the limit is 2',
        until: '2026-01-05T04:17:00.000Z',
      },
    ]);
    expect(result.held).toEqual(plan.held);
    expect(on.events().filter((event) => event.type === 'effect.held')).toHaveLength(1);
    await night(on, { config, desired: third });
    expect(on.events().filter((event) => event.type === 'effect.held')).toHaveLength(1);
    for (const change of [{ tier: 'critical' as const }, { rule: 'dependencies/no-vulnerable-dependency' }]) {
      const id = change.tier ?? 'vulnerable';
      const urgent = desiredPull(id, [fix(id, change)], id.padEnd(40, '0'));
      expect((await night(on, { config, desired: urgent })).result.done).toHaveLength(1);
    }
    on.clock.advance(3_600_001);
    expect((await night(on, { config, desired: third })).plan.held).toMatchObject([
      { reason: '4 pull requests are open, the limit is 3', until: null },
    ]);
    on.forge.merge(1);
    on.forge.merge(2);
    expect((await night(on, { config, desired: third })).result.done).toHaveLength(1);
  });

  it('does not hold more for the one that is open already', async () => {
    const on = await stage();
    const one = configSchema.parse({ version: 1, session: { pulls: { open: 1, hourly: 1 } } });
    await night(on, { config: one, desired: desiredPull('1', [fix('f1')], A) });
    const { result } = await night(on, { config: one, desired: desiredPull('1', [fix('f2')], B) });
    expect(result.done).toMatchObject([{ action: { kind: 'update-pull' } }]);
    expect(CONFIG.session.pulls.open).toBe(5);
  });
});
