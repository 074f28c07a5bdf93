import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { configSchema, type ConfigInput } from '../../config/schema.js';
import type { Git } from '../../core/ports.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import type { ApplyDeps } from '../../propose/handover/apply.js';
import { APP, SESSION, source } from '../testing/history.js';
import { applyRevert, revertPull, withBaseReport } from './apply-revert.js';
import { readRevert } from './read-revert.js';
import type { RevertRequest } from './revert-request.js';
import { validateRevert, type RevertJudge, type RevertVerdict, type ValidRevert } from './validate-revert.js';

const NOW = new Date('2026-01-05T03:30:00.000Z');

/** A remote with a broken base and the clone of a job that may write; nothing of it is run. */
class Remote {
  readonly work: GitFixture;
  readonly root: string;
  readonly culprit: string;
  readonly base: string;
  readonly git: Git;
  private readonly origin: string;

  constructor() {
    this.work = gitFixture(APP);
    this.work.write({ 'src/a.js': source('a', "'x'") });
    this.culprit = this.work.commit('Give another letter');
    this.work.write({ 'notes.txt': 'later\n' });
    this.base = this.work.commit('Write a note');
    this.root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-revert-')));
    this.origin = path.join(this.root, 'origin.git');
    const clone = path.join(this.root, 'clone');
    this.run(this.root, 'clone', '-q', '--bare', this.work.directory, this.origin);
    this.run(this.root, 'clone', '-q', this.origin, clone);
    this.git = openGit(clone, nodeProcesses());
    // Would be seen if a hook of the clone took part.
    for (const hook of ['post-checkout', 'pre-push', 'prepare-commit-msg'])
      this.hook(path.join(clone, '.git/hooks', hook), `touch ${path.join(this.root, 'hook-ran')}\n`);
  }

