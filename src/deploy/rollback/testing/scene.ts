import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fixedClock } from '../../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../../core/testing/git-fixture.js';
import { nodeFiles } from '../../../platform/files.js';
import { openGit } from '../../../platform/git.js';
import { nodeProcesses } from '../../../platform/processes.js';
import type { ProposalRequest, Proposals, RollbackDeps, RollbackRequest } from '../request.js';

/** Far from every commit date that a test makes, so that limits count only what a test puts there. */
export const NOW = new Date('2026-03-01T12:00:00Z');

const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** Runs git in a directory; returns trimmed stdout. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: ENVIRONMENT,
    maxBuffer: 1 << 28,
  }).trim();
}

export interface Proposer extends Proposals {
  readonly opened: ProposalRequest[];
}

/** Opens pull requests in memory; the same branch gets the same one. */
export function proposer(): Proposer {
  const opened: ProposalRequest[] = [];
  return {
    opened,
    open: (request) => {
      let at = opened.findIndex(({ branch }) => branch === request.branch);
      if (at < 0) at = opened.push(request) - 1;
      return Promise.resolve({ number: at + 1, url: `https://example.com/pull/${at + 1}`, state: 'open' });
    },
  };
}

/** A bare remote, the checkout of a developer who pushes to it, and clones in which reverts are made. */
export class Scene {
  readonly root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-scene-')));
  readonly bare = path.join(this.root, 'remote.git');
  readonly developer: GitFixture;
  private clones = 0;

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    this.developer = gitFixture(files);
    git(this.root, 'init', '-q', '--bare', '-b', 'main', this.bare);
    git(this.bare, 'config', 'uploadpack.allowFilter', 'true');
    this.developer.git('remote', 'add', 'origin', this.bare);
    this.push();
  }

  push(): void {
    this.developer.git('push', '-q', 'origin', 'main');
  }

  /** Commits files (null removes one) and pushes; returns the commit. */
  land(files: Readonly<Record<string, string | Buffer | null>>, message = 'Change'): string {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) this.developer.git('rm', '-rqf', '--', name);
      else this.developer.write({ [name]: content });
    }
    const commit = this.developer.commit(message);
    this.push();
    return commit;
  }

  clone(...options: readonly string[]): string {
    this.clones += 1;
    const directory = path.join(this.root, `clone-${this.clones}`);
    git(this.root, 'clone', '-q', ...options, pathToFileURL(this.bare).href, directory);
    return directory;
  }

  /** Installs a hook in the remote: a shell script. */
  hook(name: string, script: string): void {
    const file = path.join(this.bare, 'hooks', name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  tip(branch = 'main'): string | undefined {
    const found = git(this.bare, 'for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`);
    return found === '' ? undefined : found;
  }

  /** Every file of a commit in the remote: content, with the mode in front where it is not a plain file. */
  contents(commit = 'main'): Record<string, string> {
    return contentsOf(this.bare, commit);
  }

  request(
    range: { readonly bad: string; readonly good: string },
    more: Partial<RollbackRequest> = {},
  ): RollbackRequest {
    return {
      ...{ remote: 'origin', branch: 'main', environment: 'production', by: 'verdict', mode: 'push' },
      ...{ reason: 'Errors rose tenfold', evidence: ['GET / answers 500'] },
      migrations: ['**/migrations/**'],
      identity: { name: 'Caretaker', email: 'caretaker@example.com' },
      ...{ limits: { hour: 1, day: 3 }, recent: [], now: NOW },
      ...range,
      ...more,
    };
  }

  deps(directory: string, more: Partial<RollbackDeps> = {}): RollbackDeps & { readonly proposals: Proposer } {
    const proposals = proposer();
    return {
      git: openGit(directory, nodeProcesses()),
      files: nodeFiles(),
      clock: fixedClock(),
      brake: { engaged: () => Promise.resolve({ stop: false, reason: '' }) },
      ...more,
      proposals: (more.proposals === undefined ? proposals : more.proposals) as Proposer,
    };
  }

  dispose(): void {
    this.developer.dispose();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** See {@link Scene.contents}. */
export function contentsOf(directory: string, commit: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const record of git(directory, 'ls-tree', '-r', '-z', '--full-tree', commit).split('\0')) {
    const [, mode = '', , id = '', name = ''] = /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(record) ?? [];
    if (name === '') continue;
    const text =
      mode === '160000'
        ? id
        : execFileSync('git', ['cat-file', 'blob', id], {
            cwd: directory,
            encoding: 'latin1',
            env: ENVIRONMENT,
          });
    found[name] = mode === '100644' ? text : `${mode} ${text}`;
  }
  return found;
}

/** Everything of a clone that a rollback must leave alone; a push moves the tracking ref of its branch. */
export function stateOf(directory: string): readonly string[] {
  return [
    git(directory, 'status', '--porcelain=v2', '--untracked-files=all'),
    ...git(directory, 'for-each-ref')
      .split('\n')
      .filter((line) => !line.includes('refs/remotes/')),
    git(directory, 'ls-files', '--stage'),
    git(directory, 'config', '--local', '--list'),
    readFileSync(path.join(directory, '.git', 'HEAD'), 'utf8'),
  ];
}
