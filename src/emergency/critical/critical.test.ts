import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { planIssues } from '../../propose/issues/plan-issues.js';
import { defineRule } from '../../rules/rule.js';
import { runNightly } from '../../session/nightly.js';
import type { NightlyRun } from '../../session/run/result.js';
import { DEMO_FILES, harness, noVar, varFixer, type Harness } from '../../session/testing/harness.js';
import type { StateEvent } from '../../core/event.js';
import { logOf } from '../testing/history.js';
import { criticalAlarm } from './alarm.js';
import { criticalIssues, type CriticalIssuesInput } from './issue.js';
import { respondToAlarm, type Response } from './respond.js';

const DEFAULTS = configSchema.parse({});

/** The planted defect, as a leak between tenants. */
const leak = (fixable: boolean) =>
  defineRule({
    meta: {
      ...noVar.meta,
      ...{ tier: 'critical', category: 'tenancy', severity: 'critical' },
      remediation: fixable ? { by: 'fixer', safety: 'safe' } : { by: 'person' },
    },
    check: (context) => noVar.check(context),
  });

let fixture: GitFixture;
const open: Harness[] = [];
beforeEach(() => {
  fixture = gitFixture(DEMO_FILES);
});
afterEach(() => {
  for (const each of open.splice(0)) each.dispose();
  fixture.dispose();
});

interface Night {
  readonly scene: Harness;
  readonly first: NightlyRun;
  readonly response: Response | null;
}

const seen = (details: readonly Record<string, string>[] = []): StateEvent[] =>
  logOf([
    'scan.completed',
    {
      ...{ commit: 'c', tiers: ['critical'], rules: [noVar.meta.id], bySeverity: {}, durationMs: 1 },
      open: details.map(({ fingerprint = '' }) => fingerprint),
      details: [...details],
    },
  ]);

async function night(fixable: boolean, events: readonly StateEvent[]): Promise<Night> {
  const scene = await harness(fixture.directory, {
    rules: [leak(fixable)],
    deps: () => ({
      alarm: criticalAlarm(DEFAULTS, events),
      loadFixer: (rule) => Promise.resolve(fixable && rule === noVar.meta.id ? varFixer() : undefined),
    }),
  });
  open.push(scene);
  const first = await runNightly(scene.input, scene.deps);
  const { alarm } = first;
  const raised = alarm === null ? null : { alarm, session: first.record.session };
  const response = raised === null ? null : await respondToAlarm(scene.input, scene.deps, raised, events);
  return { scene, first, response };
}

const found = (scene: Harness): readonly unknown[] =>
  scene.events.filter(({ type }) => type === 'critical.found').map(({ data }) => data);

describe('CM-23 a critical finding in a session', () => {
  it('stops the ordinary work and is fixed alone, on a hotfix branch', async () => {
    const { first, response, scene } = await night(true, seen());
    expect(first.result).toMatchObject({ outcome: 'refused', commit: null });
    expect(first.result.reason).toMatch(/^CRITICAL: /);
    const { alarm } = first;
    expect(alarm).toMatchObject({ seenIn: 'base', finding: { path: 'src/a.js' } });
    const day = new Date().toISOString().slice(0, 10);
    const branch = `automation/hotfix-${day}-${alarm?.finding.fingerprint.slice(0, 8) ?? ''}`;
    expect(response?.hotfix?.result).toMatchObject({ outcome: 'landed', branch, filesChanged: 1 });
    expect(fixture.git('log', '-1', '--format=%s', branch)).toContain('CRITICAL');
    expect(fixture.git('diff', '--name-only', 'main', branch)).toBe('src/a.js');
    expect(fixture.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')).toEqual([
      branch,
      'main',
    ]);
    expect(found(scene)).toMatchObject([
      {
        ...{ fingerprint: alarm?.finding.fingerprint, severity: 'critical', blastRadius: ['test.mjs'] },
        session: response?.hotfix?.record.session,
      },
    ]);
  });

  it('is told of without a fix when no fixer exists', async () => {
    const { first, response, scene } = await night(false, seen());
    expect(first.result.outcome).toBe('refused');
    expect(response).toMatchObject({ hotfix: null, onBase: true });
    expect(found(scene)).toHaveLength(1);
    expect(fixture.git('for-each-ref', '--format=%(refname:short)', 'refs/heads')).toBe('main');
  });

  it('is ordinary work when the baseline knows it, or when its rule never ran before', async () => {
    const { response, first } = await night(true, []);
    expect(response).toBeNull();
    expect(first.result.outcome).toBe('landed');
    const details = first.scan?.findings.map(
      ({ fingerprint, rule, tier, category, severity, path, message }) => ({
        ...{ fingerprint, rule, tier, category, severity, path, message },
      }),
    );
    const again = await night(true, seen(details));
    expect(again.response).toBeNull();
  });

  it('is recorded once', async () => {
    const { first } = await night(false, seen());
    const { fingerprint = '', rule = '' } = first.alarm?.finding ?? {};
    const told = logOf([
      'critical.found',
      { session: 's', fingerprint, rule, severity: 'critical', blastRadius: [] },
    ]);
    const { scene, first: second } = await night(false, [...seen(), ...told]);
    expect(second.alarm?.finding.fingerprint).not.toBe(fingerprint);
    expect(found(scene)).toHaveLength(1);
  });

  it('is none when the policy is off, and only for findings that are bad enough', async () => {
    const { first } = await night(false, seen());
    const { scan } = first;
    if (scan === null) throw new Error('there is no scan');
    const alarmOf = (emergency: 'critical' | 'high' | 'off', severity: 'critical' | 'high') =>
      criticalAlarm(
        configSchema.parse({ policy: { emergency } }),
        seen(),
      )({ ...scan, findings: scan.findings.map((finding) => ({ ...finding, severity })) })?.path;
    expect(alarmOf('off', 'critical')).toBeUndefined();
    expect(alarmOf('critical', 'high')).toBeUndefined();
    expect(alarmOf('high', 'high')).toBe('src/a.js');
  });
});