  run(directory: string, ...args: readonly string[]): string {
    return execFileSync('git', [...args], { cwd: directory, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  hook(file: string, text: string): void {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${text}`);
    chmodSync(file, 0o755);
  }

  /** The host refuses pushes to the base branch, as a rule would. */
  protect(): void {
    const text = 'while read -r a b ref; do [ "$ref" = refs/heads/main ] && exit 1; done; exit 0\n';
    this.hook(path.join(this.origin, 'hooks/pre-receive'), text);
  }

  /** Another commit on the remote's base. */
  move(file: string): void {
    this.work.write({ [file]: 'moved\n' });
    this.work.commit('Move the base');
    this.work.git('push', '-q', this.origin, 'main');
    this.run(this.git.directory, 'fetch', '-q', 'origin');
  }

  onRemote(ref: string): string {
    return this.run(this.origin, 'rev-parse', '--verify', '-q', ref);
  }

  request(change: Partial<RevertRequest> = {}): RevertRequest {
    const git = (...args: readonly string[]): string => this.work.git(...args);
    git('checkout', '-q', '--detach', this.base);
    git('revert', '--no-commit', this.culprit);
    const tree = git('write-tree');
    git('reset', '-q', '--hard');
    git('checkout', '-q', 'main');
    return {
      ...{ v: 1, session: SESSION, base: { branch: 'main', commit: this.base }, culprit: this.culprit, tree },
      ...{ landing: 'land', repaired: ['test/a.test.js > a gives its letter'], lostTests: [], testRuns: 4 },
      ...{ commands: ['npm test (app)'], typesChecked: false },
      tests: { before: { passed: 3, failed: 1, skipped: 0 }, after: { passed: 4, failed: 0, skipped: 0 } },
      ...change,
    };
  }

  judge(config: ConfigInput['session'] = { redBase: 'land' }): RevertJudge {
    const parsed = configSchema.parse({ session: config });
    return { git: this.git, files: nodeFiles(), config: parsed, baseBranch: 'main', now: NOW };
  }

  deps(judge: RevertJudge): ApplyDeps {
    const lock = { name: 'l', renew: () => Promise.resolve(true), release: () => Promise.resolve() };
    const locks = {
      acquire: () => Promise.resolve({ status: 'acquired', lock } as const),
      releaseOf: () => Promise.resolve([]),
    };
    return { git: this.git, config: judge.config, locks };
  }

  get hookRan(): boolean {
    return nodeFilesHas(path.join(this.root, 'hook-ran'));
  }

  dispose(): void {
    this.work.dispose();
    rmSync(this.root, { recursive: true, force: true });
  }
}

function nodeFilesHas(file: string): boolean {
  try {
    realpathSync(file);
    return true;
  } catch {
    return false;
  }
}

const open: Remote[] = [];
const remote = (): Remote => {
  const made = new Remote();
  open.push(made);
  return made;
};
afterEach(() => {
  for (const each of open.splice(0)) each.dispose();
});

function valid(verdict: RevertVerdict): ValidRevert {
  if (verdict.status === 'valid') return verdict.revert;
  throw new Error(JSON.stringify(verdict));
}

const codes = (verdict: RevertVerdict): readonly string[] =>
  verdict.status === 'refused' ? verdict.refusals.map(({ code }) => code) : [verdict.status];

describe('CM-24, safety rule 2: the job that writes makes the revert itself', () => {
  it('lands it on the base branch by policy, with the commit that a second run finds again', async () => {
    const host = remote();
    const judge = host.judge();
    const revert = valid(await validateRevert(judge, host.request()));
    expect(revert.landing).toBe('land');
    const first = await applyRevert(host.deps(judge), revert, 'main');
    expect(first).toMatchObject({ way: 'base', applied: { status: 'landed' } });
    expect(host.onRemote('main^1')).toBe(host.base);
    expect(host.run(host.root, '-C', 'origin.git', 'show', 'main:src/a.js')).toBe(source('a').trim());
    const again = await applyRevert(host.deps(judge), revert, 'main');
    expect(again).toMatchObject({ way: 'base', applied: { status: 'already-landed' } });
    expect(host.hookRan).toBe(false);
    host.run(host.git.directory, 'fetch', '-q', 'origin');
    expect(codes(await validateRevert(judge, host.request()))).toEqual(['nothing']);
    expect(host.run(host.git.directory, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('proposes it on a branch of its own when a rule of the host refuses the base branch', async () => {
    const host = remote();
    host.protect();
    const judge = host.judge();
    const revert = valid(await validateRevert(judge, host.request()));
    const done = await applyRevert(host.deps(judge), revert, 'main');
    const branch = `automation/revert-${host.culprit.slice(0, 12)}`;
    expect(done).toMatchObject({ way: 'pull', branch, applied: { status: 'landed' } });
    expect(done.fellBack).toContain('does not take the push');
    expect(host.onRemote('main')).toBe(host.base);
    expect(host.onRemote(`${branch}^1`)).toBe(host.base);
    const commit = done.applied.status === 'landed' ? done.applied.commit : '';
    const pull = revertPull(revert, commit, 'main');
    expect(pull).toMatchObject({ branch, base: 'main', commit });
    const nothing = { open: new Set<string>(), completeRules: new Set<string>() };
    const rules = (status: 'green' | 'unknown') =>
      withBaseReport(nothing, { status, commit, reason: '' }).completeRules;
    expect(rules('green').has(pull.fixes[0]?.rule ?? '')).toBe(true);
    expect(rules('unknown').size).toBe(0);
  });

  it('makes it again on a base that moved elsewhere, and then only proposes it', async () => {
    const host = remote();
    const request = host.request();
    host.move('elsewhere.txt');
    const revert = valid(await validateRevert(host.judge(), request));
    expect(revert.landing).toBe('propose');
    expect(revert.handover.plan.parent).toBe(host.onRemote('main'));
    expect(revert.handover.plan.tree).not.toBe(request.tree);
    expect(revert.handover.trusted.join()).toContain('has moved since');
  });

  it('does not land what the policy only lets it propose', async () => {
    const host = remote();
    const revert = valid(await validateRevert(host.judge({ redBase: 'propose' }), host.request()));
    expect(revert.landing).toBe('propose');
  });

  it('refuses a base that moved in the touched paths', async () => {
    const host = remote();
    const request = host.request();
    host.move('src/a.js');
    expect(codes(await validateRevert(host.judge(), request))).toEqual(['handover/base-moved']);
  });

  it.each<[string, Partial<RevertRequest>, string]>([
    ['another tree', { tree: '0'.repeat(40) }, 'handover/tree'],
    ['a commit that is not there', { culprit: 'a'.repeat(40) }, 'handover/not-in-window'],
    ['an old session', { session: '20250105t031700-0123abcd' }, 'handover/time'],
    [
      'a base that is not there',
      { base: { branch: 'main', commit: 'a'.repeat(40) } },
      'handover/base-unknown',
    ],
    ['another base branch', { base: { branch: 'other', commit: 'a'.repeat(40) } }, 'handover/base-branch'],
  ])('refuses %s', async (_, change, code) => {
    const host = remote();
    expect(codes(await validateRevert(host.judge(), host.request(change)))).toEqual([code]);
  });

  it('refuses a commit outside the window, and everything when the policy only reports', async () => {
    const host = remote();
    expect(codes(await validateRevert(host.judge({ redBaseWindow: 1 }), host.request()))).toEqual([
      'handover/not-in-window',
    ]);
    expect(codes(await validateRevert(host.judge({ redBase: 'report' }), host.request()))).toEqual([
      'handover/policy',
    ]);
  });

  it("leaves a branch of that name alone that holds somebody else's work", async () => {
    const host = remote();
    const branch = `automation/revert-${host.culprit.slice(0, 12)}`;
    host.work.write({ 'mine.txt': 'by a person\n' });
    host.work.commit('Mine');
    host.run(
      host.work.directory,
      'push',
      '-q',
      path.join(host.root, 'origin.git'),
      `HEAD:refs/heads/${branch}`,
    );
    host.run(host.git.directory, 'fetch', '-q', 'origin');
    expect(codes(await validateRevert(host.judge(), host.request()))).toEqual(['handover/branch-exists']);
  });

  it.each([
    ['not JSON', '{'],
    ['a key that reaches the prototype', '{"__proto__":{}}'],
    ['a key too many', '{"v":1,"patch":"x"}'],
    ['an option for a commit', JSON.stringify({ v: 1, culprit: '--output=x' })],
  ])('refuses a request that is or has %s', async (_, text) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'caretaker-revert-'));
    try {
      writeFileSync(path.join(folder, 'revert.json'), text);
      expect((await readRevert(nodeFiles(), folder)).status).toBe('refused');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
