import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { applyPlan } from './apply-plan.js';
import { configHash, sealPlan, type SessionPlan } from './plan.js';

const config = configSchema.parse({});
const now = new Date('2026-03-04T10:00:00Z');
let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({ 'a.ts': 'one\n' });
});
afterEach(() => {
  fixture.dispose();
});
const git = () => openGit(fixture.directory, nodeProcesses());

function plan(change: Partial<SessionPlan> = {}): SessionPlan {
  const base = fixture.git('rev-parse', 'HEAD');
  fixture.write({ 'a.ts': 'two\n' });
  fixture.git('add', 'a.ts');
  const tree = fixture.git('write-tree');
  fixture.git('reset', '-q', '--hard');
  const draft = {
    baseRef: 'refs/heads/main',
    baseCommit: base,
    parent: base,
    branch: 'automation/x',
    expected: null,
    configHash: configHash(config),
    category: 'lint' as const,
    tree,
    diff: [{ path: 'a.ts', added: 1, deleted: 1 }],
    patch: fixture.git('diff', '--binary', base, tree),
    message: 'fix: a [continuous-agent]\n',
    commands: [],
    fingerprints: [],
  };
  return { ...sealPlan(draft), ...change };
}

describe('safety rule 1: apply refuses what was not planned', () => {
  it('lands the planned tree, and only once', async () => {
    const made = plan();
    const first = await applyPlan(git(), config, made, now);
    expect(first.status).toBe('landed');
    expect(fixture.git('show', 'automation/x:a.ts')).toBe('two');
    expect(await applyPlan(git(), config, made, now)).toEqual({ ...first, status: 'already-landed' });
    expect(fixture.git('rev-list', '--count', 'main..automation/x')).toBe('1');
  });

  it('refuses another configuration', async () => {
    const other = configSchema.parse({ session: { budget: { files: 1 } } });
    expect(await applyPlan(git(), other, plan(), now)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('configuration'),
    });
  });

  it('refuses a plan that was altered', async () => {
    const made = plan();
    expect(await applyPlan(git(), config, { ...made, branch: 'main' }, now)).toMatchObject({
      status: 'refused',
    });
    expect(await applyPlan(git(), config, { ...made, patch: 'something else' }, now)).toMatchObject({
      status: 'refused',
    });
  });

  it('refuses a tree that does not hold the patch', async () => {
    const draft = plan();
    const forged = sealPlan({ ...draft, tree: fixture.git('rev-parse', 'HEAD^{tree}') });
    expect(await applyPlan(git(), config, forged, now)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('patch'),
    });
  });

  it('never forces: a branch that moved stays where it is', async () => {
    const made = plan();
    const theirs = fixture.commit('Theirs');
    fixture.git('reset', '-q', '--hard', made.baseCommit);
    fixture.git('update-ref', 'refs/heads/automation/x', theirs);
    expect(await applyPlan(git(), config, made, now)).toEqual({
      status: 'refused',
      reason: 'the branch has moved since the plan',
    });
    expect(fixture.git('rev-parse', 'automation/x')).toBe(theirs);
  });

  it('gives the same plan the same id, whatever session makes it', () => {
    const made = plan();
    expect(sealPlan({ ...made, message: 'another session' }).id).toBe(made.id);
    expect(sealPlan({ ...made, parent: '0'.repeat(40) }).id).not.toBe(made.id);
  });
});