describe('CM-23 the issue of a critical finding', () => {
  const world = {
    identity: {
      ...{ viewer: 'bot', repositoryId: 1, label: 'caretaker', branchPrefix: 'automation/x' },
      ...{ iterationPrefix: 'automation/y', email: 'e@example.com', tag: '[t]' },
    },
    issues: [],
    made: new Map<string, number>(),
  };

  const input = async (isPrivate: boolean): Promise<CriticalIssuesInput> => {
    const { first, scene } = await night(false, seen());
    if (first.scan === null) throw new Error('there is no scan');
    const told = found(scene)[0] as StateEvent['data'];
    return {
      ...{ isPrivate, labels: ['caretaker'], scan: first.scan, hotfixes: new Map() },
      events: logOf(['critical.found', told]),
      completeRules: new Set([noVar.meta.id]),
    };
  };

  it('says how severe it is, what it reaches and what to do; in public nothing that helps an attacker', async () => {
    for (const isPrivate of [true, false]) {
      const { wanted, recovered } = criticalIssues(await input(isPrivate));
      const { actions } = planIssues({ wanted, recovered, world, now: new Date() });
      const body = actions[0]?.kind === 'create-issue' ? actions[0].body : '';
      expect(body).toContain('1 file depends on it');
      expect(body).toContain('`critical`');
      expect(body.includes('declared with var')).toBe(isPrivate);
      expect(body.includes('test.mjs')).toBe(isPrivate);
      expect(body).not.toContain('var a = 1');
    }
  });

  it('is closed when a complete scan no longer finds it', async () => {
    const given = await input(true);
    const clean = { ...given, scan: { ...given.scan, findings: [] } };
    expect(criticalIssues(clean)).toMatchObject({ wanted: [], recovered: [{ signature: /^critical:/ }] });
    expect(criticalIssues({ ...clean, completeRules: new Set() })).toMatchObject({ recovered: [] });
  });

  it('keeps text of the repository as text', async () => {
    const given = await input(true);
    const evil = '@octocat closes #1 <script>x</script> ](javascript:x) ::error::\u202e`';
    const findings = given.scan.findings.map((finding) => ({
      ...finding,
      ...{ path: `src/${evil}.ts`, message: evil, remedy: evil, evidence: [evil] },
    }));
    const { wanted, recovered } = criticalIssues({ ...given, scan: { ...given.scan, findings } });
    const { actions } = planIssues({ wanted, recovered, world, now: new Date() });
    const [action] = actions;
    if (action?.kind !== 'create-issue') throw new Error('no issue is made');
    const outsideCode = action.body.replace(/(`+)[^`].*?[^`]\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/@octocat|#1\b|<script|::error|\u202e/);
    expect(action.title).not.toMatch(/@octocat|#1\b|::error|\u202e/);
  });
});
